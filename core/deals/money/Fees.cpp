#include "core/deals/money/Fees.h"

#include <algorithm>

namespace arb::deals::money {
namespace {

bool fits(const RateCard& card, const TierRule& rule, const Dimensions& dims, Weight weight)
{
    return dims.longest() <= rule.maxSides[0] && dims.median() <= rule.maxSides[1] &&
           dims.shortest() <= rule.maxSides[2] &&
           (!rule.maxLengthPlusGirth || dims.lengthPlusGirth() <= *rule.maxLengthPlusGirth) &&
           billableWeight(card, rule, dims, weight) <= rule.maxWeight;
}

std::optional<std::vector<Cents>> baseFees(const TierRule& rule, Weight billable)
{
    for (const WeightStep& step : rule.steps) {
        if (billable <= step.upTo)
            return step.fees;
    }
    if (!rule.above)
        return std::nullopt;
    const std::int64_t over = billable.microPounds - rule.steps.back().upTo.microPounds;
    const auto increments = static_cast<Cents>(ceilDivide(over, rule.above->per.microPounds));
    std::vector<Cents> fees = rule.above->fees;
    for (Cents& fee : fees)
        fee += increments * rule.above->increment;
    return fees;
}

/// Cents of a cubic foot are this many units of volume() times a CentRate.
constexpr Wide volumeRatePerCent = volumePerCubicInch * cubicInchesPerFoot * CentRate::cent;

} // namespace

Weight billableWeight(const RateCard& card, const TierRule& tier, const Dimensions& dims, Weight weight)
{
    if (!tier.usesDimWeight)
        return weight;
    constexpr Wide volumePerMicroPound = volumePerCubicInch / Weight::pound;
    const Wide dimensional = ceilDivide(dims.volume(), volumePerMicroPound * card.fulfilment.dimDivisor);
    return std::max(weight, Weight{static_cast<std::int64_t>(dimensional)});
}

const TierRule* sizeTier(const RateCard& card, const Dimensions& dims, Weight weight)
{
    const auto& tiers = card.fulfilment.tiers;
    const auto rule =
        std::ranges::find_if(tiers, [&](const TierRule& each) { return fits(card, each, dims, weight); });
    return rule == tiers.end() ? nullptr : &*rule;
}

std::optional<std::vector<Cents>> fbaFees(const RateCard& card, const Dimensions& dims, Weight weight,
                                          UtcDate day)
{
    const TierRule* rule = sizeTier(card, dims, weight);
    if (!rule)
        return std::nullopt;
    std::optional<std::vector<Cents>> fees = baseFees(*rule, billableWeight(card, *rule, dims, weight));
    if (!fees)
        return std::nullopt;
    Cents peak = 0;
    for (const Peak& each : card.peaks)
        peak += each.window.contains(day) ? each.perUnit : 0;
    Percent surcharge;
    for (const Surcharge& each : card.surcharges)
        surcharge.millionths += each.window.contains(day) ? each.percent.millionths : 0;
    for (Cents& fee : *fees)
        fee = share(fee + peak, {Percent::whole + surcharge.millionths});
    return fees;
}

std::size_t priceBand(const RateCard& card, Cents price)
{
    const auto& starts = card.fulfilment.bandStarts;
    const auto above = std::ranges::upper_bound(starts, std::max<Cents>(price, 0));
    return static_cast<std::size_t>(above - starts.begin()) - 1;
}

std::optional<Cents> fbaFee(const RateCard& card, const Dimensions& dims, Weight weight, Cents price,
                            UtcDate day)
{
    const auto fees = fbaFees(card, dims, weight, day);
    if (!fees)
        return std::nullopt;
    return (*fees)[priceBand(card, price)];
}

Wide exactReferralFee(const CategoryRule& rule, Cents total)
{
    Wide fee = 0;
    Cents below = 0;
    for (const ReferralTier& tier : rule.tiers) {
        const bool last = !tier.upTo || total <= *tier.upTo;
        if (rule.split == ReferralSplit::WholePrice) {
            if (last) {
                fee = exactShare(total, tier.percent);
                break;
            }
            continue;
        }
        fee += exactShare((last ? total : *tier.upTo) - below, tier.percent);
        if (last)
            break;
        below = *tier.upTo;
    }
    return std::max(fee, Wide{rule.minimum} * Percent::whole);
}

Cents referralFee(const CategoryRule& rule, Cents total)
{
    return divideHalfUp(exactReferralFee(rule, total), Percent::whole);
}

Cents closingFee(const RateCard& card, const CategoryRule& rule) { return rule.media ? card.closingFee : 0; }

Cents perItemFee(const RateCard& card, SellingPlan plan)
{
    return plan == SellingPlan::Individual ? card.individualPerItem : 0;
}

Cents storageFee(const RateCard& card, const Dimensions& dims, UtcDate from, int months,
                 std::optional<CentRate> override)
{
    Wide rates = 0;
    for (int k = 0; k < months; ++k)
        rates +=
            override.value_or(card.storagePerCubicFoot[static_cast<std::size_t>((from.month - 1 + k) % 12)])
                .tenThousandths;
    return divideHalfUp(dims.volume() * rates, volumeRatePerCent);
}

Cents agedSurcharge(const RateCard& card, const Dimensions& dims, int months)
{
    Wide sum = 0;
    for (int k = 1; k <= months; ++k) {
        const auto above = std::ranges::upper_bound(card.aged, 30 * k, {}, &AgedStep::fromDay);
        if (above == card.aged.begin())
            continue;
        const AgedStep& step = *std::prev(above);
        sum += std::max(dims.volume() * step.perCubicFoot.tenThousandths, step.perUnit * volumeRatePerCent);
    }
    return divideHalfUp(sum, volumeRatePerCent);
}

std::optional<Cents> placementFee(const RateCard& card, const Dimensions& dims, Weight weight,
                                  PlacementSplit split)
{
    if (split == PlacementSplit::Optimised)
        return 0;
    const TierRule* rule = sizeTier(card, dims, weight);
    if (!rule)
        return std::nullopt;
    const Weight billable = billableWeight(card, *rule, dims, weight);
    for (const PlacementStep& step : card.placement) {
        if (step.tier == rule->tier && billable <= step.upTo)
            return split == PlacementSplit::Minimal ? step.minimal : step.partial;
    }
    return std::nullopt;
}

Cents inboundFreight(CentRate perPound, Weight weight)
{
    return divideHalfUp(Wide{perPound.tenThousandths} * weight.microPounds,
                        Wide{CentRate::cent} * Weight::pound);
}

Cents refundAdministrationFee(const RateCard& card, Cents referral)
{
    return std::min(share(referral, card.refundOfReferral), card.refundAtMost);
}

} // namespace arb::deals::money
