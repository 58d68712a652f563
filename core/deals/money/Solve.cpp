#include "core/deals/money/Solve.h"

#include "core/deals/money/Classic.h"
#include "core/deals/money/Costs.h"
#include "core/deals/money/SaleModel.h"
#include "core/deals/money/Search.h"

#include <algorithm>

namespace arb::deals::money {
namespace {

/// Profit rises by at most this much, in cents times Percent::whole, when the price rises by a cent.
constexpr Wide perCent = Percent::whole;

/// What was paid for the goods, where the VAT of the sale depends on it; 0 where it does not matter.
std::optional<Cents> purchaseForVat(const CostModel& costs, const FullInputs& inputs)
{
    if (inputs.vat.mode != VatMode::Margin)
        return 0;
    if (!inputs.item)
        return std::nullopt;
    return costs.purchase(*inputs.item);
}

/// What a solver for the list price works with.
struct PriceProblem
{
    SaleModel sale;
    Cents allIn = 0;
    Cents purchase = 0;
};

std::optional<PriceProblem> priceProblem(const RateCard& card, const FullInputs& inputs)
{
    const CostModel costs(inputs);
    const auto purchase = purchaseForVat(costs, inputs);
    const auto allIn = inputs.item ? costs.allIn(*inputs.item) : std::nullopt;
    SaleModel sale(card, inputs);
    if (!sale.known() || !purchase || !allIn)
        return std::nullopt;
    return PriceProblem{std::move(sale), *allIn, *purchase};
}

/// The smallest price at which `slack` is not negative, segment by segment: only there may a fee fall.
template <class Slack>
std::optional<Cents> smallestPrice(const std::vector<Cents>& starts, Wide gain, const Slack& slack)
{
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const Cents last = i + 1 < starts.size() ? starts[i + 1] - 1 : searchLimit;
        if (const auto price = firstWithoutLack(starts[i], std::min(last, searchLimit), gain, slack))
            return price;
    }
    return std::nullopt;
}

/// The largest item price up to `most` at which `slack` is not negative; slack rises by at most `gain` when
/// the item gets a cent cheaper.
template <class Slack> std::optional<Cents> largestItem(Cents most, Wide gain, const Slack& slack)
{
    const auto cheaperBy = firstWithoutLack(0, most, gain, [&](Cents x) { return slack(most - x); });
    if (!cheaperBy || (*cheaperBy == 0 && most == searchLimit))
        return std::nullopt;
    return most - *cheaperBy;
}

/// The largest all-in cost that meets the target, from what a sale of `gross` leaves before it.
std::optional<Cents> costLimit(Cents net, Cents gross, Target target)
{
    Wide limit = 0;
    if (target.kind == Target::Kind::Margin) {
        limit = net - ceilDivide(exactShare(gross, target.rate), Percent::whole);
    } else {
        if (target.rate.millionths <= -Percent::whole)
            return std::nullopt;
        limit = floorDivide(Wide{net} * Percent::whole, Wide{Percent::whole} + target.rate.millionths);
    }
    if (limit <= 0)
        return std::nullopt;
    return static_cast<Cents>(limit);
}

/// `profit` less what the target asks for, in cents times Percent::whole.
Wide slackOf(Target target, Cents profit, Cents allIn, Cents gross)
{
    const Cents base = target.kind == Target::Kind::Roi ? allIn : gross;
    return Wide{profit} * Percent::whole - exactShare(base, target.rate);
}

/// (all-in + FBA) / `divisor`, rounded up to the cent.
std::optional<Cents> classicPrice(const ClassicInputs& inputs, std::int64_t divisor)
{
    const auto allIn = inputs.now ? classicAllIn(inputs, *inputs.now) : std::nullopt;
    if (!allIn || !inputs.fbaFee || divisor <= 0)
        return std::nullopt;
    return static_cast<Cents>(ceilDivide(*allIn + Wide{*inputs.fbaFee} * Percent::whole, divisor));
}

} // namespace

std::optional<Cents> breakEven(const RateCard& card, const FullInputs& inputs)
{
    const auto problem = priceProblem(card, inputs);
    if (!problem)
        return std::nullopt;
    return smallestPrice(problem->sale.segmentStarts(), perCent, [&](Cents price) {
        const Wide exact = problem->sale.exactNet(price, problem->purchase);
        const Wide rounded = Wide{problem->sale.net(price, problem->purchase)} * perCent;
        return std::min(exact, rounded) - problem->allIn * perCent;
    });
}

std::optional<Cents> minList(const RateCard& card, const FullInputs& inputs, Target target)
{
    const auto problem = priceProblem(card, inputs);
    if (!problem || (target.kind == Target::Kind::Roi && problem->allIn <= 0))
        return std::nullopt;
    const Wide gain = target.kind == Target::Kind::Roi ? perCent : perCent - target.rate.millionths;
    return smallestPrice(problem->sale.segmentStarts(), gain, [&](Cents price) {
        const Cents profit = problem->sale.net(price, problem->purchase) - problem->allIn;
        return slackOf(target, profit, problem->allIn, price + *problem->sale.buyerShipping());
    });
}

