#include "core/keepa/json/Fields.h"
#include "core/keepa/json/Parts.h"

namespace arb::keepa::json {

namespace {

using Stats = ProductStats;

/// Entries are null or [time, value]; [-1, -1] is nothing.
template <TypeExtremes Stats::*Member> bool extremes(Reader& reader, Value& value, Stats& stats)
{
    return reader.eachElement(value, [&](Value& element, std::size_t i) {
        History point;
        if (i >= priceTypeCount)
            return true;
        if (!reader.history(element, false, true, point))
            return false;
        if (!point.empty() && point.front().value && point.front().time.minutes > 0)
            (stats.*Member)[i] = Extreme{point.front().time, *point.front().value};
        return true;
    });
}

template <std::bitset<priceTypeCount> Stats::*Member>
bool flagsByType(Reader& reader, Value& value, Stats& stats)
{
    return reader.typeFlags(value, stats.*Member);
}

template <std::vector<std::int64_t> Stats::*Member> bool numbers(Reader& reader, Value& value, Stats& stats)
{
    return reader.integers(value, stats.*Member);
}

template <auto Member> constexpr auto values = byType<Sentinels::Negative, Member>;

/// [start, end]; an end of -1 is not known yet.
bool readLightningDeal(Reader& reader, Value& value, Stats& stats)
{
    std::vector<std::int64_t> minutes;
    if (!reader.integers(value, minutes))
        return false;
    const auto at = [&](std::size_t i) -> std::optional<KeepaTime> {
        if (i >= minutes.size() || minutes[i] <= 0 || !std::in_range<std::int32_t>(minutes[i]))
            return std::nullopt;
        return KeepaTime{static_cast<std::int32_t>(minutes[i])};
    };
    stats.lightningDealStart = at(0);
    stats.lightningDealEnd = at(1);
    return true;
}

bool readPercentageWon(Reader& reader, Value& value, BuyBoxShare& share)
{
    std::optional<double> percentage;
    if (!reader.real(value, percentage))
        return false;
    share.percentageWon = percentage.value_or(0);
    return true;
}

constexpr Fields<BuyBoxShare, 7> shareFields{{
    {"avgNewOfferCount", natural<&BuyBoxShare::avgNewOfferCount>},
    {"avgPrice", natural<&BuyBoxShare::avgPrice>},
    {"avgUsedOfferCount", natural<&BuyBoxShare::avgUsedOfferCount>},
    {"condition", condition<&BuyBoxShare::condition>},
    {"isFBA", flag<&BuyBoxShare::isFba>},
    {"lastSeen", time<&BuyBoxShare::lastSeen>},
    {"percentageWon", readPercentageWon},
}};
static_assert(isSorted(shareFields));

/// An object by seller id.
template <std::vector<BuyBoxShare> Stats::*Member> bool shares(Reader& reader, Value& value, Stats& stats)
{
    return reader.eachMember(value, [&](std::string_view sellerId, Value& member) {
        BuyBoxShare& share = (stats.*Member).emplace_back();
        share.sellerId = sellerId;
        return readObject(reader, member, share, shareFields);
    });
}

template <auto Member> constexpr auto boxText = text<&Stats::buyBox, Member>;
template <auto Member> constexpr auto boxFlag = flag<&Stats::buyBox, Member>;
template <auto Member> constexpr auto boxNumber = natural<&Stats::buyBox, Member>;

constexpr Fields<Stats, 69> statsFields{{
    {"atIntervalStart", values<&Stats::atIntervalStart>},
    {"avg", values<&Stats::avg>},
    {"avg180", values<&Stats::avg180>},
    {"avg30", values<&Stats::avg30>},
    {"avg365", values<&Stats::avg365>},
    {"avg90", values<&Stats::avg90>},
    {"buyBoxAvailabilityMessage", boxText<&BuyBox::availabilityMessage>},
    {"buyBoxCondition", condition<&Stats::buyBox, &BuyBox::condition>},
    {"buyBoxIsAmazon", boxFlag<&BuyBox::isAmazon>},
    {"buyBoxIsBackorder", boxFlag<&BuyBox::isBackorder>},
    {"buyBoxIsFBA", boxFlag<&BuyBox::isFba>},
    {"buyBoxIsMAP", boxFlag<&BuyBox::isMap>},
    {"buyBoxIsPreorder", boxFlag<&BuyBox::isPreorder>},
    {"buyBoxIsPrimeEligible", boxFlag<&BuyBox::isPrimeEligible>},
    {"buyBoxIsPrimeExclusive", boxFlag<&BuyBox::isPrimeExclusive>},
    {"buyBoxIsShippable", boxFlag<&BuyBox::isShippable>},
    {"buyBoxIsUnqualified", boxFlag<&BuyBox::isUnqualified>},
    {"buyBoxIsUsed", boxFlag<&BuyBox::isUsed>},
    {"buyBoxIsWarehouseDeal", boxFlag<&BuyBox::isWarehouseDeal>},
    {"buyBoxMaxOrderQuantity", boxNumber<&BuyBox::maxOrderQuantity>},
    {"buyBoxMinOrderQuantity", boxNumber<&BuyBox::minOrderQuantity>},
    {"buyBoxPrice", boxNumber<&BuyBox::price>},
    {"buyBoxSavingBasis", boxNumber<&BuyBox::savingBasis>},
    {"buyBoxSavingBasisType", boxText<&BuyBox::savingBasisType>},
    {"buyBoxSavingPercentage", boxNumber<&BuyBox::savingPercentage>},
    {"buyBoxSellerId", boxText<&BuyBox::sellerId>},
    {"buyBoxShipping", boxNumber<&BuyBox::shipping>},
    {"buyBoxShippingCountry", boxText<&BuyBox::shippingCountry>},
    {"buyBoxStats", shares<&Stats::buyBoxShares>},
    {"buyBoxUsedCondition", condition<&Stats::usedBuyBox, &UsedBuyBox::condition>},
    {"buyBoxUsedIsFBA", flag<&Stats::usedBuyBox, &UsedBuyBox::isFba>},
    {"buyBoxUsedPrice", natural<&Stats::usedBuyBox, &UsedBuyBox::price>},
    {"buyBoxUsedSellerId", text<&Stats::usedBuyBox, &UsedBuyBox::sellerId>},
    {"buyBoxUsedShipping", natural<&Stats::usedBuyBox, &UsedBuyBox::shipping>},
    {"buyBoxUsedStats", shares<&Stats::usedBuyBoxShares>},
    {"current", values<&Stats::current>},
    {"deltaPercent90_monthlySold", whole<&Stats::deltaPercent90MonthlySold>},
    {"isAddonItem", flag<&Stats::isAddonItem>},
    {"isLowest", flagsByType<&Stats::isLowest>},
    {"isLowest90", flagsByType<&Stats::isLowest90>},
    {"lastBuyBoxUpdate", time<&Stats::lastBuyBoxUpdate>},
    {"lastOffersUpdate", time<&Stats::lastOffersUpdate>},
    {"lightningDealInfo", readLightningDeal},
    {"max", extremes<&Stats::max>},
    {"maxInInterval", extremes<&Stats::maxInInterval>},
    {"min", extremes<&Stats::min>},
    {"minInInterval", extremes<&Stats::minInInterval>},
    {"offerCountFBA", natural<&Stats::offerCountFba>},
    {"offerCountFBM", natural<&Stats::offerCountFbm>},
    {"outOfStockCountAmazon30", natural<&Stats::outOfStockCountAmazon30>},
    {"outOfStockCountAmazon90", natural<&Stats::outOfStockCountAmazon90>},
    {"outOfStockPercentage180", values<&Stats::outOfStockPercentage180>},
    {"outOfStockPercentage30", values<&Stats::outOfStockPercentage30>},
    {"outOfStockPercentage365", values<&Stats::outOfStockPercentage365>},
    {"outOfStockPercentage90", values<&Stats::outOfStockPercentage90>},
    {"outOfStockPercentageInInterval", values<&Stats::outOfStockPercentageInInterval>},
    {"retrievedOfferCount", natural<&Stats::retrievedOfferCount>},
    {"salesRankDrops180", natural<&Stats::salesRankDrops180>},
    {"salesRankDrops30", natural<&Stats::salesRankDrops30>},
    {"salesRankDrops365", natural<&Stats::salesRankDrops365>},
    {"salesRankDrops90", natural<&Stats::salesRankDrops90>},
    {"sellerIdsLowestFBA", texts<&Stats::sellerIdsLowestFba>},
    {"sellerIdsLowestFBM", texts<&Stats::sellerIdsLowestFbm>},
    {"stockAmazon", natural<&Stats::stockAmazon>},
    {"stockBuyBox", natural<&Stats::stockBuyBox>},
    {"stockPerCondition3rdFBA", numbers<&Stats::stockPerCondition3rdFba>},
    {"stockPerConditionFBM", numbers<&Stats::stockPerConditionFbm>},
    {"totalOfferCount", natural<&Stats::totalOfferCount>},
    {"tradeInPrice", natural<&Stats::tradeInPrice>},
}};
static_assert(isSorted(statsFields));

} // namespace

bool readStats(Reader& reader, Value& value, std::optional<ProductStats>& out)
{
    out.reset();
    if (isNull(value))
        return true;
    return readObject(reader, value, out.emplace(), statsFields);
}

} // namespace arb::keepa::json
