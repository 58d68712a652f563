#include "app/cli/StatusText.h"

#include "core/store/Ledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <array>

namespace arb::app {

namespace {

QJsonValue timeJson(const std::optional<UtcTime>& time)
{
    return time ? QJsonValue(QString::fromStdString(toIso(*time))) : QJsonValue();
}

QJsonValue numberJson(const std::optional<std::int64_t>& number)
{
    return number ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue();
}

QString timeText(const std::optional<UtcTime>& time)
{
    return time ? QString::fromStdString(toIso(*time)) : QStringLiteral("never");
}

QString outcomeName(sync::RunReport::Outcome outcome)
{
    static constexpr std::array names{"done", "skipped", "failed", "cancelled"};
    return QLatin1String(names.at(static_cast<std::size_t>(outcome)));
}

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

sync::Health make(sync::Health::Code code, const QString& words, sync::Health::Action action,
                  const QString& actionText)
{
    return {code, words, actionText, action, {}, {}};
}

std::optional<sync::Health> healthAfter(const store::RunRecord& run, UtcTime since, UtcTime now)
{
    using Code = sync::Health::Code;
    using Action = sync::Health::Action;
    const QString words = QString::fromStdString(run.words);
    const QString time = timeText(since);
    const QString retry = QStringLiteral("Refresh now");
    if (run.outcome == "auth")
        return make(Code::KeyRefused,
                    QStringLiteral("Keepa refused the key at %1, so no deals can arrive.").arg(time),
                    Action::EnterKey, QStringLiteral("Enter another key"));
    if (run.outcome == "rejected")
        return make(Code::QueryRefused, QStringLiteral("Keepa refused the query at %1: %2").arg(time, words),
                    Action::EditQuery, QStringLiteral("Edit the query"));
    if (run.outcome == "network" || run.outcome == "tls")
        return make(Code::Offline, QStringLiteral("Keepa cannot be reached since %1: %2").arg(time, words),
                    Action::Retry, retry);
    if (run.outcome == "malformed")
        return make(Code::KeepaFails,
                    QStringLiteral("Keepa answers with errors since %1: %2").arg(time, words), Action::Retry,
                    retry);
    if (run.outcome == "storage")
        return make(Code::StorageFails, words, Action::ShowLog, QStringLiteral("Show the log"));
    const auto until = retryTime(run);
    if (run.outcome != "quota" || !until || *until <= now)
        return std::nullopt;
    auto health =
        make(Code::WaitingForTokens,
             QStringLiteral("Out of tokens: the next refresh can start at %1.").arg(timeText(until)),
             Action::None, {});
    health.until = until;
    return health;
}

/// What the last run of the jobs that fetch deals ended with, if that still keeps deals from arriving. A
/// command asks Keepa nothing to tell its status, so it answers from what is recorded.
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
    auto health = healthAfter(row.front(), row.back().startedAt, now);
    if (health)
        health->since = row.back().startedAt;
    return health;
}

} // namespace

Result<StatusView> readStatus(sync::Session& session, UtcTime now)
{
    StatusView view;
    view.engine = session.status();
    view.databaseFile = session.database().path();
    view.databaseBytes = session.database().fileBytes();
    store::Runs runs(session.database());
    for (int i = 0; i < sync::jobKindCount; ++i) {
        auto last = runs.last(sync::jobId(static_cast<sync::JobKind>(i)), 1);
        if (!last)
            return failure(std::move(last).error());
        view.runs.insert(view.runs.end(), last->begin(), last->end());
    }
    auto calls = store::Ledger(session.database()).last(20);
    if (!calls)
        return failure(std::move(calls).error());
    for (const store::LedgerEntry& call : *calls)
        if (call.balanceAfter && !view.lastBalance) {
            view.lastBalance = call.balanceAfter;
            view.lastCall = call.at.toSeconds();
        }
    auto trouble = lastTrouble(session.database(), now);
    if (!trouble)
        return failure(std::move(trouble).error());
    using enum sync::Health::Code;
    const auto code = view.engine.health.code;
    const bool nothingInTheWay = code == NeverSynced || code == UpToDate || code == QueryMatchesNothing;
    if (*trouble && nothingInTheWay)
        view.engine.health = std::move(**trouble);
    return view;
}

