#pragma once

#include "core/keepa/DealQuery.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace arb::sync {

/// What a page of deals costs.
inline constexpr std::int64_t tokensPerPage = 5;

/// Pages that a complete fill of a query reads; where the number of its deals is not known, the most that
/// Keepa gives.
[[nodiscard]] inline std::int64_t fillPages(std::optional<std::int64_t> deals)
{
    constexpr std::int64_t most = keepa::lastDealPage + 1;
    if (!deals)
        return most;
    return std::clamp<std::int64_t>((*deals + keepa::dealsPerPage - 1) / keepa::dealsPerPage, 1, most);
}

} // namespace arb::sync
