#pragma once

#include "core/deals/money/Inputs.h"
#include "core/deals/money/RateCard.h"

#include <optional>
#include <string>

namespace arb::deals::money {

/// Every figure of one deal. Amounts are cents of the card's currency, costs positive. What is nothing is
/// unknown. profit = price + buyer's shipping - fees - postage - hold - returns - vat - allIn, to the cent.
struct Breakdown
{
    std::optional<Cents> tax;     ///< purchase tax
    std::optional<Cents> buy;     ///< item, shipping and tax, less reclaimed VAT
    std::optional<Cents> inbound; ///< freight to Amazon
    std::optional<Cents> allIn;   ///< C: the cash out before the sale

    std::optional<Cents> referralFee;
    std::optional<Cents> closingFee;
    std::optional<Cents> perItemFee;
    std::optional<Cents> fbaFee;  ///< 0 with FBM
    std::optional<Cents> fees;    ///< sum of the four above
    std::optional<Cents> postage; ///< 0 with FBA

    std::optional<Cents> storage; ///< monthly storage
    std::optional<Cents> aged;    ///< aged inventory surcharge
    std::optional<Cents> hold;    ///< sum of the two above
    std::optional<Cents> returns;
    std::optional<Cents> vat; ///< on the sale and on fees

    std::optional<Cents> profit;
    std::optional<double> roi;       ///< percent of allIn; unknown on a cost of 0 or less, never clamped
    std::optional<double> margin;    ///< percent of price and buyer's shipping
    std::optional<double> markup;    ///< percent of buy; not a ROI
    std::optional<double> annualRoi; ///< percent; needs FullInputs::daysToSell
    std::optional<std::int64_t> roiBasisPoints;    ///< roi in hundredths of a percent, rounded half up, exact
    std::optional<std::int64_t> marginBasisPoints; ///< margin likewise

    std::optional<SizeTier> sizeTier; ///< FBA, where dimensions and weight are known and fit one
    std::string rateCard;             ///< version of the card that priced it; empty in the classic profile
    InputSet assumed;                 ///< as the caller said: not empty makes this an estimate
    InputSet unknown;                 ///< why profit is unknown
};

/// The full profile: profit.md 4.
[[nodiscard]] Breakdown full(const RateCard& card, const FullInputs& inputs);

/// The classic profile: profit.md 11, exactly the earlier system's definitions. It calculated unrounded and
/// rounded what it showed, so ROI and margin rest on the unrounded profit, and the parts may add up to a cent
/// more or less.
[[nodiscard]] Breakdown classic(const ClassicInputs& inputs);

/// The card's default for inbound placement of this package (minimal splits), for who states none; unknown
/// with the package, or where the card has no row for it.
[[nodiscard]] std::optional<Cents> assumedPlacement(const RateCard& card, const FullInputs& inputs);

} // namespace arb::deals::money
