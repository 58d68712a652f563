#include "core/simulator/StatsWriter.h"

#include "core/simulator/OfferBook.h"
#include "core/simulator/Snapshot.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace arb::simulator {

namespace {
using enum keepa::PriceType;
constexpr std::int32_t day = 1440;

bool isPrice(std::size_t type)
{
    return keepa::priceTypeInfo(static_cast<keepa::PriceType>(type)).kind == keepa::PriceKind::Price;
}

/// An array over all types.
template <class Value> void perType(JsonWriter& json, std::string_view name, Value&& value)
{
    json.key(name).beginArray();
    for (std::size_t type = 0; type < keepa::priceTypeCount; ++type)
        value(type);
    json.endArray();
}

void averages(JsonWriter& json, std::string_view name, const Histories& histories, std::int32_t now, int days)
{
    perType(json, name, [&](std::size_t type) {
        json.value(histories[type].mean(now - days * day, now).floored().value_or(-1));
    });
}

/// Protocol 5.4: the share of the window without an offer; the window begins with tracking at the earliest.
std::int32_t outOfStock(const Series& series, const Product& product, std::int32_t now, int days)
{
    if (series.empty())
        return -1;
    if (series.points().size() == 1)
        return 0; // the server's quirk
    const std::int32_t from = std::max(now - days * day, product.tracked);
    const std::int64_t window = now - from;
    return window <= 0 ? 0 : static_cast<std::int32_t>(100 - 100 * series.mean(from, now).covered / window);
}

void outOfStocks(JsonWriter& json, std::string_view name, const Product& product, const Histories& histories,
                 std::int32_t now, int days)
{
    perType(json, name, [&](std::size_t type) {
        json.value(isPrice(type) ? outOfStock(histories[type], product, now, days) : -1);
    });
}

struct Extreme
{
    std::int32_t minute = -1;
    std::int32_t value = -1;
};

template <class Better> Extreme extreme(const Series& series, std::int32_t from, Better better)
{
    Extreme best;
    const auto points = series.points();
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool reaches = i + 1 == points.size() || points[i + 1].minute > from;
        if (reaches && points[i].value > 0 && (best.value < 0 || better(points[i].value, best.value)))
            best = {std::max(points[i].minute, from), points[i].value};
    }
    return best;
}

template <class Better>
void extremes(JsonWriter& json, std::string_view name, const Histories& histories, std::int32_t from,
              Better better)
{
    perType(json, name, [&](std::size_t type) {
        if (!histories[type].everPositive()) {
            json.null();
            return;
        }
        const Extreme found = extreme(histories[type], from, better);
        json.beginArray().value(found.minute).value(found.value).endArray();
    });
}

void lowestFlags(JsonWriter& json, std::string_view name, const Histories& histories, std::int32_t from)
{
    perType(json, name, [&](std::size_t type) {
        const std::int32_t current = histories[type].value();
        json.value(current > 0 && current == extreme(histories[type], from, std::less<>()).value);
    });
}

int amazonOutages(const Series& amazon, std::int32_t from)
{
    int count = 0;
    for (std::size_t i = 0; i < amazon.points().size(); ++i)
        if (const auto& point = amazon.points()[i]; point.value <= 0 && (i > 0 || point.minute >= from))
            count += i + 1 == amazon.points().size() || amazon.points()[i + 1].minute > from ? 1 : 0;
    return count;
}

/// Everything about the buy boxes that depends on having asked for them.
struct Boxes
{
    bool asked = false;
    bool amazon = false;
    const Offer* fresh = nullptr;
    const Offer* used = nullptr;

    [[nodiscard]] bool won() const { return amazon || fresh; }
};

void writeBuyBox(JsonWriter& json, const Product& product, const Boxes& boxes, const Sellers& sellers)
{
    const auto flag = [&](std::string_view name, bool value) {
        boxes.asked ? json.member(name, value) : json.nullMember(name);
    };
    if (boxes.won())
        json.member("buyBoxAvailabilityMessage", "In Stock").member("buyBoxCondition", 1);
    else
        json.nullMember("buyBoxAvailabilityMessage").nullMember("buyBoxCondition");
    flag("buyBoxIsAmazon", boxes.amazon);
    flag("buyBoxIsBackorder", false);
    flag("buyBoxIsFBA", boxes.amazon || (boxes.fresh && boxes.fresh->fba));
    flag("buyBoxIsFreeShippingEligible", boxes.amazon);
    flag("buyBoxIsMAP", false);
    flag("buyBoxIsPreorder", false);
    flag("buyBoxIsPrimeEligible", boxes.amazon || (boxes.fresh && boxes.fresh->fba));
    flag("buyBoxIsPrimeExclusive", false);
    flag("buyBoxIsPrimePantry", false);
    flag("buyBoxIsShippable", boxes.won());
    flag("buyBoxIsUnqualified", false);
    flag("buyBoxIsUsed", !boxes.won() && boxes.used);
    flag("buyBoxIsWarehouseDeal", false);
    if (boxes.won())
        json.member("buyBoxMaxOrderQuantity", 3).member("buyBoxMinOrderQuantity", 1);
    else
        json.nullMember("buyBoxMaxOrderQuantity").nullMember("buyBoxMinOrderQuantity");
    const int nobody = boxes.asked ? -1 : -2;
    json.member("buyBoxPrice", boxes.amazon ? product.amazon : boxes.fresh ? boxes.fresh->price : nobody);
    if (boxes.won())
        json.member("buyBoxSellerId", sellers[boxes.amazon ? Sellers::amazon : boxes.fresh->seller].id);
    else
        json.nullMember("buyBoxSellerId");
    json.member("buyBoxShipping", boxes.amazon ? 0 : boxes.fresh ? boxes.fresh->shipping : nobody);
    json.nullMember("buyBoxShippingCountry");
}

