#pragma once

#include "core/base/Result.h"
#include "core/deals/money/Inputs.h"
#include "core/deals/money/RateCard.h"
#include "core/deals/money/Solve.h"

#include <optional>
#include <string>
#include <string_view>

namespace arb::deals::money {

/// One line of `agent-arbitrage profit`, understood: the inputs that are there, and which are not.
struct ProfitLine
{
    std::string marketplace;
    CostProfile profile = CostProfile::Full;
    FullInputs full;
    ClassicInputs classic;
    std::optional<Percent> targetRoi;
    bool taxExempt = false;
    InputSet absent; ///< members the line does not have; null is not absent but unknown
};

/// Reads a line. Marketplace, profile, date, category, fulfilment and plan have their defaults already (US,
/// full, today, books, FBA, professional). The error's `what` is the member, its `words` what is wrong with
/// it.
[[nodiscard]] Result<ProfitLine> readProfitLine(std::string_view json, UtcDate today);

/// Puts the defaults of settings and card where the line is silent and the answer depends on it, and names
/// them as assumed. Item and price have no default.
void assumeAbsent(ProfitLine& line, const RateCard& card, const CostSettings& defaults);

/// Names what the classic profile assumes; its defaults are ClassicInputs' own.
void assumeAbsentClassic(ProfitLine& line);

} // namespace arb::deals::money
