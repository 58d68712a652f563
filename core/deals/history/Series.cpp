#include "core/deals/history/Series.h"

#include "core/base/Money.h"

#include <algorithm>

namespace arb::deals::history {

using keepa::History;
using keepa::KeepaTime;

std::optional<std::size_t> indexAt(const History& series, KeepaTime time)
{
    const auto after = std::ranges::upper_bound(series, time, {}, &keepa::HistoryPoint::time);
    if (after == series.begin())
        return std::nullopt;
    return static_cast<std::size_t>(after - series.begin()) - 1;
}

std::optional<std::int64_t> valueAt(const History& series, KeepaTime time)
{
    const auto position = indexAt(series, time);
    return position ? series[*position].value : std::nullopt;
}

std::optional<std::int64_t> timeWeightedMean(const History& series, KeepaTime from, KeepaTime to)
{
    double sum = 0;
    double weight = 0;
    for (std::size_t i = indexAt(series, from).value_or(0); i < series.size() && series[i].time <= to; ++i) {
        const KeepaTime begin = std::max(series[i].time, from);
        const KeepaTime end = i + 1 < series.size() ? std::min(series[i + 1].time, to) : to;
        if (!series[i].value || *series[i].value <= 0)
            continue;
        const double minutes = end.minutes - begin.minutes;
        sum += static_cast<double>(*series[i].value) * minutes;
        weight += minutes;
    }
    if (weight > 0)
        return roundHalfUp(sum / weight);
    // A value that appeared in the very last minute has no weight yet, and still is the only one.
    const auto now = valueAt(series, to);
    return now && *now > 0 ? now : std::nullopt;
}

int monthOf(KeepaTime time) { return toDate(keepa::toUtc(time)).month; }

} // namespace arb::deals::history
