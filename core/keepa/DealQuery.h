#pragma once

#include "core/base/Result.h"
#include "core/keepa/Domain.h"
#include "core/keepa/PriceType.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arb::keepa {

/// [min, max], both inclusive, in the unit of the field. Open bounds are `openMax` (and -1 or 0 below).
struct Range
{
    std::int64_t min = 0;
    std::int64_t max = 0;

    static constexpr std::int64_t openMax = 2'147'483'647;
    /// A max of -1 or `openMax` is open (protocol 4.2).
    [[nodiscard]] bool openAbove() const { return max < 0 || max >= openMax; }
    [[nodiscard]] bool contains(std::int64_t value) const { return value >= min && (openAbove() || value <= max); }
    friend bool operator==(const Range&, const Range&) = default;
};

/// The interval that averages, deltas and percentages of a query refer to (protocol 4.2, 4.5).
enum class DateRange : std::uint8_t { Day = 0, Week = 1, Month = 2, Quarter = 3, All = 4 };

/// Order of a deal answer. There is no sort by last update. A negative value on the wire inverts (not for Age).
enum class DealSort : std::uint8_t { Age = 1, Delta = 2, SalesRank = 3, DeltaPercent = 4 };

/// The user's deal query: the `selection` of /deal (protocol 4.2), typed. Unknown members are kept and sent back
/// unchanged. Defaults are Keepa's "off" values.
struct DealQuery
{
    DomainId domain = DomainId::Us;
    PriceType priceType = PriceType::Used;
    DateRange dateRange = DateRange::Quarter;
    bool filterEnabled = false; ///< isFilterEnabled: without it the filter options do nothing
    bool rangeEnabled = false;  ///< isRangeEnabled: without it the ranges do nothing
    std::vector<std::int64_t> includeCategories;
    std::vector<std::int64_t> excludeCategories;
    std::optional<int> minRating; ///< 0..50
    bool isLowest = false;
    bool isLowest90 = false;
    bool isLowestOffer = false;
    bool isHighest = false;
    bool isOutOfStock = false;
    bool isBackInStock = false;
    bool hasReviews = false;
    bool filterErotic = false;
    bool singleVariation = false;
    bool isRisers = false;
    bool isPrimeExclusive = false;
    bool mustHaveAmazonOffer = false;
    bool mustNotHaveAmazonOffer = false;
    std::vector<int> warehouseConditions;
    std::optional<Range> currentRange;      ///< of the price type, smallest currency unit
    std::optional<Range> deltaRange;        ///< average minus current: drops are positive
    std::optional<Range> deltaPercentRange; ///< minimum 10 (80 for SalesRank)
    std::optional<Range> deltaLastRange;
    std::optional<Range> salesRankRange;    ///< present at all: excludes products without a rank
    std::string titleSearch;                ///< up to 50 keywords, all must match
    DealSort sort = DealSort::Age;
    bool sortInverted = false;
    std::map<std::string, std::vector<std::string>> attributes; ///< material, type, author, binding, ... (OR inside, AND between)
    std::map<std::string, std::string> unknown;                 ///< members this program does not know: raw JSON by name

    /// Parses the JSON that Keepa's deals page shows, the API's own form, or the earlier system's `keepa_query.json`:
    /// numeric strings, 24 for condition 4, nested empty lists are repaired; a whole request with the query as its
    /// `selection` is taken apart; `page` is ignored. Refuses what the API
    /// would refuse. Error: Invalid, `what` = the member's name.
    [[nodiscard]] static Result<DealQuery> fromJson(std::string_view json);

    /// The `selection` for page `page` (0-based), members in alphabetical order.
    [[nodiscard]] std::string toJson(int page) const;

    /// What the API would refuse. Error: Invalid, `what` = the member's name ("dateRange").
    [[nodiscard]] Status validate() const;

    /// The query that a new user starts with: US books, used, at least 10 % below the 90-day average, 20 to 451 USD,
    /// rank 10,000 to 10 million (deals.md section 11).
    [[nodiscard]] static DealQuery starter();

    friend bool operator==(const DealQuery&, const DealQuery&) = default;
};

/// Deals a page holds, and the last page that Keepa answers (10,000 deals).
inline constexpr int dealsPerPage = 150;
inline constexpr int lastDealPage = 66;

} // namespace arb::keepa
