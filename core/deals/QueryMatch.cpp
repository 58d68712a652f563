#include "core/deals/QueryMatch.h"

#include "core/deals/Facts.h"
#include "core/deals/QuerySubject.h"
#include "core/deals/history/Series.h"
#include "core/keepa/Deal.h"
#include "core/keepa/DealQuery.h"
#include "core/keepa/Product.h"

#include <QCoreApplication>

namespace arb::deals {

using keepa::DateRange;
using keepa::DealQuery;
using keepa::PriceType;

namespace {

/// Types that a look-up without offers does not tell (protocol 3.4, "needs").
bool needsOffers(PriceType type)
{
    switch (type) {
    case PriceType::Warehouse:
    case PriceType::NewFba:
    case PriceType::PrimeExclusive:
        return true;
    default:
        return keepa::priceTypeInfo(type).landed;
    }
}

/// The window that averages of a range are over (protocol 4.5).
std::optional<std::int32_t> windowDays(DateRange range)
{
    switch (range) {
    case DateRange::Day:
        return 2;
    case DateRange::Week:
        return 8;
    case DateRange::Month:
        return 30;
    case DateRange::Quarter:
        return 90;
    case DateRange::All:
        break;
    }
    return std::nullopt;
}

std::vector<std::int64_t> averagesOf(const DealQuery& query, const keepa::Product& product)
{
    std::vector<std::int64_t> averages;
    const auto days = windowDays(query.dateRange);
    const keepa::History& series = product.history(query.priceType);
    if (days && product.lastUpdate && !series.empty()) {
        const auto from = history::shifted(*product.lastUpdate, -*days * history::minutesPerDay);
        if (const auto mean = history::timeWeightedMean(series, from, *product.lastUpdate))
            averages.push_back(*mean);
    }
    if (product.stats && (query.dateRange == DateRange::Month || query.dateRange == DateRange::Quarter)) {
        const auto& values =
            query.dateRange == DateRange::Month ? product.stats->avg30 : product.stats->avg90;
        if (const auto average = values.at(query.priceType))
            averages.push_back(*average);
    }
    return averages;
}

Told factOf(const Facts& facts, PriceType type)
{
    const auto price = [&facts](const std::optional<Money>& money) {
        return Told{facts.headlineAt.has_value(), money ? std::optional{money->cents} : std::nullopt};
    };
    switch (type) {
    case PriceType::Used:
        return price(facts.usedPrice);
    case PriceType::New:
        return price(facts.newPrice);
    case PriceType::Amazon:
        return price(facts.amazonPrice);
    case PriceType::ListPrice:
        return price(facts.listPrice);
    case PriceType::Collectible:
        return price(facts.collectiblePrice);
    case PriceType::SalesRank:
        return {facts.headlineAt.has_value(), facts.salesRank};
    default:
        return {};
    }
}

std::optional<Money> factAverage(const PriceAverages& averages, DateRange range)
{
    switch (range) {
    case DateRange::Day:
        return averages.days2;
    case DateRange::Week:
        return averages.days8;
    case DateRange::Month:
        return averages.days30;
    case DateRange::Quarter:
        return averages.days90;
    case DateRange::All:
        break;
    }
    return std::nullopt;
}

} // namespace

namespace {

// A deal's deltaLast speaks of the latest update alone: other than 0 only where the last point of the history was made by
// it (protocol 4.4). Unknown where the history did not come along.
std::optional<std::int64_t> deltaLastOf(const keepa::Product& product, PriceType type)
{
    const keepa::History& series = product.history(type);
    if (series.empty() || !product.lastUpdate)
        return std::nullopt;
    if (series.size() < 2 || series.back().time != *product.lastUpdate)
        return 0;
    const auto& before = series[series.size() - 2].value;
    const auto& now = series.back().value;
    return before && now && *before > 0 && *now > 0 ? std::optional{*before - *now} : std::optional<std::int64_t>{0};
}

} // namespace

MatchResult match(const DealQuery& query, const keepa::Product& product)
{
    if (!product.exists())
        return {.mismatch =
                    Mismatch{MismatchCode::Withdrawn,
                             QCoreApplication::translate("QueryMatch", "Keepa has no data for it any more")}};
    Subject subject;
    subject.currency = keepa::domainInfo(product.domain.value_or(query.domain)).currency;
    subject.product = &product;
    subject.adult = product.isAdult;
    subject.hasParent = product.parentAsin.has_value();
    subject.title = product.title;
    subject.averages = averagesOf(query, product);
    subject.deltaLast = deltaLastOf(product, query.priceType);
    if (product.stats) {
        const keepa::ProductStats& stats = *product.stats;
        const auto current = stats.current.at(query.priceType);
        const bool offers = !product.liveOffersOrder.empty() || product.offersSuccessful.value_or(false);
        subject.current = {current.has_value() || offers || !needsOffers(query.priceType), current};
        subject.rank = {true, stats.current.at(PriceType::SalesRank)};
        subject.amazon = {true, stats.current.at(PriceType::Amazon)};
        subject.rating = stats.current.at(PriceType::Rating);
        subject.lowest = stats.isLowest.test(keepa::index(query.priceType));
        subject.lowest90 = stats.isLowest90.test(keepa::index(query.priceType));
    }
    subject.categories = product.categories;
    for (const keepa::CategoryNode& node : product.categoryTree)
        subject.categories.push_back(node.id);
    if (product.rootCategory)
        subject.categories.push_back(*product.rootCategory);
    subject.categoriesComplete = !product.categories.empty() && product.rootCategory.has_value();
    return checkQuery(query, subject);
}

MatchResult match(const DealQuery& query, const keepa::Deal& deal)
{
    Subject subject;
    subject.currency = keepa::domainInfo(query.domain).currency;
    subject.current = {true, deal.current(query.priceType)};
    subject.rank = {true, deal.current(PriceType::SalesRank)};
    subject.amazon = {true, deal.current(PriceType::Amazon)};
    subject.rating = deal.current(PriceType::Rating);
    subject.hasParent = deal.parentAsin.has_value();
    subject.deltaLast = deal.deltaLast(query.priceType);
    if (const auto average = deal.avg(query.dateRange, query.priceType))
        subject.averages.push_back(*average);
    subject.title = deal.title;
    subject.categories = deal.categories;
    if (deal.rootCategory)
        subject.categories.push_back(*deal.rootCategory);
    subject.categoriesComplete = !deal.categories.empty() && deal.rootCategory.has_value();
    return checkQuery(query, subject);
}

MatchResult match(const DealQuery& query, const Facts& facts)
{
    Subject subject;
    subject.currency = currencyOf(facts);
    subject.current = factOf(facts, query.priceType);
    subject.rank = factOf(facts, PriceType::SalesRank);
    subject.amazon = factOf(facts, PriceType::Amazon);
    if (facts.stars)
        subject.rating = roundHalfUp(*facts.stars * 10);
    if (query.priceType == PriceType::Used) {
        if (const auto average = factAverage(facts.used, query.dateRange))
            subject.averages.push_back(average->cents);
        subject.lowest90 = facts.usedLowest90;
    }
    subject.title = facts.title;
    subject.adult = facts.adult;
    if (facts.rootCategory)
        subject.categories.push_back(*facts.rootCategory);
    return checkQuery(query, subject);
}

std::string mismatchName(MismatchCode code)
{
    switch (code) {
    case MismatchCode::CurrentRange:
        return "current_range";
    case MismatchCode::SalesRankRange:
        return "sales_rank_range";
    case MismatchCode::MinRating:
        return "min_rating";
    case MismatchCode::DeltaRange:
        return "delta_range";
    case MismatchCode::DeltaPercentRange:
        return "delta_percent_range";
    case MismatchCode::DeltaLastRange:
        return "delta_last_range";
    case MismatchCode::Category:
        return "category";
    case MismatchCode::Title:
        return "title";
    case MismatchCode::AmazonOffer:
        return "amazon_offer";
    case MismatchCode::Lowest:
        return "lowest";
    case MismatchCode::Attribute:
        return "attribute";
    case MismatchCode::Withdrawn:
        return "withdrawn";
    }
    return {};
}

} // namespace arb::deals