std::optional<Cents> maxBuy(const RateCard& card, const FullInputs& inputs, Target target)
{
    const CostModel costs(inputs);
    const SaleModel sale(card, inputs);
    if (!inputs.price || !sale.known() || !costs.known())
        return std::nullopt;
    const Cents price = *inputs.price;
    const Cents gross = price + *sale.buyerShipping();
    Cents most = searchLimit;
    if (inputs.vat.mode == VatMode::None) { // then the all-in cost rises by at least what the item does
        const auto limit = costLimit(sale.net(price, 0), gross, target);
        if (!limit)
            return std::nullopt;
        most = std::min(most, *limit - *costs.allIn(0));
    }
    const Wide rise = target.kind == Target::Kind::Roi ? std::max<Wide>(0, target.rate.millionths) : 0;
    const auto item = largestItem(most, costs.steepestRise() * (perCent + rise), [&](Cents each) {
        const Cents allIn = *costs.allIn(each);
        return slackOf(target, sale.net(price, *costs.purchase(each)) - allIn, allIn, gross);
    });
    const bool hasRoi = item && *costs.allIn(*item) > 0;
    return hasRoi ? item : std::nullopt;
}

std::optional<Cents> maxAllIn(const RateCard& card, const FullInputs& inputs, Target target)
{
    const CostModel costs(inputs);
    const SaleModel sale(card, inputs);
    const auto purchase = purchaseForVat(costs, inputs);
    if (!inputs.price || !sale.known() || !purchase)
        return std::nullopt;
    return costLimit(sale.net(*inputs.price, *purchase), *inputs.price + *sale.buyerShipping(), target);
}

std::vector<DeadZone> deadZones(const RateCard& card, const FullInputs& inputs)
{
    const SaleModel sale(card, inputs);
    const auto purchase = purchaseForVat(CostModel(inputs), inputs);
    if (!sale.known() || !purchase)
        return {};
    std::vector<DeadZone> zones;
    const std::vector<Cents>& starts = sale.segmentStarts();
    Cents best = starts.size() > 1 ? starts[1] - 1 : 0;
    for (std::size_t i = 1; i < starts.size() && starts[i] <= searchLimit; ++i) {
        const Cents first = starts[i];
        const Cents last = i + 1 < starts.size() ? std::min(starts[i + 1] - 1, searchLimit) : searchLimit;
        const Wide bestNet = sale.exactNet(best, *purchase);
        const auto recovered = firstWithoutLack(
            first, last, perCent, [&](Cents price) { return sale.exactNet(price, *purchase) - bestNet; });
        const Cents end = recovered ? *recovered - 1 : last;
        if (end >= first && !zones.empty() && zones.back().listAt == best && zones.back().to + 1 == first)
            zones.back().to = end;
        else if (end >= first)
            zones.push_back({first, end, best});
        if (sale.exactNet(last, *purchase) > bestNet)
            best = last;
    }
    return zones;
}

std::optional<Cents> cliffPrice(const RateCard& card, const FullInputs& inputs)
{
    if (!inputs.price)
        return std::nullopt;
    for (const DeadZone& zone : deadZones(card, inputs)) {
        if (zone.from <= *inputs.price && *inputs.price <= zone.to)
            return zone.listAt;
    }
    return std::nullopt;
}

std::optional<Cents> classicMinList(const ClassicInputs& inputs)
{
    if (!inputs.referral || !inputs.markup)
        return std::nullopt;
    return classicPrice(inputs, Percent::whole - inputs.markup->millionths - inputs.referral->millionths);
}

std::optional<Cents> classicBreakEven(const ClassicInputs& inputs)
{
    if (!inputs.referral)
        return std::nullopt;
    return classicPrice(inputs, Percent::whole - inputs.referral->millionths);
}

std::optional<Cents> classicMaxBuy(const ClassicInputs& inputs, Target target)
{
    const auto fees = inputs.price ? classicFees(inputs, *inputs.price) : std::nullopt;
    if (!fees || !classicAllIn(inputs, 0))
        return std::nullopt;
    const Wide net = *inputs.price * perCent - *fees;
    const Wide taxRise = inputs.taxExempt ? 0 : ceilDivide(inputs.tax->millionths, Percent::whole);
    const Wide rise = target.kind == Target::Kind::Roi ? std::max<Wide>(0, target.rate.millionths) : 0;
    const auto item = largestItem(searchLimit, (1 + taxRise) * (perCent + rise), [&](Cents each) {
        const Wide allIn = *classicAllIn(inputs, each);
        return slackOf(target, divideHalfUp(net - allIn, perCent), divideHalfUp(allIn, perCent),
                       *inputs.price);
    });
    const bool hasRoi = item && *classicAllIn(inputs, *item) > 0;
    return hasRoi ? item : std::nullopt;
}

} // namespace arb::deals::money
