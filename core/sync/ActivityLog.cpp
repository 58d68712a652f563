#include "core/sync/ActivityLog.h"

#include "core/base/Logging.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace arb::sync {

void ActivityLog::append(const RunReport& report)
{
    static constexpr std::array outcomes{"done", "skipped", "failed", "cancelled"};
    QJsonObject line{
        {QStringLiteral("at"), QString::fromStdString(toIso(report.ended))},
        {QStringLiteral("job"), QString::fromUtf8(jobId(report.kind))},
        {QStringLiteral("outcome"), QLatin1String(outcomes.at(static_cast<std::size_t>(report.outcome)))},
        {QStringLiteral("seconds"), static_cast<qint64>((report.ended - report.started).count())},
        {QStringLiteral("requests"), static_cast<qint64>(report.requests)},
        {QStringLiteral("tokens"), static_cast<qint64>(report.tokens)},
        {QStringLiteral("seen"), static_cast<qint64>(report.seen)},
        {QStringLiteral("added"), static_cast<qint64>(report.added)},
        {QStringLiteral("changed"), static_cast<qint64>(report.changed)},
        {QStringLiteral("removed"), static_cast<qint64>(report.removed)},
        {QStringLiteral("words"), redacted(report.words)},
    };
    if (report.error)
        line.insert(QStringLiteral("error"), redacted(report.error->line()));
    m_file.append(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

} // namespace arb::sync
