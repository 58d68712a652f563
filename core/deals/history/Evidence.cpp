#include "core/deals/history/Evidence.h"

#include "core/deals/Statistics.h"
#include "core/deals/history/SaleInference.h"
#include "core/deals/history/SalePrice.h"
#include "core/deals/history/Seasons.h"
#include "core/deals/history/Series.h"
#include "core/keepa/Product.h"

#include <algorithm>
#include <vector>

namespace arb::deals::history {

using keepa::History;
using keepa::KeepaTime;
using keepa::PriceType;

namespace {

std::vector<std::int64_t> ascendingPrices(const std::vector<Sale>& sales)
{
    std::vector<std::int64_t> prices;
    for (const Sale& sale : sales)
        prices.push_back(sale.price);
    std::ranges::sort(prices);
    return prices;
}

/// Fills in what only the kept sales of used copies tell.
void takeSales(Evidence& evidence, const std::vector<Sale>& sales, KeepaTime now, Currency currency)
{
    const auto money = [currency](double cents) { return Money{roundHalfUp(cents), currency}; };
    if (const auto price = salePrice(sales)) {
        evidence.listAtRaw = Money{price->listAt, currency};
        evidence.listBasis = price->basis;
        evidence.peakSales = price->sales;
        if (price->peakMonth)
            evidence.peakMonth = *price->peakMonth;
        if (price->troughMonth)
            evidence.troughMonth = *price->troughMonth;
        if (price->troughPrice)
            evidence.troughPrice = Money{*price->troughPrice, currency};
    }
    if (sales.empty())
        return;
    const std::vector<std::int64_t> prices = ascendingPrices(sales);
    evidence.medianSale = money(*quantileOf(prices, 0.5));
    evidence.p25Sale = money(*quantileOf(prices, 0.25));
    evidence.dispersion = spreadOf(prices);
    evidence.recentSale = Money{sales.back().price, currency};
    evidence.recentSaleAt = keepa::toUtc(sales.back().at);

    std::int64_t count = 0;
    std::int64_t sum = 0;
    for (const Sale& sale : sales) {
        if (sale.at >= shifted(now, -365 * minutesPerDay)) {
            ++count;
            sum += sale.price;
        }
    }
    evidence.yearSales = count;
    if (count > 0)
        evidence.yearAverage = money(static_cast<double>(sum) / static_cast<double>(count));
}

std::optional<std::int64_t> historyDays(const History& price, KeepaTime now)
{
    for (const keepa::HistoryPoint& point : price) {
        if (point.value && point.time <= now)
            return std::min(now.minutes - point.time.minutes, windowMinutes) / minutesPerDay;
    }
    return std::nullopt;
}

} // namespace

Evidence infer(const keepa::Product& product, UtcTime now)
{
    const KeepaTime at = keepa::toKeepa(now);
    const Currency currency = keepa::domainInfo(product.domain.value_or(keepa::DomainId::Us)).currency;
    const History& rank = product.history(PriceType::SalesRank);
    const History& used = product.history(PriceType::Used);
    const History& usedCount = product.history(PriceType::CountUsed);
    const History& newCount = product.history(PriceType::CountNew);

    Evidence evidence;
    if (rank.empty() && used.empty() && usedCount.empty() && newCount.empty())
        return evidence;
    evidence.inferredAt = now;
    evidence.historyDays = historyDays(used, at);

    RankDrops rankDrops(rank);
    if (!usedCount.empty() && !rank.empty()) {
        const Inference inference = inferSales(used, usedCount, rankDrops, at);
        evidence.usedDrops = inference.drops;
        evidence.usedSales = static_cast<std::int64_t>(inference.sales.size());
        evidence.usedOutliers = inference.outliers;
        takeSales(evidence, inference.sales, at, currency);
    }
    if (!newCount.empty() && !rank.empty()) { // after used: a rank drop is one sale, of a used copy first
        const Inference inference = inferSales(product.history(PriceType::New), newCount, rankDrops, at);
        evidence.newDrops = inference.drops;
        evidence.newSales = static_cast<std::int64_t>(inference.sales.size());
        if (const auto median = quantileOf(ascendingPrices(inference.sales), 0.5))
            evidence.newMedian = Money{roundHalfUp(*median), currency};
    }
    if (const auto index = monthIndex(used, at)) {
        evidence.peakIndex = index->peak;
        evidence.indexPeakMonth = index->peakMonth;
        evidence.indexTroughMonth = index->troughMonth;
    }
    evidence.trend =
        trendOf(used, product.stats ? product.stats->avg365.at(PriceType::SalesRank) : std::nullopt, at);
    evidence.saleDays180 = saleDays180(rank, at);
    return evidence;
}

} // namespace arb::deals::history
