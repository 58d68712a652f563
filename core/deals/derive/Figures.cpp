#include "core/deals/derive/Figures.h"

#include "core/deals/CostSettings.h"
#include "core/deals/Derived.h"
#include "core/deals/money/Fees.h"
#include "core/deals/money/Profit.h"
#include "core/deals/money/RateCards.h"
#include "core/deals/money/Solve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace arb::deals::derivation {

using money::Cents;

namespace {

/// The package of a trade paperback, for books whose size nobody knows: the figures are an estimate then.
constexpr double typicalInches[] = {9.0, 6.0, 1.0};
constexpr double typicalPounds = 1.0;

void assume(Derived& out, Assumed what) { out.assumed |= static_cast<std::int64_t>(what); }

std::optional<Cents> centsOf(const std::optional<Money>& money)
{
    return money ? std::optional<Cents>{money->cents} : std::nullopt;
}

/// Keepa's root nodes of amazon.com whose name a deal object does not tell.
std::optional<money::Category> categoryOfNode(std::int64_t node)
{
    constexpr std::array<std::pair<std::int64_t, money::Category>, 5> nodes{
        {{283155, money::Category::Books},
         {5174, money::Category::Music},
         {2625373011, money::Category::Video},
         {468642, money::Category::VideoGames},
         {229534, money::Category::Software}}};
    for (const auto& [id, category] : nodes) {
        if (id == node)
            return category;
    }
    return std::nullopt;
}

std::optional<money::Category> categoryOf(const Facts& facts)
{
    if (facts.rootCategory) {
        if (const auto category = categoryOfNode(*facts.rootCategory))
            return category;
    }
    return facts.rootCategoryName ? money::categoryFromName(*facts.rootCategoryName) : std::nullopt;
}

std::optional<money::Dimensions> dimensionsOf(const PackageFacts& package)
{
    if (!package.lengthMm || !package.widthMm || !package.heightMm)
        return std::nullopt;
    return money::Dimensions::of(money::Length::ofMillimetres(*package.lengthMm),
                                 money::Length::ofMillimetres(*package.widthMm),
                                 money::Length::ofMillimetres(*package.heightMm));
}

/// Size and weight, a typical package where unknown; the fulfilment fee from the card, else Keepa's, else the
/// typical package's (profit.md 3).
void takePackage(const Facts& facts, const money::RateCard& card, money::FullInputs& in, Derived& out)
{
    in.dims = dimensionsOf(facts.package);
    if (facts.package.weightGrams && *facts.package.weightGrams > 0)
        in.weight = money::Weight::ofGrams(*facts.package.weightGrams);
    const bool measured = in.dims && in.weight;
    const bool fitsCard = measured && money::sizeTier(card, *in.dims, *in.weight);
    if (!in.dims)
        in.dims = money::Dimensions::of(money::Length::ofInches(typicalInches[0]),
                                        money::Length::ofInches(typicalInches[1]),
                                        money::Length::ofInches(typicalInches[2]));
    if (!in.weight)
        in.weight = money::Weight::ofPounds(typicalPounds);
    if (!measured)
        assume(out, Assumed::Size);
    if (in.fulfilment != Fulfilment::Fba)
        return;
    if (fitsCard) {
        out.feeSource = FeeSource::RateCard;
    } else if (facts.keepaFees.pickAndPack) {
        in.fbaFee = facts.keepaFees.pickAndPack->cents;
        out.feeSource = FeeSource::Keepa;
    } else if (!measured) {
        out.feeSource = FeeSource::Assumed;
        assume(out, Assumed::FbaFee);
    } // else: larger than every tier, and Keepa tells no fee: unknown
}

void takePurchase(const CostSettings& settings, const Derived& prices, money::FullInputs& in)
{
    if (prices.buyTotal) {
        // A price that includes shipping is not split: all of it counts as the item.
        in.item = prices.item ? prices.item->cents : prices.buyTotal->cents;
        in.shipping = prices.buyTotal->cents - *in.item;
    } else {
        in.shipping = 0; // the largest buy price can be told without one
    }
    in.tax = money::Percent::ofBasisPoints(settings.taxExempt ? 0 : settings.taxBasisPoints);
    in.prep = settings.prepCents;
}

money::FullInputs inputsOf(const Facts& facts, const CostSettings& settings, const money::RateCard& card,
                           UtcDate today, Derived& out)
{
    money::FullInputs in;
    in.date = today;
    in.fulfilment = settings.fulfilment;
    in.plan = settings.plan;
    const auto category = categoryOf(facts);
    in.category = category.value_or(money::Category::Books);
    if (!category)
        assume(out, Assumed::Category);
    in.price = centsOf(out.listAt);
    takePackage(facts, card, in, out);
    takePurchase(settings, out, in);
    in.inboundPerPound = money::CentRate::of(static_cast<double>(settings.inboundPerPoundCents));
    in.placement = settings.placementCents ? settings.placementCents : money::assumedPlacement(card, in);
    in.buyerShipping = settings.fulfilment == Fulfilment::Fbm ? settings.buyerShippingCents : 0;
    in.postage = settings.postageCents + settings.packingCents;
    in.returns = money::Percent::ofBasisPoints(settings.returnsBasisPoints);
    in.holdMonths = settings.holdMonths;
    in.daysToSell = expectedDays(facts, out, settings.expectedDaysToSell);
    in.vat = {.mode = settings.vatMode,
              .saleRate = money::Percent::ofBasisPoints(settings.vatSaleBasisPoints),
              .feesRate = money::Percent::ofBasisPoints(settings.vatFeesBasisPoints),
              .reclaim = settings.vatReclaim};
    return in;
}

void put(const money::Breakdown& breakdown, Currency currency, Derived& out)
{
    const auto money = [currency](const std::optional<Cents>& cents) {
        return cents ? std::optional{Money{*cents, currency}} : std::nullopt;
    };
    out.allIn = money(breakdown.allIn);
    out.tax = money(breakdown.tax);
    out.inbound = money(breakdown.inbound);
    out.fees = money(breakdown.fees);
    out.referralFee = money(breakdown.referralFee);
    out.closingFee = money(breakdown.closingFee);
    out.perItemFee = money(breakdown.perItemFee);
    out.fbaFee = money(breakdown.fbaFee);
    out.storage = money(breakdown.hold);
    out.returns = money(breakdown.returns);
    out.profit = money(breakdown.profit);
    out.roi = breakdown.roi;
    out.margin = breakdown.margin;
    out.annualRoi = breakdown.annualRoi;
    if (breakdown.sizeTier)
        out.sizeTier = std::string(money::sizeTierId(*breakdown.sizeTier));
    if (!breakdown.rateCard.empty())
        out.rateCard = breakdown.rateCard;
}

/// The price at which the risk-adjusted profit is computed: the lower quartile, under the same cap.
std::optional<Cents> cautiousPrice(const Facts& facts, const Derived& out)
{
    const bool inferred = out.saleSource == SaleSource::Sales || out.saleSource == SaleSource::FewSales;
    if (!inferred || !facts.evidence.p25Sale || !out.listAt)
        return std::nullopt;
    return std::min(facts.evidence.p25Sale->cents, out.listAt->cents);
}

/// Keepa's fee beside the card's, where they are as far apart as the user wants to see.
void compareFees(const Facts& facts, const CostSettings& settings, Derived& out)
{
    if (out.feeSource != FeeSource::RateCard || !out.fbaFee || !facts.keepaFees.pickAndPack)
        return;
    const Money difference = *facts.keepaFees.pickAndPack - *out.fbaFee;
    if (std::abs(difference.cents) >= settings.feeDifferenceCents)
        out.feeDifference = difference;
}

void fullFigures(const Facts& facts, const CostSettings& settings, const money::RateCard& card, UtcDate today,
                 Derived& out)
{
    money::FullInputs in = inputsOf(facts, settings, card, today, out);
    const Currency currency = currencyOf(facts);
    const auto money = [currency](std::optional<Cents> cents) {
        return cents ? std::optional{Money{*cents, currency}} : std::nullopt;
    };
    put(money::full(card, in), currency, out);
    out.prep = money(in.prep);
    if (in.fulfilment == Fulfilment::Fba)
        out.placement = money(in.placement);
    compareFees(facts, settings, out);

    const money::Target target{.kind = money::Target::Kind::Roi,
                               .rate = money::Percent::ofBasisPoints(settings.targetRoiBasisPoints)};
    if (in.item) {
        out.minList = money(money::minList(card, in, target));
        out.breakEven = money(money::breakEven(card, in));
    }
    if (in.price) {
        if (const auto item = money::maxBuy(card, in, target))
            out.maxBuy = money(*item + *in.shipping);
        out.cliffPrice = money(money::cliffPrice(card, in));
    }
    if (const auto price = cautiousPrice(facts, out)) {
        in.price = price;
        out.riskProfit = money(money::full(card, in).profit);
    }
}

/// The earlier system's definitions (profit.md 11). A price that already includes shipping gets none added.
void classicFigures(const Facts& facts, const CostSettings& settings, Derived& out)
{
    const bool landed = out.buySource == BuySource::Offer || out.buySource == BuySource::Landed;
    money::ClassicInputs in;
    in.price = centsOf(out.listAt);
    in.now = centsOf(landed ? out.buyTotal : out.item);
    in.shippingIncluded = landed;
    in.shippingDefault = settings.classicShippingCents;
    in.tax = money::Percent::ofBasisPoints(settings.classicTaxBasisPoints);
    in.taxExempt = settings.classicTaxExempt;
    in.prep = settings.classicPrepCents;
    in.markup = money::Percent::ofBasisPoints(settings.classicMarkupBasisPoints);
    in.fbaFee = settings.classicFbaCents;
    in.referral = money::Percent::ofBasisPoints(settings.classicReferralBasisPoints);
    if (facts.keepaFees.pickAndPack) {
        in.fbaFee = facts.keepaFees.pickAndPack->cents;
        out.feeSource = FeeSource::Keepa;
    } else {
        out.feeSource = FeeSource::Assumed;
        assume(out, Assumed::FbaFee);
    }
    if (facts.keepaFees.referralPercent)
        in.referral = money::Percent::of(*facts.keepaFees.referralPercent);
    else
        assume(out, Assumed::Referral);

    const Currency currency = currencyOf(facts);
    const auto money = [currency](std::optional<Cents> cents) {
        return cents ? std::optional{Money{*cents, currency}} : std::nullopt;
    };
    put(money::classic(in), currency, out);
    out.prep = money(in.prep);
    if (out.roi)
        out.annualRoi = *out.roi * 365.0 / expectedDays(facts, out, settings.expectedDaysToSell);
    out.minList = money(money::classicMinList(in));
    out.breakEven = money(money::classicBreakEven(in));
    out.maxBuy = money(
        money::classicMaxBuy(in, {.kind = money::Target::Kind::Roi,
                                  .rate = money::Percent::ofBasisPoints(settings.targetRoiBasisPoints)}));
    if (const auto price = cautiousPrice(facts, out)) {
        in.price = price;
        out.riskProfit = money(money::classic(in).profit);
    }
}

std::optional<NoProfit> whyNone(const Derived& out)
{
    if (out.profit)
        return std::nullopt;
    if (!out.buyTotal)
        return NoProfit::NoBuyPrice;
    return out.listAt ? NoProfit::NoFee : NoProfit::NoSalePrice;
}

} // namespace

