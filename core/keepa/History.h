#pragma once

#include "core/keepa/KeepaTime.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace arb::keepa {

/// From `time` on the value is `value`, until the next point.
struct HistoryPoint
{
    KeepaTime time;
    std::optional<std::int64_t> value{}; ///< nothing: no offer; landed (price + shipping) for triplet types
    std::optional<std::int64_t> shipping{}; ///< only of triplet types; nothing: unknown or not shippable

    friend bool operator==(const HistoryPoint&, const HistoryPoint&) = default;
};

/// Changes of one value, oldest first. EXTRA_INFO_UPDATES repeats equal values; the last point of
/// LIGHTNING_DEAL may lie in the future.
using History = std::vector<HistoryPoint>;

} // namespace arb::keepa
