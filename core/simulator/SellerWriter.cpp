#include "core/simulator/SellerWriter.h"

#include "core/simulator/JsonWriter.h"
#include "core/simulator/Random.h"

#include <algorithm>
#include <array>

namespace arb::simulator {

namespace {
constexpr std::int32_t day = 1440;

/// 30 days, 90 days, a year, lifetime.
std::array<int, 4> spread(int lifetime) { return {lifetime / 40, lifetime / 14, lifetime / 4, lifetime}; }

void writeRatings(JsonWriter& json, const Seller& seller, std::int32_t tracked, std::int32_t now)
{
    json.key("csv").beginArray();
    for (const int value : {seller.positivePercent, seller.ratings}) {
        if (seller.positivePercent < 0)
            json.null();
        else
            json.beginArray().value(tracked).value(value / 2).value(now - 20 * day).value(value).endArray();
    }
    json.endArray();
}

void writePercents(JsonWriter& json, std::string_view name, const Seller& seller, int percent)
{
    json.key(name).beginArray();
    const auto counts = spread(seller.ratings);
    for (const int count : counts)
        json.value(count > 0 && seller.positivePercent >= 0 ? percent : -1);
    json.endArray();
}

void writeStorefront(JsonWriter& json, const std::vector<Product>& products, std::uint16_t number)
{
    std::vector<const Product*> sold;
    for (const Product& product : products) {
        const auto mine = [number](const Offer& offer) { return offer.seller == number; };
        if (std::ranges::any_of(product.used, mine) || std::ranges::any_of(product.fresh, mine) ||
            (number == Sellers::amazon && product.amazon > 0))
            sold.push_back(&product);
    }
    json.key("asinList").beginArray();
    for (const Product* product : sold)
        json.value(product->asin.view());
    json.endArray().key("asinListLastSeen").beginArray();
    for (const Product* product : sold)
        json.value(product->lastUpdate);
    json.endArray();
}
} // namespace

void writeSeller(std::string& out, const Seller& seller, std::uint64_t seed, std::int32_t now,
                 const std::vector<Product>* storefront, std::uint16_t number)
{
    Random random(scramble(seed, 0x5E11E6 + std::uint64_t{number}));
    const std::int32_t tracked = now - random.whole(200, 3000) * day;
    const bool rated = seller.positivePercent >= 0;
    JsonWriter json(out);
    json.beginObject();
    if (storefront)
        writeStorefront(json, *storefront, number);
    writeRatings(json, seller, tracked, now);
    json.member("currentRating", rated ? seller.positivePercent : -1);
    json.member("currentRatingCount", rated ? seller.ratings : -1);
    json.member("domainId", 1).member("hasFBA", seller.fba).member("isScammer", false);
    json.member("lastRatingUpdate", now - random.whole(10, 2 * day))
        .member("lastUpdate", now - random.whole(10, day));
    writePercents(json, "negativeRating", seller, (100 - seller.positivePercent) * 2 / 3);
    writePercents(json, "neutralRating", seller, (100 - seller.positivePercent) / 3);
    writePercents(json, "positiveRating", seller, seller.positivePercent);
    const auto counts = spread(rated ? seller.ratings : 0);
    json.key("ratingCount").array(std::span<const int>(counts));
    json.member("ratingsLast30Days", rated ? seller.ratings / 40 : 0);
    json.member("sellerId", seller.id)
        .member("sellerName", seller.name)
        .member("shipsFromChina", seller.fromChina);
    json.key("totalStorefrontAsins").beginArray().value(now - day).value(random.whole(40, 90'000)).endArray();
    json.member("trackedSince", tracked).endObject();
}

} // namespace arb::simulator
