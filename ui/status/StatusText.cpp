#include "ui/status/StatusText.h"

#include "core/sync/FillCost.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace arb::ui {

namespace {

/// The number that decides a plural's form; counts beyond int have the same form as the largest int.
int plural(std::int64_t n)
{
    return static_cast<int>(std::clamp<std::int64_t>(n, 0, std::numeric_limits<int>::max()));
}

const QString lineBreak = QStringLiteral("\n");

} // namespace

QString StatusText::number(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }

QString StatusText::deals(std::int64_t shown, std::int64_t total)
{
    if (shown >= total)
        return tr("%Ln deal(s)", "status bar: all deals", plural(total));
    return tr("%1 of %Ln deal(s)", "status bar: %1 of all deals pass the filter", plural(total))
        .arg(number(shown));
}

QString StatusText::news(std::int64_t added, std::int64_t gone)
{
    QStringList parts;
    if (added > 0)
        parts << tr("%Ln new", "status bar: deals that arrived", plural(added));
    if (gone > 0)
        parts << tr("%Ln gone", "status bar: deals that left", plural(gone));
    return parts.join(QStringLiteral(", "));
}

QString StatusText::sync(const sync::EngineStatus& status, UtcTime now)
{
    QStringList parts;
    parts << (status.lastSync
                  ? tr("synced %1", "status bar: %1 is \"2 min ago\"").arg(ago(now - *status.lastSync))
                  : tr("not synced yet"));
    if (status.paused)
        parts << (status.pausedUntil ? tr("paused until %1").arg(moment(*status.pausedUntil, now))
                                     : tr("paused"));
    else if (status.nextSync)
        parts << (*status.nextSync > now
                      ? tr("next %1", "status bar: time of the next sync").arg(moment(*status.nextSync, now))
                      : tr("next now"));
    return parts.join(QStringLiteral(", "));
}

QString StatusText::tokens(const sync::TokenStatus& tokens, UtcTime now)
{
    if (!tokens.balance)
        return tr("tokens unknown");
    QString text = tr("%1 tok", "status bar: Keepa tokens at hand").arg(number(*tokens.balance));
    if (tokens.perMinute)
        text += QStringLiteral(" ") +
                tr("+%1/min", "status bar: refill of tokens").arg(number(*tokens.perMinute));
    if (tokens.fullAt)
        text += QStringLiteral(", ") +
                (*tokens.fullAt > now
                     ? tr("full in %1", "status bar: %1 is \"12 min\"").arg(span(*tokens.fullAt - now))
                     : tr("full"));
    return text;
}

QString StatusText::tokensAtLength(const sync::TokenStatus& tokens, UtcTime now)
{
    if (!tokens.balance)
        return tr("Keepa has not said yet how many tokens there are.");
    QStringList lines{tr("Keepa tokens: %1").arg(number(*tokens.balance))};
    if (tokens.perMinute)
        lines << tr("Refill: %1 a minute").arg(number(*tokens.perMinute));
    if (tokens.capacity)
        lines << tr("Most that can be saved up: %1").arg(number(*tokens.capacity));
    if (tokens.fullAt && *tokens.fullAt > now)
        lines << tr("Full at %1").arg(moment(*tokens.fullAt, now));
    if (tokens.nextAffordable && *tokens.nextAffordable > now)
        lines << tr("Next request at %1").arg(moment(*tokens.nextAffordable, now));
    lines << tr("Spent today: %1").arg(number(tokens.spentToday));
    if (!tokens.forecast.isEmpty())
        lines << tr("What is left is enough for: %1").arg(tokens.forecast);
    return lines.join(lineBreak);
}

QString StatusText::tokenForecast(const sync::TokenStatus& tokens, UtcTime now)
{
    if (!tokens.balance)
        return tr("Keepa has not said yet how many tokens there are.");
    QStringList sentences;
    if (tokens.perMinute && tokens.capacity)
        sentences << tr("%1 of at most %2 tokens, %3 more a minute.")
                         .arg(number(*tokens.balance), number(*tokens.capacity), number(*tokens.perMinute));
    else
        sentences << tr("%1 tokens.").arg(number(*tokens.balance));
    if (tokens.fullAt && *tokens.fullAt > now)
        sentences << tr("Full at %1.").arg(moment(*tokens.fullAt, now));
    sentences << (tokens.nextAffordable && *tokens.nextAffordable > now
                      ? tr("The next request can start at %1.").arg(moment(*tokens.nextAffordable, now))
                      : tr("The next request can start now."));
    if (!tokens.forecast.isEmpty())
        sentences << tr("What is left is enough for %1.", "%1 is \"details of 412 more deals today\"")
                         .arg(tokens.forecast);
    return sentences.join(QLatin1Char(' '));
}

QString StatusText::fillCost(std::optional<std::int64_t> deals, const sync::TokenStatus& tokens)
{
    const std::int64_t pages = sync::fillPages(deals);
    const std::int64_t cost = pages * sync::tokensPerPage;
    QString text = deals ? tr("About %1 deals on %Ln page(s): %2 tokens.", nullptr, plural(pages))
                               .arg(number(*deals), number(cost))
                         : tr("At most %Ln page(s): %1 tokens.", nullptr, plural(pages)).arg(number(cost));
    if (tokens.perMinute.value_or(0) > 0)
        text += QLatin1Char(' ') +
                tr("Your plan refills that in %1.").arg(span(Seconds{cost * 60 / *tokens.perMinute}));
    return text;
}

