#include "core/simulator/DealBounds.h"

#include <algorithm>
#include <array>

namespace arb::simulator {

namespace {
constexpr std::int32_t open = static_cast<std::int32_t>(keepa::Range::openMax);
/// Ranks of the recorded feed; Amazon's book ranks end somewhere above ten million.
constexpr std::int32_t recordedRankLow = 50'000;
constexpr std::int32_t recordedRankHigh = 1'500'000;
constexpr std::int32_t lastRank = 12'000'000;

std::int32_t lower(const std::optional<keepa::Range>& range, std::int32_t otherwise)
{
    return range ? static_cast<std::int32_t>(std::max<std::int64_t>(range->min, otherwise)) : otherwise;
}

std::int32_t upper(const std::optional<keepa::Range>& range)
{
    return range && !range->openAbove() ? static_cast<std::int32_t>(range->max) : open;
}
} // namespace

std::int32_t windowMinutes(std::size_t range)
{
    constexpr std::array<std::int32_t, 4> days{2, 8, 30, 90};
    return days[std::min<std::size_t>(range, 3)] * 1440;
}

DealBounds::DealBounds(const keepa::DealQuery& reference)
    : priceCeiling(open), deltaMax(open),
      window(windowMinutes(static_cast<std::size_t>(reference.dateRange))), rankCeiling(open)
{
    if (reference.rangeEnabled) {
        priceFloor = lower(reference.currentRange, 1);
        priceCeiling = upper(reference.currentRange);
        deltaMin = lower(reference.deltaRange, 1);
        deltaMax = upper(reference.deltaRange);
        minPercent = static_cast<int>(lower(reference.deltaPercentRange, minPercent));
        rankFloor = lower(reference.salesRankRange, 1);
        rankCeiling = upper(reference.salesRankRange);
    }
    rankBandLow = std::max(rankFloor, recordedRankLow);
    rankBandHigh = std::min(rankCeiling, recordedRankHigh);
    if (rankBandLow > rankBandHigh / 3) { // the query asks for ranks that were not recorded
        rankBandLow = rankFloor;
        rankBandHigh = std::clamp(rankCeiling, rankFloor, std::max(rankFloor, lastRank));
    }
}

std::optional<PriceSpan> DealBounds::dealPrices(const Product& product, std::int32_t minute) const
{
    const Series* used = product.tracks.find(keepa::index(keepa::PriceType::Used));
    const auto mean = used ? used->mean(minute - window, minute).rounded() : std::nullopt;
    if (!mean)
        return std::nullopt;
    const auto byPercent =
        static_cast<std::int32_t>(static_cast<std::int64_t>(*mean) * (100 - minPercent) / 100);
    PriceSpan span;
    span.low = std::max(priceFloor, deltaMax == open ? 1 : *mean - deltaMax);
    span.high = std::min({priceCeiling, byPercent, *mean - deltaMin});
    return span;
}

} // namespace arb::simulator
