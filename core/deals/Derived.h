#pragma once

#include "core/base/Money.h"
#include "core/base/Time.h"
#include "core/deals/Facts.h"
#include "core/deals/history/SeasonClass.h"

#include <cstdint>
#include <optional>
#include <string>

namespace arb::deals::money {
class RateCards;
}

namespace arb::deals {

struct CostSettings;

/// Where the buy price comes from (deals.md, end of section 2).
enum class BuySource : std::uint8_t {
    Offer = 1,      ///< the cheapest landed live used offer
    OfferEstimated, ///< the same, its shipping unknown and replaced by the user's default
    Landed,         ///< lowest of the prices that include shipping (types 19-22, 32)
    UsedEstimated,  ///< used item price plus the user's default shipping
};

/// Where the expected sale price comes from (profit.md 6).
enum class SaleSource : std::uint8_t {
    Sales = 1,     ///< inferred sales in season
    FewSales,      ///< one or two inferred sales
    ListingBuyBox, ///< used buy box, 90-day average: an estimate from listings, not from sales
    ListingUsed,   ///< used listings' average: an estimate likewise
};

/// What happened to the raw sale price on its way to list_at.
enum class ListReason : std::uint8_t {
    AsInferred = 1,
    CappedByAmazon, ///< 0.9 times the lowest of Amazon's price now, its 180-day and its 365-day average
    FromListings,   ///< no inferred sale: an estimate
    ReviewHigh,     ///< above 1,500 in whole currency units: look at it yourself
    ReviewRatio,    ///< above 3 times the used price now: look at it yourself
};

/// What the FBA fee rests on (profit.md 3). Unknown where there is no fee, as with own shipping.
enum class FeeSource : std::uint8_t {
    RateCard = 1, ///< computed from the rate card and the package
    Keepa,        ///< Keepa's pickAndPackFee: no usable dimensions
    Assumed,      ///< a typical package of the category, or the classic profile's default
};

enum class Archetype : std::uint8_t { Flip = 1, Hold };
enum class EvidenceGrade : std::uint8_t { A = 1, B, C, D };
enum class Season : std::uint8_t {
    Winter = 1,
    Spring,
    Summer,
    Fall
}; ///< winter: December to February, and so on

/// Why there is no profit figure: a result whose inputs are unknown is unknown.
enum class NoProfit : std::uint8_t {
    NoBuyPrice = 1,
    NoSalePrice, ///< no inferred sale and no listing to estimate from
    NoRateCard,  ///< no card for this marketplace and date
    NoFee,       ///< a fee or cost could not be computed
};

enum class SeasonSource : std::uint8_t { Sales = 1, PriceIndex, Keywords };
enum class OfferTrend : std::uint8_t { Falling = 1, Steady, Rising };

/// Everything computed from facts, settings, rate card and date. Never stored as truth: recalculation
/// overwrites it all.
struct Derived
{
    // Buying.
    std::optional<Money> buyTotal; ///< item and shipping to the user, without tax
    std::optional<BuySource> buySource;
    std::optional<Money> item;
    std::optional<Money> shipping; ///< unknown where it is not stated
    std::optional<keepa::Condition> condition;
    std::optional<std::string> sellerId; ///< only with the offer that buyTotal is from
    std::optional<bool> fba;

    // Selling.
    std::optional<Money> listAtRaw;
    std::optional<Money> listAtCap;
    std::optional<Money> listAt;
    std::optional<ListReason> listReason;
    std::optional<SaleSource> saleSource;
    std::optional<std::int64_t> listAtSales; ///< inferred sales behind it; 0 for an estimate from listings
    std::optional<double>
        vsAverage; ///< used price against its 365-day (else 90-day) average, percent; -47: below
    std::optional<double>
        percentDown; ///< landed buy price below the mean inferred sale of the year, percent; 0: above

    // Money. Costs are positive amounts.
    std::optional<Money> allIn;
    std::optional<Money> fees; ///< referral + closing + per item + FBA
    std::optional<Money> referralFee;
    std::optional<Money> closingFee;
    std::optional<Money> perItemFee;
    std::optional<Money> fbaFee;
    std::optional<Money> tax;
    std::optional<Money> prep;
    std::optional<Money> inbound;
    std::optional<Money> placement;
    std::optional<Money> storage;
    std::optional<Money> returns;
    std::optional<Money> profit;
    std::optional<double> roi;       ///< percent, never clamped
    std::optional<double> margin;    ///< percent
    std::optional<double> annualRoi; ///< percent
    std::optional<Money> minList;
    std::optional<Money> breakEven;
    std::optional<Money> maxBuy;
    std::optional<Money> riskProfit; ///< profit at the lower quartile of the inferred sales
    std::optional<Money> cliffPrice; ///< a lower list price that nets more than listAt (profit.md 7)
    std::optional<FeeSource> feeSource;
    std::optional<Money> feeDifference; ///< Keepa's FBA fee minus the card's, where at or above the threshold
    std::optional<std::string> sizeTier;
    std::optional<std::string> rateCard; ///< version that priced the row
    std::optional<NoProfit> noProfit;    ///< why profit is unknown

    // Judgement.
    std::optional<Archetype> archetype;
    std::optional<std::int64_t> peakMonth; ///< 1..12
    std::optional<std::int64_t> daysToPeak;
    std::optional<Season> season; ///< of the peak month
    std::optional<history::SeasonClass>
        seasonClass; ///< by keywords; a hint where sales and prices say nothing
    std::optional<SeasonSource> seasonSource;
    std::optional<double> dealTrust; ///< percent of used offer drops that look like sales
    std::optional<EvidenceGrade> grade;
    std::optional<OfferTrend> usedOffersTrend;
    std::optional<OfferTrend> newOffersTrend;
    bool priceSpike = false;               ///< used price above 1.5 times its 90-day average: will revert
    std::optional<std::int64_t> riskFlags; ///< bits of RiskFlag; 0: looked at and clean
    std::optional<double> sellerTrust;     ///< Wilson lower bound, percent; unknown for an unknown seller
    std::int64_t assumed = 0;              ///< bits of Assumed
    [[nodiscard]] bool estimate() const { return assumed != 0; }

    friend bool operator==(const Derived&, const Derived&) = default;
};

/// Textbook and edition risks found in title and binding (desktop.md idea 14).
enum class RiskFlag : std::uint16_t {
    AccessCode = 1 << 0,
    LooseLeaf = 1 << 1,
    International = 1 << 2,
    Instructor = 1 << 3,
    Custom = 1 << 4,
    Workbook = 1 << 5,
    Set = 1 << 6,
    LargePrint = 1 << 7,
    AudioOrDisc = 1 << 8,
    ExLibrary = 1 << 9,
};

/// Inputs that were not known and replaced by a default or an estimate.
enum class Assumed : std::uint16_t {
    Shipping = 1 << 0,
    SalePrice = 1 << 1, ///< from listings
    FbaFee = 1 << 2,
    Size = 1 << 3, ///< dimensions or weight of the package
    Category = 1 << 4,
    Referral = 1 << 5, ///< classic profile
};

/// The one place where a row's figures are computed: ingest, recalculation, what-if and export call it. Pure.
[[nodiscard]] Derived derive(const Facts& facts, const CostSettings& settings, const money::RateCards& cards,
                             UtcDate today);

} // namespace arb::deals
