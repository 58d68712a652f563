#pragma once

#include "core/keepa/Condition.h"
#include "core/keepa/KeepaTime.h"
#include "core/keepa/TypeValues.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace arb::keepa {

/// An extreme of a history and when it was first reached (landed for the types named Shipping).
struct Extreme
{
    KeepaTime time;
    std::int64_t value = 0;

    friend bool operator==(const Extreme&, const Extreme&) = default;
};
using TypeExtremes = std::array<std::optional<Extreme>, priceTypeCount>;

/// How often a seller held the buy box in the stats interval (buyBoxStats, buyBoxUsedStats).
struct BuyBoxShare
{
    std::string sellerId;
    double percentageWon = 0;
    std::optional<std::int64_t> avgPrice;
    std::optional<std::int64_t> avgNewOfferCount;
    std::optional<std::int64_t> avgUsedOfferCount;
    std::optional<bool> isFba;
    std::optional<KeepaTime> lastSeen;
    std::optional<Condition> condition; ///< only of the used buy box
};

/// The buy box for new items. Price nothing: nobody holds it, or it was not requested.
struct BuyBox
{
    std::optional<std::int64_t> price;
    std::optional<std::int64_t> shipping;
    std::string sellerId;
    std::optional<Condition> condition;
    std::optional<bool> isFba;
    std::optional<bool> isAmazon;
    std::optional<bool> isUsed;
    std::optional<bool> isUnqualified;
    std::optional<bool> isShippable;
    std::optional<bool> isPreorder;
    std::optional<bool> isBackorder;
    std::optional<bool> isMap;
    std::optional<bool> isWarehouseDeal;
    std::optional<bool> isPrimeExclusive;
    std::optional<bool> isPrimeEligible;
    std::optional<int> minOrderQuantity;
    std::optional<int> maxOrderQuantity;
    std::optional<std::int64_t> savingBasis;
    std::optional<int> savingPercentage;
    std::string savingBasisType; ///< LIST_PRICE or WAS_PRICE
    std::string availabilityMessage;
    std::string shippingCountry;
};

/// The buy box for used items.
struct UsedBuyBox
{
    std::optional<std::int64_t> price;
    std::optional<std::int64_t> shipping;
    std::string sellerId;
    std::optional<Condition> condition;
    std::optional<bool> isFba;
};

/// products[].stats (protocol 5.4). Values follow Deal::current: nothing = none or never collected.
struct ProductStats
{
    TypeValues current;
    TypeValues avg; ///< of the requested interval
    TypeValues avg30;
    TypeValues avg90;
    TypeValues avg180;
    TypeValues avg365;
    TypeValues atIntervalStart;
    TypeValues outOfStockPercentageInInterval;
    TypeValues outOfStockPercentage30;
    TypeValues outOfStockPercentage90;
    TypeValues outOfStockPercentage180;
    TypeValues outOfStockPercentage365;
    TypeExtremes min;
    TypeExtremes max;
    TypeExtremes minInInterval;
    TypeExtremes maxInInterval;
    std::bitset<priceTypeCount> isLowest;
    std::bitset<priceTypeCount> isLowest90;

    std::optional<int> salesRankDrops30;
    std::optional<int> salesRankDrops90;
    std::optional<int> salesRankDrops180;
    std::optional<int> salesRankDrops365;
    std::optional<int> totalOfferCount;
    std::optional<int> retrievedOfferCount;
    std::optional<int> offerCountFba; ///< live new offers
    std::optional<int> offerCountFbm;
    std::optional<int> outOfStockCountAmazon30;
    std::optional<int> outOfStockCountAmazon90;
    std::optional<int> deltaPercent90MonthlySold; ///< signed
    std::optional<std::int64_t> tradeInPrice;
    std::optional<std::int64_t> stockAmazon;
    std::optional<std::int64_t> stockBuyBox;
    std::vector<std::int64_t> stockPerCondition3rdFba; ///< by condition code
    std::vector<std::int64_t> stockPerConditionFbm;
    std::optional<bool> isAddonItem;
    std::optional<KeepaTime> lastOffersUpdate;
    std::optional<KeepaTime> lastBuyBoxUpdate;
    std::optional<KeepaTime> lightningDealStart;
    std::optional<KeepaTime> lightningDealEnd;
    std::vector<std::string> sellerIdsLowestFba;
    std::vector<std::string> sellerIdsLowestFbm;
    BuyBox buyBox;
    UsedBuyBox usedBuyBox;
    std::vector<BuyBoxShare> buyBoxShares;
    std::vector<BuyBoxShare> usedBuyBoxShares;
};

} // namespace arb::keepa
