#pragma once

#include "core/base/Time.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace arb::deals {
struct Facts;
struct Derived;
} // namespace arb::deals

namespace arb::sync {

/// What a product look-up of a deal would be worth, from its headline alone.
struct DetailWorth
{
    std::int64_t stake = 0;             ///< cents of profit at stake, the order of look-ups
    std::string_view rejectedBecause{}; ///< code; empty: worth a token
};

/// The viability rule (deals.md section 8): a deal whose best price of the last 90 or 365 days is below 12.00, or not
/// 20 % above what it costs now, is not worth a token until its price changes. Unknown prices are no reason to reject.
[[nodiscard]] DetailWorth detailWorth(const deals::Facts& facts, const deals::Derived& derived);

/// Details are refreshed after so long even if nothing seems to have changed: averages and histories move slowly.
inline constexpr Seconds detailLifetime = Hours{24 * 14};

} // namespace arb::sync
