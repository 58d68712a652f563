#pragma once

#include "core/base/Result.h"
#include "core/store/Leases.h"
#include "core/sync/Session.h"

#include <vector>

namespace arb::app {

/// Jobs that a process is at now, this one's not among them.
[[nodiscard]] Result<std::vector<store::Lease>> runningJobs(store::Database& database, UtcTime now);

/// Why nothing is new, for a run that asks Keepa nothing: `health`, the engine's answer, completed with what
/// the last recorded runs ended with, in words for a shell. Times are ISO UTC, and what to do is a command.
[[nodiscard]] Result<sync::Health> shellHealth(sync::Session& session, sync::Health health,
                                               const std::vector<store::Lease>& running, UtcTime now);

} // namespace arb::app
