#include "app/cli/ShellHealth.h"

#include "core/store/Runs.h"
#include "core/store/StateStore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace arb::app {

namespace {

using Code = sync::Health::Code;

// Older than any schedule's interval: nobody fetches by himself.
constexpr Seconds current{3600};

QString timeText(UtcTime time) { return QString::fromStdString(toIso(time)); }

/// Runs of a job that failed for the same reason, newest first, since the last one that did not.
Result<std::vector<store::RunRecord>> failures(store::Runs& runs, sync::JobKind kind)
{
    auto last = runs.last(sync::jobId(kind), 200);
    if (!last)
        return last;
    std::erase_if(*last, [](const store::RunRecord& run) {
        return run.outcome == "skipped" || run.outcome == "cancelled";
    });
    const auto other = std::ranges::find_if(*last, [&](const store::RunRecord& run) {
        return run.outcome == "done" || run.outcome != last->front().outcome;
    });
    last->erase(other, last->end());
    return last;
}

std::optional<UtcTime> retryTime(const store::RunRecord& run)
{
    const QJsonObject report = QJsonDocument::fromJson(QByteArray::fromStdString(run.reportJson)).object();
    UtcTime time;
    if (!fromIso(report.value(QStringLiteral("retry_at")).toString(), time))
        return std::nullopt;
    return time;
}

std::optional<sync::Health> healthAfter(const store::RunRecord& run, UtcTime since, UtcTime now)
{
    const QString words = QString::fromStdString(run.words);
    const QString time = timeText(since);
    sync::Health health;
    health.since = since;
    if (run.outcome == "auth") {
        health.code = Code::KeyRefused;
        health.words = QStringLiteral("Keepa refused the key at %1, so no deals can arrive.").arg(time);
    } else if (run.outcome == "rejected") {
        health.code = Code::QueryRefused;
        health.words = QStringLiteral("Keepa refused the query at %1: %2").arg(time, words);
    } else if (run.outcome == "network" || run.outcome == "tls") {
        health.code = Code::Offline;
        health.words = QStringLiteral("Keepa cannot be reached since %1: %2").arg(time, words);
    } else if (run.outcome == "malformed" || run.outcome == "server") {
        health.code = Code::KeepaFails;
        health.words = QStringLiteral("Keepa answers with errors since %1: %2").arg(time, words);
    } else if (run.outcome == "storage") {
        health.code = Code::StorageFails;
        health.words = QStringLiteral("The database could not be written at %1: %2").arg(time, words);
    } else if (const auto until = retryTime(run); run.outcome == "quota" && until && *until > now) {
        health.code = Code::WaitingForTokens;
        health.until = until;
        health.words = QStringLiteral("Out of tokens: there will be enough at %1.").arg(timeText(*until));
    } else {
        return std::nullopt;
    }
    return health;
}

/// What the last run of the jobs that fetch deals ended with, if that still keeps deals from arriving.
Result<std::optional<sync::Health>> lastTrouble(store::Database& database, UtcTime now)
{
    store::Runs runs(database);
    std::optional<store::RunRecord> newest;
    std::vector<store::RunRecord> row;
    for (const sync::JobKind kind : {sync::JobKind::Delta, sync::JobKind::Sweep, sync::JobKind::Backfill}) {
        auto last = runs.last(sync::jobId(kind), 1);
        if (!last)
            return failure(std::move(last).error());
        if (last->empty() || (newest && last->front().id < newest->id))
            continue;
        auto failed = failures(runs, kind);
        if (!failed)
            return failure(std::move(failed).error());
        newest = last->front();
        row = std::move(*failed);
    }
    if (row.empty())
        return std::optional<sync::Health>{};
    return healthAfter(row.front(), row.back().startedAt, now);
}

bool fetches(const store::Lease& lease)
{
    return lease.job == sync::jobId(sync::JobKind::Delta) ||
           lease.job == sync::jobId(sync::JobKind::Backfill);
}

// Filled in part, by a run under way or by one that ended too soon.
Result<bool> fillUnderWay(store::Database& database)
{
    store::StateStore state(database);
    for (const std::string_view key : {store::key::firstFillCheckpoint, store::key::backfillCheckpoint}) {
        auto checkpoint = state.text(key);
        if (!checkpoint)
            return failure(std::move(checkpoint).error());
        if (*checkpoint)
            return true;
    }
    return false;
}

QString commandFor(const sync::Health& health, bool atWork, UtcTime now)
{
    const QString sync = QStringLiteral("run 'agent-arbitrage sync'");
    switch (health.code) {
    case Code::NoKey:
        return QStringLiteral(
            "give the key with --key-file FILE or in AGENT_ARBITRAGE_KEEPA_KEY, or store it in the "
            "program's window");
    case Code::KeyRefused:
        return QStringLiteral("correct the key where it is kept (see keepa.com for the right one), then %1")
            .arg(sync);
    case Code::QueryRefused:
        return QStringLiteral("correct the query: 'agent-arbitrage query show > query.json', edit it, "
                              "'agent-arbitrage query import query.json'");
    case Code::QueryMatchesNothing:
        return QStringLiteral("widen the query: 'agent-arbitrage query show > query.json', edit it, "
                              "'agent-arbitrage query import query.json'");
    case Code::WaitingForTokens:
        return sync + QStringLiteral(" again then; what was fetched so far is kept");
    case Code::Offline:
        return QStringLiteral("check the network, then %1").arg(sync);
    case Code::KeepaFails:
        return sync + QStringLiteral(" again in a while");
    case Code::StorageFails:
        return QStringLiteral("see that the disk has room and the data directory is yours, then %1")
            .arg(sync);
    case Code::Paused:
        return QStringLiteral("choose Resume in the window; 'agent-arbitrage sync' fetches all the same");
    case Code::FirstFill:
        return atWork ? QString() : sync + QStringLiteral(" to go on with it");
    case Code::NeverSynced:
        return sync;
    case Code::UpToDate:
        return health.since && now - *health.since > current
                   ? sync + QStringLiteral(" for what changed since, or leave the window open")
                   : QString();
    case Code::OtherProcess:
        return {};
    }
    return {};
}

// Times of day in words of the window are its user's own, without a date.
QString wordsFor(const sync::Health& health, std::int64_t deals, const std::vector<store::Lease>& running)
{
    const auto fetching = std::ranges::find_if(running, fetches);
    switch (health.code) {
    case Code::Paused:
        return health.until ? QStringLiteral("Paused in the window until %1.").arg(timeText(*health.until))
                            : QStringLiteral("Paused in the window.");
    case Code::UpToDate:
        return health.since ? QStringLiteral("Up to date as of %1.").arg(timeText(*health.since))
                            : health.words;
    case Code::FirstFill:
        return fetching != running.end()
                   ? QStringLiteral("Process %1 is filling the database: %2 deals so far.")
                         .arg(fetching->pid)
                         .arg(deals)
                   : QStringLiteral("The database is filled in part: %1 deals so far.").arg(deals);
    case Code::OtherProcess:
        return QStringLiteral("Process %1 is fetching since %2.")
            .arg(fetching->pid)
            .arg(timeText(fetching->acquiredAt));
    default:
        return health.words;
    }
}

} // namespace

