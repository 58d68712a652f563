#pragma once

#include "core/base/Time.h"

#include <compare>
#include <cstdint>

namespace arb::keepa {

/// Keepa's clock: whole minutes since 2011-01-01 00:00 UTC (protocol 3.1). Values before 2011 are negative.
struct KeepaTime
{
    std::int32_t minutes = 0;

    friend auto operator<=>(KeepaTime, KeepaTime) = default;
};

/// Minutes between 1970 and Keepa's epoch.
inline constexpr std::int64_t keepaEpochMinutes = 21'564'000;

[[nodiscard]] constexpr UtcTime toUtc(KeepaTime t) { return {(t.minutes + keepaEpochMinutes) * 60}; }

/// Rounded down to the minute.
[[nodiscard]] constexpr KeepaTime toKeepa(UtcTime t)
{
    const std::int64_t minutes = t.seconds >= 0 ? t.seconds / 60 : (t.seconds - 59) / 60;
    return {static_cast<std::int32_t>(minutes - keepaEpochMinutes)};
}

} // namespace arb::keepa
