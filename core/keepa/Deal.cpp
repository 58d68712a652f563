#include "core/keepa/Deal.h"

namespace arb::keepa {

namespace {
std::optional<std::int64_t> inRow(const std::array<TypeValues, dealRows>& rows, DateRange range,
                                  PriceType type)
{
    const auto row = static_cast<std::size_t>(range);
    return row < rows.size() ? rows[row].at(type) : std::nullopt;
}
} // namespace

std::optional<KeepaTime> Deal::currentSince(PriceType type) const
{
    const std::optional<std::int64_t> minutes = currentSinceMinutes.at(type);
    return minutes ? std::optional{KeepaTime{static_cast<std::int32_t>(*minutes)}} : std::nullopt;
}

std::optional<std::int64_t> Deal::avg(DateRange range, PriceType type) const
{
    return inRow(avgValues, range, type);
}

std::optional<std::int64_t> Deal::delta(DateRange range, PriceType type) const
{
    return inRow(deltaValues, range, type);
}

std::optional<std::int64_t> Deal::deltaPercent(DateRange range, PriceType type) const
{
    return inRow(deltaPercentValues, range, type);
}

} // namespace arb::keepa
