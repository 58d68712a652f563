#include "app/cli/LocalJob.h"

#include "core/store/Leases.h"
#include "core/store/Runs.h"

namespace arb::app {

namespace {

// Longer than any local job takes; a process that dies loses its lease at once.
constexpr Seconds leaseTime{600};

Status record(store::Database& database, const store::RunRecord& run)
{
    return store::inTransaction(database, [&](store::WriteTransaction& transaction) -> Status {
        auto id = store::Runs(database).record(transaction, run);
        return id ? Status{} : failure(std::move(id).error());
    });
}

} // namespace

Result<sync::RunReport> runLocalJob(store::Database& database, const Clock& clock, sync::JobKind kind,
                                    const std::function<Result<sync::RunReport>()>& job)
{
    store::Leases leases(database);
    const std::string holder = store::Leases::newHolder();
    const UtcTime started = clock.now();
    auto lease = leases.acquire(sync::jobId(kind), holder, leaseTime, started);
    if (!lease)
        return failure(std::move(lease).error());
    if (!lease->acquired) {
        sync::RunReport skipped;
        skipped.kind = kind;
        skipped.outcome = sync::RunReport::Outcome::Skipped;
        skipped.started = skipped.ended = started;
        skipped.words = QStringLiteral("Another process is already doing this.");
        return skipped;
    }
    auto report = job();
    store::RunRecord run;
    run.job = sync::jobId(kind);
    run.startedAt = started;
    run.endedAt = clock.now();
    run.outcome = report ? "done" : errorKindName(report.error().kind).toStdString();
    run.words = (report ? report->words : report.error().words).toStdString();
    if (Status recorded = record(database, run); !recorded && report)
        report = failure(recorded.error());
    if (Status released = leases.release(sync::jobId(kind), holder); !released && report)
        report = failure(released.error());
    return report;
}

} // namespace arb::app
