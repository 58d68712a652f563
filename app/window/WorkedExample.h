#pragma once

#include "core/deals/CostSettings.h"
#include "core/deals/money/RateCards.h"

#include <QString>

namespace arb::app {

/// A sample book calculated with the given costs, as lines of text: what the settings dialog shows while costs are
/// edited. The book of profit.md's first example: 14.00 + 3.99 shipping, sells at 45.00.
[[nodiscard]] QString workedExample(const deals::CostSettings& costs, const deals::money::RateCards& cards, UtcDate today);

} // namespace arb::app
