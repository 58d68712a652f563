#pragma once

#include "core/store/Transaction.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace arb::store {

/// Who runs a job now.
struct Lease
{
    std::string job;
    std::string holder; ///< unique per run; see Leases::newHolder()
    std::string host;
    std::int64_t pid = 0;
    UtcTime acquiredAt;
    UtcTime expiresAt;
};

/// Keeps two processes from running the same job. A lease lapses by itself, and that of a dead process of
/// this host is taken over at once.
class Leases
{
public:
    explicit Leases(Database& database) : m_database(database) {}

    /// A name for a holder that no other process has.
    [[nodiscard]] static std::string newHolder();

    struct Outcome
    {
        bool acquired = false;
        Lease lease; ///< ours, or that of whoever is in the way
    };
    /// Atomic among processes. Acquiring what `holder` already has prolongs it.
    [[nodiscard]] Result<Outcome> acquire(std::string_view job, std::string_view holder, Seconds ttl,
                                          UtcTime now);
    /// False where the lease was lost meanwhile: stop the job.
    [[nodiscard]] Result<bool> renew(std::string_view job, std::string_view holder, Seconds ttl, UtcTime now);
    /// No-op where it is not (or no longer) ours.
    [[nodiscard]] Status release(std::string_view job, std::string_view holder);
    /// The lease in force at `now`, if any.
    [[nodiscard]] Result<std::optional<Lease>> current(std::string_view job, UtcTime now);

private:
    [[nodiscard]] Result<std::optional<Lease>> find(std::string_view job);

    Database& m_database;
};

} // namespace arb::store
