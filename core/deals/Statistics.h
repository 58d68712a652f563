#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace arb::deals {

/// The quantile of values in ascending order, by linear interpolation between neighbours (numpy's default);
/// nothing for no values. `share` is 0..1.
[[nodiscard]] inline std::optional<double> quantileOf(std::span<const std::int64_t> ascending, double share)
{
    if (ascending.empty())
        return std::nullopt;
    const double position = share * static_cast<double>(ascending.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = below + 1 < ascending.size() ? below + 1 : below;
    const double weight = position - static_cast<double>(below);
    return static_cast<double>(ascending[below]) * (1.0 - weight) +
           static_cast<double>(ascending[above]) * weight;
}

/// (P75 - P25) / median: how far prices are apart. Nothing for fewer than two values.
[[nodiscard]] inline std::optional<double> spreadOf(std::span<const std::int64_t> ascending)
{
    if (ascending.size() < 2)
        return std::nullopt;
    const double median = *quantileOf(ascending, 0.5);
    if (median <= 0)
        return std::nullopt;
    return (*quantileOf(ascending, 0.75) - *quantileOf(ascending, 0.25)) / median;
}

} // namespace arb::deals