Result<std::vector<store::Lease>> runningJobs(store::Database& database, UtcTime now)
{
    std::vector<store::Lease> running;
    store::Leases leases(database);
    for (int i = 0; i < sync::jobKindCount; ++i) {
        auto lease = leases.current(sync::jobId(static_cast<sync::JobKind>(i)), now);
        if (!lease)
            return failure(std::move(lease).error());
        if (*lease)
            running.push_back(std::move(**lease));
    }
    return running;
}

Result<sync::Health> shellHealth(sync::Session& session, sync::Health health,
                                 const std::vector<store::Lease>& running, UtcTime now)
{
    auto trouble = lastTrouble(session.database(), now);
    if (!trouble)
        return failure(std::move(trouble).error());
    auto filling = fillUnderWay(session.database());
    if (!filling)
        return failure(std::move(filling).error());
    const bool atWork = std::ranges::any_of(running, fetches);
    using enum sync::Health::Code;
    if (health.code == NeverSynced && *filling)
        health.code = FirstFill;
    const bool nothingInTheWay = health.code == NeverSynced || health.code == UpToDate ||
                                 health.code == QueryMatchesNothing || health.code == FirstFill;
    if (nothingInTheWay && *trouble && !atWork)
        health = std::move(**trouble);
    else if (nothingInTheWay && health.code != FirstFill && atWork)
        health.code = health.code == NeverSynced ? FirstFill : OtherProcess;
    health.words = wordsFor(health, static_cast<std::int64_t>(session.mirror().size()), running);
    health.actionText = commandFor(health, atWork, now);
    return health;
}

} // namespace arb::app
