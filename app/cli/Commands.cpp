#include "app/cli/Export.h"
#include "app/cli/Headless.h"
#include "app/cli/StatusText.h"
#include "app/simulate/SimulateCommand.h"
#include "core/deals/money/ProfitCommand.h"
#include "core/store/DealStore.h"
#include "core/store/Ledger.h"
#include "core/sync/LocalRuns.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>
#include <string>

namespace arb::app {

namespace {

using sync::JobKind;

// What the user asked to be bought in full may wait for tokens for days.
constexpr Milliseconds untilDone = Hours{24 * 7};

ExitCode finish(Headless& run, const Result<sync::RunReport>& report)
{
    if (!report)
        return run.fail(report.error());
    if (run.options().json)
        run.out(QString::fromUtf8(QJsonDocument(reportJson(*report)).toJson(QJsonDocument::Compact)));
    else
        run.out(reportText(*report));
    return report->outcome == sync::RunReport::Outcome::Skipped && report->error
               ? exitCodeOf(report->error->kind)
               : ExitCode::Done;
}

// Details that are due, as far as the tokens reach within `patience`; the others wait in the database.
Status fetchDetails(Headless& run, sync::Session& session, sync::RunReport& report, Milliseconds patience)
{
    while (session.hasDetailsDue()) {
        auto details = run.runJob(session, JobKind::Details, patience);
        if (!details)
            return details.error().kind == ErrorKind::Quota ? Status{} : failure(std::move(details).error());
        report.tokens += details->tokens;
        report.requests += details->requests;
        report.removed += details->removed;
        if (details->outcome != sync::RunReport::Outcome::Done || details->seen == 0)
            break; // another process is at it
    }
    return {};
}

Result<sync::RunReport> localRun(Headless& run, sync::Session& session, JobKind kind, bool anyway)
{
    UtcMillis told = run.clock().utc();
    const auto progress = [&](std::int64_t done, std::int64_t total) {
        if (run.clock().utc() - told < Seconds{1})
            return;
        told = run.clock().utc();
        run.note(QStringLiteral("%1 of %2 deals").arg(done).arg(total));
    };
    const sync::LocalContext context{
        session.database(), deals::Columns::standard(), run.settings().costs, *run.cards(), run.clock(), run.stop(),
        progress};
    return sync::runLocalJob(context, kind, anyway);
}

// Another day, or costs that were changed while no window was open: all figures are brought to the same state.
Status alignFigures(Headless& run, sync::Session& session)
{
    auto recalculated = localRun(run, session, JobKind::Recalculate, false);
    return recalculated ? Status{} : failure(std::move(recalculated).error());
}

ExitCode networkJob(Headless& run, JobKind kind)
{
    auto session = run.sessionForJobs();
    if (!session)
        return run.fail(session.error());
    auto report = run.runJob(**session, kind);
    if (report && kind == JobKind::Delta && report->outcome == sync::RunReport::Outcome::Done)
        if (Status added = fetchDetails(run, **session, *report, Milliseconds{0}); !added)
            return run.fail(added.error());
    if (report)
        if (Status aligned = alignFigures(run, **session); !aligned)
            return run.fail(aligned.error());
    return finish(run, report);
}

ExitCode recalculate(Headless& run)
{
    auto session = run.session();
    if (!session)
        return run.fail(session.error());
    return finish(run, localRun(run, **session, JobKind::Recalculate, true));
}

// The free part from stored answers; the rest costs tokens and is fetched only with --fetch.
ExitCode backfillColumns(Headless& run)
{
    const bool fetch = run.options().has(QStringLiteral("fetch"));
    auto session = fetch ? run.sessionForJobs() : run.session();
    if (!session)
        return run.fail(session.error());
    auto report = localRun(run, **session, JobKind::BackfillAll, true);
    if (!report)
        return run.fail(report.error());
    if (Status counted = (*session)->countLackingColumns(); !counted)
        return run.fail(counted.error());
    const auto lacking = static_cast<int>((*session)->status().lackingColumns);
    if (lacking > 0 && !fetch)
        run.note(QCoreApplication::translate("Commands",
                                             "%n deal(s) lack the new columns; about as many tokens fill them: "
                                             "say backfill --new-columns --fetch.",
                                             nullptr, lacking));
    if (lacking > 0 && fetch) {
        if (Status due = (*session)->fetchLackingColumns(); !due)
            return run.fail(due.error());
        if (Status fetched = fetchDetails(run, **session, *report, untilDone); !fetched)
            return run.fail(fetched.error());
    }
    return finish(run, report);
}

ExitCode backfill(Headless& run)
{
    const bool rebuild = run.options().has(QStringLiteral("rebuild"));
    if (run.options().has(QStringLiteral("new-columns"))) {
        if (rebuild)
            return run.fail(
                {ErrorKind::Invalid, {}, QStringLiteral("Say either --rebuild or --new-columns."), {}, {}});
        return backfillColumns(run);
    }
    auto session = run.sessionForJobs();
    if (!session)
        return run.fail(session.error());
    if (rebuild)
        (*session)->requestRebuild();
    auto report = run.runJob(**session, JobKind::Backfill);
    if (report)
        if (Status aligned = alignFigures(run, **session); !aligned)
            return run.fail(aligned.error());
    return finish(run, report);
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
    auto session = run.session();
    if (!session)
        return failure(std::move(session).error());
    const int decimals = currencyDecimals(keepa::domainInfo((*session)->query().domain).currency);
    auto listing = parseListing(run.options(), deals::Columns::standard(), decimals);
    if (!listing)
        return failure(std::move(listing).error());
    auto rows = store::DealStore((*session)->database()).list(listing->query);
    if (!rows)
        return failure(std::move(rows).error());
    return Listed{std::move(*listing), std::move(*rows), decimals};
}

ExitCode dealsCommand(Headless& run)
{
    const QString format = run.options().value(
        QStringLiteral("format"), run.options().json ? QStringLiteral("json") : QStringLiteral("table"));
    if (format != QLatin1String("table") && format != QLatin1String("csv") && format != QLatin1String("json"))
        return run.fail({ErrorKind::Invalid,
                         QStringLiteral("--format"),
                         QStringLiteral("The format is table, csv or json."),
                         {},
                         {}});
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
    const auto written = static_cast<int>(found->rows.size());
    run.note(QCoreApplication::translate("Commands", "%n deal(s) written to %1", nullptr, written).arg(file));
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
    auto view = readStatus(**session, run.clock().now());
    if (!view)
        return run.fail(view.error());
    if (run.options().json)
        run.out(
            QString::fromUtf8(QJsonDocument(statusJson(*view)).toJson(QJsonDocument::Indented)).trimmed());
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
    if (!ok || days < 1 || days > 10'000)
        return run.fail({ErrorKind::Invalid,
                         QStringLiteral("--days"),
                         QStringLiteral("The days have to be a number from 1 on."),
                         {},
                         {}});
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
        return run.fail(
            {ErrorKind::Invalid, {}, QStringLiteral("Say 'query show' or 'query import FILE'."), {}, {}});
    QFile file(arguments.back());
    const bool opened = arguments.back() == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                               : file.open(QIODevice::ReadOnly);
    if (!opened)
        return run.fail({ErrorKind::Invalid,
                         arguments.back(),
                         QStringLiteral("The file cannot be read: %1.").arg(file.errorString()),
                         {},
                         {}});
    const QByteArray json = file.readAll();
    auto parsed =
        keepa::DealQuery::fromJson(std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
    if (!parsed)
        return run.fail(parsed.error());
    const auto before = (*session)->mirror().size();
    if (Status stored = (*session)->setQuery(*parsed); !stored)
        return run.fail(stored.error());
    const auto left = static_cast<int>(before - (*session)->mirror().size());
    if (left > 0)
        run.note(
            QCoreApplication::translate("Commands", "%n deal(s) cannot match it and left.", nullptr, left));
    run.note(QStringLiteral("The query is set; the next sync uses it."));
    return ExitCode::Done;
}

ExitCode profit(Headless& run)
{
    std::ios::sync_with_stdio(false);
    // Nothing to clean up, and a blocked read cannot be woken. Answers are flushed before each read.
    const std::stop_callback interrupted(run.stop(),
                                         [] { std::_Exit(static_cast<int>(ExitCode::Cancelled)); });
    std::string line;
    const UtcDate today = toDate(run.clock().now());
    while (std::getline(std::cin, line)) {
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
    const auto command = commands.find(options.command);
    Headless run(options, std::move(stop));
    if (command == commands.end())
        return run.fail(
            {ErrorKind::Invalid, options.command, QStringLiteral("There is no such command."), {}, {}});
    if (Status prepared = run.prepare(); !prepared)
        return run.fail(prepared.error());
    return command->second(run);
}

} // namespace arb::app
