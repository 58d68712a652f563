#include "core/keepa/json/Fields.h"
#include "core/keepa/json/Parts.h"

namespace arb::keepa::json {

namespace {

bool readCondition(Reader& reader, Value& value, Offer& offer)
{
    std::optional<Condition> condition;
    if (!reader.condition(value, condition))
        return false;
    offer.condition = condition.value_or(Condition::Unknown);
    return true;
}

bool readOfferCsv(Reader& reader, Value& value, Offer& offer)
{
    if (!reader.history(value, true, true, offer.prices))
        return false;
    if (offer.prices.empty())
        return true;
    const HistoryPoint& newest = offer.prices.back();
    offer.shipping = newest.shipping;
    offer.price = newest.value ? std::optional{*newest.value - newest.shipping.value_or(0)} : std::nullopt;
    return true;
}

bool readStockCsv(Reader& reader, Value& value, Offer& offer)
{
    History stock;
    if (!reader.history(value, false, true, stock))
        return false;
    offer.stock = stock.empty() ? std::nullopt : stock.back().value;
    return true;
}

/// 0 means that there is none.
bool readCoupon(Reader& reader, Value& value, Offer& offer)
{
    if (!reader.integer(value, offer.coupon))
        return false;
    if (offer.coupon == 0)
        offer.coupon.reset();
    return true;
}

constexpr Fields<Offer, 21> offerFields{{
    {"condition", readCondition},
    {"conditionComment", text<&Offer::conditionComment>},
    {"coupon", readCoupon},
    {"isAddonItem", flag<&Offer::isAddonItem>},
    {"isAmazon", flag<&Offer::isAmazon>},
    {"isFBA", flag<&Offer::isFba>},
    {"isMAP", flag<&Offer::isMap>},
    {"isPreorder", flag<&Offer::isPreorder>},
    {"isPrime", flag<&Offer::isPrime>},
    {"isPrimeExcl", flag<&Offer::isPrimeExclusive>},
    {"isScam", flag<&Offer::isScam>},
    {"isShippable", flag<&Offer::isShippable>},
    {"isWarehouseDeal", flag<&Offer::isWarehouseDeal>},
    {"lastSeen", time<&Offer::lastSeen>},
    {"lastStockUpdate", time<&Offer::lastStockUpdate>},
    {"minOrderQty", natural<&Offer::minOrderQuantity>},
    {"offerCSV", readOfferCsv},
    {"offerId", natural<&Offer::offerId>},
    {"sellerId", text<&Offer::sellerId>},
    {"shipsFromChina", flag<&Offer::shipsFromChina>},
    {"stockCSV", readStockCsv},
}};
static_assert(isSorted(offerFields));

} // namespace

bool readOffers(Reader& reader, Value& value, std::vector<Offer>& out)
{
    out.clear();
    return readObjects(reader, value, out, offerFields);
}

} // namespace arb::keepa::json
