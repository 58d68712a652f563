#pragma once

#include "core/base/Money.h"
#include "core/base/Time.h"

#include <cstdint>
#include <optional>

namespace arb::keepa {
struct Product;
}

namespace arb::deals::history {

/// How the expected sale price was taken from the inferred sales (see SalePrice.h for the rules).
enum class ListBasis : std::uint8_t {
    Sparse = 1, ///< one or two sales: their median
    Overall,    ///< three or more, but no month with two: the median of all
    PeakMedian, ///< median of the peak month
    PeakMode,   ///< the most frequent price of the peak month, seen twice or more
};

enum class Trend : std::uint8_t { Falling = 1, Flat, Rising };

/// What the recorded history of a product says about sales of used copies: deterministic, from csv alone, so
/// it can be inferred again from the stored raw answer. Unknown where the history does not carry it. Prices
/// are item prices.
struct Evidence
{
    std::optional<UtcTime> inferredAt;       ///< the `now` that windows were counted from
    std::optional<std::int64_t> historyDays; ///< days from the first used price to `inferredAt`, at most 1095
    std::optional<std::int64_t> usedDrops;   ///< times the used offer count fell, 3 years
    std::optional<std::int64_t>
        usedSales; ///< of these, confirmed by a rank drop and kept by the outlier rule
    std::optional<std::int64_t> usedOutliers; ///< confirmed, but with a price out of line
    std::optional<std::int64_t> newDrops;     ///< the same for new offers: information only
    std::optional<std::int64_t> newSales;
    std::optional<Money> newMedian; ///< median price of inferred sales of new copies
    std::optional<Money> listAtRaw; ///< expected sale price in season, before any cap
    std::optional<ListBasis> listBasis;
    std::optional<std::int64_t> peakSales; ///< sales behind listAtRaw
    std::optional<Money> medianSale;       ///< over all kept sales
    std::optional<Money> p25Sale;          ///< lower quartile of the kept sales
    std::optional<Money> yearAverage;      ///< mean of the kept sales of the last 365 days
    std::optional<std::int64_t> yearSales; ///< how many these are
    std::optional<Money> recentSale;       ///< price of the latest kept sale
    std::optional<UtcTime> recentSaleAt;
    std::optional<double> dispersion;      ///< (P75 - P25) / median of the kept sales
    std::optional<std::int64_t> peakMonth; ///< 1..12, from the sales of three and more
    std::optional<std::int64_t> troughMonth;
    std::optional<Money> troughPrice; ///< median of the trough month
    std::optional<double> peakIndex;  ///< median used price of the peak month / overall median, >= 2 years
    std::optional<std::int64_t> indexPeakMonth; ///< month of the highest index
    std::optional<std::int64_t> indexTroughMonth;
    std::optional<Trend> trend; ///< of the used price
    std::optional<std::int64_t>
        saleDays180; ///< days of 180 with rank < 100,000 or more than 10 % better than the day before

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// Infers sales and seasons from `product.csv` (deals.md sections 1 and 3 to 5). Pure; `now` bounds every
/// window. A product without history gives an Evidence in which everything is unknown.
[[nodiscard]] Evidence infer(const keepa::Product& product, UtcTime now);

} // namespace arb::deals::history
