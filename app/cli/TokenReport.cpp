#include "app/cli/TokenReport.h"

#include "app/cli/TokenAccount.h"
#include "core/store/Ledger.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <span>

namespace arb::app {

namespace {

QString dayText(UtcDate day) { return QString::fromStdString(toIso(toTime(day))).left(10); }

QString line(const QString& when, const QString& purpose, const store::LedgerTotal& total)
{
    return QStringLiteral("%1  %2 %3 calls %4 items %5 tokens")
        .arg(when.leftJustified(10), purpose.leftJustified(10))
        .arg(total.calls, 6)
        .arg(total.items, 7)
        .arg(total.tokens, 7);
}

store::LedgerTotal sum(std::span<const store::LedgerTotal> totals)
{
    store::LedgerTotal all;
    for (const store::LedgerTotal& total : totals) {
        all.calls += total.calls;
        all.items += total.items;
        all.tokens += total.tokens;
    }
    return all;
}

QJsonArray json(std::span<const store::LedgerTotal> days)
{
    QJsonArray array;
    for (const store::LedgerTotal& entry : days)
        array.append(QJsonObject{{QStringLiteral("day"), dayText(entry.day)},
                                 {QStringLiteral("purpose"), QString::fromStdString(entry.purpose)},
                                 {QStringLiteral("calls"), static_cast<qint64>(entry.calls)},
                                 {QStringLiteral("items"), static_cast<qint64>(entry.items)},
                                 {QStringLiteral("tokens"), static_cast<qint64>(entry.tokens)}});
    return array;
}

void print(Headless& run, std::span<const store::LedgerTotal> days,
           std::span<const store::LedgerTotal> purposes)
{
    if (days.empty()) {
        run.out(QStringLiteral("No tokens were spent in this time."));
        return;
    }
    for (const store::LedgerTotal& entry : days)
        run.out(line(dayText(entry.day), QString::fromStdString(entry.purpose), entry));
    if (days.front().day != days.back().day)
        for (const store::LedgerTotal& entry : purposes)
            run.out(line(QStringLiteral("all days"), QString::fromStdString(entry.purpose), entry));
    run.out(line(QStringLiteral("total"), {}, sum(days)));
}

} // namespace

ExitCode tokensCommand(Headless& run)
{
    bool ok = true;
    const int days = run.options().value(QStringLiteral("days"), QStringLiteral("7")).toInt(&ok);
    if (!ok || days < 1 || days > 10'000)
        return run.fail({ErrorKind::Invalid,
                         QStringLiteral("--days"),
                         QStringLiteral("The days have to be a number from 1 on."),
                         {},
                         {}});
    auto session = run.session();
    if (!session)
        return run.fail(session.error());
    const UtcTime now = run.clock().now();
    store::Ledger ledger((*session)->database());
    // Calls bear Keepa's time: a clock here that is slow must not hide the newest.
    const UtcTime end = now + Hours{24 * 366};
    auto byDay = ledger.totalsByDay(now - Hours{24 * days}, end);
    auto byPurpose = ledger.totals(now - Hours{24 * days}, end);
    auto account = readTokenAccount((*session)->database());
    if (!byDay)
        return run.fail(byDay.error());
    if (!byPurpose)
        return run.fail(byPurpose.error());
    if (!account)
        return run.fail(account.error());
    if (run.options().json) {
        run.outJson(QJsonDocument(json(*byDay)));
        return ExitCode::Done;
    }
    print(run, *byDay, *byPurpose);
    if (const QString balance = account->text(now); !balance.isEmpty())
        run.out(QStringLiteral("Balance: %1.").arg(balance));
    return ExitCode::Done;
}

} // namespace arb::app
