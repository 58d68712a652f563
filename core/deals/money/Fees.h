#pragma once

#include "core/base/Time.h"
#include "core/deals/CostSettings.h"
#include "core/deals/money/RateCard.h"

#include <cstddef>
#include <optional>
#include <vector>

/// The fees of profit.md 1, 2 and 4, one function a fee. Each is rounded half up to the cent on its own.
namespace arb::deals::money {

/// The smallest tier that a package fits in; nothing where it is larger than the card's largest tier.
[[nodiscard]] const TierRule* sizeTier(const RateCard& card, const Dimensions& dims, Weight weight);

/// What a package weighs for Amazon in a tier: the unit, or where the tier says so the larger of unit and
/// length * width * height / divisor (rounded up to a millionth of a pound, which changes no comparison).
[[nodiscard]] Weight billableWeight(const RateCard& card, const TierRule& tier, const Dimensions& dims,
                                    Weight weight);

/// FBA fulfilment fee of a package in every price band of the card, on a day: (base + peak) * (1 +
/// surcharge). Nothing where the package fits no tier.
[[nodiscard]] std::optional<std::vector<Cents>> fbaFees(const RateCard& card, const Dimensions& dims,
                                                        Weight weight, UtcDate day);

/// The band of a price: an index into what fbaFees() returns.
[[nodiscard]] std::size_t priceBand(const RateCard& card, Cents price);

/// FBA fulfilment fee at a price.
[[nodiscard]] std::optional<Cents> fbaFee(const RateCard& card, const Dimensions& dims, Weight weight,
                                          Cents price, UtcDate day);

/// Referral fee of the total sales price (item and what the buyer pays for shipping).
[[nodiscard]] Cents referralFee(const CategoryRule& rule, Cents total);
/// The same before rounding, in cents times Percent::whole.
[[nodiscard]] Wide exactReferralFee(const CategoryRule& rule, Cents total);

/// The fixed fee of a media item, FBA and FBM.
[[nodiscard]] Cents closingFee(const RateCard& card, const CategoryRule& rule);

/// What a sale costs on the individual plan; 0 on the professional one.
[[nodiscard]] Cents perItemFee(const RateCard& card, SellingPlan plan);

/// `months` of storage from a day on, each at the rate of its calendar month, or all at `override`.
[[nodiscard]] Cents storageFee(const RateCard& card, const Dimensions& dims, UtcDate from, int months,
                               std::optional<CentRate> override = {});

/// Aged inventory surcharge of so many months in stock: the k-th month is charged at an age of 30 k days
/// (profit.md 8).
[[nodiscard]] Cents agedSurcharge(const RateCard& card, const Dimensions& dims, int months);

/// How the user lets Amazon distribute what they send in.
enum class PlacementSplit : std::uint8_t { Optimised, Partial, Minimal };

/// Inbound placement of a package by its billable weight; nothing where the card has no such row.
[[nodiscard]] std::optional<Cents> placementFee(const RateCard& card, const Dimensions& dims, Weight weight,
                                                PlacementSplit split = PlacementSplit::Minimal);

/// Freight to Amazon's warehouse, by the weight of the unit.
[[nodiscard]] Cents inboundFreight(CentRate perPound, Weight weight);

/// What Amazon keeps of a referral fee when the buyer is refunded.
[[nodiscard]] Cents refundAdministrationFee(const RateCard& card, Cents referral);

} // namespace arb::deals::money
