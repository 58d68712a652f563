#include "core/deals/money/Profit.h"

#include "core/deals/money/Costs.h"
#include "core/deals/money/Fees.h"
#include "core/deals/money/SaleModel.h"

namespace arb::deals::money {
namespace {

std::optional<double> percentOf(std::optional<Cents> part, std::optional<Cents> whole)
{
    if (!part || !whole || *whole <= 0)
        return std::nullopt;
    return 100.0 * static_cast<double>(*part) / static_cast<double>(*whole);
}

void fillRatios(Cents gross, Breakdown& out)
{
    out.roi = percentOf(out.profit, out.allIn);
    out.margin = percentOf(out.profit, gross);
    out.markup = percentOf(out.profit, out.buy);
    if (out.roi)
        out.roiBasisPoints = ratioBasisPoints(*out.profit, *out.allIn);
    if (out.margin)
        out.marginBasisPoints = ratioBasisPoints(*out.profit, gross);
}

void fillCosts(const CostModel& costs, std::optional<Cents> item, Breakdown& out)
{
    out.inbound = costs.inbound();
    out.unknown.insert(costs.unknown());
    if (!item) {
        out.unknown.insert(Input::Item);
        return;
    }
    out.tax = costs.tax(*item);
    out.buy = costs.buy(*item);
    out.allIn = costs.allIn(*item);
}

void fillSale(const SaleModel& sale, std::optional<Cents> price, Breakdown& out)
{
    out.closingFee = sale.closing();
    out.perItemFee = sale.perItem();
    out.postage = sale.postage();
    out.storage = sale.storage();
    out.aged = sale.aged();
    if (out.storage && out.aged)
        out.hold = *out.storage + *out.aged;
    out.unknown.insert(sale.unknown());
    if (!price) {
        out.unknown.insert(Input::Price);
        return;
    }
    out.referralFee = sale.referral(*price);
    out.fbaFee = sale.fba(*price);
    out.returns = sale.returns(*price);
    if (out.referralFee && out.closingFee && out.fbaFee)
        out.fees = *out.referralFee + *out.closingFee + *out.perItemFee + *out.fbaFee;
}

} // namespace

Breakdown full(const RateCard& card, const FullInputs& inputs)
{
    Breakdown out;
    out.rateCard = card.version;
    out.assumed = inputs.assumed;
    const CostModel costs(inputs);
    const SaleModel sale(card, inputs);
    fillCosts(costs, inputs.item, out);
    fillSale(sale, inputs.price, out);
    if (inputs.fulfilment == Fulfilment::Fba && inputs.dims && inputs.weight) {
        if (const TierRule* rule = sizeTier(card, *inputs.dims, *inputs.weight))
            out.sizeTier = rule->tier;
    }
    if (!out.unknown.empty())
        return out;

    const Cents purchase = *costs.purchase(*inputs.item);
    out.vat = sale.vat(*inputs.price, purchase);
    out.profit = sale.net(*inputs.price, purchase) - *out.allIn;
    fillRatios(*inputs.price + *sale.buyerShipping(), out);
    if (out.roi && inputs.daysToSell && *inputs.daysToSell > 0)
        out.annualRoi = *out.roi * 365.0 / *inputs.daysToSell;
    return out;
}

std::optional<Cents> assumedPlacement(const RateCard& card, const FullInputs& inputs)
{
    if (!inputs.dims || !inputs.weight)
        return std::nullopt;
    return placementFee(card, *inputs.dims, *inputs.weight, PlacementSplit::Minimal);
}

} // namespace arb::deals::money