int expectedDays(const Facts& facts, const Derived& figures, int fallback)
{
    constexpr double longest = 730;
    double days = fallback;
    const std::int64_t quarter = facts.rankDrops90.value_or(0);
    const std::int64_t year = facts.rankDrops365.value_or(0);
    if (quarter >= 3 || year > 0) {
        const double pace =
            quarter >= 3 ? 90.0 / static_cast<double>(quarter) : 365.0 / static_cast<double>(year);
        days = std::clamp(pace * static_cast<double>(facts.usedOffers.value_or(0) + 1), 1.0, longest);
    }
    if (figures.archetype == Archetype::Hold && figures.daysToPeak)
        days = std::max(days, static_cast<double>(*figures.daysToPeak));
    return static_cast<int>(std::lround(days));
}

void figures(const Facts& facts, const CostSettings& settings, const money::RateCards& cards, UtcDate today,
             Derived& out)
{
    const auto card = cards.find(keepa::domainInfo(facts.domain).code, today);
    if (!card) { // a marketplace without a card is refused rather than guessed, in both profiles (profit.md
                 // 9)
        out.noProfit = NoProfit::NoRateCard;
        return;
    }
    if (settings.profile == CostProfile::Classic)
        classicFigures(facts, settings, out);
    else
        fullFigures(facts, settings, **card, today, out);
    out.noProfit = whyNone(out);
}

} // namespace arb::deals::derivation
