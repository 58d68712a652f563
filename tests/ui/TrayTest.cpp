#include "ui/Tray.h"
#include "tests/ui/support/Samples.h"
#include "ui/MainWindow.h"
#include "ui/Translator.h"
#include "ui/widgets/Banner.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace arb;
using namespace arb::ui;

namespace {

struct Desktop
{
    QTemporaryDir dir;
    ManualClock clock{toMillis(samples::noon)};
    samples::FakeAccount account;
    std::shared_ptr<samples::FakeTrayBackend::State> state =
        std::make_shared<samples::FakeTrayBackend::State>();
    Tray tray{clock, std::make_unique<samples::FakeTrayBackend>(state)};
    MainWindow window{clock, dir.filePath(QStringLiteral("window.json")), account.access()};
    QSignalSpy quit{&window, &MainWindow::quitRequested};
    QSignalSpy hidden{&window, &MainWindow::hiddenToTray};

    explicit Desktop(bool withTray)
    {
        state->available = withTray;
        window.setDealsView(new QLabel(QStringLiteral("grid")));
        tray.start();
        window.setTray(tray.usable(), true);
        window.show();
    }
    [[nodiscard]] QAction* action(const char* name) const
    {
        return tray.menu()->findChild<QAction*>(QString::fromLatin1(name));
    }
};

} // namespace

class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslation("en"); }

    void withATray_closingHidesAndExplainsItselfOnce()
    {
        Desktop d(true);
        d.window.close();
        QVERIFY(!d.window.isVisible());
        QCOMPARE(d.quit.count(), 0);
        QCOMPARE(d.hidden.count(), 1);
        QCOMPARE(d.hidden.at(0).first().toBool(), true);
        d.window.bringToFront();
        d.window.close();
        QCOMPARE(d.hidden.at(1).first().toBool(), false);
    }

    void withoutATray_closingQuitsAfterSayingSoOnce()
    {
        Desktop d(false);
        d.window.close();
        QVERIFY(d.window.isVisible());
        QCOMPARE(d.quit.count(), 0);
        QVERIFY(d.window.findChild<Banner*>(QStringLiteral("noticeBanner"))
                    ->text()
                    .contains(QStringLiteral("no system tray")));
        d.window.close();
        QCOMPARE(d.quit.count(), 1);
        QCOMPARE(d.hidden.count(), 0);
    }

    void withoutTheWishToGoOn_closingQuitsAtOnce()
    {
        Desktop d(true);
        d.window.setTray(true, false);
        d.window.close();
        QCOMPARE(d.quit.count(), 1);
    }

    void whileShuttingDown_theWindowJustCloses()
    {
        Desktop d(true);
        d.window.beginShutdown();
        d.window.close();
        QVERIFY(!d.window.isVisible());
        QCOMPARE(d.hidden.count(), 0);
        QCOMPARE(d.quit.count(), 0);
    }

    void trayThatVanishes_isNoPlaceToHide()
    {
        Desktop d(true);
        QVERIFY(d.tray.usable());
        d.state->available = false;
        QVERIFY(!d.tray.usable());
        QVERIFY(!d.tray.notify(QStringLiteral("a"), QStringLiteral("b")));
        QVERIFY(d.state->messages.isEmpty());
    }

    void menu_mirrorsTheMainCommands()
    {
        Desktop d(true);
        const QSignalSpy open(&d.tray, &Tray::openRequested);
        const QSignalSpy refresh(&d.tray, &Tray::refreshRequested);
        const QSignalSpy resume(&d.tray, &Tray::resumeRequested);
        const QSignalSpy quit(&d.tray, &Tray::quitRequested);
        d.tray.setStatus(samples::healthy());
        for (const char* name : {"trayOpen", "trayRefresh", "trayResume", "trayQuit"})
            d.action(name)->trigger();
        QCOMPARE(open.count(), 1);
        QCOMPARE(refresh.count(), 1);
        QCOMPARE(resume.count(), 1);
        QCOMPARE(quit.count(), 1);
        QCOMPARE(d.action("trayTokens")->text(), QStringLiteral("812 tok +20/min, full in 12 min"));
        QCOMPARE(d.action("trayNews")->text(), QStringLiteral("Deals: 27 new, 3 gone"));
        QVERIFY(!d.action("trayResume")->isVisible());
        QVERIFY(d.action("trayRefresh")->isEnabled());
        d.tray.setStatus(samples::refreshing());
        QVERIFY(!d.action("trayRefresh")->isEnabled());
    }

    void toolTip_hasCountAndLastSync()
    {
        Desktop d(true);
        d.tray.setStatus(samples::healthy());
        QVERIFY(d.tray.toolTip().contains(QStringLiteral("4,812 deals")));
        QVERIFY(d.tray.toolTip().contains(QStringLiteral("synced 2 min ago")));
    }

    void hint_isAMessageOfTheDesktop()
    {
        Desktop d(true);
        d.tray.explainHiding();
        QCOMPARE(d.state->messages.size(), 1);
        QVERIFY(d.state->messages.first().contains(QStringLiteral("keeps fetching")));
    }
};

QTEST_MAIN(TrayTest)
#include "TrayTest.moc"
