#pragma once

#include "core/base/Asin.h"
#include "core/keepa/Condition.h"
#include "core/keepa/DealQuery.h"
#include "core/keepa/KeepaTime.h"
#include "core/keepa/TypeValues.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace arb::keepa {

/// The rows of a deal's averages and differences: DateRange Day to Quarter (windows of 2, 8, 30 and 90 days,
/// protocol 4.5).
inline constexpr std::size_t dealRows = 4;

/// One element of deals.dr (protocol 4.4), sentinels already turned into absence. Members the answer did not
/// carry are absent or empty.
struct Deal
{
    explicit Deal(Asin id) : asin(id) {}

    Asin asin;
    std::optional<Asin> parentAsin;
    std::string title; ///< as sent: may hold HTML entities and markup
    std::optional<std::int64_t> rootCategory;
    std::vector<std::int64_t> categories; ///< direct nodes
    std::string image;                    ///< file name under images/I/, empty if none

    std::optional<KeepaTime> lastUpdate;   ///< when Keepa last looked; may be a minute after the answer
    std::optional<KeepaTime> creationDate; ///< when the query's price type last changed
    std::optional<KeepaTime> lightningStart;
    std::optional<KeepaTime> lightningEnd; ///< may be long past: check against now
    std::optional<int> salesRankDrops30;
    std::optional<int> salesRankDrops90;
    std::optional<int> salesRankDrops180;
    std::optional<int> salesRankDrops365;
    std::optional<Condition> warehouseCondition;
    std::string warehouseConditionComment;

    /// Value at lastUpdate, smallest currency unit (landed for the types named Shipping). Nothing: no offer
    /// or never any data; for the COUNT types that means zero offers.
    [[nodiscard]] std::optional<std::int64_t> current(PriceType type) const { return currentValues.at(type); }
    /// Since when `current` holds, also when there is no current value. Nothing: the type never had data.
    [[nodiscard]] std::optional<KeepaTime> currentSince(PriceType type) const;
    /// Value before the latest update of the product minus current: positive = fell; 0 = did not change then.
    [[nodiscard]] std::optional<std::int64_t> deltaLast(PriceType type) const
    {
        return deltaLastValues.at(type);
    }
    /// Time-weighted mean of the window. Nothing: no offer in it, or a range that has no row
    /// (DateRange::All).
    [[nodiscard]] std::optional<std::int64_t> avg(DateRange range, PriceType type) const;
    /// Average minus current: positive = current is below the average. Nothing where one of both is missing.
    /// For LIGHTNING_DEAL, WAREHOUSE and PRIME_EXCL the average is that of another type (protocol 4.5).
    [[nodiscard]] std::optional<std::int64_t> delta(DateRange range, PriceType type) const;
    /// `delta` in percent of the average, clamped by Keepa to -1000..99.
    [[nodiscard]] std::optional<std::int64_t> deltaPercent(DateRange range, PriceType type) const;
    /// Was out of stock and came back within 24 hours.
    [[nodiscard]] bool backInStock(PriceType type) const { return backInStockTypes.test(index(type)); }

    /// What the accessors read; written by the parser and by builders of tests.
    TypeValues currentValues;
    TypeValues currentSinceMinutes;
    TypeValues deltaLastValues;
    std::array<TypeValues, dealRows> avgValues;
    std::array<TypeValues, dealRows> deltaValues;
    std::array<TypeValues, dealRows> deltaPercentValues;
    std::bitset<priceTypeCount> backInStockTypes;
};

/// How many results the query has in one root category. Ignores the category filters of the query, respects
/// the others (protocol 4.3).
struct CategoryCount
{
    std::optional<std::int64_t> id; ///< nothing for Keepa's "?" category
    std::string name;
    std::int64_t count = 0;
};

} // namespace arb::keepa
