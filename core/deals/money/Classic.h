#pragma once

#include "core/deals/money/Inputs.h"

#include <optional>

/// The sums of the classic profile, shared by its breakdown and its solvers (profit.md 11).
namespace arb::deals::money {

/// Purchase tax on a buy price; 0 for who is exempt.
[[nodiscard]] std::optional<Cents> classicTax(const ClassicInputs& inputs, Cents now);

/// Buy price, tax, prep, and the shipping default unless the price includes shipping.
[[nodiscard]] std::optional<Cents> classicAllIn(const ClassicInputs& inputs, Cents now);

/// List price less referral and FBA fee, before the all-in cost.
[[nodiscard]] std::optional<Cents> classicNet(const ClassicInputs& inputs, Cents price);

} // namespace arb::deals::money
