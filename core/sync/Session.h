#pragma once

#include "core/base/Clock.h"
#include "core/deals/Column.h"
#include "core/keepa/Client.h"
#include "core/keepa/RetryPolicy.h"
#include "core/keepa/TokenBucket.h"
#include "core/settings/Settings.h"
#include "core/store/Database.h"
#include "core/sync/BackfillRun.h"
#include "core/sync/DeltaRun.h"
#include "core/sync/Derivation.h"
#include "core/sync/FairQueue.h"
#include "core/sync/JobRuns.h"
#include "core/sync/KeepaClock.h"
#include "core/sync/Mirror.h"
#include "core/sync/OffersRun.h"
#include "core/sync/Pause.h"
#include "core/sync/PruneRun.h"
#include "core/sync/Spending.h"
#include "core/sync/Status.h"
#include "core/sync/SweepPlan.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace arb::sync {

/// The engine without a thread: everything that spends tokens, one step at a time. It decides what to do next from the
/// clock, the token balance and the database, and does it. The program drives it from a pool thread and a timer; the
/// benchmark and the tests drive it in virtual time. Not thread-safe: one thread at a time.
class Session
{
public:
    struct Setup
    {
        std::shared_ptr<const Clock> clock;
        std::shared_ptr<keepa::Transport> transport;
        const deals::Columns* columns = nullptr;
        std::shared_ptr<const deals::money::RateCards> cards;
        /// The baseline of the benchmark: a delta at the fixed interval and a prune by age, nothing else.
        bool baseline = false;
        /// Jobs that run by themselves; headless commands run only what was asked for.
        bool automatic = true;
        /// Keeps who was seen for `takeSightings()`.
        bool noteSightings = false;
    };

    explicit Session(Setup setup);
    ~Session();

    /// Opens (or creates) the database on the calling thread and loads what the engine knows.
    [[nodiscard]] Status open(const QString& databaseFile);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }
    [[nodiscard]] store::Database& database() { return *m_database; }

    void setKey(const Secret& key);
    void setSettings(const settings::Settings& settings);
    /// Stores the query; rows that cannot match it any more leave, new ones are filled in by the next delta.
    [[nodiscard]] Status setQuery(const keepa::DealQuery& query);
    [[nodiscard]] const keepa::DealQuery& query() const { return m_userQuery; }

    /// How many deals match a query: asks for its first page (5 tokens).
    [[nodiscard]] Result<std::int64_t> countMatches(const keepa::DealQuery& query, std::stop_token stop = {});

    /// Asks for a run of `kind` now.
    void request(JobKind kind);
    /// Asks for a run that failed once more: it goes on where it stopped, where it can.
    void requestAgain(JobKind kind) { m_runs[kind].requested = true; }
    void requestRebuild();
    /// A clean-up that looks at all stale deals, beyond the share of one run: the user said so.
    void pruneAll();
    void cancel(JobKind kind);
    /// Ends a run under way that nobody will wait for, recorded with the reason. What it committed stays, and a fill
    /// goes on from its checkpoint next time.
    void giveUp(JobKind kind, const Error& reason);
    /// Without a moment: until resumed. Holds for the database: it outlives the program.
    void pause(std::optional<UtcTime> until);
    void resume();
    void acknowledge();
    /// Puts removed deals back.
    [[nodiscard]] Status restore(std::span<const Asin> asins);
    /// Counts the deals that lack a new column and wait for the user's word; for status().
    [[nodiscard]] Status countLackingColumns();
    /// Fetches again the details of the deals that lack a new column: the user said that it is worth their tokens.
    [[nodiscard]] Status fetchLackingColumns();
    /// Rows derived under different settings or on different days may be in the database since the last call.
    [[nodiscard]] bool takeMixedDerivations() { return m_derivation.takeMixed(); }

    /// What to do at this moment.
    struct Next
    {
        std::optional<JobKind> run;         ///< do this now
        /// Else look again at this moment of the machine's clock; unset: only when something is asked.
        std::optional<UtcMillis> at;
        QString reason;                     ///< why nothing runs now
        std::optional<JobKind> waiting;     ///< who is waiting for tokens
        std::int64_t missingTokens = 0;
    };
    [[nodiscard]] Next next();

    /// One step of a job: one request and one transaction at the most. Ended runs are in `takeReports()`.
    void step(JobKind kind, std::stop_token stop);

    /// Deals seen again since the last call.
    [[nodiscard]] store::Sightings takeSightings() { return m_mirror.takeSightings(); }
    /// Runs that ended since the last call.
    [[nodiscard]] std::vector<RunReport> takeReports() { return m_runs.takeReports(); }
    /// The last step's failure, for the command line; cleared by the next success.
    [[nodiscard]] const std::optional<Error>& lastError() const { return m_lastError; }
    /// Anything asked for, or started, that is not done yet.
    [[nodiscard]] bool busy() const { return m_runs.busy(); }
    /// Whether a look-up of new deals would find something to do now.
    [[nodiscard]] bool hasDetailsDue();
    /// A rebuild is gathering rows, or was when the program ended: look-ups and prune wait for its end.
    [[nodiscard]] bool rebuildUnderWay() const { return m_backfill && m_backfill->gathering(); }
    /// Blocks until `at` or until `stop`, for runs without an event loop.
    void waitOut(UtcMillis at, const std::stop_token& stop) const;

    [[nodiscard]] EngineStatus status();
    [[nodiscard]] const Mirror& mirror() const { return m_mirror; }
    [[nodiscard]] const keepa::TokenBucket& bucket() const { return m_bucket; }
    /// Another process or thread changed rows: read them again before the next step.
    void reloadMirror() { m_mirrorStale = true; }

