#include "core/keepa/PriceType.h"

#include <array>

namespace arb::keepa {

namespace {
using enum PriceType;
using enum PriceKind;
constexpr std::array<PriceTypeInfo, priceTypeCount> types{{
    {Amazon, "AMAZON", Price, false, true},
    {New, "NEW", Price, false, true},
    {Used, "USED", Price, false, true},
    {SalesRank, "SALES", Rank, false, true},
    {ListPrice, "LISTPRICE", Price, false, false},
    {Collectible, "COLLECTIBLE", Price, false, true},
    {Refurbished, "REFURBISHED", Price, false, true},
    {NewFbmShipping, "NEW_FBM_SHIPPING", Price, true, true},
    {LightningDeal, "LIGHTNING_DEAL", Price, false, true},
    {Warehouse, "WAREHOUSE", Price, false, true},
    {NewFba, "NEW_FBA", Price, false, true},
    {CountNew, "COUNT_NEW", Count, false, false},
    {CountUsed, "COUNT_USED", Count, false, false},
    {CountRefurbished, "COUNT_REFURBISHED", Count, false, false},
    {CountCollectible, "COUNT_COLLECTIBLE", Count, false, false},
    {ExtraInfoUpdates, "EXTRA_INFO_UPDATES", Signed, false, false},
    {Rating, "RATING", Stars, false, false},
    {CountReviews, "COUNT_REVIEWS", Count, false, false},
    {BuyBoxShipping, "BUY_BOX_SHIPPING", Price, true, true},
    {UsedLikeNewShipping, "USED_NEW_SHIPPING", Price, true, true},
    {UsedVeryGoodShipping, "USED_VERY_GOOD_SHIPPING", Price, true, true},
    {UsedGoodShipping, "USED_GOOD_SHIPPING", Price, true, true},
    {UsedAcceptableShipping, "USED_ACCEPTABLE_SHIPPING", Price, true, true},
    {CollectibleNewShipping, "COLLECTIBLE_NEW_SHIPPING", Price, true, true},
    {CollectibleVeryGoodShipping, "COLLECTIBLE_VERY_GOOD_SHIPPING", Price, true, true},
    {CollectibleGoodShipping, "COLLECTIBLE_GOOD_SHIPPING", Price, true, true},
    {CollectibleAcceptableShipping, "COLLECTIBLE_ACCEPTABLE_SHIPPING", Price, true, true},
    {RefurbishedShipping, "REFURBISHED_SHIPPING", Price, true, true},
    {EbayNewShipping, "EBAY_NEW_SHIPPING", Price, true, false},
    {EbayUsedShipping, "EBAY_USED_SHIPPING", Price, true, false},
    {TradeIn, "TRADE_IN", Price, false, false},
    {Rent, "RENT", Price, false, false},
    {BuyBoxUsedShipping, "BUY_BOX_USED_SHIPPING", Price, true, true},
    {PrimeExclusive, "PRIME_EXCL", Price, false, true},
    {CountNewFba, "COUNT_NEW_FBA", Count, false, false},
    {CountNewFbm, "COUNT_NEW_FBM", Count, false, false},
}};
} // namespace

const PriceTypeInfo& priceTypeInfo(PriceType type) { return types[index(type)]; }

std::optional<PriceType> priceTypeFromIndex(std::int64_t i)
{
    if (i < 0 || i >= static_cast<std::int64_t>(priceTypeCount))
        return std::nullopt;
    return static_cast<PriceType>(i);
}

} // namespace arb::keepa
