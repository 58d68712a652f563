#include "core/deals/history/Seasons.h"

#include "core/deals/Statistics.h"
#include "core/deals/history/Series.h"

#include <algorithm>
#include <array>
#include <vector>

namespace arb::deals::history {

using keepa::History;
using keepa::KeepaTime;

namespace {

constexpr int windowDays = windowMinutes / minutesPerDay;

double medianOf(std::vector<std::int64_t>& values)
{
    std::ranges::sort(values);
    return quantileOf(values, 0.5).value_or(0);
}

} // namespace

std::optional<MonthIndex> monthIndex(const History& price, KeepaTime now)
{
    constexpr int enoughDays = 730;
    constexpr std::size_t enoughInMonth = 3;
    constexpr int enoughMonths = 6;
    std::array<std::vector<std::int64_t>, 12> months;
    std::vector<std::int64_t> all;
    all.reserve(windowDays + 1);
    int oldest = 0;
    std::size_t until = price.size(); // the points before it are not later than the day at hand
    for (int day = 0; day <= windowDays; ++day) {
        const KeepaTime time = shifted(now, -day * minutesPerDay);
        while (until > 0 && price[until - 1].time > time)
            --until;
        if (until == 0)
            break;
        const auto value = price[until - 1].value;
        if (!value || *value <= 0)
            continue;
        months[static_cast<std::size_t>(monthOf(time) - 1)].push_back(*value);
        all.push_back(*value);
        oldest = day;
    }
    if (oldest < enoughDays)
        return std::nullopt;
    const double overall = medianOf(all);
    MonthIndex index;
    double lowest = 0;
    int used = 0;
    for (std::size_t month = 0; month < months.size(); ++month) {
        if (months[month].size() < enoughInMonth)
            continue;
        const double ratio = medianOf(months[month]) / overall;
        if (used == 0 || ratio > index.peak) {
            index.peak = ratio;
            index.peakMonth = static_cast<int>(month) + 1;
        }
        if (used == 0 || ratio < lowest) {
            lowest = ratio;
            index.troughMonth = static_cast<int>(month) + 1;
        }
        ++used;
    }
    return used >= enoughMonths ? std::optional{index} : std::nullopt;
}

std::optional<Trend> trendOf(const History& price, std::optional<std::int64_t> averageRank, KeepaTime now)
{
    std::vector<std::int64_t> levels;
    for (const keepa::HistoryPoint& point : price) {
        if (point.time > now)
            break;
        if (point.time >= shifted(now, -windowMinutes) && point.value && *point.value > 0 &&
            (levels.empty() || levels.back() != *point.value))
            levels.push_back(*point.value);
    }
    if (levels.empty())
        return std::nullopt;
    std::size_t count = 3;
    if (averageRank && *averageRank > 0 && *averageRank < 500'000)
        count = *averageRank < 100'000 ? 10 : 5;
    if (levels.size() < 3)
        return Trend::Flat;
    const std::int64_t first = levels[levels.size() - std::min(count, levels.size())];
    if (levels.back() == first)
        return Trend::Flat;
    return levels.back() > first ? Trend::Rising : Trend::Falling;
}

std::optional<std::int64_t> saleDays180(const History& rank, KeepaTime now)
{
    constexpr std::int64_t alwaysSelling = 100'000;
    std::int64_t days = 0;
    bool known = false;
    auto yesterday = valueAt(rank, shifted(now, -180 * minutesPerDay));
    for (int day = 179; day >= 0; --day) {
        const auto today = valueAt(rank, shifted(now, -day * minutesPerDay));
        if (today) {
            known = true;
            const bool better = yesterday && *today * 10 < *yesterday * 9;
            days += *today < alwaysSelling || better ? 1 : 0;
        }
        yesterday = today;
    }
    return known ? std::optional{days} : std::nullopt;
}

} // namespace arb::deals::history