void writeUsedBuyBox(JsonWriter& json, const Boxes& boxes, const Sellers& sellers, const Product& product)
{
    if (!boxes.asked)
        return;
    const Offer* box = boxes.used;
    if (!box) {
        json.member("buyBoxUsedPrice", -1).nullMember("buyBoxUsedSellerId").member("buyBoxUsedShipping", -1);
        return;
    }
    const std::string& seller = sellers[box->seller].id;
    json.member("buyBoxUsedCondition", static_cast<int>(box->condition)).member("buyBoxUsedIsFBA", box->fba);
    json.member("buyBoxUsedPrice", box->price).member("buyBoxUsedSellerId", seller);
    json.member("buyBoxUsedShipping", box->shipping);
    json.key("buyBoxUsedStats").beginObject().key(seller).beginObject();
    json.member("avgNewOfferCount", static_cast<int>(product.fresh.size()));
    json.member("avgPrice", box->landed()).member("avgUsedOfferCount", static_cast<int>(product.used.size()));
    json.member("condition", static_cast<int>(box->condition)).member("isFBA", box->fba);
    json.member("lastSeen", product.lastUpdate).member("percentageWon", 100.0).endObject().endObject();
}

void writeLowestSellers(JsonWriter& json, const Product& product, const Sellers& sellers, bool asked)
{
    for (const bool fba : {true, false}) {
        const Offer* lowest = nullptr;
        for (const Offer& offer : product.fresh)
            if (offer.fba == fba && (!lowest || offer.landed() < lowest->landed()))
                lowest = &offer;
        const std::string_view name = fba ? "sellerIdsLowestFBA" : "sellerIdsLowestFBM";
        if (asked && lowest)
            json.key(name).beginArray().value(sellers[lowest->seller].id).endArray();
        else
            json.nullMember(name);
    }
}

void writeStock(JsonWriter& json, const Product& product, const StatsRequest& request, const Boxes& boxes)
{
    if (!request.stock)
        return;
    json.member("stockAmazon", boxes.amazon ? 12 : -2).member("stockBuyBox", boxes.won() ? 3 : -2);
    for (const bool fba : {true, false}) {
        std::array<int, 12> stock{};
        for (const auto* offers : {&product.used, &product.fresh})
            for (const Offer& offer : *offers)
                stock[offer.condition] += offer.fba == fba ? stockOf(offer) : 0;
        json.key(fba ? "stockPerCondition3rdFBA" : "stockPerConditionFBM").array(std::span<const int>(stock));
    }
}

