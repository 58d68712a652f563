#pragma once

#include "app/cli/TokenAccount.h"
#include "core/base/Result.h"
#include "core/store/Leases.h"
#include "core/store/Runs.h"
#include "core/sync/Session.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace arb::app {

/// What `status` tells: the engine's answer and what the database remembers.
struct StatusView
{
    sync::EngineStatus engine;
    std::vector<store::RunRecord> runs; ///< the last one of each job
    std::int64_t databaseBytes = 0;
    QString databaseFile;
    TokenAccount account;
    std::vector<store::Lease> running; ///< jobs that other processes are at
    UtcTime now;
    bool rebuildUnderWay = false; ///< look-ups and prune wait for its end
};

/// Makes no request: where this run knows nothing better, the health is what the last recorded runs ended
/// with.
[[nodiscard]] Result<StatusView> readStatus(sync::Session& session, UtcTime now);
[[nodiscard]] QJsonObject statusJson(const StatusView& view);
[[nodiscard]] QString statusText(const StatusView& view);

[[nodiscard]] QJsonObject reportJson(const sync::RunReport& report);
[[nodiscard]] QString reportText(const sync::RunReport& report);

} // namespace arb::app
