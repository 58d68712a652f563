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
inline constexpr Seven usedCents{shares, {2000, 2125, 2339, 2815, 3636, 5050, 11'000}};
inline constexpr Seven salesRank{shares, {52'000, 270'000, 550'000, 885'000, 1'200'000, 1'380'000, 1'495'000}};
inline constexpr Seven dropPercent{shares, {50, 50.4, 52, 55, 61, 66, 78}};
inline constexpr Seven usedOffers{shares, {1, 1.2, 3, 5, 8, 15, 36}};
inline constexpr Seven newOffers{shares, {0, 0, 0.3, 2.3, 7.3, 13.3, 24}};
inline constexpr Seven rankDrops30{shares, {0, 1, 1.2, 4, 11, 22, 40}};
inline constexpr Seven rankDrops365{shares, {1, 4, 9, 31, 84, 174, 430}};

/// One change of a used price, in percent: 59 % are under 1 %, 82 % are downwards. A seller who has ticked down long
/// enough resets by itself (see Reality), so the upper end here is thinner than what comes out.
inline constexpr Quantiles<10> changePercent{{0, 0.01, 0.10, 0.25, 0.50, 0.80, 0.84, 0.91, 0.99, 1},
                                             {-24, -17.4, -8.6, -1.2, -0.3, -0.04, 0.04, 3.0, 22, 34}};
} // namespace recorded

} // namespace arb::simulator
