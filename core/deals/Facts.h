#pragma once

#include "core/base/Asin.h"
#include "core/base/Money.h"
#include "core/base/Time.h"
#include "core/deals/history/Evidence.h"
#include "core/keepa/Condition.h"
#include "core/keepa/Domain.h"

#include <cstdint>
#include <optional>
#include <string>

namespace arb::deals {

/// How much is known about a deal. Each tier contains the ones before it.
enum class DetailTier : std::uint8_t {
    Headline, ///< the deal object alone
    Product,  ///< a product look-up (1 token): averages, sizes, fees, history
    Offers,   ///< with live offers (about 6 tokens): seller, condition, shipping
};

/// Why a row is incomplete; the engine asks again at Facts::nextRetry.
enum class MissingReason : std::uint8_t {
    DetailsPending = 1, ///< no look-up yet
    NotAtKeepa,         ///< Keepa has no data for the ASIN (product type 4)
    OffersUnavailable,  ///< Amazon could not be read, or the look-up carried no live offers
    LookupFailed,       ///< the answer could not be used
};

/// Averages of one price type. The deal object gives 2, 8, 30 and 90 days up to its last update, a product
/// look-up 30, 90, 180 and 365 days up to the request (protocol 4.5, 5.4).
struct PriceAverages
{
    std::optional<Money> days2{};
    std::optional<Money> days8{};
    std::optional<Money> days30{};
    std::optional<Money> days90{};
    std::optional<Money> days180{};
    std::optional<Money> days365{};

    friend bool operator==(const PriceAverages&, const PriceAverages&) = default;
};

/// The same for ranks and counts.
struct CountAverages
{
    std::optional<std::int64_t> days30{};
    std::optional<std::int64_t> days90{};
    std::optional<std::int64_t> days180{};
    std::optional<std::int64_t> days365{};

    friend bool operator==(const CountAverages&, const CountAverages&) = default;
};

/// The cheapest live used offer. Everything here belongs to the same offer.
struct ChosenOffer
{
    std::optional<Money> item{};
    std::optional<Money> shipping{}; ///< to the buyer; unknown is not free
    std::optional<keepa::Condition> condition{};
    std::optional<std::string> sellerId{};
    std::optional<bool> fba{};
    std::optional<bool> shipsFromChina{};
    std::optional<UtcTime> priceSince{}; ///< since when the offer has this price

    friend bool operator==(const ChosenOffer&, const ChosenOffer&) = default;
};

/// The seller of the chosen offer.
struct SellerFacts
{
    std::optional<std::string> name{};
    std::optional<double> rating{}; ///< positive feedback, percent
    std::optional<std::int64_t> ratingCount{};
    std::optional<bool> scammer{}; ///< Keepa's mark
    std::optional<UtcTime> at{};   ///< when it was fetched

    friend bool operator==(const SellerFacts&, const SellerFacts&) = default;
};

/// Size of the package as Keepa knows it.
struct PackageFacts
{
    std::optional<std::int64_t> lengthMm{};
    std::optional<std::int64_t> widthMm{};
    std::optional<std::int64_t> heightMm{};
    std::optional<std::int64_t> weightGrams{};

    friend bool operator==(const PackageFacts&, const PackageFacts&) = default;
};

/// Fees as Keepa states them (profit.md 3): cross-checks and fallbacks, not the arithmetic.
struct KeepaFees
{
    std::optional<Money> pickAndPack{};
    std::optional<UtcTime> pickAndPackAt{};
    std::optional<double> referralPercent{};
    std::optional<Money> closing{};

    friend bool operator==(const KeepaFees&, const KeepaFees&) = default;
};

/// Everything the program believes about one deal as far as something computes with it or a column shows it.
/// Every member is a column of Source::Fact; the database row is the only store of facts. Unknown is nullopt.
struct Facts
{
    explicit Facts(Asin id) : asin(id) {}

    Asin asin;
    keepa::DomainId domain = keepa::DomainId::Us;

