#include "core/deals/money/Classic.h"

#include "core/deals/money/Profit.h"

namespace arb::deals::money {
namespace {

std::optional<double> percentOf(Cents part, Cents whole)
{
    if (whole <= 0)
        return std::nullopt;
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

std::optional<Cents> classicTax(const ClassicInputs& inputs, Cents now)
{
    if (inputs.taxExempt)
        return 0;
    if (!inputs.tax)
        return std::nullopt;
    return share(now, *inputs.tax);
}

std::optional<Cents> classicAllIn(const ClassicInputs& inputs, Cents now)
{
    const auto tax = classicTax(inputs, now);
    const auto shipping = inputs.shippingIncluded ? std::optional<Cents>(0) : inputs.shippingDefault;
    if (!tax || !shipping || !inputs.prep)
        return std::nullopt;
    return now + *tax + *inputs.prep + *shipping;
}

std::optional<Cents> classicNet(const ClassicInputs& inputs, Cents price)
{
    if (!inputs.referral || !inputs.fbaFee)
        return std::nullopt;
    return price - share(price, *inputs.referral) - *inputs.fbaFee;
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
    if (inputs.now) {
        out.tax = classicTax(inputs, *inputs.now);
        out.allIn = classicAllIn(inputs, *inputs.now);
        if (out.tax && out.allIn)
            out.buy = *out.allIn - *inputs.prep;
    }
    if (!inputs.price)
        return out;
    if (inputs.referral)
        out.referralFee = share(*inputs.price, *inputs.referral);
    const auto net = classicNet(inputs, *inputs.price);
    if (net)
        out.fees = *inputs.price - *net;
    if (!net || !out.allIn)
        return out;
    out.profit = *net - *out.allIn;
    out.roi = percentOf(*out.profit, *out.allIn);
    out.margin = percentOf(*out.profit, *inputs.price);
    out.markup = percentOf(*out.profit, *out.buy);
    return out;
}

} // namespace arb::deals::money