QString StatusText::purpose(const QString& id)
{
    for (int i = 0; i < sync::jobKindCount; ++i)
        if (const auto kind = static_cast<sync::JobKind>(i); id == QString::fromUtf8(sync::jobId(kind)))
            return sync::jobTitle(kind);
    if (id == QLatin1String("offers"))
        return tr("Offers", "purpose of tokens");
    if (id == QLatin1String("sellers"))
        return tr("Sellers", "purpose of tokens");
    if (id == QLatin1String("estimate"))
        return tr("Estimate", "purpose of tokens");
    if (id == QLatin1String("token"))
        return tr("Balance", "purpose of tokens");
    return id;
}

QString StatusText::call(const QString& id)
{
    if (id == QLatin1String("deal"))
        return tr("Deal page", "call to Keepa");
    if (id == QLatin1String("product"))
        return tr("Products", "call to Keepa");
    if (id == QLatin1String("seller"))
        return tr("Sellers", "call to Keepa");
    if (id == QLatin1String("token"))
        return tr("Balance", "call to Keepa");
    return id;
}

QString StatusText::callOutcome(const QString& id)
{
    if (id == QLatin1String("ok"))
        return tr("OK", "outcome of a call");
    if (id == QLatin1String("network") || id == QLatin1String("tls"))
        return tr("Not reached", "outcome of a call");
    if (id == QLatin1String("server"))
        return tr("Out of order", "outcome of a call");
    if (id == QLatin1String("quota"))
        return tr("Out of tokens", "outcome of a call");
    if (id == QLatin1String("auth"))
        return tr("Key refused", "outcome of a call");
    if (id == QLatin1String("rejected"))
        return tr("Refused", "outcome of a call");
    if (id == QLatin1String("malformed"))
        return tr("Unusable answer", "outcome of a call");
    if (id == QLatin1String("cancelled"))
        return tr("Cancelled");
    return tr("Failed");
}

QString StatusText::job(const sync::JobStatus& job, UtcTime now)
{
    QString doing = job.doing;
    if (doing.isEmpty() && job.state == sync::JobStatus::State::Waiting)
        doing = job.resumesAt ? tr("waiting until %1").arg(moment(*job.resumesAt, now)) : tr("waiting");
    const QString title = sync::jobTitle(job.kind);
    return doing.isEmpty() ? title : tr("%1: %2", "a job and what it does").arg(title, doing);
}

QString StatusText::outcome(sync::RunReport::Outcome outcome)
{
    switch (outcome) {
    case sync::RunReport::Outcome::Done:
        return tr("Done");
    case sync::RunReport::Outcome::Skipped:
        return tr("Skipped");
    case sync::RunReport::Outcome::Failed:
        return tr("Failed");
    case sync::RunReport::Outcome::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString StatusText::work(const sync::RunReport& report)
{
    QStringList parts;
    if (report.seen > 0)
        parts << tr("%Ln seen", "deals looked at in a run", plural(report.seen));
    if (report.added > 0)
        parts << tr("%Ln new", "deals added in a run", plural(report.added));
    if (report.changed > 0)
        parts << tr("%Ln changed", "deals changed in a run", plural(report.changed));
    if (report.removed > 0)
        parts << tr("%Ln removed", "deals removed in a run", plural(report.removed));
    return parts.join(QStringLiteral(", "));
}

QString StatusText::ago(Seconds elapsed)
{
    const auto minutes = std::chrono::duration_cast<Minutes>(elapsed).count();
    if (minutes < 1)
        return tr("just now");
    if (minutes < 60)
        return tr("%Ln min ago", "", plural(minutes));
    if (minutes < 48 * 60)
        return tr("%Ln h ago", "", plural(minutes / 60));
    return tr("%Ln day(s) ago", "", plural(minutes / (24 * 60)));
}

QString StatusText::span(Seconds length)
{
    const auto minutes = std::max<std::int64_t>(1, (length.count() + 59) / 60);
    if (minutes < 60)
        return tr("%1 min", "a length of time").arg(minutes);
    if (minutes % 60 == 0 || minutes >= 24 * 60)
        return tr("%1 h", "a length of time").arg(number(minutes / 60));
    return tr("%1 h %2 min", "a length of time").arg(minutes / 60).arg(minutes % 60);
}

QString StatusText::duration(Seconds length)
{
    const auto seconds = std::max<std::int64_t>(0, length.count());
    if (seconds < 60)
        return tr("%1 s", "a length of time").arg(seconds);
    if (seconds < 3600)
        return tr("%1 min %2 s", "a length of time").arg(seconds / 60).arg(seconds % 60);
    return tr("%1 h %2 min", "a length of time").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString StatusText::moment(UtcTime time, UtcTime now)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time.seconds);
    const QString clock = sync::clockText(time);
    const qint64 days = QDateTime::fromSecsSinceEpoch(now.seconds).date().daysTo(local.date());
    if (days == 0)
        return clock;
    if (days == 1)
        return tr("tomorrow %1", "%1 is a time of day").arg(clock);
    if (days > -7 && days < 7)
        return QLocale().toString(local, QStringLiteral("ddd HH:mm"));
    // A short date with the clock as everywhere else, not with that of the locale.
    return QLocale().toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

} // namespace arb::ui
