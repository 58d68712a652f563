#include "app/cli/Export.h"
#include "app/cli/Headless.h"
#include "app/cli/StatusText.h"
#include "app/simulate/SimulateCommand.h"
#include "core/deals/money/ProfitCommand.h"
#include "core/store/DealStore.h"
#include "core/store/Ledger.h"
#include "core/sync/LocalRuns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>
#include <map>
#include <string>

namespace arb::app {

namespace {

using sync::JobKind;

ExitCode finish(Headless& run, const Result<sync::RunReport>& report)
{
    if (!report)
        return run.fail(report.error());
    if (run.options().json)
        run.out(QString::fromUtf8(QJsonDocument(reportJson(*report)).toJson(QJsonDocument::Compact)));
    else
        run.out(reportText(*report));
    return report->outcome == sync::RunReport::Outcome::Skipped && report->error ? exitCodeOf(report->error->kind)
                                                                               : ExitCode::Done;
}

ExitCode networkJob(Headless& run, JobKind kind)
{
    auto session = run.sessionWithKey();
    if (!session)
        return run.fail(session.error());
    auto report = run.runJob(**session, kind);
    // New deals get their details as far as the tokens reach now; the others wait in the database.
    if (report && kind == JobKind::Delta) {
        while ((*session)->hasDetailsDue()) {
            auto details = run.runJob(**session, JobKind::Details, Milliseconds{0});
            if (!details) {
                if (details.error().kind == ErrorKind::Quota)
                    break;
                return run.fail(details.error());
            }
            report->tokens += details->tokens;
            report->requests += details->requests;
        }
    }
    return finish(run, report);
}

ExitCode backfill(Headless& run)
{
    if (!run.options().has(QStringLiteral("new-columns"))) {
        auto session = run.sessionWithKey();
        if (!session)
            return run.fail(session.error());
        if (run.options().has(QStringLiteral("rebuild")))
            (*session)->requestRebuild();
        return finish(run, run.runJob(**session, JobKind::Backfill));
    }
    auto session = run.session();
    if (!session)
        return run.fail(session.error());
    const sync::LocalContext context{(*session)->database(), deals::Columns::standard(), run.settings().costs,
                                     *run.cards(),           run.clock(),                run.stop(),
                                     {}};
    return finish(run, sync::backfillAll(context));
}

ExitCode recalculate(Headless& run)
{
    auto session = run.session();
    if (!session)
        return run.fail(session.error());
    const sync::LocalContext context{(*session)->database(), deals::Columns::standard(), run.settings().costs,
                                     *run.cards(),           run.clock(),                run.stop(),
                                     {}};
    return finish(run, sync::recalculate(context));
}

ExitCode total(Headless& run)
{
    auto session = run.session();
    if (!session)
        return run.fail(session.error());
    auto count = store::DealStore((*session)->database()).total();
    if (!count)
        return run.fail(count.error());
    run.out(QString::number(*count));
    return ExitCode::Done;
}

struct Listed
{
    DealListing listing;
    std::vector<store::StoredDeal> rows;
    int decimals = 2;
};

Result<Listed> listed(Headless& run)
{
    auto listing = parseListing(run.options(), deals::Columns::standard());
    if (!listing)
        return failure(std::move(listing).error());
    auto session = run.session();
    if (!session)
        return failure(std::move(session).error());
    auto rows = store::DealStore((*session)->database()).list(listing->query);
    if (!rows)
        return failure(std::move(rows).error());
    const Currency currency = keepa::domainInfo((*session)->query().domain).currency;
    return Listed{std::move(*listing), std::move(*rows), currencyDecimals(currency)};
}

ExitCode dealsCommand(Headless& run)
{
    QString format = run.options().value(QStringLiteral("format"), run.options().json ? QStringLiteral("json")
                                                                                      : QStringLiteral("table"));
    if (format != QLatin1String("table") && format != QLatin1String("csv") && format != QLatin1String("json"))
        return run.fail({ErrorKind::Invalid, QStringLiteral("--format"),
                         QStringLiteral("The format is table, csv or json."), {}, {}});
    auto found = listed(run);
    if (!found)
        return run.fail(found.error());
    const QByteArray text =
        renderDeals(found->listing, deals::Columns::standard(), found->rows, format, found->decimals);
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    return ExitCode::Done;
}

ExitCode exportCommand(Headless& run)
{
    if (run.options().arguments.size() != 1)
        return run.fail({ErrorKind::Invalid, {}, QStringLiteral("Name one file to export to."), {}, {}});
    auto found = listed(run);
    if (!found)
        return run.fail(found.error());
    const QString file = run.options().arguments.front();
    if (Status written =
            exportDeals(file, found->listing, deals::Columns::standard(), found->rows, found->decimals);
        !written)
        return run.fail(written.error());
    run.note(QStringLiteral("%1 deals written to %2").arg(found->rows.size()).arg(file));
    return ExitCode::Done;
}

ExitCode status(Headless& run)
{
    // The key only changes what is in the way; no request is made.
    auto session = run.sessionWithKey();
    if (!session && session.error().kind == ErrorKind::Auth)
        session = run.session();
    if (!session)
        return run.fail(session.error());
    auto view = readStatus(**session);
    if (!view)
        return run.fail(view.error());
    if (run.options().json)
        run.out(QString::fromUtf8(QJsonDocument(statusJson(*view)).toJson(QJsonDocument::Indented)).trimmed());
    else
        run.out(statusText(*view));
    return ExitCode::Done;
}

ExitCode tokens(Headless& run)
{
    auto session = run.session();
    if (!session)
        return run.fail(session.error());
    bool ok = true;
    const int days = run.options().value(QStringLiteral("days"), QStringLiteral("7")).toInt(&ok);
    if (!ok || days < 1)
        return run.fail({ErrorKind::Invalid, QStringLiteral("--days"), QStringLiteral("The days have to be a number."), {}, {}});
    const UtcTime now = run.clock().now();
    auto totals = store::Ledger((*session)->database()).totalsByDay(now - Hours{24 * days}, now + Hours{1});
    if (!totals)
        return run.fail(totals.error());
    QJsonArray array;
    for (const store::LedgerTotal& entry : *totals) {
        const QString day = QString::fromStdString(toIso(toTime(entry.day))).left(10);
        array.append(QJsonObject{{QStringLiteral("day"), day},
                                 {QStringLiteral("purpose"), QString::fromStdString(entry.purpose)},
                                 {QStringLiteral("calls"), static_cast<qint64>(entry.calls)},
                                 {QStringLiteral("items"), static_cast<qint64>(entry.items)},
                                 {QStringLiteral("tokens"), static_cast<qint64>(entry.tokens)}});
        if (!run.options().json)
            run.out(QStringLiteral("%1  %2 %3 calls %4 items %5 tokens")
                        .arg(day, QString::fromStdString(entry.purpose).leftJustified(10))
                        .arg(entry.calls, 6)
                        .arg(entry.items, 7)
                        .arg(entry.tokens, 7));
    }
    if (run.options().json)
        run.out(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented)).trimmed());
    else if (totals->empty())
        run.out(QStringLiteral("No tokens were spent in this time."));
    return ExitCode::Done;
}

