#include "core/simulator/DealValues.h"

#include "core/simulator/DealBounds.h"

#include <algorithm>

namespace arb::simulator {

namespace {
using keepa::index;
using enum keepa::PriceType;

/// 100 * delta / average, half up (toward plus infinity), as Keepa rounds.
std::int32_t percentOf(std::int32_t delta, std::int32_t average)
{
    const std::int64_t twice = 200LL * delta + average;
    const std::int64_t by = 2LL * average;
    std::int64_t rounded = twice / by;
    if (twice % by < 0)
        --rounded;
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(rounded, -1000, 99));
}

bool isPrice(std::size_t type)
{
    return keepa::priceTypeInfo(static_cast<keepa::PriceType>(type)).kind == keepa::PriceKind::Price;
}
} // namespace

std::int32_t DealValues::average(std::size_t range, std::size_t type) const
{
    const Series* series = m_product.tracks.find(type);
    if (!series || !series->everPositive())
        return -2;
    const std::int32_t now = m_product.lastUpdate;
    return series->mean(now - windowMinutes(range), now).rounded().value_or(-1);
}

DealValues::Delta DealValues::delta(std::size_t range, std::size_t type) const
{
    return delta(range, type, average(range, type));
}

DealValues::Delta DealValues::delta(std::size_t range, std::size_t type, std::int32_t average_) const
{
    std::int32_t reference = average_;
    if (type == index(LightningDeal) || type == index(Warehouse) || type == index(PrimeExclusive)) {
        for (const auto other : {BuyBoxShipping, Amazon, New}) {
            const std::int32_t mean = average(range, index(other));
            if (mean > 0) {
                reference = mean;
                break;
            }
        }
    }
    const std::int32_t current = m_product.current(type);
    if (reference <= 0 || current <= 0)
        return {};
    return {reference - current, percentOf(reference - current, reference)};
}

std::int32_t DealValues::deltaLast(std::size_t type) const
{
    const Series* series = m_product.tracks.find(type);
    if (!series || series->since() != m_product.lastUpdate || series->value() <= 0 || series->before() <= 0)
        return 0;
    return series->before() - series->value();
}

bool DealValues::backInStock(std::size_t type) const
{
    const Series* series = m_product.tracks.find(type);
    return series && isPrice(type) && series->points().size() > 1 && series->value() > 0 &&
           series->before() <= 0 && series->since() >= m_product.lastUpdate - 1440;
}

bool DealValues::wentOutOfStock(std::size_t type) const
{
    const Series* series = m_product.tracks.find(type);
    return series && series->value() <= 0 && series->before() > 0 &&
           series->since() >= m_product.lastUpdate - 1440;
}

std::int32_t DealValues::since(std::size_t type) const
{
    const Series* series = m_product.tracks.find(type);
    return series ? series->since() : -1;
}

std::optional<DealValues::Extremes> DealValues::extremes(std::size_t type, std::int32_t minutes) const
{
    const Series* series = m_product.tracks.find(type);
    if (!series)
        return std::nullopt;
    std::optional<Extremes> result;
    const std::int32_t from = m_product.lastUpdate - minutes;
    const auto points = series->points();
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool holdsInWindow = i + 1 == points.size() || points[i + 1].minute > from;
        if (!holdsInWindow || points[i].value <= 0)
            continue;
        if (!result)
            result = Extremes{points[i].value, points[i].value};
        result->lowest = std::min(result->lowest, points[i].value);
        result->highest = std::max(result->highest, points[i].value);
    }
    return result;
}

} // namespace arb::simulator