private:
    struct Timing;

    [[nodiscard]] Status load();
    [[nodiscard]] Status loadProgress();
    [[nodiscard]] Status loadMirror();
    void storePause();
    /// The database learns when each deal was last seen: it is told rarely while the program runs.
    [[nodiscard]] Status storeSightings();
    /// A delta or a fill read everything up to this time of Keepa's.
    [[nodiscard]] Status synced(std::optional<UtcTime> upTo);
    [[nodiscard]] JobContext context(std::stop_token stop);

    // Deciding (SessionSchedule.cpp)
    [[nodiscard]] UtcTime now() const { return m_clock.now(); }
    [[nodiscard]] UtcMillis wall(UtcTime time) const { return m_clock.wall(toMillis(time)); }
    [[nodiscard]] double tokensPerMinute() const;
    [[nodiscard]] Seconds deltaInterval() const;
    [[nodiscard]] std::optional<UtcTime> dueTime(JobKind kind);
    [[nodiscard]] std::int64_t stepCost(JobKind kind) const;
    [[nodiscard]] std::int64_t lowestBalance(JobKind kind) const;
    [[nodiscard]] std::int64_t batchSize(JobKind kind, std::int64_t most) const;
    [[nodiscard]] std::optional<Next> blocked() const;
    [[nodiscard]] bool affordable(JobKind kind) const;
    [[nodiscard]] Next waitForTokens(JobKind kind) const;
    void scheduleDelta();

    // Doing (SessionSteps.cpp)
    [[nodiscard]] Result<StepOutcome> doStep(JobKind kind, JobContext& context);
    [[nodiscard]] Result<StepOutcome> deltaStep(JobContext& context, RunReport& report);
    [[nodiscard]] Result<StepOutcome> sweepStep(JobContext& context, RunReport& report);
    [[nodiscard]] Result<StepOutcome> verifyStep(JobContext& context, RunReport& report);
    [[nodiscard]] Result<StepOutcome> detailsStep(JobContext& context, RunReport& report);
    [[nodiscard]] Result<StepOutcome> offersStep(JobContext& context, RunReport& report);
    [[nodiscard]] Result<StepOutcome> pruneStep(JobContext& context, RunReport& report);
    [[nodiscard]] Result<StepOutcome> backfillStep(JobContext& context, RunReport& report);
    void pageVisited(const FetchedPage& page);

    // Around a step (Session.cpp)
    [[nodiscard]] Status greet(std::stop_token stop);
    /// Other connections may have changed rows: notices it.
    [[nodiscard]] Status noticeOthers();
    void succeeded(JobKind kind, const StepOutcome& outcome);
    void failed(JobKind kind, const Error& error);
    void endRun(JobKind kind, RunReport::Outcome outcome);
    void noteCall(const keepa::CallRecord& call);
    /// Keeps the plan for a run that asks Keepa nothing.
    void storePlan();

    // Telling (SessionStatus.cpp)
    [[nodiscard]] Health health() const;
    [[nodiscard]] TokenStatus tokenStatus() const;

    Setup m_setup;
    KeepaClock m_clock;
    settings::Settings m_settings;
    keepa::DealQuery m_userQuery = keepa::DealQuery::starter();
    keepa::DealQuery m_query = keepa::DealQuery::starter(); ///< the user's, sorted by age
    Secret m_key;
    keepa::TokenBucket m_bucket;
    std::unique_ptr<keepa::Client> m_client;
    std::unique_ptr<store::Database> m_database;

    Derivation m_derivation;
    Mirror m_mirror;
    bool m_mirrorStale = false;
    std::optional<std::int64_t> m_dataVersion;
    SweepPlan m_sweep;
    std::optional<DeltaRun> m_delta;
    std::optional<PruneRun> m_prune;
    std::optional<BackfillRun> m_backfill;
    std::optional<OffersRun> m_offers;
    FairQueue m_fair;
    JobRuns m_runs;
    Spending m_spending;
    std::optional<std::int64_t> m_storedRate; ///< the plan as the database knows it
    double m_deltaPages = 1; ///< pages that a delta needs, learned

    std::optional<UtcTime> m_nextDelta;
    std::optional<UtcTime> m_nextPrune;
    std::optional<UtcTime> m_nextOffers;
    std::optional<UtcTime> m_coveredUntil; ///< Keepa's time of the first page of the last complete delta
    std::optional<UtcTime> m_lastSync;
    std::optional<UtcTime> m_watermark;
    std::int64_t m_newDeals = 0;
    std::int64_t m_goneDeals = 0;
    std::int64_t m_lackingColumns = 0; ///< deals that wait for the user's word
    std::int64_t m_heldBackStale = 0;  ///< stale deals that the last clean-up left alone
    bool m_pruneAll = false;           ///< the user allowed the next clean-up all of them
    bool m_greeted = false;
    bool m_firstFill = false;
    bool m_filling = false;

    // What is in the way.
    Pause m_pause;
    bool m_keyRefused = false;
    bool m_queryRefused = false;
    std::optional<UtcMillis> m_backoffUntil;
    std::optional<UtcTime> m_failingSince;
    int m_failures = 0;
    bool m_otherProcess = false;
    std::optional<Error> m_lastError;
    keepa::RetryPolicy m_retry;
};

} // namespace arb::sync