ExitCode query(Headless& run)
{
    const QStringList& arguments = run.options().arguments;
    auto session = run.session();
    if (!session)
        return run.fail(session.error());
    if (arguments == QStringList{QStringLiteral("show")}) {
        run.out(QString::fromStdString((*session)->query().toJson(0)));
        return ExitCode::Done;
    }
    if (arguments.size() != 2 || arguments.front() != QLatin1String("import"))
        return run.fail({ErrorKind::Invalid, {}, QStringLiteral("Say 'query show' or 'query import FILE'."), {}, {}});
    QFile file(arguments.back());
    if (!file.open(QIODevice::ReadOnly))
        return run.fail({ErrorKind::Invalid, arguments.back(), QStringLiteral("The file cannot be read."), file.errorString(), {}});
    const QByteArray json = file.readAll();
    auto parsed = keepa::DealQuery::fromJson(std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
    if (!parsed)
        return run.fail(parsed.error());
    if (Status stored = (*session)->setQuery(*parsed); !stored)
        return run.fail(stored.error());
    run.note(QStringLiteral("The query is set; the next sync uses it."));
    return ExitCode::Done;
}

ExitCode profit(Headless& run)
{
    std::ios::sync_with_stdio(false);
    std::string line;
    const UtcDate today = toDate(run.clock().now());
    while (!run.stop().stop_requested() && std::getline(std::cin, line)) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        std::cout << deals::money::answerProfitLine(line, *run.cards(), today) << '\n';
    }
    std::cout.flush();
    return ExitCode::Done;
}

} // namespace

ExitCode runCommand(const Options& options, std::stop_token stop)
{
    if (options.command == QLatin1String("simulate"))
        return simulateCommand(options, std::move(stop));
    Headless run(options, std::move(stop));
    if (Status prepared = run.prepare(); !prepared)
        return run.fail(prepared.error());
    static const std::map<QString, ExitCode (*)(Headless&)> commands{
        {QStringLiteral("sync"), [](Headless& r) { return networkJob(r, JobKind::Delta); }},
        {QStringLiteral("sweep"), [](Headless& r) { return networkJob(r, JobKind::Sweep); }},
        {QStringLiteral("prune"), [](Headless& r) { return networkJob(r, JobKind::Prune); }},
        {QStringLiteral("backfill"), backfill},
        {QStringLiteral("recalculate"), recalculate},
        {QStringLiteral("total"), total},
        {QStringLiteral("deals"), dealsCommand},
        {QStringLiteral("export"), exportCommand},
        {QStringLiteral("status"), status},
        {QStringLiteral("tokens"), tokens},
        {QStringLiteral("query"), query},
        {QStringLiteral("profit"), profit},
    };
    return commands.at(options.command)(run);
}

} // namespace arb::app
