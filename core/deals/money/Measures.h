#pragma once

#include "core/deals/money/Amounts.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace arb::deals::money {

/// A length, exact to a millionth of an inch: a limit of a size tier is never missed by a rounding error.
struct Length
{
    std::int64_t microInches = 0;

    [[nodiscard]] static Length ofInches(double inches);
    [[nodiscard]] static Length ofMillimetres(std::int64_t millimetres);

    friend auto operator<=>(Length, Length) = default;
};

/// A weight, exact to a millionth of a pound. An ounce is 62,500 of them.
struct Weight
{
    std::int64_t microPounds = 0;

    static constexpr std::int64_t pound = 1'000'000;
    static constexpr std::int64_t ounce = 62'500;

    [[nodiscard]] static Weight ofPounds(double pounds);
    [[nodiscard]] static Weight ofOunces(double ounces);
    [[nodiscard]] static Weight ofGrams(std::int64_t grams);
    [[nodiscard]] double toPounds() const { return static_cast<double>(microPounds) / 1e6; }

    friend auto operator<=>(Weight, Weight) = default;
};

/// The three sides of a package, sorted. A value of this type has sides above 0 and up to 1,000 inches, which
/// keeps every product with them exact.
class Dimensions
{
public:
    /// Sides in any order; nothing where one is not positive or absurd.
    [[nodiscard]] static std::optional<Dimensions> of(Length a, Length b, Length c);

    [[nodiscard]] Length longest() const { return m_sides[0]; }
    [[nodiscard]] Length median() const { return m_sides[1]; }
    [[nodiscard]] Length shortest() const { return m_sides[2]; }
    /// Longest side plus twice the sum of the other two.
    [[nodiscard]] Length lengthPlusGirth() const;
    /// In cubic micro-inches.
    [[nodiscard]] Wide volume() const;
    [[nodiscard]] double cubicFeet() const;

    friend bool operator==(const Dimensions&, const Dimensions&) = default;

private:
    explicit Dimensions(std::array<Length, 3> sides) : m_sides(sides) {}
    std::array<Length, 3> m_sides;
};

/// Cubic micro-inches in a cubic inch, and cubic inches in a cubic foot.
inline constexpr Wide volumePerCubicInch = Wide{1'000'000'000} * 1'000'000'000;
inline constexpr int cubicInchesPerFoot = 1728;

} // namespace arb::deals::money
