// What the activity view tells of the past: runs, deals that left, tokens.

#include "tests/ui/support/TestWindow.h"
#include "ui/Translator.h"
#include "ui/widgets/Banner.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace arb;
using namespace arb::ui;
using sync::JobKind;
using sync::RemovedDeal;
using sync::RunReport;

namespace {

Asin asin(const char* text) { return *Asin::parse(text); }

sync::RemovedDeals removed()
{
    return std::make_shared<const std::vector<RemovedDeal>>(std::vector<RemovedDeal>{
        {asin("0135957052"), samples::noon - Minutes{4}, QStringLiteral("The Pragmatic Programmer"),
         QStringLiteral("used price 52.10 above your 45.00")},
        {asin("0262033844"), samples::noon - Hours{2}, QStringLiteral("Introduction to Algorithms"),
         QStringLiteral("not seen at Keepa for more than 48 hours")},
        {asin("0201633612"), samples::noon - Hours{3}, QStringLiteral("Design Patterns"),
         QStringLiteral("sales rank 2,000,000 above your 1,000,000")},
    });
}

RunReport run(JobKind kind, RunReport::Outcome outcome, UtcTime ended, const QString& words)
{
    RunReport report;
    report.kind = kind;
    report.outcome = outcome;
    report.started = ended - Seconds{3};
    report.ended = ended;
    report.words = words;
    return report;
}

/// A window of a healthy program.
struct Window : samples::TestWindow
{
    Window() { window.setStatus(samples::healthy()); }
    void open(const char* action) const { find<QAction>(action)->trigger(); }
    /// The table's rows as texts, cells joined by " | ".
    [[nodiscard]] QStringList rows(const char* name) const
    {
        const QAbstractItemModel* model = find<QTreeView>(name)->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            lines << cells.join(QStringLiteral(" | "));
        }
        return lines;
    }
    void select(const char* name, const QList<int>& rows) const
    {
        auto* table = find<QTreeView>(name);
        for (const int row : rows)
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
};

} // namespace

class ActivityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslation("en"); }

    void theNextRun_isAClock_withTheDayWhereItIsNotToday_data()
    {
        QTest::addColumn<qint64>("hours");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("due") << qint64{-1} << QStringLiteral("^Next: as soon as possible \\(");
        QTest::newRow("today") << qint64{1} << QStringLiteral("^Next: \\d\\d:\\d\\d \\(");
        QTest::newRow("tomorrow") << qint64{24} << QStringLiteral("^Next: tomorrow \\d\\d:\\d\\d \\(");
        QTest::newRow("this week") << qint64{72} << QStringLiteral("^Next: \\w{3} \\d\\d:\\d\\d \\(");
        // The same clock of 24 hours, also where the locale has another one.
        QTest::newRow("later") << qint64{24 * 18} << QStringLiteral("^Next: \\d[^ ]* \\d\\d:\\d\\d \\(");
    }
    void theNextRun_isAClock_withTheDayWhereItIsNotToday()
    {
        QFETCH(const qint64, hours);
        QFETCH(const QString, pattern);
        Window w;
        w.open("activityAction");
        sync::EngineStatus status = samples::healthy();
        status.jobs.front().nextRun = samples::noon + Hours{hours};
        w.window.setStatus(status);
        const QString text = w.find<QLabel>("next-delta")->text();
        QVERIFY2(QRegularExpression(pattern).match(text).hasMatch(), qUtf8Printable(text));
    }

    void removedDeals_areAskedForWhenShown_andNotBefore()
    {
        Window w;
        const QSignalSpy wanted(&w.window, &MainWindow::removedWanted);
        w.window.refreshRemoved();
        QCOMPARE(wanted.count(), 0);
        w.open("removedAction");
        QCOMPARE(wanted.count(), 1);
        w.window.refreshRemoved(); // rows left while one looks at them
        QCOMPARE(wanted.count(), 2);
        w.open("tokensAction");
        w.window.refreshRemoved();
        QCOMPARE(wanted.count(), 2);
    }

    void nothingRemoved_isSaidInASentence()
    {
        Window w;
        w.open("removedAction");
        auto* empty = w.find<QLabel>("removedEmpty");
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().startsWith(QStringLiteral("No deal has left yet.")));
        w.window.setRemoved(removed());
        QVERIFY(!empty->isVisible());
    }

    void removedDeals_showTitleAsinTimeAndReason_newestFirst()
    {
        Window w;
        w.window.setRemoved(removed());
        const QStringList rows = w.rows("removed");
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows.first().endsWith(
            QStringLiteral("| The Pragmatic Programmer | 0135957052 | used price 52.10 above your 45.00")));
        QVERIFY(rows.last().contains(QStringLiteral("Design Patterns")));
    }

    void filter_looksIntoTitleAsinAndReason()
    {
        Window w;
        w.open("removedAction");
        w.window.setRemoved(removed());
        auto* filter = w.find<QLineEdit>("removedFilter");
        filter->setText(QStringLiteral("ALGO"));
        QCOMPARE(w.rows("removed").size(), 1);
        filter->setText(QStringLiteral("0201633612"));
        QCOMPARE(w.rows("removed").size(), 1);
        filter->setText(QStringLiteral("above your"));
        QCOMPARE(w.rows("removed").size(), 2);
        filter->setText(QStringLiteral("nowhere"));
        QCOMPARE(w.find<QLabel>("removedEmpty")->text(),
                 QStringLiteral("No removed deal contains this text."));
        QVERIFY(w.find<QLabel>("removedEmpty")->isVisible());
    }

    void restore_asksForTheSelectedDeals()
    {
        Window w;
        w.open("removedAction");
        w.window.setRemoved(removed());
        auto* restore = w.find<QPushButton>("removedRestore");
        QVERIFY(!restore->isEnabled());
        QSignalSpy asked(&w.window, &MainWindow::restoreRequested);
        w.select("removed", {0, 2});
        QCOMPARE(restore->text(), QStringLiteral("Restore 2 deals"));
        QTest::mouseClick(restore, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        auto asins = asked.first().first().value<std::vector<Asin>>();
        std::ranges::sort(asins);
        QCOMPARE(asins, (std::vector{asin("0135957052"), asin("0201633612")}));
    }

    void readAnew_theSelectionStaysWithItsDeals()
    {
        Window w;
        w.window.setRemoved(removed());
        w.select("removed", {1});
        auto fewer = *removed();
        fewer.erase(fewer.begin());
        w.window.setRemoved(std::make_shared<const std::vector<RemovedDeal>>(fewer));
        const auto rows = w.find<QTreeView>("removed")->selectionModel()->selectedRows(1);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().data().toString(), QStringLiteral("Introduction to Algorithms"));
    }

    void tokens_totalsByPurposeAndDay_callsAndForecast()
    {
        Window w;
        const QSignalSpy wanted(&w.window, &MainWindow::tokenUseWanted);
        w.open("tokensAction");
        QVERIFY(wanted.count() > 0);
        sync::TokenUse use;
        use.today = toDate(samples::noon);
        const UtcDate yesterday = toDate(samples::noon - Hours{24});
        use.totals = {{QStringLiteral("delta"), yesterday, 10, 50},
                      {QStringLiteral("details"), yesterday, 3, 1300},
                      {QStringLiteral("delta"), use.today, 20, 100}};
        use.calls = {{toMillis(samples::noon), QStringLiteral("details"), QStringLiteral("product"), 100, 100,
                      101, 711, QStringLiteral("ok")},
                     {toMillis(samples::noon - Minutes{1}),
                      QStringLiteral("delta"),
                      QStringLiteral("deal"),
                      1,
                      5,
                      {},
                      {},
                      QStringLiteral("network")}};
        w.window.setTokenUse(std::make_shared<const sync::TokenUse>(use));
        const QStringList totals = w.rows("tokenTotals");
        QCOMPARE(totals.at(0), QStringLiteral("Details | 0 | 1,300 | 0 | 0 | 0 | 0 | 0 | 1,300 | 3"));
        QCOMPARE(totals.at(1), QStringLiteral("Refresh | 100 | 50 | 0 | 0 | 0 | 0 | 0 | 150 | 30"));
        QCOMPARE(totals.at(2), QStringLiteral("All | 100 | 1,350 | 0 | 0 | 0 | 0 | 0 | 1,450 | 33"));
        const QStringList calls = w.rows("tokenCalls");
        QVERIFY(calls.at(0).endsWith(QStringLiteral("Details | Products | 100 | 100 | 101 | 711 | OK")));
        QVERIFY(calls.at(1).endsWith(QStringLiteral("Refresh | Deal page | 1 | 5 | – | – | Not reached")));
        const QString forecast = w.find<QLabel>("tokenForecast")->text();
        QVERIFY(
            forecast.startsWith(QStringLiteral("812 of at most 1,200 tokens, 20 more a minute. Full at ")));
        QVERIFY(forecast.endsWith(QStringLiteral("The next request can start now. What is left is enough for "
                                                 "details of 412 more deals today.")));
    }

    void outOfTokens_saysWhenTheNextRequestCanStart()
    {
        Window w;
        w.open("tokensAction");
        sync::EngineStatus status = samples::healthy();
        status.tokens.balance = -3;
        status.tokens.nextAffordable = samples::noon + Minutes{1};
        w.window.setStatus(status);
        QVERIFY(w.find<QLabel>("tokenForecast")
                    ->text()
                    .contains(QStringLiteral("The next request can start at ")));
        QVERIFY(w.find<QWidget>("tokenGauge")->toolTip().contains(QStringLiteral("Next request at ")));
    }

    void tokensSpentWhileLookedAt_areReadAnew()
    {
        Window w;
        w.open("tokensAction");
        const QSignalSpy wanted(&w.window, &MainWindow::tokenUseWanted);
        sync::EngineStatus status = samples::healthy();
        w.window.setStatus(status);
        QCOMPARE(wanted.count(), 0);
        status.tokens.spentToday += 5;
        w.window.setStatus(status);
        QCOMPARE(wanted.count(), 1);
    }

    void pastRuns_areListed_skippedOnesWithTheirReason()
    {
        Window w;
        const auto past = std::make_shared<const std::vector<RunReport>>(std::vector{
            run(JobKind::Sweep, RunReport::Outcome::Done, samples::noon - Hours{2},
                QStringLiteral("34 pages")),
            run(JobKind::Prune, RunReport::Outcome::Skipped, samples::noon - Hours{1},
                QStringLiteral("Nothing was synced yet.")),
        });
        w.window.setPastRuns(past);
        w.window.addReport(
            run(JobKind::Delta, RunReport::Outcome::Done, samples::noon, QStringLiteral("4 new")));
        const QStringList rows = w.rows("runs");
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows.at(0).contains(QStringLiteral("Refresh | Done")));
        QVERIFY(rows.at(1).contains(QStringLiteral("Clean-up | Skipped")));
        QVERIFY(rows.at(1).endsWith(QStringLiteral("Nothing was synced yet.")));
        QVERIFY(rows.at(2).contains(QStringLiteral("Sweep | Done")));
    }

    void runs_areAskedForAnewWhenTheirListIsShown()
    {
        Window w;
        w.open("activityAction");
        const QSignalSpy wanted(&w.window, &MainWindow::runsWanted);
        auto* tabs = w.find<QTabWidget>("activityTabs");
        tabs->setCurrentWidget(w.find<QWidget>("runs"));
        QCOMPARE(wanted.count(), 1);
        tabs->setCurrentIndex(0);
        QCOMPARE(wanted.count(), 1);
    }

    void aJobThatHasNotRunSinceTheStart_showsItsRunBefore()
    {
        Window w;
        sync::EngineStatus status = samples::healthy();
        for (sync::JobStatus& job : status.jobs)
            job.last.reset();
        w.window.setStatus(status);
        w.open("activityAction");
        QVERIFY(w.find<QLabel>("last-sweep")->text().contains(QStringLiteral("not run")));
        w.window.setPastRuns(std::make_shared<const std::vector<RunReport>>(std::vector{
            run(JobKind::Sweep, RunReport::Outcome::Done, samples::noon - Hours{2}, QStringLiteral("34 pages"))}));
        QCOMPARE(w.find<QLabel>("last-sweep")->text(), QStringLiteral("Done 2 h ago: 34 pages"));
    }

    void openedWhileNothingHappens_itShowsHowThingsStand()
    {
        Window w;
        w.open("activityAction");
        QCOMPARE(w.find<QLabel>("healthWords")->text(), samples::healthy().health.words);
    }

    void fill_saysWhatItCostsBeforeItStarts()
    {
        Window w;
        w.open("activityAction");
        w.window.setStatus(samples::healthy());
        QSignalSpy started(&w.window, &MainWindow::runRequested);
        w.find<QPushButton>("button-backfill")->click();
        QCOMPARE(started.count(), 0);
        auto* question = w.find<Banner>("fillQuestion");
        QVERIFY(question->isVisible());
        QCOMPARE(question->text(),
                 QStringLiteral("A fill reads all pages of your query. About 4,812 deals on 33 "
                                "pages: 165 tokens. Your plan refills that in 9 min."));
        question->findChild<QPushButton*>()->click();
        QCOMPARE(started.count(), 1);
        QCOMPARE(started.first().first().value<JobKind>(), JobKind::Backfill);
        QVERIFY(!question->isVisible());
    }
};

QTEST_MAIN(ActivityTest)
#include "ActivityTest.moc"
