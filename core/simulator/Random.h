#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>

namespace arb::simulator {

/// Scrambles a number: equal inputs, equal outputs, on every platform (the finaliser of SplitMix64).
[[nodiscard]] constexpr std::uint64_t scramble(std::uint64_t x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

[[nodiscard]] constexpr std::uint64_t scramble(std::uint64_t a, std::uint64_t b)
{
    return scramble(a ^ (scramble(b) + 0x632BE59BD9B4E019ULL));
}

/// SplitMix64. Own code instead of <random>, whose distributions differ from library to library: a seed must
/// give the same market everywhere.
class Random
{
public:
    explicit constexpr Random(std::uint64_t seed = 0) : m_state(scramble(seed)) {}

    constexpr std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t x = m_state;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
        return x ^ (x >> 31);
    }
    /// [0, 1)
    constexpr double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// [low, high)
    constexpr double between(double low, double high) { return low + (high - low) * unit(); }
    /// low..high, both inclusive
    constexpr int whole(int low, int high)
    {
        const auto span = static_cast<std::uint64_t>(static_cast<std::int64_t>(high) - low + 1);
        return static_cast<int>(low + static_cast<std::int64_t>(next() % span));
    }
    constexpr bool chance(double probability) { return unit() < probability; }
    double exponential(double mean) { return -mean * std::log(1.0 - unit()); }
    /// An element of an array or a span.
    template <class List> constexpr const auto& pick(const List& from)
    {
        return from[next() % std::size(from)];
    }

private:
    std::uint64_t m_state;
};

} // namespace arb::simulator
