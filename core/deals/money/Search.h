#pragma once

#include "core/deals/money/Amounts.h"

#include <optional>

namespace arb::deals::money {

/// No search looks beyond this amount (100,000 in whole units); what would lie there counts as unreachable.
inline constexpr Cents searchLimit = 10'000'000;

/// The smallest x from `from` to `to` at which `slack(x)` is not negative, where slack rises by at most
/// `gain` a step. Exact: where slack is -d, no x nearer than d / gain can do, so those are skipped and
/// nothing else. A closed form would take the same few steps, but would be wrong by a cent where rounding
/// makes profit dip.
template <class Slack>
[[nodiscard]] std::optional<Cents> firstWithoutLack(Cents from, Cents to, Wide gain, const Slack& slack)
{
    for (Cents x = from; x <= to;) {
        const Wide found = slack(x);
        if (found >= 0)
            return x;
        if (gain <= 0)
            return std::nullopt;
        const Wide skip = ceilDivide(-found, gain);
        if (skip > to - x)
            return std::nullopt;
        x += static_cast<Cents>(skip);
    }
    return std::nullopt;
}

} // namespace arb::deals::money
