#include "core/deals/money/Classic.h"

#include "core/deals/money/Profit.h"

namespace arb::deals::money {
namespace {

constexpr Wide cent = Percent::whole;

Cents rounded(Wide exact) { return divideHalfUp(exact, cent); }

double percentOf(Wide part, Wide whole)
{
    return 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

/// Which inputs keep the profit from being known.
InputSet missing(const ClassicInputs& inputs)
{
    InputSet unknown;
    if (!inputs.price)
        unknown.insert(Input::Price);
    if (!inputs.now)
        unknown.insert(Input::Item);
    if (!inputs.shippingIncluded && !inputs.shippingDefault)
        unknown.insert(Input::ShippingDefault);
    if (!inputs.taxExempt && !inputs.tax)
        unknown.insert(Input::Tax);
    if (!inputs.prep)
        unknown.insert(Input::Prep);
    if (!inputs.fbaFee)
        unknown.insert(Input::FbaFee);
    if (!inputs.referral)
        unknown.insert(Input::Referral);
    return unknown;
}

} // namespace

std::optional<Wide> classicTax(const ClassicInputs& inputs, Cents now)
{
    if (inputs.taxExempt)
        return 0;
    if (!inputs.tax)
        return std::nullopt;
    return exactShare(now, *inputs.tax);
}

std::optional<Wide> classicAllIn(const ClassicInputs& inputs, Cents now)
{
    const auto tax = classicTax(inputs, now);
    const auto shipping = inputs.shippingIncluded ? std::optional<Cents>(0) : inputs.shippingDefault;
    if (!tax || !shipping || !inputs.prep)
        return std::nullopt;
    return (now + *inputs.prep + *shipping) * cent + *tax;
}

std::optional<Wide> classicFees(const ClassicInputs& inputs, Cents price)
{
    if (!inputs.referral || !inputs.fbaFee)
        return std::nullopt;
    return exactShare(price, *inputs.referral) + *inputs.fbaFee * cent;
}

Breakdown classic(const ClassicInputs& inputs)
{
    Breakdown out;
    out.assumed = inputs.assumed;
    out.unknown = missing(inputs);
    out.fbaFee = inputs.fbaFee;
    // The earlier system knew none of these.
    out.closingFee = out.perItemFee = out.postage = out.storage = out.aged = out.hold = out.returns = 0;
    out.inbound = out.vat = 0;
    if (inputs.price && inputs.referral)
        out.referralFee = share(*inputs.price, *inputs.referral);
    const auto tax = inputs.now ? classicTax(inputs, *inputs.now) : std::nullopt;
    const auto allIn = inputs.now ? classicAllIn(inputs, *inputs.now) : std::nullopt;
    const auto fees = inputs.price ? classicFees(inputs, *inputs.price) : std::nullopt;
    if (tax)
        out.tax = rounded(*tax);
    if (allIn) {
        out.allIn = rounded(*allIn);
        out.buy = *out.allIn - *inputs.prep;
    }
    if (fees)
        out.fees = rounded(*fees);
    if (!allIn || !fees)
        return out;

    const Wide price = *inputs.price * cent;
    const Wide profit = price - *allIn - *fees;
    out.profit = rounded(profit);
    if (*allIn > 0) {
        out.roi = percentOf(profit, *allIn);
        out.roiBasisPoints = ratioBasisPoints(profit, *allIn);
    }
    if (price > 0) {
        out.margin = percentOf(profit, price);
        out.marginBasisPoints = ratioBasisPoints(profit, price);
    }
    if (*out.buy > 0)
        out.markup = percentOf(profit, *allIn - *inputs.prep * cent);
    return out;
}

} // namespace arb::deals::money
