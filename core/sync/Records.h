#pragma once

#include "core/base/Asin.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/sync/Status.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace arb::store {
class Database;
struct RunRecord;
} // namespace arb::store

namespace arb::sync {

/// A deal that left, and why. It can be put back until its tombstone is purged.
struct RemovedDeal
{
    Asin asin;
    UtcTime removedAt{};
    QString title; ///< empty where it was never known
    QString why;   ///< "used price 52.10 above your 45.00"

    friend bool operator==(const RemovedDeal&, const RemovedDeal&) = default;
};

/// One call to Keepa. `purpose` and `kind` are the ledger's stable ids ("delta", "deal").
struct TokenCall
{
    UtcMillis at{};
    QString purpose;
    QString kind;
    std::int64_t items = 0;
    std::optional<std::int64_t> estimate{};
    std::optional<std::int64_t> cost{};
    std::optional<std::int64_t> balanceAfter{};
    QString outcome; ///< "ok", or the kind of error

    friend bool operator==(const TokenCall&, const TokenCall&) = default;
};

/// What one purpose took on one day (UTC).
struct TokenTotal
{
    QString purpose;
    UtcDate day{};
    std::int64_t calls = 0;
    std::int64_t tokens = 0;

    friend bool operator==(const TokenTotal&, const TokenTotal&) = default;
};

/// Where the tokens went.
struct TokenUse
{
    UtcDate today{};                ///< the last of the days
    std::vector<TokenTotal> totals; ///< of `tokenUseDays` days, oldest day first
    std::vector<TokenCall> calls;   ///< the latest, newest first

    friend bool operator==(const TokenUse&, const TokenUse&) = default;
};
inline constexpr int tokenUseDays = 7;

/// How a run is stored, and read back; where the process died in the middle of a run, it counts as cancelled.
[[nodiscard]] store::RunRecord toRecord(const RunReport& report);
[[nodiscard]] std::optional<RunReport> fromRecord(const store::RunRecord& record);

// What the database remembers, for the window: values, read on the thread of the connection.
/// Newest first, at most `limit`.
[[nodiscard]] Result<std::vector<RemovedDeal>> readRemoved(store::Database& database, std::int64_t limit);
[[nodiscard]] Result<TokenUse> readTokenUse(store::Database& database, UtcTime now, std::int64_t calls);
/// Oldest first, at most the last `limit`; those of other processes too.
[[nodiscard]] Result<std::vector<RunReport>> readRuns(store::Database& database, std::int64_t limit);

using RemovedDeals = std::shared_ptr<const std::vector<RemovedDeal>>;
using SharedTokenUse = std::shared_ptr<const TokenUse>;
using PastRuns = std::shared_ptr<const std::vector<RunReport>>;

} // namespace arb::sync
