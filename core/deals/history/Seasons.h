#pragma once

#include "core/deals/history/Evidence.h"
#include "core/keepa/History.h"

#include <cstdint>
#include <optional>

namespace arb::deals::history {

/// How prices move over the year.
struct MonthIndex
{
    int peakMonth = 0; ///< 1..12
    int troughMonth = 0;
    double peak = 1.0; ///< median price of the peak month / median of all
};

/// The month index (deals.md section 1) from one price a day over three years before `now`. Needs prices over
/// two years, three days in a month, and half of the months.
[[nodiscard]] std::optional<MonthIndex> monthIndex(const keepa::History& price, keepa::KeepaTime now);

/// Where a price has been going (deals.md section 5): its last different levels, the last against the first.
/// As many as the average rank of the year allows: 10 below rank 100,000, 5 below 500,000, else 3. Fewer than
/// three levels are no trend: Flat. Nothing without any price.
[[nodiscard]] std::optional<Trend> trendOf(const keepa::History& price,
                                           std::optional<std::int64_t> averageRank, keepa::KeepaTime now);

/// Days of the last 180 on which the rank was below 100,000 or more than 10 % better than the day before
/// (eScore's open definition, deals.md section 1); the rank of a day is the one at its end. Nothing where no
/// day has a rank.
[[nodiscard]] std::optional<std::int64_t> saleDays180(const keepa::History& rank, keepa::KeepaTime now);

} // namespace arb::deals::history
