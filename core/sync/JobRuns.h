#pragma once

#include "core/base/Clock.h"
#include "core/store/Database.h"
#include "core/sync/JobContext.h"
#include "core/sync/Status.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace arb::sync {

/// One job: what was asked for, what is under way, how it ended last.
struct JobRun
{
    bool requested = false; ///< somebody asked for it
    bool active = false;    ///< a run is under way
    RunReport report{};
    StepOutcome progress{};
    std::optional<RunReport> last{};
    std::optional<UtcTime> leaseRenewed{}; ///< by the machine's clock, which all processes share
    std::optional<UtcTime> heldUntil{};    ///< another process has the lease: not before
};

/// The runs of all jobs: begins them under a lease, so that no two processes do the same, and records how
/// they ended.
class JobRuns
{
public:
    /// `machine` times the leases, `keepa` the reports. Both must outlive it. With `retries`, a request
    /// outlives a failure of the network.
    JobRuns(const Clock& machine, const Clock& keepa, bool retries);

    /// Leases and records go there; null: nowhere, the database is closed.
    void attach(store::Database* database) { m_database = database; }
    /// Lets go of all leases. What was under way goes on at the next start.
    void abandon();

    [[nodiscard]] JobRun& operator[](JobKind kind) { return m_runs[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] const JobRun& operator[](JobKind kind) const
    {
        return m_runs[static_cast<std::size_t>(kind)];
    }
    /// Anything asked for, or under way.
    [[nodiscard]] bool busy() const;

    /// Begins a run, or goes on with it. False where another process holds the job: the run has ended as
    /// skipped.
    [[nodiscard]] Result<bool> begin(JobKind kind);
    /// Ends the run under way and records it.
    [[nodiscard]] Status end(JobKind kind, RunReport::Outcome outcome);
    /// Runs that ended since the last call.
    [[nodiscard]] std::vector<RunReport> takeReports() { return std::exchange(m_reports, {}); }

private:
    [[nodiscard]] Result<bool> holdLease(JobKind kind);
    void releaseLease(JobKind kind);
    [[nodiscard]] Status record(const RunReport& report);

    const Clock& m_machine;
    const Clock& m_keepa;
    bool m_retries;
    store::Database* m_database = nullptr;
    std::string m_holder;
    std::array<JobRun, jobKindCount> m_runs{};
    std::vector<RunReport> m_reports;
};

} // namespace arb::sync