void writeSeriesStats(JsonWriter& json, const Product& product, const Histories& histories, std::int32_t now,
                      int days)
{
    const std::int32_t from = now - days * day;
    perType(json, "atIntervalStart", [&](std::size_t type) { json.value(histories[type].valueAt(from)); });
    averages(json, "avg", histories, now, days);
    averages(json, "avg180", histories, now, 180);
    averages(json, "avg30", histories, now, 30);
    averages(json, "avg365", histories, now, 365);
    averages(json, "avg90", histories, now, 90);
    perType(json, "current", [&](std::size_t type) { json.value(histories[type].value()); });
    lowestFlags(json, "isLowest", histories, -1'000'000'000);
    lowestFlags(json, "isLowest90", histories, now - 90 * day);
    extremes(json, "max", histories, -1'000'000'000, std::greater<>());
    extremes(json, "maxInInterval", histories, from, std::greater<>());
    extremes(json, "min", histories, -1'000'000'000, std::less<>());
    extremes(json, "minInInterval", histories, from, std::less<>());
    outOfStocks(json, "outOfStockPercentage180", product, histories, now, 180);
    outOfStocks(json, "outOfStockPercentage30", product, histories, now, 30);
    outOfStocks(json, "outOfStockPercentage365", product, histories, now, 365);
    outOfStocks(json, "outOfStockPercentage90", product, histories, now, 90);
    outOfStocks(json, "outOfStockPercentageInInterval", product, histories, now, days);
}
} // namespace

void writeStats(JsonWriter& json, const Product& product, const Histories& histories, const Sellers& sellers,
                const StatsRequest& request)
{
    Boxes boxes{.asked = request.visible.offers || request.visible.buyBox};
    if (boxes.asked) {
        boxes.amazon = product.amazon > 0;
        boxes.fresh = boxes.amazon ? nullptr : newBuyBox(product);
        boxes.used = usedBuyBox(product);
    }
    json.beginObject();
    writeSeriesStats(json, product, histories, request.now, request.days);
    writeBuyBox(json, product, boxes, sellers);
    writeUsedBuyBox(json, boxes, sellers, product);
    json.nullMember("deltaPercent90_monthlySold").member("isAddonItem", false);
    if (boxes.asked)
        json.member("lastBuyBoxUpdate", product.lastUpdate);
    else
        json.nullMember("lastBuyBoxUpdate");
    json.member("lastOffersUpdate", histories[keepa::index(ExtraInfoUpdates)].empty()
                                        ? product.lastUpdate
                                        : histories[keepa::index(ExtraInfoUpdates)].since());
    json.nullMember("lightningDealInfo");
    const auto fba = std::ranges::count_if(product.fresh, &Offer::fba) + (product.amazon > 0 ? 1 : 0);
    const auto fbm = static_cast<std::ptrdiff_t>(product.fresh.size()) + (product.amazon > 0 ? 1 : 0) - fba;
    json.member("offerCountFBA", request.visible.offers ? fba : -2);
    json.member("offerCountFBM", request.visible.offers ? fbm : -2);
    const Series& amazon = histories[keepa::index(Amazon)];
    json.member("outOfStockCountAmazon30", amazonOutages(amazon, request.now - 30 * day));
    json.member("outOfStockCountAmazon90", amazonOutages(amazon, request.now - 90 * day));
    json.member("retrievedOfferCount", request.retrieved);
    constexpr std::array<std::string_view, 4> drops{"salesRankDrops30", "salesRankDrops90",
                                                    "salesRankDrops180", "salesRankDrops365"};
    for (const std::size_t i : {2U, 0U, 3U, 1U})
        json.member(drops[i], std::lround(product.rankDrops[i]));
    writeLowestSellers(json, product, sellers, request.visible.offers);
    writeStock(json, product, request, boxes);
    json.member("totalOfferCount", static_cast<int>(liveOffers(product).size())).member("tradeInPrice", -2);
    json.endObject();
}

void writeEmptyStats(JsonWriter& json)
{
    const auto fill = [&json](std::initializer_list<std::string_view> names, std::string_view value) {
        for (const std::string_view name : names)
            perType(json, name, [&](std::size_t) { json.raw(value); });
    };
    json.beginObject();
    fill({"atIntervalStart", "avg", "avg180", "avg30", "avg365", "avg90", "current"}, "-1");
    fill({"isLowest", "isLowest90"}, "false");
    fill({"max", "maxInInterval", "min", "minInInterval"}, "null");
    fill({"outOfStockPercentage180", "outOfStockPercentage30", "outOfStockPercentage365",
          "outOfStockPercentage90", "outOfStockPercentageInInterval"},
         "-1");
    for (const std::string_view name :
         {"buyBoxAvailabilityMessage", "buyBoxCondition", "buyBoxIsAmazon", "buyBoxIsBackorder",
          "buyBoxIsFBA", "buyBoxIsFreeShippingEligible", "buyBoxIsMAP", "buyBoxIsPreorder",
          "buyBoxIsPrimeEligible", "buyBoxIsPrimeExclusive", "buyBoxIsPrimePantry", "buyBoxIsShippable",
          "buyBoxIsUnqualified", "buyBoxIsUsed", "buyBoxIsWarehouseDeal", "buyBoxMaxOrderQuantity",
          "buyBoxMinOrderQuantity"})
        json.nullMember(name);
    json.member("buyBoxPrice", -2).nullMember("buyBoxSellerId").member("buyBoxShipping", -2);
    json.nullMember("buyBoxShippingCountry")
        .nullMember("deltaPercent90_monthlySold")
        .nullMember("isAddonItem");
    json.nullMember("lastBuyBoxUpdate").member("lastOffersUpdate", -1).nullMember("lightningDealInfo");
    json.member("offerCountFBA", -2).member("offerCountFBM", -2).nullMember("outOfStockCountAmazon30");
    json.nullMember("outOfStockCountAmazon90").member("retrievedOfferCount", -2);
    for (const std::string_view name :
         {"salesRankDrops180", "salesRankDrops30", "salesRankDrops365", "salesRankDrops90"})
        json.member(name, -1);
    json.nullMember("sellerIdsLowestFBA").nullMember("sellerIdsLowestFBM");
    json.member("totalOfferCount", 0).member("tradeInPrice", -2).endObject();
}

} // namespace arb::simulator
