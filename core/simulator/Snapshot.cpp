#include "core/simulator/Snapshot.h"

#include <algorithm>
#include <limits>

namespace arb::simulator {

namespace {
using enum keepa::PriceType;

struct Lowest
{
    std::int32_t price = std::numeric_limits<std::int32_t>::max();
    std::int32_t shipping = 0;

    void offer(std::int32_t candidate, std::int32_t ship = 0)
    {
        if (candidate < price) {
            price = candidate;
            shipping = ship;
        }
    }
    [[nodiscard]] bool none() const { return price == std::numeric_limits<std::int32_t>::max(); }
};

void enter(Product& product, keepa::PriceType type, std::int32_t minute, const Lowest& lowest)
{
    Series* series = product.tracks.find(keepa::index(type));
    if (!series && lowest.none())
        return;
    if (!series)
        series = &product.tracks.make(keepa::index(type));
    series->append(minute, lowest.none() ? -1 : lowest.price, lowest.none() ? 0 : lowest.shipping);
}

void enterCount(Product& product, keepa::PriceType type, std::int32_t minute, int count)
{
    enter(product, type, minute, count > 0 ? Lowest{count, 0} : Lowest{});
}

Lowest landed(const Offer* offer) { return offer ? Lowest{offer->landed(), offer->shipping} : Lowest{}; }

void recordUsed(Product& product, std::int32_t minute)
{
    Lowest item;
    std::array<Lowest, 4> byCondition;
    for (const Offer& offer : product.used) {
        item.offer(offer.price);
        byCondition[static_cast<std::size_t>(offer.condition - 2)].offer(offer.landed(), offer.shipping);
    }
    enter(product, Used, minute, item);
    enterCount(product, CountUsed, minute, static_cast<int>(product.used.size()));
    constexpr std::array types{UsedLikeNewShipping, UsedVeryGoodShipping, UsedGoodShipping,
                               UsedAcceptableShipping};
    for (std::size_t i = 0; i < types.size(); ++i)
        enter(product, types[i], minute, byCondition[i]);
    enter(product, BuyBoxUsedShipping, minute, landed(usedBuyBox(product)));
}

void recordNew(Product& product, std::int32_t minute)
{
    Lowest any;
    Lowest fbm;
    Lowest fba;
    int fbaCount = 0;
    for (const Offer& offer : product.fresh) {
        any.offer(offer.price);
        if (offer.fba) {
            fba.offer(offer.price);
            ++fbaCount;
        } else {
            fbm.offer(offer.landed(), offer.shipping);
        }
    }
    const int fbmCount = static_cast<int>(product.fresh.size()) - fbaCount;
    const bool amazonSells = product.amazon > 0;
    if (amazonSells) {
        any.offer(product.amazon);
        ++fbaCount;
    }
    enter(product, Amazon, minute, amazonSells ? Lowest{product.amazon, 0} : Lowest{});
    enter(product, New, minute, any);
    enter(product, NewFbmShipping, minute, fbm);
    enter(product, NewFba, minute, fba);
    enterCount(product, CountNew, minute, static_cast<int>(product.fresh.size()) + (amazonSells ? 1 : 0));
    enterCount(product, CountNewFba, minute, fbaCount);
    enterCount(product, CountNewFbm, minute, fbmCount);
    enter(product, BuyBoxShipping, minute,
          amazonSells ? Lowest{product.amazon, 0} : landed(newBuyBox(product)));
}
} // namespace

void record(Product& product, Look look)
{
    recordUsed(product, look.minute);
    recordNew(product, look.minute);
    if (look.rank) {
        Series& ranks = product.tracks.make(keepa::index(SalesRank));
        ranks.append(look.minute, product.rank);
        ranks.trim();
        product.lastRankUpdate = look.minute;
    }
    if (look.offers) {
        const auto live = product.used.size() + product.fresh.size() + (product.amazon > 0 ? 1 : 0);
        product.tracks.make(keepa::index(ExtraInfoUpdates))
            .append(look.minute, static_cast<std::int32_t>(live), 0, true);
    }
    if (product.tracks.find(keepa::index(Used))->since() == look.minute ||
        product.tracks.find(keepa::index(New))->since() == look.minute)
        product.lastPriceChange = look.minute;
    product.tracks.find(keepa::index(Used))->trim();
    product.lastUpdate = look.minute;
}

Offer* lowestUsed(Product& product)
{
    const auto lowest = std::ranges::min_element(product.used, {}, &Offer::price);
    return lowest == product.used.end() ? nullptr : &*lowest;
}

const Offer* usedBuyBox(const Product& product)
{
    const Offer* best = nullptr;
    for (const Offer& offer : product.used)
        if (offer.condition <= 4 && (!best || offer.landed() < best->landed()))
            best = &offer;
    return best;
}

const Offer* newBuyBox(const Product& product)
{
    const Offer* best = nullptr;
    for (const Offer& offer : product.fresh)
        if (!best || offer.landed() < best->landed())
            best = &offer;
    return best;
}

} // namespace arb::simulator
