#pragma once

#include <cstdint>
#include <optional>

namespace arb::keepa {

/// The condition of an offer (protocol 5.5). The numbers are Keepa's.
enum class Condition : std::uint8_t {
    Unknown = 0,
    New = 1,
    UsedLikeNew = 2,
    UsedVeryGood = 3,
    UsedGood = 4,
    UsedAcceptable = 5,
    Refurbished = 6,
    CollectibleLikeNew = 7,
    CollectibleVeryGood = 8,
    CollectibleGood = 9,
    CollectibleAcceptable = 10,
    Rental = 11,
};

[[nodiscard]] constexpr std::optional<Condition> conditionFromCode(std::int64_t code)
{
    if (code < 0 || code > 11)
        return std::nullopt;
    return static_cast<Condition>(code);
}

/// Like new, very good, good, acceptable.
[[nodiscard]] constexpr bool isUsed(Condition condition)
{
    return condition >= Condition::UsedLikeNew && condition <= Condition::UsedAcceptable;
}

} // namespace arb::keepa
