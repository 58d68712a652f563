#include "core/sync/Records.h"

#include "core/store/DealStore.h"
#include "core/store/Ledger.h"
#include "core/store/Runs.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace arb::sync {

namespace {

constexpr std::int64_t RunReport::*figures[] = {&RunReport::requests, &RunReport::seen, &RunReport::added,
                                                &RunReport::changed, &RunReport::removed};
constexpr std::array figureNames{"requests", "seen", "added", "changed", "removed"};

std::string outcomeId(const RunReport& report)
{
    switch (report.outcome) {
    case RunReport::Outcome::Done:
        return "done";
    case RunReport::Outcome::Skipped:
        return "skipped";
    case RunReport::Outcome::Cancelled:
        return "cancelled";
    case RunReport::Outcome::Failed:
        break;
    }
    return report.error ? errorKindName(report.error->kind).toStdString() : "internal";
}

RunReport::Outcome outcomeOf(const store::RunRecord& record)
{
    if (record.outcome == "done")
        return RunReport::Outcome::Done;
    if (record.outcome == "skipped")
        return RunReport::Outcome::Skipped;
    if (record.outcome == "cancelled" || record.outcome == "running")
        return RunReport::Outcome::Cancelled;
    return RunReport::Outcome::Failed;
}

std::optional<JobKind> jobOf(const std::string& id)
{
    for (int i = 0; i < jobKindCount; ++i)
        if (const auto kind = static_cast<JobKind>(i); jobId(kind) == id)
            return kind;
    return std::nullopt;
}

} // namespace

store::RunRecord toRecord(const RunReport& report)
{
    store::RunRecord record;
    record.job = jobId(report.kind);
    record.startedAt = report.started;
    record.endedAt = report.ended;
    record.outcome = outcomeId(report);
    record.words = report.words.toStdString();
    record.tokens = report.tokens;
    QJsonObject json;
    for (std::size_t i = 0; i < figureNames.size(); ++i)
        if (const std::int64_t figure = report.*figures[i]; figure != 0)
            json.insert(QLatin1String(figureNames[i]), static_cast<qint64>(figure));
    if (report.error && report.error->retryAt)
        json.insert(QStringLiteral("retry_at"), QString::fromStdString(toIso(*report.error->retryAt)));
    if (!json.isEmpty())
        record.reportJson = QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
    return record;
}

std::optional<RunReport> fromRecord(const store::RunRecord& record)
{
    const auto kind = jobOf(record.job);
    if (!kind)
        return std::nullopt;
    RunReport report;
    report.kind = *kind;
    report.outcome = outcomeOf(record);
    report.started = record.startedAt;
    report.ended = record.endedAt.value_or(record.startedAt);
    report.tokens = record.tokens;
    report.words = QString::fromStdString(record.words);
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(record.reportJson)).object();
    for (std::size_t i = 0; i < figureNames.size(); ++i)
        report.*figures[i] = json.value(QLatin1String(figureNames[i])).toInteger();
    return report;
}

Result<std::vector<RemovedDeal>> readRemoved(store::Database& database, std::int64_t limit)
{
    auto stones = store::DealStore(database).tombstones(limit);
    if (!stones)
        return failure(std::move(stones).error());
    std::vector<RemovedDeal> deals;
    deals.reserve(stones->size());
    for (const store::Tombstone& stone : *stones)
        deals.push_back({stone.asin, stone.removedAt, QString::fromStdString(stone.title.value_or(std::string())),
                         QString::fromStdString(stone.reasonWords.empty() ? stone.reasonCode : stone.reasonWords)});
    return deals;
}

Result<TokenUse> readTokenUse(store::Database& database, UtcTime now, std::int64_t calls)
{
    store::Ledger ledger(database);
    TokenUse use;
    use.today = toDate(now);
    const UtcTime end = toTime(use.today) + Hours{24};
    auto totals = ledger.totalsByDay(end - Hours{24 * tokenUseDays}, end);
    if (!totals)
        return failure(std::move(totals).error());
    for (const store::LedgerTotal& total : *totals)
        use.totals.push_back({QString::fromStdString(total.purpose), total.day, total.calls, total.tokens});
    auto entries = ledger.last(calls);
    if (!entries)
        return failure(std::move(entries).error());
    for (const store::LedgerEntry& entry : *entries)
        use.calls.push_back({entry.at, QString::fromStdString(entry.purpose), QString::fromStdString(entry.kind),
                             entry.items, entry.estimate, entry.cost, entry.balanceAfter,
                             QString::fromStdString(entry.status)});
    return use;
}

Result<std::vector<RunReport>> readRuns(store::Database& database, std::int64_t limit)
{
    auto records = store::Runs(database).last({}, limit);
    if (!records)
        return failure(std::move(records).error());
    std::vector<RunReport> reports;
    for (const store::RunRecord& record : *records)
        if (auto report = fromRecord(record))
            reports.push_back(std::move(*report));
    std::ranges::reverse(reports);
    return reports;
}

} // namespace arb::sync
