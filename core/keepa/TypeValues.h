#pragma once

#include "core/keepa/PriceType.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>

namespace arb::keepa {

/// One optional whole number per price type, stored compactly (a deal carries fifteen of these). Arrays on
/// the wire that are shorter leave the rest absent; entries for types this program does not know are dropped.
class TypeValues
{
public:
    constexpr TypeValues() { m_values.fill(absent); }

    [[nodiscard]] constexpr std::optional<std::int64_t> at(PriceType type) const
    {
        const std::int32_t value = m_values[index(type)];
        return value == absent ? std::nullopt : std::optional<std::int64_t>{value};
    }
    [[nodiscard]] constexpr bool has(PriceType type) const { return m_values[index(type)] != absent; }

    constexpr void set(PriceType type, std::int32_t value) { m_values[index(type)] = value; }
    constexpr void clear(PriceType type) { m_values[index(type)] = absent; }

    friend constexpr bool operator==(const TypeValues&, const TypeValues&) = default;

private:
    static constexpr std::int32_t absent = std::numeric_limits<std::int32_t>::min();
    std::array<std::int32_t, priceTypeCount> m_values;
};

} // namespace arb::keepa