    // Where the facts come from, and how old they are.
    std::optional<UtcTime> headlineAt; ///< Keepa's last update behind prices, rank and counts
    std::optional<UtcTime> dealSince;  ///< creationDate: when the query's price type last changed
    std::optional<UtcTime> productAt;  ///< when details were fetched
    std::optional<UtcTime> offersAt;   ///< Keepa's time of the live offers
    DetailTier tier = DetailTier::Headline;
    std::optional<MissingReason> missingReason;
    std::optional<std::int64_t> missingAttempts; ///< look-ups in vain, for the growing pause between them
    std::optional<UtcTime> nextRetry;

    // The book.
    std::optional<std::string> title; ///< plain text: markup and entities are resolved
    std::optional<std::string> image; ///< file name at m.media-amazon.com/images/I/
    std::optional<std::string> isbn13;
    std::optional<std::string> binding;
    std::optional<std::string> edition;
    std::optional<std::string> manufacturer;
    std::optional<std::int64_t> rootCategory;    ///< Keepa's node id
    std::optional<std::string> rootCategoryName; ///< "Books"
    std::optional<std::string> categoryPath;     ///< "Books > Subjects > Literature & Fiction"
    std::optional<std::int64_t> productType;     ///< Keepa's productType; 0 is a standard product
    std::optional<bool> adult;

    // Prices now. Those named landed include shipping.
    std::optional<Money> usedPrice;    ///< lowest used item price, without shipping
    std::optional<UtcTime> usedSince;  ///< since when; also known where the price is gone
    std::optional<Money> usedDropLast; ///< price before its last change minus the price now: positive fell
    PriceAverages used;
    std::optional<Money> likeNewLanded;
    std::optional<Money> veryGoodLanded;
    std::optional<Money> goodLanded;
    std::optional<Money> acceptableLanded;
    std::optional<Money> buyBoxUsedLanded;
    std::optional<Money> buyBoxUsedAvg90;
    std::optional<Money> newPrice;
    std::optional<Money> newAvg90;
    std::optional<Money> newFbaPrice;
    std::optional<Money> buyBoxLanded;
    std::optional<Money> listPrice;
    std::optional<Money> collectiblePrice;
    std::optional<Money> amazonPrice;
    std::optional<Money> amazonAvg90;
    std::optional<Money> amazonAvg180;
    std::optional<Money> amazonAvg365;
    std::optional<double> amazonOutOfStock90; ///< percent of the last 90 days
    std::optional<double> usedOutOfStock90;
    std::optional<bool> usedLowest90; ///< at its 90-day low
    std::optional<bool> usedBackInStock;

    // Demand.
    std::optional<std::int64_t> salesRank;
    CountAverages rank;
    std::optional<std::int64_t> rankDrops30;
    std::optional<std::int64_t> rankDrops90;
    std::optional<std::int64_t> rankDrops180;
    std::optional<std::int64_t> rankDrops365;
    std::optional<std::int64_t> monthlySold; ///< at least so many
    std::optional<double> stars;             ///< average review, 0..5
    std::optional<std::int64_t> reviewCount;

    // Supply.
    std::optional<std::int64_t> usedOffers; ///< 0 where Keepa says there is none
    CountAverages usedOffersAvg;
    std::optional<std::int64_t> newOffers;
    CountAverages newOffersAvg;
    std::optional<std::int64_t> fbaOffers;      ///< new, fulfilled by Amazon, Amazon itself included
    std::optional<std::int64_t> liveUsedOffers; ///< in the last offers look-up
    std::optional<double> usedDispersion;       ///< (P75 - P25) / median of landed live used offers

    ChosenOffer offer;
    SellerFacts seller;
    PackageFacts package;
    KeepaFees keepaFees;
    std::optional<bool> hazmat;
    std::optional<bool> heatSensitive;
    std::optional<std::int64_t> returnRate; ///< 1 low, 2 high

    history::Evidence evidence;

    friend bool operator==(const Facts&, const Facts&) = default;
};

/// The currency of the deal's marketplace.
[[nodiscard]] inline Currency currencyOf(const Facts& facts)
{
    return keepa::domainInfo(facts.domain).currency;
}

} // namespace arb::deals
