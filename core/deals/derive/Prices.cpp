#include "core/deals/derive/Prices.h"

#include "core/deals/CostSettings.h"
#include "core/deals/Derived.h"

#include <algorithm>
#include <array>

namespace arb::deals::derivation {

namespace {

void assume(Derived& out, Assumed what) { out.assumed |= static_cast<std::int64_t>(what); }

Money defaultShipping(const Facts& facts, const CostSettings& settings)
{
    const bool classic = settings.profile == CostProfile::Classic;
    return {classic ? settings.classicShippingCents : settings.shippingDefaultCents, currencyOf(facts)};
}

/// The offer still stands as far as the headline tells: the used price has not changed since offers were
/// read.
bool offerStands(const Facts& facts)
{
    return facts.offersAt && facts.offer.item && !(facts.usedSince && *facts.usedSince > *facts.offersAt);
}

void fromOffer(const Facts& facts, const CostSettings& settings, Derived& out)
{
    const ChosenOffer& offer = facts.offer;
    out.item = offer.item;
    out.shipping = offer.shipping;
    out.condition = offer.condition;
    out.sellerId = offer.sellerId;
    out.fba = offer.fba;
    if (offer.shipping) {
        out.buySource = BuySource::Offer;
        out.buyTotal = *offer.item + *offer.shipping;
    } else {
        out.buySource = BuySource::OfferEstimated;
        out.buyTotal = *offer.item + defaultShipping(facts, settings);
        assume(out, Assumed::Shipping);
    }
}

bool fromLanded(const Facts& facts, Derived& out)
{
    using keepa::Condition;
    struct Landed
    {
        const std::optional<Money>& price;
        std::optional<Condition> condition;
    };
    // On ties the price that tells its condition wins over the buy box.
    const std::array<Landed, 5> prices{{{facts.likeNewLanded, Condition::UsedLikeNew},
                                        {facts.veryGoodLanded, Condition::UsedVeryGood},
                                        {facts.goodLanded, Condition::UsedGood},
                                        {facts.acceptableLanded, Condition::UsedAcceptable},
                                        {facts.buyBoxUsedLanded, std::nullopt}}};
    for (const Landed& landed : prices) {
        if (!landed.price || (out.buyTotal && out.buyTotal->cents <= landed.price->cents))
            continue;
        out.buyTotal = landed.price;
        out.condition = landed.condition;
        out.buySource = BuySource::Landed;
    }
    return out.buyTotal.has_value();
}

/// 0.9 times the lowest of Amazon's prices; nothing where Amazon has none.
std::optional<Money> amazonCap(const Facts& facts)
{
    constexpr std::int64_t ninetyPercent = 9000;
    std::optional<Money> lowest;
    for (const std::optional<Money>* price : {&facts.amazonPrice, &facts.amazonAvg180, &facts.amazonAvg365}) {
        if (*price && (*price)->cents > 0 && (!lowest || (*price)->cents < lowest->cents))
            lowest = *price;
    }
    return lowest ? std::optional{Money{portion(lowest->cents, ninetyPercent), lowest->currency}}
                  : std::nullopt;
}

void fromListings(const Facts& facts, Derived& out)
{
    if (facts.buyBoxUsedAvg90) {
        out.listAtRaw = facts.buyBoxUsedAvg90;
        out.saleSource = SaleSource::ListingBuyBox;
    } else {
        for (const std::optional<Money>* average :
             {&facts.used.days90, &facts.used.days180, &facts.used.days365}) {
            if (*average && (!out.listAtRaw || (*average)->cents < out.listAtRaw->cents))
                out.listAtRaw = *average;
        }
        if (out.listAtRaw)
            out.saleSource = SaleSource::ListingUsed;
    }
    if (out.listAtRaw) {
        out.listAtSales = 0;
        assume(out, Assumed::SalePrice);
    }
}

ListReason reasonOf(const Facts& facts, const Derived& out)
{
    constexpr std::int64_t veryHigh = 150'000; // in the smallest unit: 1,500 dollars
    if (out.listAt->cents > veryHigh)
        return ListReason::ReviewHigh;
    if (facts.usedPrice && out.listAt->cents > 3 * facts.usedPrice->cents)
        return ListReason::ReviewRatio;
    if (out.listAt->cents < out.listAtRaw->cents)
        return ListReason::CappedByAmazon;
    return *out.listAtSales == 0 ? ListReason::FromListings : ListReason::AsInferred;
}

} // namespace

void buyPrice(const Facts& facts, const CostSettings& settings, Derived& out)
{
    if (offerStands(facts)) {
        fromOffer(facts, settings, out);
        return;
    }
    if (fromLanded(facts, out) || !facts.usedPrice)
        return;
    out.item = facts.usedPrice;
    out.buyTotal = *facts.usedPrice + defaultShipping(facts, settings);
    out.buySource = BuySource::UsedEstimated;
    assume(out, Assumed::Shipping);
}

void salePrice(const Facts& facts, Derived& out)
{
    constexpr std::int64_t enoughSales = 3;
    const history::Evidence& evidence = facts.evidence;
    out.listAtCap = amazonCap(facts);
    if (evidence.listAtRaw) {
        out.listAtRaw = evidence.listAtRaw;
        out.listAtSales = evidence.peakSales.value_or(0);
        out.saleSource =
            evidence.usedSales.value_or(0) >= enoughSales ? SaleSource::Sales : SaleSource::FewSales;
    } else {
        fromListings(facts, out);
    }
    if (!out.listAtRaw)
        return;
    out.listAt = out.listAtCap && out.listAtCap->cents < out.listAtRaw->cents ? out.listAtCap : out.listAtRaw;
    out.listReason = reasonOf(facts, out);
}

void comparisons(const Facts& facts, Derived& out)
{
    const std::optional<Money>& average = facts.used.days365 ? facts.used.days365 : facts.used.days90;
    if (facts.usedPrice && average && average->cents > 0)
        out.vsAverage = 100.0 * static_cast<double>(facts.usedPrice->cents - average->cents) /
                        static_cast<double>(average->cents);
    if (facts.usedPrice && facts.used.days90)
        out.priceSpike = 2 * facts.usedPrice->cents > 3 * facts.used.days90->cents;
    const std::optional<Money>& sold = facts.evidence.yearAverage;
    if (out.buyTotal && sold && sold->cents > 0)
        out.percentDown = std::max(0.0, 100.0 * static_cast<double>(sold->cents - out.buyTotal->cents) /
                                            static_cast<double>(sold->cents));
}

} // namespace arb::deals::derivation
