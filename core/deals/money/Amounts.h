#pragma once

#include "core/base/Money.h"

#include <cmath>
#include <compare>
#include <cstdint>

namespace arb::deals::money {

/// An amount in the smallest unit of the rate card's currency. Inside one calculation there is one currency,
/// so it is named once, by the card.
using Cents = std::int64_t;

/// Products of amounts, rates and volumes are exact in this type; only a fee's last step rounds.
__extension__ using Wide = __int128;

/// `numerator / denominator` rounded down. `denominator` is positive.
[[nodiscard]] constexpr Wide floorDivide(Wide numerator, Wide denominator)
{
    const Wide quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

/// `numerator / denominator` rounded up. `denominator` is positive.
[[nodiscard]] constexpr Wide ceilDivide(Wide numerator, Wide denominator)
{
    return -floorDivide(-numerator, denominator);
}

/// `numerator / denominator` rounded half up, exact halves toward plus infinity. `denominator` is positive.
[[nodiscard]] constexpr std::int64_t divideHalfUp(Wide numerator, Wide denominator)
{
    const Wide down = floorDivide(numerator, denominator);
    const Wide rest = numerator - down * denominator;
    return static_cast<std::int64_t>(2 * rest >= denominator ? down + 1 : down);
}

/// A percentage, exact to six decimals (8.875 % is 8,875,000 millionths), so that a rate typed in decimals is
/// that rate.
struct Percent
{
    std::int64_t millionths = 0;

    /// 100 %.
    static constexpr std::int64_t whole = 100'000'000;

    [[nodiscard]] static Percent of(double percent) { return {std::llround(percent * 1e6)}; }
    /// Hundredths of a percent, the unit of the settings.
    [[nodiscard]] static constexpr Percent ofBasisPoints(std::int64_t points) { return {points * 10'000}; }
    [[nodiscard]] double toDouble() const { return static_cast<double>(millionths) / 1e6; }

    friend auto operator<=>(Percent, Percent) = default;
};

/// `percent` of `amount`, in cents times Percent::whole: not rounded.
[[nodiscard]] constexpr Wide exactShare(Cents amount, Percent percent)
{
    return Wide{amount} * percent.millionths;
}

/// `percent` of `amount`, rounded half up to the cent.
[[nodiscard]] constexpr Cents share(Cents amount, Percent percent)
{
    return divideHalfUp(exactShare(amount, percent), Percent::whole);
}

/// The part of a gross amount that is tax at `rate`: amount * rate / (1 + rate), rounded half up to the cent.
[[nodiscard]] constexpr Cents taxWithin(Cents gross, Percent rate)
{
    return divideHalfUp(exactShare(gross, rate), Wide{Percent::whole} + rate.millionths);
}

/// A price of something that is not sold by the piece (a pound, a cubic foot), in ten-thousandths of a cent.
struct CentRate
{
    std::int64_t tenThousandths = 0;

    static constexpr std::int64_t cent = 10'000;

    [[nodiscard]] static CentRate of(double cents) { return {std::llround(cents * 1e4)}; }

    friend auto operator<=>(CentRate, CentRate) = default;
};

/// `part / whole` in hundredths of a percent, rounded half up: 896 of 2042 is 4388. `whole` is positive.
[[nodiscard]] constexpr std::int64_t ratioBasisPoints(Wide part, Wide whole)
{
    return divideHalfUp(part * 10'000, whole);
}

} // namespace arb::deals::money
