#pragma once

#include "core/keepa/DealQuery.h"
#include "core/simulator/Product.h"

#include <cstdint>
#include <optional>

namespace arb::simulator {

/// An inclusive span of used prices in cents; empty where `low > high`.
struct PriceSpan
{
    std::int32_t low = 0;
    std::int32_t high = 0;

    [[nodiscard]] bool empty() const { return low > high; }
};

/// What the reference query asks of a deal, in the terms in which the market moves prices and ranks, and the
/// narrower bands in which it keeps its deals so that they resemble the recorded ones.
class DealBounds
{
public:
    explicit DealBounds(const keepa::DealQuery& reference);

    /// Used prices with which `product` would be a deal at `minute`, given its history until then; nothing
    /// where it has no average to compare with.
    [[nodiscard]] std::optional<PriceSpan> dealPrices(const Product& product, std::int32_t minute) const;

    std::int32_t priceFloor = 1;
    std::int32_t priceCeiling = 0;
    std::int32_t deltaMin = 1;
    std::int32_t deltaMax = 0;
    int minPercent = 10;
    std::int32_t window = 0; ///< minutes that the average covers
    std::int32_t rankFloor = 1;
    std::int32_t rankCeiling = 0;
    std::int32_t rankBandLow = 0; ///< within floor and ceiling
    std::int32_t rankBandHigh = 0;
};

/// Minutes that a deal's averages of a date range cover (protocol 4.5: 2, 8, 30, 90 days).
[[nodiscard]] std::int32_t windowMinutes(std::size_t range);

} // namespace arb::simulator
