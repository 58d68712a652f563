#pragma once

#include "core/deals/money/Inputs.h"
#include "core/deals/money/RateCard.h"

#include <optional>
#include <vector>

/// The questions backwards: which price, which cost. Answers are whole cents up to searchLimit (Search.h);
/// nothing means that an input is unknown or that no amount does it. FullInputs::price is not read by what
/// solves for the price, nor FullInputs::item by what solves for the item.
namespace arb::deals::money {

/// What a price has to reach.
struct Target
{
    enum class Kind : std::uint8_t {
        Roi,    ///< profit / all-in cost
        Margin, ///< profit / (price + buyer's shipping)
    };
    Kind kind = Kind::Roi;
    Percent rate;
};

/// The price that covers all costs: the closed form of profit.md 4, first price band that holds it, rounded
/// up to the cent. Referral fee and returns allowance count unrounded here, so the rounded profit can already
/// be 0.00 a cent below; it is never negative at the answer.
[[nodiscard]] std::optional<Cents> breakEven(const RateCard& card, const FullInputs& inputs);

/// The smallest list price whose rounded profit meets the target (profit.md 10).
[[nodiscard]] std::optional<Cents> minList(const RateCard& card, const FullInputs& inputs, Target target);

/// The largest price of the item, its shipping given, whose rounded result still meets the target (profit.md
/// 10).
[[nodiscard]] std::optional<Cents> maxBuy(const RateCard& card, const FullInputs& inputs, Target target);

/// The largest all-in cost that still meets the target at this price.
[[nodiscard]] std::optional<Cents> maxAllIn(const RateCard& card, const FullInputs& inputs, Target target);

/// A range of list prices, both ends included, that net less than the lower price `listAt` (profit.md 7).
struct DeadZone
{
    Cents from = 0;
    Cents to = 0;
    Cents listAt = 0;

    friend bool operator==(const DeadZone&, const DeadZone&) = default;
};

/// All dead zones, ascending. As in breakEven(), fees that follow the price count unrounded: single prices
/// that net a cent less by rounding are no cliffs.
[[nodiscard]] std::vector<DeadZone> deadZones(const RateCard& card, const FullInputs& inputs);

/// The lower price that nets more than FullInputs::price, where that lies in a dead zone.
[[nodiscard]] std::optional<Cents> cliffPrice(const RateCard& card, const FullInputs& inputs);

// The classic profile (profit.md 11).

/// (all-in + FBA) / (1 - markup - referral), rounded up to the cent.
[[nodiscard]] std::optional<Cents> classicMinList(const ClassicInputs& inputs);
/// (all-in + FBA) / (1 - referral), rounded up to the cent.
[[nodiscard]] std::optional<Cents> classicBreakEven(const ClassicInputs& inputs);
/// The largest buy price whose rounded result still meets the target.
[[nodiscard]] std::optional<Cents> classicMaxBuy(const ClassicInputs& inputs, Target target);

} // namespace arb::deals::money
