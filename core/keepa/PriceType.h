#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace arb::keepa {

/// Index into csv, the stats arrays and the deal arrays (protocol 3.4). The numbers are Keepa's.
enum class PriceType : std::uint8_t {
    Amazon = 0,
    New = 1,
    Used = 2, ///< lowest used item price, without shipping
    SalesRank = 3,
    ListPrice = 4,
    Collectible = 5,
    Refurbished = 6,
    NewFbmShipping = 7,
    LightningDeal = 8,
    Warehouse = 9,
    NewFba = 10,
    CountNew = 11,
    CountUsed = 12,
    CountRefurbished = 13,
    CountCollectible = 14,
    ExtraInfoUpdates = 15, ///< signed on purpose
    Rating = 16,           ///< 0..50
    CountReviews = 17,
    BuyBoxShipping = 18, ///< the types named Shipping are landed (item + shipping)
    UsedLikeNewShipping = 19,
    UsedVeryGoodShipping = 20,
    UsedGoodShipping = 21,
    UsedAcceptableShipping = 22,
    CollectibleNewShipping = 23,
    CollectibleVeryGoodShipping = 24,
    CollectibleGoodShipping = 25,
    CollectibleAcceptableShipping = 26,
    RefurbishedShipping = 27,
    EbayNewShipping = 28,
    EbayUsedShipping = 29,
    TradeIn = 30,
    Rent = 31,
    BuyBoxUsedShipping = 32,
    PrimeExclusive = 33,
    CountNewFba = 34,
    CountNewFbm = 35,
};

/// How many types are known; arrays of an answer may be shorter (34 until 2025) or longer.
inline constexpr std::size_t priceTypeCount = 36;

[[nodiscard]] constexpr std::size_t index(PriceType type) { return static_cast<std::size_t>(type); }

enum class PriceKind : std::uint8_t { Price, Rank, Count, Stars, Signed };

struct PriceTypeInfo
{
    PriceType type;
    std::string_view name;  ///< Keepa's name, e.g. "USED"
    PriceKind kind;
    bool landed;            ///< csv triplets [time, price, shipping]; current values include shipping
    bool dealQuery;         ///< usable as priceTypes of a deal query
};

[[nodiscard]] const PriceTypeInfo& priceTypeInfo(PriceType type);
[[nodiscard]] std::optional<PriceType> priceTypeFromIndex(std::int64_t index);

} // namespace arb::keepa
