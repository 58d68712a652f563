#include "core/sync/JobRuns.h"

#include "core/base/Logging.h"
#include "core/store/Leases.h"
#include "core/store/Runs.h"
#include "core/sync/Records.h"

#include <QCoreApplication>

#include <algorithm>

namespace arb::sync {

namespace {

constexpr Seconds leaseTime{120};

/// Its tr() has a context that lupdate finds, which a plain function named tr has not.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

} // namespace

JobRuns::JobRuns(const Clock& machine, const Clock& keepa, bool retries)
    : m_machine(machine), m_keepa(keepa), m_retries(retries), m_holder(store::Leases::newHolder())
{
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        m_runs[i].report.kind = static_cast<JobKind>(i);
}

void JobRuns::abandon()
{
    for (int i = 0; i < jobKindCount; ++i) {
        const auto kind = static_cast<JobKind>(i);
        (*this)[kind].active = false;
        releaseLease(kind);
    }
}

bool JobRuns::busy() const
{
    return std::ranges::any_of(m_runs, [](const JobRun& run) { return run.requested || run.active; });
}

Result<bool> JobRuns::begin(JobKind kind)
{
    JobRun& run = (*this)[kind];
    const bool first = !std::exchange(run.active, true);
    if (first) {
        run.report = RunReport{};
        run.report.kind = kind;
        run.report.started = m_keepa.now();
    }
    auto held = holdLease(kind);
    if (!held)
        return held;
    if (*held) {
        run.heldUntil.reset();
        return true;
    }
    run.heldUntil = m_keepa.now() + leaseTime / 4;
    if (first && !run.requested && run.last && run.last->outcome == RunReport::Outcome::Skipped) {
        run.active = false; // said already
        return false;
    }
    run.report.words =
        first ? Words::tr("Another process is already doing this.") : Words::tr("Another process took over.");
    if (Status ended = end(kind, RunReport::Outcome::Skipped); !ended)
        return failure(std::move(ended).error());
    return false;
}

Status JobRuns::end(JobKind kind, RunReport::Outcome outcome)
{
    JobRun& run = (*this)[kind];
    run.active = false;
    // A request outlives a failure that may pass, not its success or a refusal.
    const bool again = m_retries && outcome == RunReport::Outcome::Failed && run.report.error &&
                       (run.report.error->kind == ErrorKind::Network || run.report.error->kind == ErrorKind::Server);
    // A look that nobody asked for and that found nothing to do is no news.
    const bool idle = !run.requested && outcome == RunReport::Outcome::Done && run.report.requests == 0 &&
                      run.report.words.isEmpty();
    run.requested = run.requested && again;
    run.report.outcome = outcome;
    run.report.ended = m_keepa.now();
    if (run.report.words.isEmpty() && run.report.error)
        run.report.words = run.report.error->words;
    run.progress = {};
    releaseLease(kind);
    if (idle)
        return {};
    run.last = run.report;
    m_reports.push_back(run.report);
    return m_database ? record(run.report) : Status{};
}

Status JobRuns::record(const RunReport& report)
{
    const store::RunRecord record = toRecord(report);
    return store::inTransaction(*m_database, [&](store::WriteTransaction& transaction) -> Status {
        auto id = store::Runs(*m_database).record(transaction, record);
        return id ? Status{} : failure(std::move(id).error());
    });
}

Result<bool> JobRuns::holdLease(JobKind kind)
{
    JobRun& run = (*this)[kind];
    store::Leases leases(*m_database);
    const UtcTime now = m_machine.now();
    if (run.leaseRenewed && now - *run.leaseRenewed < leaseTime / 4)
        return true;
    if (run.leaseRenewed) {
        auto renewed = leases.renew(jobId(kind), m_holder, leaseTime, now);
        if (renewed && *renewed) {
            run.leaseRenewed = now;
            return true;
        }
        run.leaseRenewed.reset();
    }
    auto outcome = leases.acquire(jobId(kind), m_holder, leaseTime, now);
    if (!outcome)
        return failure(std::move(outcome).error());
    if (outcome->acquired)
        run.leaseRenewed = now;
    return outcome->acquired;
}

// Between the steps of a run the lease is kept.
void JobRuns::releaseLease(JobKind kind)
{
    JobRun& run = (*this)[kind];
    if (!m_database || !run.leaseRenewed || run.active)
        return;
    if (Status released = store::Leases(*m_database).release(jobId(kind), m_holder); !released)
        qCWarning(logSync).noquote() << released.error().line(); // it lapses by itself
    run.leaseRenewed.reset();
}

} // namespace arb::sync