QJsonObject statusJson(const StatusView& view)
{
    const sync::EngineStatus& engine = view.engine;
    QJsonArray runs;
    for (const store::RunRecord& run : view.runs)
        runs.append(QJsonObject{{QStringLiteral("job"), QString::fromStdString(run.job)},
                                {QStringLiteral("started"), QString::fromStdString(toIso(run.startedAt))},
                                {QStringLiteral("ended"), timeJson(run.endedAt)},
                                {QStringLiteral("outcome"), QString::fromStdString(run.outcome)},
                                {QStringLiteral("words"), QString::fromStdString(run.words)},
                                {QStringLiteral("tokens"), static_cast<qint64>(run.tokens)}});
    return {
        {QStringLiteral("health"),
         QJsonObject{{QStringLiteral("code"), QString::fromUtf8(sync::healthId(engine.health.code))},
                     {QStringLiteral("words"), engine.health.words},
                     {QStringLiteral("action"), engine.health.actionText},
                     {QStringLiteral("since"), timeJson(engine.health.since)},
                     {QStringLiteral("until"), timeJson(engine.health.until)}}},
        {QStringLiteral("total"), static_cast<qint64>(engine.totalDeals)},
        {QStringLiteral("new"), static_cast<qint64>(engine.newDeals)},
        {QStringLiteral("lacking_columns"), static_cast<qint64>(engine.lackingColumns)},
        {QStringLiteral("last_sync"), timeJson(engine.lastSync)},
        {QStringLiteral("watermark"), timeJson(engine.watermark)},
        {QStringLiteral("tokens"), QJsonObject{{QStringLiteral("balance"), numberJson(view.lastBalance)},
                                               {QStringLiteral("as_of"), timeJson(view.lastCall)}}},
        {QStringLiteral("database"),
         QJsonObject{{QStringLiteral("file"), view.databaseFile},
                     {QStringLiteral("bytes"), static_cast<qint64>(view.databaseBytes)}}},
        {QStringLiteral("runs"), runs},
    };
}

QString statusText(const StatusView& view)
{
    const sync::EngineStatus& engine = view.engine;
    QStringList lines;
    lines << engine.health.words;
    if (!engine.health.actionText.isEmpty())
        lines << QStringLiteral("  What to do: %1.").arg(engine.health.actionText);
    lines << QStringLiteral("Deals:      %1").arg(engine.totalDeals);
    if (engine.lackingColumns > 0)
        lines << QStringLiteral("            %1 of them lack new columns: backfill --new-columns --fetch fills them.")
                     .arg(engine.lackingColumns);
    lines << QStringLiteral("Last sync:  %1").arg(timeText(engine.lastSync));
    lines << QStringLiteral("Watermark:  %1").arg(timeText(engine.watermark));
    if (view.lastBalance)
        lines << QStringLiteral("Tokens:     %1 left as of %2")
                     .arg(*view.lastBalance)
                     .arg(timeText(view.lastCall));
    lines << QStringLiteral("Database:   %1 (%2 kB)").arg(view.databaseFile).arg(view.databaseBytes / 1024);
    for (const store::RunRecord& run : view.runs)
        lines << QStringLiteral("  %1 %2  %3  %4")
                     .arg(QString::fromStdString(run.job), -12)
                     .arg(QString::fromStdString(toIso(run.startedAt)), QString::fromStdString(run.outcome),
                          QString::fromStdString(run.words));
    return lines.join(QLatin1Char('\n'));
}

QJsonObject reportJson(const sync::RunReport& report)
{
    return {{QStringLiteral("job"), QString::fromUtf8(sync::jobId(report.kind))},
            {QStringLiteral("outcome"), outcomeName(report.outcome)},
            {QStringLiteral("requests"), static_cast<qint64>(report.requests)},
            {QStringLiteral("tokens"), static_cast<qint64>(report.tokens)},
            {QStringLiteral("seen"), static_cast<qint64>(report.seen)},
            {QStringLiteral("added"), static_cast<qint64>(report.added)},
            {QStringLiteral("changed"), static_cast<qint64>(report.changed)},
            {QStringLiteral("removed"), static_cast<qint64>(report.removed)},
            {QStringLiteral("words"), report.words}};
}

QString reportText(const sync::RunReport& report)
{
    QString words =
        report.words.isEmpty() ? QStringLiteral("%1 deals looked at").arg(report.seen) : report.words;
    if (words.endsWith(QLatin1Char('.')))
        words.chop(1);
    const QString job = QString::fromUtf8(sync::jobId(report.kind));
    if (report.outcome == sync::RunReport::Outcome::Skipped)
        return QStringLiteral("%1: skipped: %2").arg(job, words);
    return QStringLiteral("%1: %2 (%3 new, %4 changed, %5 removed; %6 requests, %7 tokens)")
        .arg(job, words)
        .arg(report.added)
        .arg(report.changed)
        .arg(report.removed)
        .arg(report.requests)
        .arg(report.tokens);
}

} // namespace arb::app
