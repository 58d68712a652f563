#pragma once

#include "core/base/Error.h"
#include "core/base/Time.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace arb::sync {

/// The kinds of background work. The names in brackets are the stable ids (leases, ledger, JSON).
enum class JobKind : std::uint8_t {
    Delta,       ///< update_recent_deals: what changed since the watermark
    Sweep,       ///< sweep: passes over the query's pages, refreshing everything listed
    Details,     ///< details: product look-ups for new and changed deals
    Verify,      ///< verify: one-token look-ups of rows that left the pages
    Prune,       ///< prune_stale_deals: removes rows that nothing confirms any more
    Backfill,    ///< backfill_deals: fills or rebuilds from the query's pages
    BackfillAll, ///< backfill_all_deals: fills new columns from stored answers
    Recalculate, ///< recalculate_deals: derived values from local data
};
inline constexpr int jobKindCount = 8;

[[nodiscard]] std::string_view jobId(JobKind kind);
/// The job's name for people, e.g. "Refresh", "Sweep".
[[nodiscard]] QString jobTitle(JobKind kind);

/// A moment as the wall clock shows it, "14:32", as everywhere in the window.
[[nodiscard]] QString clockText(UtcTime time);

/// What one run of a job did.
struct RunReport
{
    enum class Outcome : std::uint8_t { Done, Skipped, Failed, Cancelled };

    JobKind kind = JobKind::Delta;
    Outcome outcome = Outcome::Done;
    UtcTime started{};
    UtcTime ended{};
    std::int64_t requests = 0;
    std::int64_t tokens = 0;
    std::int64_t seen = 0;    ///< deals looked at
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t removed = 0;
    QString words;                ///< one sentence: what it did, or why it was skipped
    std::optional<Error> error{}; ///< for Failed
};

/// One line of the activity view and of `status`.
struct JobStatus
{
    enum class State : std::uint8_t { Idle, Running, Waiting };

    JobKind kind = JobKind::Delta;
    State state = State::Idle;
    QString doing;                       ///< "page 3 of 34"; "waiting for 34 tokens, resumes 14:32"
    std::int64_t done = 0;
    std::int64_t total = 0;              ///< 0: not known
    std::optional<UtcTime> resumesAt{};  ///< Waiting: the exact moment
    std::optional<UtcTime> nextRun{};
    QString scheduleReason;              ///< why the next run is when it is
    std::optional<RunReport> last{};
};

/// The token account as the program knows it. Unknown before the first answer of Keepa.
struct TokenStatus
{
    std::optional<std::int64_t> balance{};
    std::optional<std::int64_t> perMinute{};
    std::optional<std::int64_t> capacity{};
    std::optional<UtcTime> fullAt{};
    /// When the next request can start; unset while the balance allows one now.
    std::optional<UtcTime> nextAffordable{};
    std::int64_t spentToday = 0;
    QString forecast; ///< "details of 412 more deals today"
};

/// Why nothing new arrives, or that all is well: one answer, computed from the state.
struct Health
{
    enum class Code : std::uint8_t {
        UpToDate,
        FirstFill,       ///< the database is being filled
        NoKey,
        KeyRefused,
        QueryRefused,
        QueryMatchesNothing,
        WaitingForTokens,
        Offline,
        KeepaFails,      ///< Keepa answers with errors
        StorageFails,
        Paused,
        NeverSynced,
        OtherProcess,    ///< another process holds the job
    };
    enum class Action : std::uint8_t { None, EnterKey, EditQuery, Retry, Resume, ShowLog, ShowTokens };

    Code code = Code::NeverSynced;
    QString words;                    ///< one sentence
    QString actionText;               ///< label of the action, empty for None
    Action action = Action::None;
    std::optional<UtcTime> since{};
    std::optional<UtcTime> until{};
};

/// Stable lower-case name of a code ("up_to_date"), for JSON.
[[nodiscard]] std::string_view healthId(Health::Code code);

/// Everything the window and `status` show; a cheap copy.
struct EngineStatus
{
    Health health;
    TokenStatus tokens;
    std::vector<JobStatus> jobs; ///< one a kind, in the order of JobKind
    std::int64_t totalDeals = 0;
    std::int64_t newDeals = 0;   ///< arrived since the user last acknowledged them
    std::int64_t goneDeals = 0;  ///< removed since then
    /// Deals that lack a new column, which a token each would fill: the user is asked.
    std::int64_t lackingColumns = 0;
    /// Stale deals that the last clean-up left alone, because one run goes no further than a share: the user is asked.
    std::int64_t heldBackStale = 0;
    std::optional<UtcTime> lastSync{}; ///< last successful delta
    std::optional<UtcTime> nextSync{};
    std::optional<UtcTime> watermark{};
    bool paused = false;
    std::optional<UtcTime> pausedUntil{};
    bool demo = false;
};

} // namespace arb::sync
