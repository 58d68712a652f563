#include "app/cli/StatusText.h"

#include "app/cli/ShellHealth.h"

#include <QJsonArray>
#include <QStringList>

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

QJsonObject accountJson(const TokenAccount& account, UtcTime now)
{
    return {{QStringLiteral("balance"), numberJson(account.balance)},
            {QStringLiteral("as_of"), timeJson(account.asOf)},
            {QStringLiteral("per_minute"), numberJson(account.perMinute)},
            {QStringLiteral("capacity"), numberJson(account.capacity())},
            {QStringLiteral("expected_now"), numberJson(account.expectedAt(now))},
            {QStringLiteral("full_at"), timeJson(account.fullAt())}};
}

QString outcomeName(sync::RunReport::Outcome outcome)
{
    static constexpr std::array names{"done", "skipped", "failed", "cancelled"};
    return QLatin1String(names.at(static_cast<std::size_t>(outcome)));
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
    auto account = readTokenAccount(session.database());
    if (!account)
        return failure(std::move(account).error());
    view.account = *account;
    view.now = now;
    view.rebuildUnderWay = session.rebuildUnderWay();
    auto running = runningJobs(session.database(), now);
    if (!running)
        return failure(std::move(running).error());
    view.running = std::move(*running);
    auto health = shellHealth(session, std::move(view.engine.health), view.running, now);
    if (!health)
        return failure(std::move(health).error());
    view.engine.health = std::move(*health);
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
    QJsonArray running;
    for (const store::Lease& lease : view.running)
        running.append(QJsonObject{{QStringLiteral("job"), QString::fromStdString(lease.job)},
                                   {QStringLiteral("pid"), static_cast<qint64>(lease.pid)},
                                   {QStringLiteral("since"), timeJson(lease.acquiredAt)}});
    return {
        {QStringLiteral("health"),
         QJsonObject{{QStringLiteral("code"), QString::fromUtf8(sync::healthId(engine.health.code))},
                     {QStringLiteral("words"), engine.health.words},
                     {QStringLiteral("action"), engine.health.actionText},
                     {QStringLiteral("since"), timeJson(engine.health.since)},
                     {QStringLiteral("until"), timeJson(engine.health.until)}}},
        {QStringLiteral("total"), static_cast<qint64>(engine.totalDeals)},
        {QStringLiteral("new"), static_cast<qint64>(engine.newDeals)},
        {QStringLiteral("rebuild_under_way"), view.rebuildUnderWay},
        {QStringLiteral("lacking_columns"), static_cast<qint64>(engine.lackingColumns)},
        {QStringLiteral("last_sync"), timeJson(engine.lastSync)},
        {QStringLiteral("watermark"), timeJson(engine.watermark)},
        {QStringLiteral("tokens"), accountJson(view.account, view.now)},
        {QStringLiteral("database"),
         QJsonObject{{QStringLiteral("file"), view.databaseFile},
                     {QStringLiteral("bytes"), static_cast<qint64>(view.databaseBytes)}}},
        {QStringLiteral("running"), running},
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
    if (view.rebuildUnderWay)
        lines << QStringLiteral("            A rebuild is not done: look-ups and prune wait; 'backfill' ends it.");
    lines << QStringLiteral("Last sync:  %1").arg(timeText(engine.lastSync));
    lines << QStringLiteral("Watermark:  %1").arg(timeText(engine.watermark));
    if (const QString account = view.account.text(view.now); !account.isEmpty())
        lines << QStringLiteral("Tokens:     ") + account;
    lines << QStringLiteral("Database:   %1 (%2 kB)").arg(view.databaseFile).arg(view.databaseBytes / 1024);
    for (const store::Lease& lease : view.running)
        lines << QStringLiteral("Running:    %1 since %2, process %3")
                     .arg(QString::fromStdString(lease.job), timeText(lease.acquiredAt))
                     .arg(lease.pid);
    for (const store::RunRecord& run : view.runs)
        lines << QStringLiteral("  %1 %2  %3  %4")
                     .arg(QString::fromStdString(run.job), -12)
                     .arg(QString::fromStdString(toIso(run.startedAt)), QString::fromStdString(run.outcome),
                          QString::fromStdString(run.words));
    return lines.join(QLatin1Char('\n'));
}

namespace {

QString wordsOf(const sync::RunReport& report)
{
    return report.words.isEmpty() ? QStringLiteral("%1 deals looked at").arg(report.seen) : report.words;
}

} // namespace

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
            {QStringLiteral("words"), wordsOf(report)}};
}

QString reportText(const sync::RunReport& report)
{
    QString words = wordsOf(report);
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
