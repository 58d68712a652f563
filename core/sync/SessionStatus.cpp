#include "core/sync/Session.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace arb::sync {

namespace {

/// Its tr() has a context that lupdate finds, which a plain function named tr has not.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Health)
};

Health make(Health::Code code, QString words, Health::Action action = Health::Action::None, QString actionText = {})
{
    return {code, std::move(words), std::move(actionText), action, {}, {}};
}

} // namespace

// One answer to "why is nothing new?": the first that applies, the ones that need the user first.
Health Session::health() const
{
    using enum Health::Code;
    using Action = Health::Action;
    if (m_lastError && m_lastError->kind == ErrorKind::Storage)
        return make(StorageFails, m_lastError->words + QLatin1Char(' ') + m_lastError->action, Action::ShowLog,
                    Words::tr("Show the log"));
    if (m_key.empty())
        return make(NoKey, Words::tr("There is no Keepa key, so no deals can arrive."), Action::EnterKey, Words::tr("Enter the key"));
    if (m_keyRefused)
        return make(KeyRefused, Words::tr("Keepa refused the key, so no deals can arrive."), Action::EnterKey,
                    Words::tr("Enter the key"));
    if (m_queryRefused)
        return make(QueryRefused,
                    Words::tr("The query was not accepted. %1").arg(m_lastError ? m_lastError->words : QString()),
                    Action::EditQuery, Words::tr("Edit the query"));
    if (m_pause.active()) {
        Health health = make(Paused,
                             m_pause.until() ? Words::tr("Paused until %1.").arg(clockText(*m_pause.until())) : Words::tr("Paused."),
                             Action::Resume, Words::tr("Resume"));
        health.until = m_pause.until();
        return health;
    }
    if (m_failingSince && m_lastError) {
        const bool offline = m_lastError->kind == ErrorKind::Network || m_lastError->kind == ErrorKind::Tls;
        Health health = offline ? make(Offline, Words::tr("Keepa cannot be reached since %1: %2")
                                                           .arg(clockText(*m_failingSince), m_lastError->words),
                                       Action::Retry, Words::tr("Try again now"))
                                : make(KeepaFails, Words::tr("Keepa answers with errors: %1").arg(m_lastError->words),
                                       Action::Retry, Words::tr("Try again now"));
        health.since = m_failingSince;
        if (m_backoffUntil)
            health.until = m_clock.wall(*m_backoffUntil).toSeconds();
        return health;
    }
    const auto balance = m_bucket.balance();
    const bool fills = m_filling || m_firstFill || (!m_lastSync && (m_delta || m_backfill));
    const QString filled = Words::tr("The database is being filled: %1 deals so far.")
                               .arg(QLocale().toString(static_cast<qlonglong>(m_mirror.size())));
    if (balance && *balance <= 0 && !affordable(JobKind::Delta)) {
        // A fill keeps a reserve for refreshes, so it goes on later than one of them would.
        const Next wait = waitForTokens(fills && m_backfill ? JobKind::Backfill : JobKind::Delta);
        const QString at = clockText(wait.at->toSeconds());
        Health health = make(WaitingForTokens,
                             fills ? Words::tr("%1 Out of tokens, it goes on at %2.", "%1: a sentence on the fill").arg(filled, at)
                                   : Words::tr("Out of tokens: the next refresh starts at %1.").arg(at),
                             Action::ShowTokens, Words::tr("Show where the tokens went"));
        health.until = wait.at->toSeconds();
        return health;
    }
    if (fills)
        return make(FirstFill, filled);
    if (m_otherProcess)
        return make(OtherProcess, Words::tr("Another run of the program is keeping this database up to date."));
    if (!m_lastSync)
        return make(NeverSynced, Words::tr("Nothing was fetched yet."), Action::Retry, Words::tr("Refresh now"));
    if (m_mirror.size() == 0)
        return make(QueryMatchesNothing, Words::tr("Keepa has no deal that matches the query."), Action::EditQuery,
                    Words::tr("Edit the query"));
    Health health = make(UpToDate, Words::tr("Up to date as of %1.").arg(clockText(*m_lastSync)));
    health.since = m_lastSync;
    return health;
}

TokenStatus Session::tokenStatus() const
{
    TokenStatus tokens;
    tokens.balance = m_bucket.balance();
    tokens.perMinute = m_bucket.rate();
    tokens.spentToday = m_spending.today();
    if (!tokens.balance || !tokens.perMinute)
        return tokens;
    tokens.capacity = *tokens.perMinute * 60;
    if (!affordable(JobKind::Delta))
        tokens.nextAffordable = waitForTokens(JobKind::Delta).at->toSeconds();
    if (const auto full = m_bucket.untilBalance(*tokens.capacity))
        tokens.fullAt = (m_setup.clock->utc() + *full).toSeconds();
    // Until midnight UTC, less what the refreshes take.
    const std::int64_t left = 86'400 - now().seconds % 86'400;
    const double minutes = static_cast<double>(left) / 60;
    const double refreshes = static_cast<double>(left) / static_cast<double>(deltaInterval().count()) *
                             m_deltaPages * static_cast<double>(m_spending.page().estimate(1));
    const auto spare = static_cast<std::int64_t>(static_cast<double>(*tokens.balance) +
                                                 tokensPerMinute() * minutes - refreshes);
    const auto more = static_cast<int>(std::max<std::int64_t>(0, spare));
    tokens.forecast = Words::tr("details of %Ln more deal(s) today", nullptr, more);
    return tokens;
}

EngineStatus Session::status()
{
    EngineStatus status;
    status.health = health();
    status.tokens = tokenStatus();
    status.totalDeals = static_cast<std::int64_t>(m_mirror.size());
    status.newDeals = m_newDeals;
    status.goneDeals = m_goneDeals;
    status.lackingColumns = m_lackingColumns;
    status.heldBackStale = m_heldBackStale;
    status.lastSync = m_lastSync;
    status.nextSync = m_nextDelta;
    status.watermark = m_watermark;
    status.paused = m_pause.active();
    status.pausedUntil = m_pause.until();
    const auto waiting = blocked() ? std::nullopt : std::optional{next()};
    for (int i = 0; i < jobKindCount; ++i) {
        const auto kind = static_cast<JobKind>(i);
        const JobRun& state = m_runs[kind];
        JobStatus job;
        job.kind = kind;
        job.last = state.last;
        job.doing = state.progress.doing;
        job.done = state.progress.done;
        job.total = state.progress.total;
        if (state.active)
            job.state = JobStatus::State::Running;
        if (waiting && waiting->waiting == kind && (state.active || state.requested)) {
            job.state = JobStatus::State::Waiting;
            job.doing = state.active && !job.doing.isEmpty()
                            ? Words::tr("%1, %2", "\"page 12\", \"waiting for 5 tokens, resumes 14:32\"")
                                  .arg(job.doing, waiting->reason)
                            : waiting->reason;
            job.resumesAt = waiting->at->toSeconds();
        }
        if (m_client && m_database && !state.active && !m_pause.active())
            job.nextRun = dueTime(kind);
        if (kind == JobKind::Delta && m_bucket.rate())
            job.scheduleReason = m_settings.engine.adaptiveSchedule
                                     ? Words::tr("every %1 min: as often as the plan affords at +%2/min")
                                           .arg((deltaInterval().count() + 30) / 60)
                                           .arg(*m_bucket.rate())
                                     : Words::tr("every %1 min, as set").arg(m_settings.engine.deltaMinutes);
        status.jobs.push_back(std::move(job));
    }
    return status;
}

} // namespace arb::sync
