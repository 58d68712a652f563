#include "core/sync/DetailPolicy.h"

#include "core/deals/Derived.h"
#include "core/deals/Facts.h"

#include <algorithm>

namespace arb::sync {

namespace {

constexpr std::int64_t lowestSale = 1200; // smallest currency units: 12.00

std::optional<std::int64_t> bestPastPrice(const deals::Facts& facts)
{
    std::optional<std::int64_t> best;
    for (const auto& price : {facts.used.days90, facts.used.days365, facts.buyBoxUsedAvg90})
        if (price && (!best || price->cents > *best))
            best = price->cents;
    return best;
}

} // namespace

DetailWorth detailWorth(const deals::Facts& facts, const deals::Derived& derived)
{
    const auto sale = bestPastPrice(facts);
    DetailWorth worth;
    if (derived.profit)
        worth.stake = std::max<std::int64_t>(0, derived.profit->cents);
    else if (sale && facts.usedPrice)
        worth.stake = std::max<std::int64_t>(0, *sale - facts.usedPrice->cents);
    if (!facts.usedPrice || !sale)
        return worth;
    if (*sale < lowestSale)
        worth.rejectedBecause = "sale_below_minimum";
    else if ((*sale - facts.usedPrice->cents) * 5 < facts.usedPrice->cents)
        worth.rejectedBecause = "no_margin";
    return worth;
}

} // namespace arb::sync
