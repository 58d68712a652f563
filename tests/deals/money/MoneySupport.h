#pragma once

#include "core/deals/money/Inputs.h"
#include "core/deals/money/RateCards.h"

#include <cstdint>

namespace arb::deals::money::test {

inline constexpr UtcDate offPeak{2026, 5, 10};
inline constexpr UtcDate holiday{2026, 11, 20};
inline constexpr UtcDate beforeSurcharge{2026, 3, 1};

/// The built-in card of the United States.
inline const RateCard& us()
{
    static const RateCards cards = RateCards::builtIn();
    static const auto card = cards.find("US", offPeak).value();
    return *card;
}

inline Dimensions inches(double a, double b, double c)
{
    return *Dimensions::of(Length::ofInches(a), Length::ofInches(b), Length::ofInches(c));
}

inline Percent percent(double value) { return Percent::of(value); }

/// profit.md 5, example 1: a textbook, FBA, off-peak, three months at $0.78.
inline FullInputs textbook()
{
    FullInputs in;
    in.date = offPeak;
    in.price = 4500;
    in.item = 1400;
    in.shipping = 399;
    in.tax = percent(0);
    in.prep = 125;
    in.inboundPerPound = CentRate::of(60);
    in.placement = 34;
    in.weight = Weight::ofPounds(1.4);
    in.dims = inches(9.5, 7.5, 1.1);
    in.returns = percent(3);
    in.holdMonths = 3;
    return in;
}

/// profit.md 7: a 10-oz paperback, small standard, before cost.
inline FullInputs paperback()
{
    FullInputs in = textbook();
    in.weight = Weight::ofOunces(10);
    in.dims = inches(8, 5, 0.7);
    in.returns = percent(0);
    in.holdMonths = 0;
    return in;
}

/// A repeatable source of test data (splitmix64), the same on every machine.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    std::int64_t between(std::int64_t from, std::int64_t to)
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        z ^= z >> 31U;
        return from + static_cast<std::int64_t>(z % static_cast<std::uint64_t>(to - from + 1));
    }
    bool oneIn(std::int64_t n) { return between(1, n) == 1; }
    template <class T> T pick(std::initializer_list<T> values)
    {
        return *(values.begin() + between(0, static_cast<std::int64_t>(values.size()) - 1));
    }

private:
    std::uint64_t m_state;
};

} // namespace arb::deals::money::test
