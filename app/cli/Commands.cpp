#include "app/cli/Export.h"
#include "app/cli/FillEstimate.h"
#include "app/cli/Headless.h"
#include "app/cli/RemovedDeals.h"
#include "app/cli/StatusText.h"
#include "app/cli/TokenReport.h"
#include "app/simulate/SimulateCommand.h"
#include "core/deals/money/ProfitCommand.h"
#include "core/store/DealStore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>
#include <string>
#include <utility>

namespace arb::app {

namespace {

using sync::JobKind;

ExitCode finish(Headless& run, const Result<sync::RunReport>& report)
{
    if (!report)
        return run.fail(report.error());
    if (run.options().json)
        run.outJson(QJsonDocument(reportJson(*report)), QJsonDocument::Compact);
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

sync::RunReport waitsForRebuild(JobKind kind, UtcTime now)
{
    sync::RunReport report;
    report.kind = kind;
    report.outcome = sync::RunReport::Outcome::Skipped;
    report.started = report.ended = now;
    report.words = QStringLiteral("A rebuild comes first: 'agent-arbitrage backfill' goes on with it.");
    return report;
}

ExitCode networkJob(Headless& run, JobKind kind)
{
    auto session = run.sessionForJobs();
    if (!session)
        return run.fail(session.error());
    if (kind == JobKind::Prune && (*session)->rebuildUnderWay())
        return finish(run, waitsForRebuild(kind, run.clock().now()));
    auto report = run.runJob(**session, kind, run.patience());
    if (report && kind == JobKind::Delta && report->outcome == sync::RunReport::Outcome::Done)
        if (Status added = fetchDetails(run, **session, *report, Milliseconds{0}); !added)
            return run.fail(added.error());
    if (report)
        if (Status aligned = run.alignFigures(**session); !aligned)
            return run.fail(aligned.error());
    return finish(run, report);
}

ExitCode recalculate(Headless& run)
{
    auto session = run.session();
    if (!session)
        return run.fail(session.error());
    return finish(run, run.runLocal(**session, JobKind::Recalculate, true));
}

// The free part from stored answers; the rest costs tokens and is fetched only with --fetch.
ExitCode backfillColumns(Headless& run)
{
    const bool fetch = run.options().has(QStringLiteral("fetch"));
    auto session = fetch ? run.sessionForJobs() : run.session();
    if (!session)
        return run.fail(session.error());
    auto report = run.runLocal(**session, JobKind::BackfillAll, true);
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
    const bool newColumns = run.options().has(QStringLiteral("new-columns"));
    if (rebuild && newColumns)
        return run.fail(
            {ErrorKind::Invalid, {}, QStringLiteral("Say either --rebuild or --new-columns."), {}, {}});
    if (run.options().has(QStringLiteral("fetch")) && !newColumns)
        return run.fail({ErrorKind::Invalid, {}, QStringLiteral("--fetch goes with --new-columns."), {}, {}});
    if (newColumns)
        return backfillColumns(run);
    auto session = run.sessionForJobs();
    if (!session)
        return run.fail(session.error());
    if (const QString estimate = fillEstimate(run, **session); !estimate.isEmpty())
        run.note(estimate);
    if (rebuild)
        (*session)->requestRebuild();
    auto report = run.runJob(**session, JobKind::Backfill, run.patience());
    if (report)
        if (Status aligned = run.alignFigures(**session); !aligned)
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
    run.output().answer(text);
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
    if (run.options().json)
        run.outJson(QJsonDocument(
            QJsonObject{{QStringLiteral("deals"), written}, {QStringLiteral("file"), file}}));
    run.note(QCoreApplication::translate("Commands", "%n deal(s) written to %1", nullptr, written).arg(file));
    return ExitCode::Done;
}

ExitCode status(Headless& run)
{
    // The key only changes what is in the way; no request is made.
    auto session = run.sessionWithKey();
    if (!session && session.error().kind == ErrorKind::Auth) {
        if (!run.options().keyFile.isEmpty())
            run.note(session.error().line()); // else the answer itself says that there is none
        session = run.session();
    }
    if (!session)
        return run.fail(session.error());
    auto view = readStatus(**session, run.clock().now());
    if (!view)
        return run.fail(view.error());
    if (run.options().json)
        run.outJson(QJsonDocument(statusJson(*view)));
    else
        run.out(statusText(*view));
    return ExitCode::Done;
}

// Nothing to clean up, and a blocked read cannot be woken.
std::stop_callback<void (*)()> endReadingOn(const std::stop_token& stop)
{
    return std::stop_callback<void (*)()>(stop, [] { std::_Exit(static_cast<int>(ExitCode::Cancelled)); });
}

Result<QByteArray> readAll(const QString& name, const std::stop_token& stop)
{
    const auto interrupted = endReadingOn(stop);
    QFile file(name);
    const bool opened =
        name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure({ErrorKind::Invalid,
                        name,
                        QStringLiteral("The file cannot be read: %1.").arg(file.errorString()),
                        {},
                        {}});
    QByteArray bytes = file.readAll();
    if (const auto mark = QByteArrayLiteral("\xEF\xBB\xBF"); bytes.startsWith(mark))
        bytes.remove(0, mark.size()); // as editors of Windows write it
    return bytes;
}

ExitCode importQuery(Headless& run, const QString& name)
{
    const auto json = readAll(name, run.stop());
    if (!json)
        return run.fail(json.error());
    auto parsed = keepa::DealQuery::fromJson(
        std::string_view(json->constData(), static_cast<std::size_t>(json->size())));
    if (!parsed)
        return run.fail(parsed.error());
    if (Status ready = run.forgetDamagedQuery(); !ready)
        return run.fail(ready.error());
    auto session = run.session();
    if (!session)
        return run.fail(session.error());
    const auto before = (*session)->mirror().size();
    if (Status stored = (*session)->setQuery(*parsed); !stored)
        return run.fail(stored.error());
    const auto left = static_cast<int>(before - (*session)->mirror().size());
    if (left > 0)
        run.note(
            QCoreApplication::translate("Commands", "%n deal(s) cannot match it and left.", nullptr, left));
    if (run.options().json)
        run.outJson(QJsonDocument(QJsonObject{{QStringLiteral("removed"), left}}));
    run.note(QStringLiteral("The query is set; the next sync uses it."));
    return ExitCode::Done;
}

ExitCode query(Headless& run)
{
    const QStringList& arguments = run.options().arguments;
    if (arguments.size() == 2 && arguments.front() == QLatin1String("import"))
        return importQuery(run, arguments.back());
    if (arguments != QStringList{QStringLiteral("show")})
        return run.fail(
            {ErrorKind::Invalid, {}, QStringLiteral("Say 'query show' or 'query import FILE'."), {}, {}});
    auto session = run.session();
    if (!session)
        return run.fail(session.error());
    run.out(QString::fromStdString((*session)->query().toJson(0)));
    return ExitCode::Done;
}

ExitCode profit(Headless& run)
{
    std::ios::sync_with_stdio(false);
    const auto interrupted = endReadingOn(run.stop());
    std::string line;
    std::string answers;
    const UtcDate today = toDate(run.clock().now());
    while (run.output().isOpen() && std::getline(std::cin, line)) {
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            answers += deals::money::answerProfitLine(line, *run.cards(), today) + '\n';
        if (std::cin.rdbuf()->in_avail() > 0)
            continue;
        // Whoever asks line by line waits for this answer before the next line.
        run.output().answer(QByteArray::fromStdString(std::exchange(answers, {})));
    }
    run.output().answer(QByteArray::fromStdString(answers));
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
        {QStringLiteral("tokens"), tokensCommand},
        {QStringLiteral("removed"), removedCommand},
        {QStringLiteral("restore"), restoreCommand},
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
    const ExitCode code = command->second(run);
    if (Status written = run.output().written(); !written)
        return run.fail(written.error());
    return code;
}

} // namespace arb::app
