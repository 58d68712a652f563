#include "app/window/Desk.h"
#include "core/deals/Column.h"
#include "tests/tour/support/Program.h"
#include "ui/FirstStart.h"
#include "ui/MainWindow.h"
#include "ui/RefreshButton.h"
#include "ui/Translator.h"
#include "ui/deals/DealsModel.h"
#include "ui/deals/DealsPage.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QHash>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace arb;
using namespace arb::tour;

namespace {

/// Nobody listens there: a request that goes astray fails at once.
const QString nowhere = QStringLiteral("http://127.0.0.1:1");
constexpr std::int64_t prepRise = 100;

/// The program without its main function: desk, workspace, engine and window over a folder of its own.
class Tour
{
public:
    Tour(QString keepaUrl, std::optional<Secret> key)
    {
        app::Workspace::Setup setup;
        setup.places = Places(m_dir.path());
        setup.keepaUrl = std::move(keepaUrl);
        setup.givenKey = std::move(key);
        setup.settings.engine.adaptiveSchedule = false;
        setup.settings.engine.deltaMinutes = 1;
        setup.cards = std::make_shared<deals::money::RateCards>(deals::money::RateCards::builtIn());
        m_ready = setup.places.create();
        m_desk = std::make_unique<app::Desk>(std::move(setup), m_dir.path(), m_theme);
        m_desk->open();
    }

    [[nodiscard]] bool ready() const { return m_ready; }

    /// The window on the screen; there is one at most.
    [[nodiscard]] static ui::MainWindow* window()
    {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<ui::MainWindow*>(top); window && window->isVisible())
                return window;
        return nullptr;
    }
    template <class T> [[nodiscard]] static T* find(const char* name = "")
    {
        return window() ? window()->findChild<T*>(QString::fromLatin1(name)) : nullptr;
    }
    [[nodiscard]] static ui::DealsModel& model() { return window()->findChild<ui::DealsPage*>()->model(); }

    [[nodiscard]] static const sync::JobStatus& job(sync::JobKind kind)
    {
        const auto& jobs = window()->status().jobs;
        return *std::ranges::find(jobs, kind, &sync::JobStatus::kind);
    }
    [[nodiscard]] static bool anyRunning()
    {
        return std::ranges::any_of(window()->status().jobs, [](const sync::JobStatus& job) {
            return job.state == sync::JobStatus::State::Running;
        });
    }
    /// Rows that the last recalculation changed; one at the start, or of a new day, changes few.
    [[nodiscard]] static std::int64_t changedByRecalculation()
    {
        const auto& last = job(sync::JobKind::Recalculate).last;
        return last ? last->changed : 0;
    }
    /// The all-in cost of each deal that has one, in cents.
    [[nodiscard]] static QHash<QString, qlonglong> allIn()
    {
        QHash<QString, qlonglong> found;
        const auto column = static_cast<int>(*deals::Columns::standard().ordinal("all_in"));
        for (int row = 0; row < model().rowCount(); ++row) {
            const QModelIndex cell = model().index(row, column);
            const QVariant cents = cell.data(ui::DealsModel::RawRole);
            if (cents.isValid())
                found.insert(cell.data(ui::DealsModel::AsinRole).toString(), cents.toLongLong());
        }
        return found;
    }

    /// The same, once what the engine wrote last has reached the grid.
    [[nodiscard]] static QHash<QString, qlonglong> settledAllIn()
    {
        constexpr int quietMs = 1'500;
        QHash<QString, qlonglong> last;
        for (QHash<QString, qlonglong> now = allIn(); now != last; now = allIn()) {
            last = now;
            QTest::qWait(quietMs);
        }
        return last;
    }

private:
    QTemporaryDir m_dir;
    ui::Theme m_theme;
    std::unique_ptr<app::Desk> m_desk;
    bool m_ready = false;
};

QString difference(const QHash<QString, qlonglong>& found, const QHash<QString, qlonglong>& expected)
{
    QStringList lines{QStringLiteral("%1 deals, %2 expected").arg(found.size()).arg(expected.size())};
    for (auto entry = expected.begin(); entry != expected.end() && lines.size() < 6; ++entry)
        if (found.value(entry.key()) != entry.value())
            lines << QStringLiteral("%1: %2, not %3").arg(entry.key()).arg(found.value(entry.key())).arg(entry.value());
    return lines.join(QStringLiteral("; "));
}

} // namespace

