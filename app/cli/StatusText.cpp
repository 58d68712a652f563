#include "app/cli/StatusText.h"

#include "core/store/Ledger.h"

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

QString outcomeName(sync::RunReport::Outcome outcome)
{
    static constexpr std::array names{"done", "skipped", "failed", "cancelled"};
    return QLatin1String(names.at(static_cast<std::size_t>(outcome)));
}

} // namespace

Result<StatusView> readStatus(sync::Session& session)
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
    auto calls = store::Ledger(session.database()).last(1);
    if (!calls)
        return failure(std::move(calls).error());
    if (!calls->empty()) {
        view.lastBalance = calls->front().balanceAfter;
        view.lastCall = calls->front().at.toSeconds();
    }
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
        {QStringLiteral("last_sync"), timeJson(engine.lastSync)},
        {QStringLiteral("watermark"), timeJson(engine.watermark)},
        {QStringLiteral("tokens"),
         QJsonObject{{QStringLiteral("balance"), numberJson(view.lastBalance)},
                     {QStringLiteral("as_of"), timeJson(view.lastCall)}}},
        {QStringLiteral("database"), QJsonObject{{QStringLiteral("file"), view.databaseFile},
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
    lines << QStringLiteral("Last sync:  %1").arg(timeText(engine.lastSync));
    lines << QStringLiteral("Watermark:  %1").arg(timeText(engine.watermark));
    if (view.lastBalance)
        lines << QStringLiteral("Tokens:     %1 left as of %2").arg(*view.lastBalance).arg(timeText(view.lastCall));
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
    return QStringLiteral("%1: %2 %3 seen, %4 new, %5 changed, %6 removed; %7 requests, %8 tokens")
        .arg(QString::fromUtf8(sync::jobId(report.kind)), report.words)
        .arg(report.seen)
        .arg(report.added)
        .arg(report.changed)
        .arg(report.removed)
        .arg(report.requests)
        .arg(report.tokens)
        .simplified();
}

} // namespace arb::app
