#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/deals/CostSettings.h"
#include "core/store/Database.h"
#include "core/sync/Status.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace arb::deals {
class Columns;
}
namespace arb::deals::money {
class RateCards;
}

namespace arb::sync {

// The jobs that work on local data alone: they make no request, and cannot, since nothing here knows a client.

/// What a run over all rows needs.
struct LocalContext
{
    store::Database& database;
    const deals::Columns& columns;
    const deals::CostSettings& costs;
    const deals::money::RateCards& cards;
    const Clock& clock;
    std::stop_token stop;
    std::function<void(std::int64_t done, std::int64_t total)> progress;
};

/// recalculate_deals: rewrites every derived column of every row, unknowns included, in one transaction.
/// Cancelled: nothing has changed.
[[nodiscard]] Result<RunReport> recalculate(const LocalContext& context);

/// Whether the stored derived values were computed otherwise than they would be now: other costs, rate card, day, or
/// another meaning of a column.
[[nodiscard]] Result<bool> needsRecalculation(const LocalContext& context);

/// backfill_all_deals, the free part: fills columns that are new, or mean something else since the last version, from
/// the stored raw answers. Resumes at its checkpoint. Rows whose details were fetched once, but whose answer is not
/// stored any more, keep unknown cells and are marked: fetching them costs a token each and is up to the user
/// (`store::DealStore::makeLackingColumnsDue`). `RunReport::seen` counts all rows, `changed` those with a stored answer.
[[nodiscard]] Result<RunReport> backfillAll(const LocalContext& context);

/// Whether there are columns to fill.
[[nodiscard]] Result<bool> needsBackfillAll(store::Database& database);

/// Runs one of these jobs, Recalculate or BackfillAll, as the only one of its kind among all processes, and records the
/// run. Skipped, with the reason in words, where another process is at it; skipped without words where nothing is to
/// do, unless `anyway`.
[[nodiscard]] Result<RunReport> runLocalJob(const LocalContext& context, JobKind kind, bool anyway = false);

} // namespace arb::sync