/// A user's first hour: one story, told in order, each part from where the last one ended.
class WindowTourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // No keychain: a user's own one must neither be read nor asked.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        ui::installTranslation("en");
        m_tour = std::make_unique<Tour>(nowhere, std::nullopt);
        QVERIFY(m_tour->ready());
    }
    void cleanupTestCase() { m_tour.reset(); }

    void withoutAKey_theFirstStartPageAsksForIt()
    {
        QTRY_VERIFY_WITH_TIMEOUT(Tour::window(), patienceMs);
        QVERIFY(Tour::find<ui::FirstStart>("firstStart")->isVisible());
        QVERIFY(!Tour::window()->findChild<ui::DealsPage*>()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(Tour::window()->status().health.code, sync::Health::Code::NoKey,
                                  patienceMs);
    }

    void exploringDemoData_fillsTheGrid()
    {
        QVERIFY(Tour::find<QPushButton>("exploreDemo"));
        QTest::mouseClick(Tour::find<QPushButton>("exploreDemo"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(Tour::window() && Tour::window()->status().demo, patienceMs);
        QVERIFY(!Tour::find<ui::FirstStart>("firstStart")->isVisible());
        QVERIFY(Tour::window()->findChild<ui::DealsPage*>()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(Tour::model().rowCount() >= 2'000, patienceMs);
        QVERIFY(Tour::window()->windowTitle().contains(QStringLiteral("Demo")));
    }

    void theGrid_changesByItself()
    {
        QTRY_VERIFY_WITH_TIMEOUT(Tour::window()->status().lastSync, patienceMs);
        const QSignalSpy cells(&Tour::model(), &QAbstractItemModel::dataChanged);
        QTRY_VERIFY_WITH_TIMEOUT(!cells.isEmpty(), 3 * patienceMs);
    }

    void changedPrepCost_recalculatesEveryDealWithoutARequest()
    {
        Q_EMIT Tour::window()->pauseRequested(
            std::nullopt); // so that nothing else changes the figures meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(Tour::window()->status().paused && !Tour::anyRunning(), patienceMs);
        const auto tokens = Tour::window()->status().tokens.spentToday;
        const QHash<QString, qlonglong> before = Tour::settledAllIn();
        QVERIFY(before.size() >= 1'000);

        Tour::window()->findChild<QAction*>(QStringLiteral("settingsAction"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(Tour::find<ui::SettingsDialog>("settingsDialog"), patienceMs);
        auto* dialog = Tour::find<ui::SettingsDialog>("settingsDialog");
        dialog->showPage(ui::SettingsPage::Costs);
        auto* prep = dialog->findChild<QLineEdit*>(QStringLiteral("costs.prep"));
        QVERIFY(prep);
        const auto cents = deals::CostSettings{}.prepCents + prepRise;
        prep->selectAll();
        QTest::keyClicks(prep, QString::number(static_cast<double>(cents) / 100, 'f', 2));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);

        QTRY_VERIFY_WITH_TIMEOUT(Tour::changedByRecalculation() >= before.size(), patienceMs);
        const sync::RunReport report = *Tour::job(sync::JobKind::Recalculate).last;
        QCOMPARE(report.outcome, sync::RunReport::Outcome::Done);
        QCOMPARE(report.requests, 0);
        QCOMPARE(report.tokens, 0);
        QHash<QString, qlonglong> expected = before;
        for (qlonglong& allIn : expected)
            allIn += prepRise;
        QTRY_VERIFY2_WITH_TIMEOUT(Tour::allIn() == expected, qPrintable(difference(Tour::allIn(), expected)),
                                  patienceMs);
        QCOMPARE(Tour::window()->status().tokens.spentToday, tokens);
    }

    void refreshButton_startsAndCancelsARefresh()
    {
        m_tour.reset();
        Program simulator; // every answer dribbles in: a refresh lasts long enough to be seen
        QVERIFY(simulator.start(QStringLiteral(ARB_BIN_DIR "/keepa-simulator"),
                                {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--deals"),
                                 QStringLiteral("300"), QStringLiteral("--fault"), QStringLiteral("slow"),
                                 QStringLiteral("--key"), QStringLiteral("tourkey")},
                                QProcessEnvironment::systemEnvironment()));
        const QString url = simulator.firstLine().section(QLatin1Char(' '), -1);
        m_tour = std::make_unique<Tour>(url, Secret("tourkey"));
        QTRY_VERIFY_WITH_TIMEOUT(Tour::window(), patienceMs);
        auto* button = Tour::find<ui::RefreshButton>("refresh");

        // The first refresh starts by itself; the button says so, and stops it. Paused, no other follows it.
        QTRY_COMPARE_WITH_TIMEOUT(button->text(), QStringLiteral("Cancel refresh"), patienceMs);
        Q_EMIT Tour::window()->pauseRequested(std::nullopt);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(button->text(), QStringLiteral("Refresh Deals"), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(Tour::job(sync::JobKind::Delta).last, patienceMs);
        QCOMPARE(Tour::job(sync::JobKind::Delta).last->outcome, sync::RunReport::Outcome::Cancelled);

        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(button->text(), QStringLiteral("Cancel refresh"), patienceMs);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(button->text(), QStringLiteral("Refresh Deals"), patienceMs);
        m_tour.reset(); // before its Keepa goes
    }

private:
    std::unique_ptr<Tour> m_tour;
};

QTEST_MAIN(WindowTourTest)
#include "WindowTourTest.moc"
