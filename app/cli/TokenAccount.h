#pragma once

#include "core/base/Result.h"
#include "core/store/Database.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace arb::app {

/// The token account as the last recorded answer of Keepa told it: for a run that asks nothing.
struct TokenAccount
{
    std::optional<std::int64_t> balance{};
    std::optional<UtcTime> asOf{};
    std::optional<std::int64_t> perMinute{}; ///< the plan

    /// An hour's tokens: more are never kept.
    [[nodiscard]] std::optional<std::int64_t> capacity() const;
    /// The balance at `now`, if nobody spent any meanwhile.
    [[nodiscard]] std::optional<std::int64_t> expectedAt(UtcTime now) const;
    [[nodiscard]] std::optional<UtcTime> fullAt() const;
    /// "45 as of TIME, about 60 now; full (1200) at TIME, at 20 a minute", as far as it is known; else empty.
    [[nodiscard]] QString text(UtcTime now) const;
};

[[nodiscard]] Result<TokenAccount> readTokenAccount(store::Database& database);

} // namespace arb::app
