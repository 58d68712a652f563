#pragma once

#include "core/base/Time.h"
#include "core/keepa/History.h"
#include "core/keepa/KeepaTime.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace arb::deals::history {

inline constexpr std::int32_t minutesPerDay = 24 * 60;

/// How far back anything here looks: three years. What is older prices another market.
inline constexpr std::int32_t windowMinutes = 1095 * minutesPerDay;

/// The index of the last point at or before `time`; nothing where the series starts later.
[[nodiscard]] std::optional<std::size_t> indexAt(const keepa::History& series, keepa::KeepaTime time);

/// The value that holds at `time`; nothing before the series starts and where there was none.
[[nodiscard]] std::optional<std::int64_t> valueAt(const keepa::History& series, keepa::KeepaTime time);

/// The time-weighted mean of the positive values in [from, to], rounded to the nearest (protocol 4.5).
[[nodiscard]] std::optional<std::int64_t> timeWeightedMean(const keepa::History& series,
                                                           keepa::KeepaTime from, keepa::KeepaTime to);

/// The calendar month (1..12, UTC) of a moment.
[[nodiscard]] int monthOf(keepa::KeepaTime time);

[[nodiscard]] constexpr keepa::KeepaTime shifted(keepa::KeepaTime time, std::int32_t minutes)
{
    return {time.minutes + minutes};
}

} // namespace arb::deals::history
