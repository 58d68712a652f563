#pragma once

#include "core/base/Clock.h"
#include "core/store/Database.h"
#include "core/sync/Status.h"

#include <functional>

namespace arb::app {

/// Runs a job that works on local data as the only one of its kind among all processes, and records the run.
/// Skipped where another process is already doing it.
[[nodiscard]] Result<sync::RunReport> runLocalJob(store::Database& database, const Clock& clock,
                                                  sync::JobKind kind,
                                                  const std::function<Result<sync::RunReport>()>& job);

} // namespace arb::app
