#pragma once

#include "core/base/Clock.h"
#include "core/keepa/Client.h"
#include "core/keepa/DealQuery.h"
#include "core/keepa/TokenBucket.h"
#include "core/settings/Settings.h"
#include "core/store/Database.h"
#include "core/store/Ledger.h"
#include "core/sync/Derivation.h"
#include "core/sync/Mirror.h"
#include "core/sync/Status.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace arb::sync {

/// What a job may use. Everything belongs to the thread that runs the step.
struct JobContext
{
    store::Database& database;
    keepa::Client& client;
    const Clock& clock;
    std::stop_token stop;
    Mirror& mirror;
    const deals::Columns& columns;
    const settings::Settings& settings;
    const keepa::DealQuery& query; ///< sorted by age, whatever the user's order
    const deals::money::RateCards& cards;
    /// Notes with every row under which settings it was derived.
    Derivation& derivation;
    /// Calls made by this step that are not in the ledger yet; written with the step's data.
    std::vector<store::LedgerEntry>& calls;
    /// A rebuild gathers rows beside the data: pages stored meanwhile are gathered too, or its end would undo them.
    bool gathering = false;

    [[nodiscard]] UtcTime now() const { return clock.now(); }
};

/// What a step of a job leaves behind.
struct StepOutcome
{
    bool finished = true;   ///< false: the job has more to do
    QString doing{};        ///< for the activity view: "page 3 of 34"
    std::int64_t done = 0;
    std::int64_t total = 0; ///< 0: not known
};

} // namespace arb::sync
