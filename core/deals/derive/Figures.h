#pragma once

#include "core/base/Time.h"

#include <cstdint>

namespace arb::deals {
struct CostSettings;
struct Derived;
struct Facts;
} // namespace arb::deals
namespace arb::deals::money {
class RateCards;
}

// Fees, profit and the solved prices. Not for other rooms: derive() is.
namespace arb::deals::derivation {

/// Fills the money figures. Reads the two prices and the days to the peak from `out`. Every sum is
/// core/deals/money's.
void figures(const Facts& facts, const CostSettings& settings, const money::RateCards& cards, UtcDate today,
             Derived& out);

/// Days until one copy sells, for the annualised ROI: the pace of rank drops (90 days where there are three,
/// else 365), shared with the used offers that compete; a seasonal hold waits for its peak at least.
/// `fallback` where demand is unknown.
[[nodiscard]] int expectedDays(const Facts& facts, const Derived& figures, int fallback);

} // namespace arb::deals::derivation
