#include "core/deals/money/Measures.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace arb::deals::money {

Length Length::ofInches(double inches) { return {std::llround(inches * 1e6)}; }

Length Length::ofMillimetres(std::int64_t millimetres)
{
    return {divideHalfUp(Wide{millimetres} * 10'000'000, 254)};
}

Weight Weight::ofPounds(double pounds) { return {std::llround(pounds * pound)}; }

Weight Weight::ofOunces(double ounces) { return {std::llround(ounces * ounce)}; }

Weight Weight::ofGrams(std::int64_t grams)
{
    return {divideHalfUp(Wide{grams} * 100'000'000'000, 45'359'237)};
}

std::optional<Dimensions> Dimensions::of(Length a, Length b, Length c)
{
    constexpr Length limit{1'000'000'000};
    std::array sides{a, b, c};
    std::sort(sides.begin(), sides.end(), std::greater<>());
    if (sides.front() > limit || sides.back().microInches <= 0)
        return std::nullopt;
    return Dimensions(sides);
}

Length Dimensions::lengthPlusGirth() const
{
    return {longest().microInches + 2 * (median().microInches + shortest().microInches)};
}

Wide Dimensions::volume() const
{
    return Wide{longest().microInches} * median().microInches * shortest().microInches;
}

double Dimensions::cubicFeet() const
{
    return static_cast<double>(volume()) / static_cast<double>(volumePerCubicInch) / cubicInchesPerFoot;
}

} // namespace arb::deals::money
