#pragma once

#include "core/base/Asin.h"
#include "core/keepa/Domain.h"
#include "core/keepa/History.h"
#include "core/keepa/Offer.h"
#include "core/keepa/PriceType.h"
#include "core/keepa/ProductStats.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace arb::keepa {

/// What kind of thing an ASIN is (protocol 5.2). The numbers are Keepa's.
enum class ProductType : std::uint8_t {
    Standard = 0,
    Downloadable = 1,
    Ebook = 2,
    Inaccessible = 3, ///< Amazon hides the price (MAP)
    Invalid = 4,      ///< unknown or withdrawn
    VariationParent = 5,
};

/// Amazon's own offer. The numbers are Keepa's.
enum class AmazonAvailability : std::uint8_t {
    InStock = 0,
    Preorder = 1,
    Unknown = 2,
    Backorder = 3,
    Delayed = 4
};

/// "Frequently returned item" badge.
enum class ReturnRate : std::uint8_t { Low = 1, High = 2 };

struct CategoryNode
{
    std::int64_t id = 0;
    std::string name;
};

struct Contributor
{
    std::string name;
    std::string role; ///< "author", "editor", ...; empty where not told
};

struct Language
{
    std::string name;
    std::string kind; ///< "Published", "Original Language", ...; empty where not told
};

/// Outer measures. Nothing = unknown.
struct Dimensions
{
    std::optional<int> heightMm;
    std::optional<int> lengthMm;
    std::optional<int> widthMm;
    std::optional<int> weightGrams;
};

/// A publication or release date as precise as Keepa knows it.
struct PartialDate
{
    int year = 0;
    std::optional<int> month; ///< 1..12
    std::optional<int> day;   ///< 1..31

    friend bool operator==(const PartialDate&, const PartialDate&) = default;
};

struct FbaFees
{
    std::optional<std::int64_t> pickAndPackFee;
    std::optional<KeepaTime> lastUpdate;
};

struct HazardousMaterial
{
    std::string aspect;
    std::string value;
};

/// From `time` on `sellerId` holds the buy box for used items.
struct UsedBuyBoxHolder
{
    KeepaTime time;
    std::string sellerId; ///< empty: nobody
    std::optional<Condition> condition;
    bool isFba = false;
};

/// From `time` on `sellerId` holds the buy box for new items.
struct BuyBoxHolder
{
    enum class Kind : std::uint8_t { Seller, Nobody, Unknown };
    KeepaTime time;
    Kind kind = Kind::Seller;
    std::string sellerId; ///< only of Kind::Seller
};

/// Offers that could win a buy box, by kind.
struct BuyBoxEligibleCounts
{
    std::int64_t newFba = 0;
    std::int64_t newFbm = 0;
    std::int64_t usedFba = 0;
    std::int64_t usedFbm = 0;
    std::int64_t collectibleFba = 0;
    std::int64_t collectibleFbm = 0;
    std::int64_t refurbishedFba = 0;
    std::int64_t refurbishedFbm = 0;
};

/// One element of products[] (protocol 5.3 to 5.5), sentinels already turned into absence. What the request
/// did not ask for is absent or empty.
struct Product
{
    explicit Product(Asin id) : asin(id) {}

    // Identity
    Asin asin;
    std::optional<DomainId> domain;
    ProductType productType = ProductType::Standard;
    std::string title; ///< as sent; empty where null
    std::string type;  ///< "ABIS_BOOK"
    std::string productGroup;
    std::string brand;
    std::string manufacturer;
    std::string author; ///< deprecated by Keepa in favour of contributors
    std::vector<Contributor> contributors;
    std::string binding;
    std::string edition;
    std::string format;
    std::string model;
    std::string partNumber;
    std::string description;
    std::vector<std::string> features;
    std::vector<Language> languages;
    std::optional<Asin> parentAsin;
    std::vector<std::string> eanList; ///< first = primary
    std::vector<std::string> upcList;
    std::vector<std::string> gtinList;
    std::string image;                          ///< file name of the first image, empty if none
    std::map<std::string, std::string> formats; ///< ASINs of other formats of a book, to their names

    // Categories
    std::optional<std::int64_t> rootCategory;
    std::vector<std::int64_t> categories;
    std::vector<CategoryNode> categoryTree;         ///< from the root down
    std::optional<std::int64_t> salesRankReference; ///< category that the sales rank refers to
    std::string websiteDisplayGroup;
    std::string websiteDisplayGroupName;
    std::string salesRankDisplayGroup;

    // Times
    std::optional<KeepaTime> trackingSince;
    std::optional<KeepaTime> listedSince; ///< may lie before 2011
    std::optional<KeepaTime> lastUpdate;
    std::optional<KeepaTime> lastPriceChange;
    std::optional<KeepaTime> lastRatingUpdate;
    std::optional<KeepaTime> lastSoldUpdate;
    std::optional<KeepaTime> lastStockUpdate;

    // Sizes and dates of the thing
    Dimensions package;
    Dimensions item;
    std::optional<int> packageQuantity;
    std::optional<int> numberOfItems;
    std::optional<int> numberOfPages;
    std::optional<PartialDate> publicationDate;
    std::optional<PartialDate> releaseDate;

    // Flags
    bool isAdult = false;
    bool isHeatSensitive = false;
    bool isRedirect = false;
    bool isB2B = false;
    bool isEligibleForTradeIn = false;
    bool isEligibleForSuperSaverShipping = false;
    bool isSns = false;
    bool isMerchOnDemand = false;
    bool hasReviews = false;
    bool newPriceIsMap = false;
    bool launchpad = false;
    std::optional<bool> batteriesRequired;
    std::optional<bool> batteriesIncluded;
    std::vector<HazardousMaterial> hazardousMaterials;

    // Fees and sales
    std::optional<AmazonAvailability> availabilityAmazon; ///< nothing: no offer of Amazon
    std::optional<FbaFees> fbaFees;
    std::optional<std::int64_t> variableClosingFee;
    std::optional<double> referralFeePercentage; ///< 15.0 = 15 %
    std::optional<int> monthlySold;
    History monthlySoldHistory;
    std::optional<ReturnRate> returnRate;
    std::optional<std::int64_t> competitivePriceThreshold;
    std::optional<std::int64_t> suggestedLowerPrice;

    // Buy box
    std::optional<BuyBoxEligibleCounts> buyBoxEligibleOfferCounts;
    std::vector<BuyBoxHolder> buyBoxHistory;
    std::vector<UsedBuyBoxHolder> usedBuyBoxHistory;

    // Histories, statistics, offers
    std::array<History, priceTypeCount> csv;
    std::map<std::int64_t, History> salesRanks; ///< by category id
    std::optional<ProductStats> stats;
    std::vector<Offer> offers; ///< live and historical
    std::vector<std::size_t>
        liveOffersOrder; ///< positions in `offers`, in Amazon's order, duplicates removed, all valid
    std::optional<bool> offersSuccessful; ///< false: Amazon could not be read, only historical offers

    std::string raw; ///< the element's own JSON text

    /// The ASIN stands for something that can be sold: not withdrawn and with a title.
    [[nodiscard]] bool exists() const { return productType != ProductType::Invalid && !title.empty(); }
    [[nodiscard]] const History& history(PriceType t) const { return csv[index(t)]; }
    /// The live offers, in Amazon's order. Pointers into `offers`.
    [[nodiscard]] std::vector<const Offer*> liveOffers() const;
};

} // namespace arb::keepa
