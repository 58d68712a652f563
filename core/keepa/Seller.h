#pragma once

#include "core/keepa/Domain.h"
#include "core/keepa/History.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace arb::keepa {

/// The windows of a seller's ratings, in the order of the wire.
enum class RatingWindow : std::uint8_t { Days30 = 0, Days90 = 1, Days365 = 2, Lifetime = 3 };

/// Ratings of one window. Shares in percent.
struct RatingShares
{
    std::optional<int> count;
    std::optional<int> positive;
    std::optional<int> neutral;
    std::optional<int> negative;
};

struct SellerFeedback
{
    std::optional<KeepaTime> date;
    std::optional<int> rating; ///< 10..50
    std::string text;
    bool isStruck = false; ///< Amazon took it out of the rating
};

struct SellerCategoryStatistics
{
    std::int64_t categoryId = 0;
    std::int64_t productCount = 0;
    std::optional<std::int64_t> avg30SalesRank;
    std::optional<std::int64_t> productCountWithAmazonOffer;
};

struct SellerBrandStatistics
{
    std::string brand; ///< lower case
    std::int64_t productCount = 0;
    std::optional<std::int64_t> avg30SalesRank;
    std::optional<std::int64_t> productCountWithAmazonOffer;
};

struct SellerCompetitor
{
    std::string sellerId;
    std::optional<int> percent;
};

/// One entry of `sellers` (protocol 6.2). Shapes are documented, not recorded.
struct Seller
{
    std::string sellerId;
    std::optional<DomainId> domain;
    std::string name;
    std::optional<KeepaTime> trackedSince;
    std::optional<KeepaTime> lastUpdate;
    std::optional<KeepaTime> lastRatingUpdate;
    bool isScammer = false;
    bool shipsFromChina = false;
    std::optional<bool> hasFba;
    History ratingHistory;               ///< percent positive, 0..100
    History ratingCountHistory;          ///< lifetime number of ratings
    std::array<RatingShares, 4> ratings; ///< by RatingWindow
    std::optional<int> currentRating;
    std::optional<std::int64_t> currentRatingCount;
    std::optional<int> ratingsLast30Days;
    std::vector<SellerFeedback> recentFeedback;

    std::optional<KeepaTime> storefrontCounted;
    std::optional<std::int64_t> storefrontAsins; ///< ASINs at `storefrontCounted`
    std::vector<std::string> asinList;           ///< with storefront=1
    std::vector<KeepaTime> asinListLastSeen;     ///< parallel to asinList
    History storefrontHistory;
    std::vector<SellerCategoryStatistics> categoryStatistics;
    std::vector<SellerBrandStatistics> brandStatistics;
    std::vector<SellerCompetitor> competitors;
    std::optional<double> avgBuyBoxCompetitors;
    std::optional<int> buyBoxNewOwnershipRate;
    std::optional<int> buyBoxUsedOwnershipRate;

    std::string businessName;
    std::string vatId;
    std::string tradeNumber;
    std::string phoneNumber;
    std::string businessType;
    std::string email;
    std::vector<std::string> address; ///< last entry = country code

    std::string raw; ///< the entry's own JSON text

    [[nodiscard]] const RatingShares& rating(RatingWindow w) const
    {
        return ratings[static_cast<std::size_t>(w)];
    }
};

} // namespace arb::keepa
