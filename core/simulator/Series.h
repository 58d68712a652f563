#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace arb::simulator {

/// One price type's history of a product as Keepa stores it: an entry where the value changed, in Keepa
/// minutes. Values at or below 0 mean "none". Means over any window cost a binary search.
class Series
{
public:
    struct Point
    {
        std::int32_t minute = 0;
        std::int32_t value = 0;    ///< landed for the types that are
        std::int32_t shipping = 0; ///< the part of `value` that is shipping
        std::int32_t covered = 0;  ///< minutes with a positive value before this point
        std::int64_t area = 0;     ///< their sum of value x minutes
    };

    /// A sum of positive values over time.
    struct Mean
    {
        std::int64_t area = 0;
        std::int32_t covered = 0;

        /// Rounded to nearest as deals are (protocol 4.5), and down as `stats` are (5.4); nothing without a
        /// value.
        [[nodiscard]] std::optional<std::int32_t> rounded() const;
        [[nodiscard]] std::optional<std::int32_t> floored() const;
    };

    /// Adds an entry if it says something new (or `repeat`). `minute` must not be before the last one.
    void append(std::int32_t minute, std::int32_t value, std::int32_t shipping = 0, bool repeat = false);

    [[nodiscard]] bool empty() const { return m_points.empty(); }
    [[nodiscard]] std::span<const Point> points() const { return m_points; }
    /// -1 without an entry.
    [[nodiscard]] std::int32_t value() const { return m_points.empty() ? -1 : m_points.back().value; }
    [[nodiscard]] std::int32_t shipping() const { return m_points.empty() ? 0 : m_points.back().shipping; }
    [[nodiscard]] std::int32_t since() const { return m_points.empty() ? -1 : m_points.back().minute; }
    /// The value before the last entry; -1 without one.
    [[nodiscard]] std::int32_t before() const;
    /// Whether there ever was a value.
    [[nodiscard]] bool everPositive() const { return m_everPositive; }
    [[nodiscard]] Mean mean(std::int32_t from, std::int32_t to) const;
    /// The value that held at `minute`; -1 before the first entry.
    [[nodiscard]] std::int32_t valueAt(std::int32_t minute) const;

    /// Forgets what no window of a deal reaches any more, once there is much of it.
    void trim();

    /// Multiplies every value so far by `factor` (building a history of a wanted level).
    void scale(double factor);

private:
    [[nodiscard]] Mean until(std::int32_t minute) const;

    std::vector<Point> m_points;
    bool m_everPositive = false;
};

} // namespace arb::simulator
