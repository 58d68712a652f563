#include "core/simulator/Series.h"

#include <algorithm>
#include <cmath>

namespace arb::simulator {

namespace {
/// No window of a deal reaches further back; what is older is kept only while it is cheap.
constexpr std::int32_t longestWindow = 100 * 1440;
constexpr std::size_t manyPoints = 640;

Series::Mean plus(Series::Mean mean, const Series::Point& from, std::int32_t minutes)
{
    if (from.value > 0 && minutes > 0) {
        mean.area += static_cast<std::int64_t>(from.value) * minutes;
        mean.covered += minutes;
    }
    return mean;
}
} // namespace

std::optional<std::int32_t> Series::Mean::rounded() const
{
    if (covered <= 0)
        return std::nullopt;
    return static_cast<std::int32_t>((area + covered / 2) / covered);
}

std::optional<std::int32_t> Series::Mean::floored() const
{
    if (covered <= 0)
        return std::nullopt;
    return static_cast<std::int32_t>(area / covered);
}

void Series::append(std::int32_t minute, std::int32_t value, std::int32_t shipping, bool repeat)
{
    m_everPositive = m_everPositive || value > 0;
    if (!m_points.empty() && m_points.back().minute == minute) {
        m_points.back().value = value;
        m_points.back().shipping = shipping;
        return;
    }
    if (!repeat && !m_points.empty() && m_points.back().value == value)
        return;
    Mean so;
    if (!m_points.empty()) {
        const Point& last = m_points.back();
        so = plus({last.area, last.covered}, last, minute - last.minute);
    }
    m_points.push_back({minute, value, shipping, so.covered, so.area});
}

std::int32_t Series::before() const { return m_points.size() < 2 ? -1 : m_points[m_points.size() - 2].value; }

Series::Mean Series::until(std::int32_t minute) const
{
    const auto after = std::ranges::upper_bound(m_points, minute, {}, &Point::minute);
    if (after == m_points.begin())
        return {};
    const Point& point = *(after - 1);
    return plus({point.area, point.covered}, point, minute - point.minute);
}

Series::Mean Series::mean(std::int32_t from, std::int32_t to) const
{
    const Mean whole = until(to);
    const Mean early = until(from);
    return {whole.area - early.area, whole.covered - early.covered};
}

void Series::scale(double factor)
{
    const std::vector<Point> old = std::move(m_points);
    m_points.clear();
    for (const Point& point : old) {
        const auto scaled = static_cast<std::int32_t>(std::lround(point.value * factor));
        append(point.minute, point.value > 0 ? std::max(1, scaled) : point.value, point.shipping);
    }
}

std::int32_t Series::valueAt(std::int32_t minute) const
{
    const auto after = std::ranges::upper_bound(m_points, minute, {}, &Point::minute);
    return after == m_points.begin() ? -1 : (after - 1)->value;
}

void Series::trim()
{
    if (m_points.size() < manyPoints)
        return;
    const std::int32_t limit = m_points.back().minute - longestWindow;
    const auto keep = std::ranges::lower_bound(m_points, limit, {}, &Point::minute);
    if (keep - m_points.begin() > 64) // the one before the limit still holds at the limit
        m_points.erase(m_points.begin(), keep - 1);
}

} // namespace arb::simulator
