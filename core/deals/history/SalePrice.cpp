#include "core/deals/history/SalePrice.h"

#include "core/base/Money.h"
#include "core/deals/Statistics.h"
#include "core/deals/history/Series.h"

#include <algorithm>
#include <array>

namespace arb::deals::history {

namespace {

using Prices = std::vector<std::int64_t>;

std::int64_t medianOf(const Prices& ascending) { return roundHalfUp(quantileOf(ascending, 0.5).value_or(0)); }

/// The most frequent price, if at least two and at least half of them are it; the smallest on ties.
std::optional<std::int64_t> modeOf(const Prices& ascending)
{
    std::optional<std::int64_t> mode;
    std::ptrdiff_t most = 1;
    for (auto from = ascending.begin(); from != ascending.end();) {
        const auto to = std::upper_bound(from, ascending.end(), *from);
        if (to - from > most) {
            most = to - from;
            mode = *from;
        }
        from = to;
    }
    return mode && 2 * most >= static_cast<std::ptrdiff_t>(ascending.size()) ? mode : std::nullopt;
}

using Months = std::array<Prices, 12>;

Months byMonth(const std::vector<Sale>& sales)
{
    Months months;
    for (const Sale& sale : sales)
        months[static_cast<std::size_t>(monthOf(sale.at) - 1)].push_back(sale.price);
    for (Prices& prices : months)
        std::ranges::sort(prices);
    return months;
}

std::optional<std::size_t> peakOf(const Months& months, std::int64_t overall)
{
    constexpr std::size_t enough = 2;
    std::optional<std::size_t> peak;
    for (std::size_t month = 0; month < months.size(); ++month) {
        if (months[month].size() >= enough && (!peak || medianOf(months[month]) > medianOf(months[*peak])))
            peak = month;
    }
    return peak && medianOf(months[*peak]) >= overall ? peak : std::nullopt;
}

std::optional<std::size_t> troughOf(const Months& months)
{
    std::optional<std::size_t> trough;
    for (std::size_t month = 0; month < months.size(); ++month) {
        if (!months[month].empty() && (!trough || medianOf(months[month]) < medianOf(months[*trough])))
            trough = month;
    }
    return trough;
}

} // namespace

std::optional<SalePrice> salePrice(const std::vector<Sale>& sales)
{
    if (sales.empty())
        return std::nullopt;
    Prices all;
    for (const Sale& sale : sales)
        all.push_back(sale.price);
    std::ranges::sort(all);
    SalePrice price;
    price.listAt = medianOf(all);
    price.sales = static_cast<std::int64_t>(all.size());
    if (all.size() < 3)
        return price;

    price.basis = ListBasis::Overall;
    const Months months = byMonth(sales);
    const auto peak = peakOf(months, price.listAt);
    if (!peak)
        return price;
    const Prices& inSeason = months[*peak];
    const auto mode = modeOf(inSeason);
    price.listAt = mode.value_or(medianOf(inSeason));
    price.basis = mode ? ListBasis::PeakMode : ListBasis::PeakMedian;
    price.sales = static_cast<std::int64_t>(inSeason.size());
    price.peakMonth = static_cast<int>(*peak) + 1;
    if (const auto trough = troughOf(months)) {
        price.troughMonth = static_cast<int>(*trough) + 1;
        price.troughPrice = medianOf(months[*trough]);
    }
    return price;
}

} // namespace arb::deals::history
