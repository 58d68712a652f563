#include "core/deals/history/SaleInference.h"

#include "core/deals/history/Series.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace arb::deals::history {

using keepa::History;
using keepa::KeepaTime;

namespace {

constexpr std::int32_t confirmMinutes = 240 * 60;
constexpr std::int32_t sparseMinutes = 30 * minutesPerDay;

/// Amazon shifts all ranks a little all the time; a sale moves the rank of a slow book by far more.
bool tellsOfSale(std::int64_t before, std::int64_t now) { return 100 * now <= 95 * before; }

/// The price of the copy that went at `time`; nothing where none was ever known.
std::optional<std::int64_t> priceBefore(const History& price, KeepaTime time)
{
    const auto last = indexAt(price, time);
    if (!last)
        return std::nullopt;
    std::optional<std::int64_t> found;
    for (std::size_t i = *last + 1; i-- > 0;) {
        const auto& point = price[i];
        if (!point.value || *point.value <= 0)
            continue;
        if (!found) {
            found = point.value;
            if (point.time < time)
                break;
            continue; // it appeared in the minute of the drop: see what was there before
        }
        if (*point.value < *found)
            found = point.value;
        break;
    }
    return found;
}

std::vector<KeepaTime> offerDrops(const History& count, KeepaTime from, KeepaTime to)
{
    std::vector<KeepaTime> drops;
    for (std::size_t i = 1; i < count.size(); ++i) {
        if (count[i].time < from || count[i].time > to)
            continue;
        if (count[i].value && count[i - 1].value && *count[i].value < *count[i - 1].value)
            drops.push_back(count[i].time);
    }
    return drops;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

bool hasCompanion(const std::vector<Sale>& sales, std::size_t which)
{
    constexpr double near = 0.25;
    const auto price = static_cast<double>(sales[which].price);
    for (std::size_t i = 0; i < sales.size(); ++i) {
        if (i != which && monthOf(sales[i].at) == monthOf(sales[which].at) &&
            std::abs(static_cast<double>(sales[i].price) - price) <= near * price)
            return true;
    }
    return false;
}

} // namespace

RankDrops::RankDrops(const History& rank) : m_rank(rank), m_used(rank.size(), false) {}

bool RankDrops::confirm(KeepaTime time)
{
    const std::size_t first = static_cast<std::size_t>(
        std::ranges::lower_bound(m_rank, time, {}, &keepa::HistoryPoint::time) - m_rank.begin());
    for (std::size_t i = std::max<std::size_t>(first, 1);
         i < m_rank.size() && m_rank[i].time <= shifted(time, confirmMinutes); ++i) {
        const auto& before = m_rank[i - 1].value;
        const auto& now = m_rank[i].value;
        if (!m_used[i] && before && now && tellsOfSale(*before, *now)) {
            m_used[i] = true;
            return true;
        }
    }
    const auto level = indexAt(m_rank, time);
    if (!level || *level + 1 >= m_rank.size())
        return false;
    const std::size_t next = *level + 1;
    const auto& before = m_rank[*level].value;
    const auto& now = m_rank[next].value;
    if (m_used[next] || m_rank[next].time > shifted(time, sparseMinutes) || !before || !now ||
        !tellsOfSale(*before, *now))
        return false;
    m_used[next] = true;
    return true;
}

Inference inferSales(const History& price, const History& count, RankDrops& rank, KeepaTime now)
{
    const std::vector<KeepaTime> drops = offerDrops(count, shifted(now, -windowMinutes), now);
    Inference inference;
    inference.drops = static_cast<std::int64_t>(drops.size());
    for (const KeepaTime drop : drops) {
        const auto sold = priceBefore(price, drop);
        if (sold && rank.confirm(drop))
            inference.sales.push_back({drop, *sold});
    }
    inference.outliers = removeOutliers(inference.sales);
    return inference;
}

std::int64_t removeOutliers(std::vector<Sale>& sales)
{
    const std::size_t allowed = sales.size() / 4;
    if (allowed == 0)
        return 0;
    std::vector<double> logs;
    for (const Sale& sale : sales)
        logs.push_back(std::log(static_cast<double>(sale.price)));
    const double centre = median(logs);
    std::vector<double> distances;
    for (const double value : logs)
        distances.push_back(std::abs(value - centre));
    constexpr double toDeviation = 1.4826; // MAD of a normal distribution to its standard deviation
    const double limit = std::max(5 * toDeviation * median(distances), std::log(4.0));

    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < sales.size(); ++i) {
        if (distances[i] > limit && !hasCompanion(sales, i))
            out.push_back(i);
    }
    std::ranges::stable_sort(out, std::greater{}, [&distances](std::size_t i) { return distances[i]; });
    out.resize(std::min(out.size(), allowed));
    const std::set<std::size_t> gone(out.begin(), out.end());
    std::vector<Sale> kept;
    for (std::size_t i = 0; i < sales.size(); ++i) {
        if (!gone.contains(i))
            kept.push_back(sales[i]);
    }
    sales = std::move(kept);
    return static_cast<std::int64_t>(gone.size());
}

} // namespace arb::deals::history
