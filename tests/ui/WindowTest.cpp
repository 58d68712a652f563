#include "tests/ui/support/TestWindow.h"
#include "ui/Translator.h"
#include "ui/status/HealthView.h"
#include "ui/status/TokenGauge.h"
#include "ui/widgets/Banner.h"

#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace arb;
using namespace arb::ui;
using sync::Health;
using sync::JobKind;

using Window = samples::TestWindow;

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslation("en"); }

    void idle_refreshButtonAsksForARefresh()
    {
        Window w;
        w.window.setStatus(samples::healthy());
        auto* button = w.find<QPushButton>("refresh");
        QCOMPARE(button->text(), QStringLiteral("Refresh Deals"));
        const QSignalSpy asked(&w.window, &MainWindow::refreshRequested);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void running_refreshButtonCancelsAndProgressIsShown()
    {
        Window w;
        w.window.setStatus(samples::refreshing());
        auto* button = w.find<QPushButton>("refresh");
        QCOMPARE(button->text(), QStringLiteral("Cancel refresh"));
        QSignalSpy cancelled(&w.window, &MainWindow::cancelRequested);
        const QSignalSpy asked(&w.window, &MainWindow::refreshRequested);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.count(), 0);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(cancelled.first().first().value<JobKind>(), JobKind::Delta);
        QCOMPARE(w.text("statusJob"), QStringLiteral("Refresh: page 3 of 34"));
        QVERIFY(w.find<QProgressBar>("statusProgress")->isVisible());
        QCOMPARE(w.find<QProgressBar>("statusProgress")->value(), 3 * 1000 / 34);
        w.window.setStatus(samples::healthy());
        QCOMPARE(button->text(), QStringLiteral("Refresh Deals"));
        QVERIFY(!w.find<QProgressBar>("statusProgress")->isVisible());
    }

    void statusBar_saysWhatIsGoingOn()
    {
        Window w;
        w.window.setStatus(samples::healthy());
        w.window.setCounts(318, 4812);
        w.window.setSelectionSummary(QStringLiteral("5 selected"));
        QCOMPARE(w.text("statusCounts"), QStringLiteral("318 of 4,812 deals"));
        QCOMPARE(w.text("statusNews"), QStringLiteral("27 new, 3 gone"));
        QVERIFY(w.text("statusSync").startsWith(QStringLiteral("synced 2 min ago, next ")));
        QCOMPARE(w.text("tokenGauge"), QStringLiteral("812 tok +20/min, full in 12 min"));
        QCOMPARE(w.find<QLabel>("statusSelection")->text(), QStringLiteral("5 selected"));
        QVERIFY(w.find<TokenGauge>("tokenGauge")
                    ->toolTip()
                    .contains(QStringLiteral("details of 412 more deals today")));
        w.window.setCounts(4812, 4812);
        QCOMPARE(w.text("statusCounts"), QStringLiteral("4,812 deals"));
        w.window.setStatus({});
        w.window.setCounts(1, 1);
        QCOMPARE(w.text("statusCounts"), QStringLiteral("1 deal"));
        QVERIFY(!w.find<QToolButton>("statusNews")->isVisible());
        QCOMPARE(w.text("statusSync"), QStringLiteral("not synced yet"));
    }

    void timePasses_relativeTimesFollow()
    {
        Window w;
        w.window.setStatus(samples::healthy());
        w.clock.advance(Minutes{3});
        w.window.setStatus(w.window.status());
        QVERIFY(w.text("statusSync").startsWith(QStringLiteral("synced 5 min ago")));
    }

    void statusParts_leadSomewhere()
    {
        Window w;
        w.window.setStatus(samples::refreshing());
        const QSignalSpy seen(&w.window, &MainWindow::acknowledgeRequested);
        QSignalSpy settings(&w.window, &MainWindow::settingsRequested);
        QTest::mouseClick(w.find<QWidget>("statusNews"), Qt::LeftButton);
        QTest::mouseClick(w.find<QWidget>("tokenGauge"), Qt::LeftButton);
        QVERIFY(w.find<QWidget>("tokenTotals")->isVisible());
        w.find<QPushButton>("tokenSettings")->click();
        w.window.findChild<QDockWidget*>()->hide();
        QTest::mouseClick(w.find<QWidget>("statusJob"), Qt::LeftButton);
        QCOMPARE(seen.count(), 1);
        QCOMPARE(settings.first().first().value<SettingsPage>(), SettingsPage::Tokens);
        QVERIFY(w.find<QWidget>("activityDock")->isVisible());
    }

    void everyHealth_hasItsSentenceAndItsAction_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= static_cast<int>(Health::Code::OtherProcess); ++code)
            QTest::addRow("%s", std::string(sync::healthId(static_cast<Health::Code>(code))).c_str()) << code;
    }
    void everyHealth_hasItsSentenceAndItsAction()
    {
        QFETCH(int, code);
        Window w;
        const auto status = samples::unwell(static_cast<Health::Code>(code), Health::Action::Retry);
        w.window.setStatus(status);
        auto* banner = w.find<Banner>("healthBanner");
        QCOMPARE(banner->isVisible(), healthBanner(status.health.code).has_value());
        if (banner->isVisible()) {
            QCOMPARE(banner->text(), status.health.words);
            QCOMPARE(banner->actionText(), QStringLiteral("Do what helps"));
        }
        // The activity view says it for every state, also for those that need no banner.
        w.find<QAction>("activityAction")->trigger();
        w.window.setStatus(status);
        QCOMPARE(w.find<QLabel>("healthWords")->text(), status.health.words);
        QVERIFY(w.find<QPushButton>("healthAction")->isVisible());
        QVERIFY(w.find<QToolButton>("statusSync")->toolTip().contains(status.health.words));
    }

    void healthActions_reachTheProgram()
    {
        Window w;
        const QSignalSpy key(&w.window, &MainWindow::keyRequested);
        QSignalSpy settings(&w.window, &MainWindow::settingsRequested);
        const QSignalSpy refresh(&w.window, &MainWindow::refreshRequested);
        const QSignalSpy resume(&w.window, &MainWindow::resumeRequested);
        const auto act = [&](Health::Code code, Health::Action action) {
            w.window.setStatus(samples::unwell(code, action));
            QTest::mouseClick(w.find<Banner>("healthBanner")->findChild<QPushButton*>(), Qt::LeftButton);
        };
        act(Health::Code::KeyRefused, Health::Action::EnterKey);
        act(Health::Code::QueryRefused, Health::Action::EditQuery);
        act(Health::Code::Offline, Health::Action::Retry);
        act(Health::Code::Paused, Health::Action::Resume);
        QCOMPARE(key.count(), 1);
        QCOMPARE(settings.first().first().value<SettingsPage>(), SettingsPage::Query);
        QCOMPARE(refresh.count(), 1);
        QCOMPARE(resume.count(), 1);
        w.window.setStatus(samples::unwell(Health::Code::WaitingForTokens, Health::Action::ShowTokens));
        w.find<QAction>("activityAction")->trigger();
        w.window.setStatus(w.window.status());
        w.find<QPushButton>("healthAction")->click();
        QVERIFY(w.find<QWidget>("tokenTotals")->isVisible());
        act(Health::Code::StorageFails, Health::Action::ShowLog);
        QVERIFY(w.find<QWidget>("log")->isVisible());
    }

    void actionWithoutText_getsAPlainOne()
    {
        Health health;
        health.action = Health::Action::Retry;
        QCOMPARE(healthActionText(health), QStringLiteral("Try again"));
        health.action = Health::Action::None;
        QVERIFY(healthActionText(health).isEmpty());
    }

    void demo_isSaidClearlyAndLeadsToTheKey()
    {
        Window w;
        auto* banner = w.find<Banner>("demoBanner");
        QVERIFY(!banner->isVisible());
        auto status = samples::healthy();
        status.demo = true;
        w.window.setStatus(status);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(QStringLiteral("simulated market")));
        QVERIFY(w.window.windowTitle().contains(QStringLiteral("Demo")));
        const QSignalSpy key(&w.window, &MainWindow::keyRequested);
        QTest::mouseClick(banner->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(key.count(), 1);
    }

    void paused_theButtonResumes()
    {
        Window w;
        auto status = samples::healthy();
        status.paused = true;
        status.pausedUntil = samples::noon + Hours{1};
        w.window.setStatus(status);
        QVERIFY(w.text("statusSync").contains(QStringLiteral("paused until")));
        const QSignalSpy resume(&w.window, &MainWindow::resumeRequested);
        QCOMPARE(w.text("pauseButton"), QStringLiteral("Resume"));
        QTest::mouseClick(w.find<QWidget>("pauseButton"), Qt::LeftButton);
        QCOMPARE(resume.count(), 1);
    }

    void pauseMenu_offersAnHourTomorrowAndUntilResumed()
    {
        Window w;
        QSignalSpy paused(&w.window, &MainWindow::pauseRequested);
        const auto actions = w.find<QMenu>("pauseMenu")->actions();
        QCOMPARE(actions.size(), 3);
        for (QAction* action : actions)
            action->trigger();
        QCOMPARE(paused.count(), 3);
        const auto until = [&](int i) { return paused.at(i).first().value<std::optional<UtcTime>>(); };
        QCOMPARE(until(0)->seconds, (samples::noon + Hours{1}).seconds);
        QVERIFY(*until(1) > samples::noon + Hours{1} && *until(1) < samples::noon + Hours{48});
        QVERIFY(!until(2).has_value());
    }

    void jobs_canBeRunAndCancelledFromTheActivity()
    {
        Window w;
        w.find<QAction>("activityAction")->trigger();
        w.window.setStatus(samples::refreshing());
        QSignalSpy run(&w.window, &MainWindow::runRequested);
        QSignalSpy cancel(&w.window, &MainWindow::cancelRequested);
        w.find<QPushButton>("button-sweep")->click();
        w.find<QPushButton>("button-delta")->click();
        QCOMPARE(run.first().first().value<JobKind>(), JobKind::Sweep);
        QCOMPARE(cancel.first().first().value<JobKind>(), JobKind::Delta);
        QCOMPARE(w.find<QLabel>("state-delta")->text(), QStringLiteral("page 3 of 34"));
        QVERIFY(
            w.find<QLabel>("next-sweep")->text().contains(QStringLiteral("as often as the plan affords")));
    }

    void newColumns_areFetched_onlyWhenTheUserAgrees()
    {
        Window w;
        auto* banner = w.find<Banner>("columnsBanner");
        sync::EngineStatus status = w.window.status();
        w.window.setStatus(status);
        QVERIFY(!banner->isVisible());
        status.lackingColumns = 412;
        w.window.setStatus(status);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(QStringLiteral("412")));
        QSignalSpy agreed(&w.window, &MainWindow::fetchColumnsRequested);
        QTest::mouseClick(banner->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(agreed.size(), 1);
        QTest::mouseClick(banner->findChild<QToolButton*>(), Qt::LeftButton);
        w.window.setStatus(status);
        QVERIFY(!banner->isVisible()); // declined: not asked again before the next start
        QCOMPARE(agreed.size(), 1);
    }

    void heldBackStaleDeals_areLookedAt_onlyWhenTheUserAgrees()
    {
        Window w;
        auto* banner = w.find<Banner>("staleBanner");
        sync::EngineStatus status = samples::healthy();
        w.window.setStatus(status);
        QVERIFY(!banner->isVisible());
        status.heldBackStale = 1412;
        w.window.setStatus(status);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().startsWith(QStringLiteral("1,412 more deals ")));
        QSignalSpy agreed(&w.window, &MainWindow::pruneAllRequested);
        QTest::mouseClick(banner->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(agreed.size(), 1);
        QTest::mouseClick(banner->findChild<QToolButton*>(), Qt::LeftButton);
        w.window.setStatus(status);
        QVERIFY(!banner->isVisible()); // declined
        status.heldBackStale = 1500;
        w.window.setStatus(status);
        QVERIFY(banner->isVisible()); // there are others now
    }

    void error_isABannerWithItsAction()
    {
        Window w;
        Error error = samples::error(ErrorKind::Storage, QStringLiteral("The disk is full."));
        error.action = QStringLiteral("Free some space.");
        w.window.showError(error);
        auto* banner = w.find<Banner>("noticeBanner");
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text(), QStringLiteral("The disk is full. Free some space."));
        QTest::mouseClick(banner->findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(!banner->isVisible());
    }

    void geometryAndHints_areKeptBetweenRuns()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("window.json"));
        const ManualClock clock(toMillis(samples::noon));
        samples::FakeAccount account;
        {
            MainWindow first(clock, file, account.access());
            first.resize(700, 600);
            first.show();
        }
        MainWindow second(clock, file, account.access());
        QCOMPARE(second.size(), QSize(700, 600));
    }
};

QTEST_MAIN(WindowTest)
#include "WindowTest.moc"
