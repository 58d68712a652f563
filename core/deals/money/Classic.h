#pragma once

#include "core/deals/money/Inputs.h"

#include <optional>

/// The sums of the classic profile, shared by its breakdown and its solvers (profit.md 11). The earlier
/// system did not round before it showed a figure; these are exact, in cents times Percent::whole.
namespace arb::deals::money {

/// Purchase tax on a buy price; 0 for who is exempt.
[[nodiscard]] std::optional<Wide> classicTax(const ClassicInputs& inputs, Cents now);

/// Buy price, tax, prep, and the shipping default unless the price includes shipping.
[[nodiscard]] std::optional<Wide> classicAllIn(const ClassicInputs& inputs, Cents now);

/// Referral of the list price, and FBA fee.
[[nodiscard]] std::optional<Wide> classicFees(const ClassicInputs& inputs, Cents price);

} // namespace arb::deals::money
