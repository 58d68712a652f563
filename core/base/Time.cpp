#include "core/base/Time.h"

#include <QDateTime>
#include <QString>

namespace arb {

std::string toIso(UtcTime time)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC).toString(Qt::ISODate).toStdString();
}

bool fromIso(const QString& text, UtcTime& out)
{
    QDateTime parsed = QDateTime::fromString(text, Qt::ISODate);
    if (!parsed.isValid())
        return false;
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed.setTimeSpec(Qt::UTC); // a text without an offset means UTC here, never local time
    out = {parsed.toSecsSinceEpoch()};
    return true;
}

UtcDate toDate(UtcTime time)
{
    const auto days = std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds{Seconds{time.seconds}});
    const std::chrono::year_month_day ymd{days};
    return {int{ymd.year()}, static_cast<int>(unsigned{ymd.month()}), static_cast<int>(unsigned{ymd.day()})};
}

UtcTime toTime(UtcDate date)
{
    const std::chrono::sys_days days{std::chrono::year{date.year} / static_cast<unsigned>(date.month) /
                                     static_cast<unsigned>(date.day)};
    return {std::chrono::sys_seconds{days}.time_since_epoch().count()};
}

} // namespace arb
