#pragma once

#include <array>
#include <cstddef>

namespace arb::simulator {

/// A distribution given by its recorded percentiles; between them values are spread evenly.
template <std::size_t N> struct Quantiles
{
    std::array<double, N> shares; ///< ascending, 0 first and 1 last
    std::array<double, N> values;

    [[nodiscard]] constexpr double at(double share) const
    {
        std::size_t i = 1;
        while (i + 1 < N && share > shares[i])
            ++i;
        const double part = (share - shares[i - 1]) / (shares[i] - shares[i - 1]);
        return values[i - 1] + part * (values[i] - values[i - 1]);
    }
};

/// The levels of the recorded feed (market_observed: 10th, 25th, 50th, 75th, 90th percentile).
namespace recorded {
using Seven = Quantiles<7>;
inline constexpr std::array<double, 7> shares{0, 0.10, 0.25, 0.50, 0.75, 0.90, 1};
inline constexpr Seven usedCents{shares, {2000, 2190, 2440, 2990, 3930, 5900, 13'500}};
inline constexpr Seven salesRank{shares,
                                 {60'000, 310'000, 590'000, 890'000, 1'150'000, 1'310'000, 1'420'000}};
inline constexpr Seven dropPercent{shares, {50, 50.4, 52, 55, 61, 66, 78}};
inline constexpr Seven usedOffers{shares, {1, 1.2, 3, 5, 8, 15, 36}};
inline constexpr Seven newOffers{shares, {0, 0, 0.3, 2.3, 7.3, 13.3, 24}};
inline constexpr Seven rankDrops30{shares, {0, 1, 1.2, 4, 11, 22, 40}};
inline constexpr Seven rankDrops365{shares, {1, 4, 9, 31, 84, 174, 430}};

/// One change of a used price, in percent, by sellers who undercut by cents and by those who cut boldly. Both
/// reset when they have gone down long enough (see Reality). Together and over the recorded intervals: 59 %
/// of the changes under 1 %, 82 % downwards, percentiles 1, 10, 25, 50, 90, 99 at -17.4, -8.6, -1.2, -0.3,
/// +5, +29.8.
inline constexpr Quantiles<5> timidChange{{0, 0.10, 0.50, 0.98, 1}, {-0.8, -0.3, -0.10, -0.02, 0.4}};
inline constexpr Quantiles<6> boldChange{{0, 0.03, 0.25, 0.60, 0.96, 1}, {-22, -14, -8, -3, -0.4, 9}};
} // namespace recorded

} // namespace arb::simulator
