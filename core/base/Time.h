#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>

class QString;

namespace arb {

using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;
using Minutes = std::chrono::minutes;
using Hours = std::chrono::hours;

/// A moment in UTC, whole seconds since 1970. What the database stores. Local time exists only in views.
struct UtcTime
{
    std::int64_t seconds = 0;

    friend auto operator<=>(UtcTime, UtcTime) = default;
    friend UtcTime operator+(UtcTime t, Seconds d) { return {t.seconds + d.count()}; }
    friend UtcTime operator-(UtcTime t, Seconds d) { return {t.seconds - d.count()}; }
    friend Seconds operator-(UtcTime a, UtcTime b) { return Seconds{a.seconds - b.seconds}; }
};

/// A moment in UTC, milliseconds since 1970: what Keepa's envelope and the token arithmetic need.
struct UtcMillis
{
    std::int64_t value = 0;

    friend auto operator<=>(UtcMillis, UtcMillis) = default;
    friend UtcMillis operator+(UtcMillis t, Milliseconds d) { return {t.value + d.count()}; }
    friend UtcMillis operator-(UtcMillis t, Milliseconds d) { return {t.value - d.count()}; }
    friend Milliseconds operator-(UtcMillis a, UtcMillis b) { return Milliseconds{a.value - b.value}; }
    /// Rounded down to the second.
    [[nodiscard]] UtcTime toSeconds() const { return {value >= 0 ? value / 1000 : (value - 999) / 1000}; }
};

[[nodiscard]] inline UtcMillis toMillis(UtcTime t) { return {t.seconds * 1000}; }

/// "2026-11-20T14:32:05Z".
[[nodiscard]] std::string toIso(UtcTime time);

/// Parses what toIso writes (also with an offset or without seconds); false where it is no time.
[[nodiscard]] bool fromIso(const QString& text, UtcTime& out);

/// A calendar day in UTC, as civil year, month (1..12), day (1..31).
struct UtcDate
{
    int year = 1970;
    int month = 1;
    int day = 1;

    friend auto operator<=>(UtcDate, UtcDate) = default;
};

[[nodiscard]] UtcDate toDate(UtcTime time);
/// Midnight UTC at the start of that day.
[[nodiscard]] UtcTime toTime(UtcDate date);

} // namespace arb
