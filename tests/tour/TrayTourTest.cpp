#include "core/deals/Column.h"
#include "core/settings/Settings.h"
#include "core/store/Database.h"
#include "core/store/DealStore.h"
#include "tests/tour/support/Desktop.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace arb;
using namespace arb::tour;

namespace {

const QString programFile = QStringLiteral(ARB_BIN_DIR "/agent-arbitrage");
const QString simulatorFile = QStringLiteral(ARB_BIN_DIR "/keepa-simulator");
const QString windowClass = QStringLiteral("^agent-arbitrage$");
constexpr int widestIcon = 100;

/// What the program's database says, read beside it as any other program could.
struct Stored
{
    std::int64_t deals = 0;
    std::int64_t newestChange = 0;
};

} // namespace

/// The program as a user has it: its own process on a desktop, closed and called back by the window manager,
/// fetching from a Keepa that is a process of its own.
class TrayTourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList missing = missingPrograms(Desktop::programs());
        if (!missing.isEmpty())
            QSKIP(qPrintable(QStringLiteral("Not installed: %1").arg(missing.join(QStringLiteral(", ")))));
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        QFile key(m_dir->filePath(QStringLiteral("key")));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write("tourkey\n");
        key.close();
        settings::Settings often;
        often.engine.adaptiveSchedule = false;
        often.engine.deltaMinutes = 1;
        const Status saved = settings::save(m_dir->filePath(QStringLiteral("settings.json")), often);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().line()));

        m_desktop = std::make_unique<Desktop>();
        QVERIFY(m_desktop->start());
        m_simulator = std::make_unique<Program>();
        // Ten times as fast as life and busier: whenever the program asks, prices have changed.
        QVERIFY(m_simulator->start(
            simulatorFile, words("--port 0 --deals 200 --speed 10 --rate 100 --changes 50 --key tourkey"),
            m_desktop->variables()));
        m_url = m_simulator->firstLine().section(QLatin1Char(' '), -1);
        QVERIFY(m_url.startsWith(QStringLiteral("http://127.0.0.1:")));
        m_program = std::make_unique<Program>();
    }

    void cleanup()
    {
        m_program.reset();
        m_simulator.reset();
        m_desktop.reset();
        m_dir.reset();
    }

    void closedToTheTray_goesOnFetching_comesBackBySecondStart_endsBySignal()
    {
        QVERIFY(m_desktop->startTray());
        QVERIFY(m_program->start(programFile, arguments(), m_desktop->variables()));
        QTRY_VERIFY_WITH_TIMEOUT(icon(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(stored().deals > 0, patienceMs);

        QVERIFY(closeWindow());
        QTRY_VERIFY_WITH_TIMEOUT(!window(), patienceMs);
        QVERIFY(m_program->running());
        QVERIFY(icon());

        // A refresh that began and ended without a window, and what it changed.
        const std::int64_t change = stored().newestChange;
        const std::int64_t refreshes = refreshesDone();
        QTRY_VERIFY_WITH_TIMEOUT(refreshesDone() > refreshes, 3 * patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(stored().newestChange > change, patienceMs);
        QVERIFY(m_program->running());
        QVERIFY(!window());

        Program second;
        QVERIFY(second.start(programFile, arguments(), m_desktop->variables()));
        QTRY_VERIFY_WITH_TIMEOUT(!second.running(), patienceMs);
        QCOMPARE(second.exitCode(), std::optional(0));
        QTRY_VERIFY_WITH_TIMEOUT(window(), patienceMs);
        QVERIFY(m_program->running());

        m_program->terminate();
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->running(), patienceMs);
        QCOMPARE(m_program->exitCode(), std::optional(0));
    }

    void withoutATray_closingExplainsOnceAndThenQuits()
    {
        QVERIFY(m_program->start(programFile, arguments(), m_desktop->variables()));
        QTRY_VERIFY_WITH_TIMEOUT(stored().deals > 0, patienceMs);

        QVERIFY(closeWindow());
        QTRY_VERIFY_WITH_TIMEOUT(explained(), patienceMs);
        QVERIFY(window());
        QVERIFY(m_program->running());

        QVERIFY(closeWindow());
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->running(), patienceMs);
        QCOMPARE(m_program->exitCode(), std::optional(0));
    }

private:
    static QStringList words(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

    [[nodiscard]] QString inDir(const char* name) const { return m_dir->filePath(QString::fromLatin1(name)); }

    [[nodiscard]] QStringList arguments() const
    {
        return {QStringLiteral("--data-dir"), m_dir->path(), QStringLiteral("--keepa-url"), m_url,
                QStringLiteral("--key-file"), inDir("key")};
    }

    /// The program's window, if it is on the screen; the icon in the tray has the same class.
    [[nodiscard]] std::optional<Desktop::Window> window() const
    {
        for (const Desktop::Window& found : m_desktop->windows(windowClass))
            if (found.width > widestIcon)
                return found;
        return std::nullopt;
    }

    [[nodiscard]] bool icon() const
    {
        const QList<Desktop::Window> found = m_desktop->windows(windowClass);
        return std::ranges::any_of(found,
                                   [](const Desktop::Window& each) { return each.width <= widestIcon; });
    }

    /// Closes the window as the window manager does for a user, once it has the focus.
    [[nodiscard]] bool closeWindow() const
    {
        const auto ready = [this] {
            const auto shown = window();
            return shown && m_desktop->isActive(*shown);
        };
        if (!QTest::qWaitFor(ready, patienceMs))
            return false;
        m_desktop->pressClose();
        return true;
    }

    [[nodiscard]] Stored stored() const
    {
        auto database =
            store::Database::open(inDir("deals.db"), store::Mode::ReadOnly, deals::Columns::standard());
        if (!database)
            return {}; // not made yet
        store::DealStore deals(*database);
        return {deals.total().value_or(0), deals.newestSequence().value_or(0)};
    }

    /// Refreshes that ended well, by the program's own log of its runs.
    [[nodiscard]] std::int64_t refreshesDone() const
    {
        QFile log(inDir("logs/activity.jsonl"));
        if (!log.open(QIODevice::ReadOnly))
            return 0;
        const QList<QByteArray> lines = log.readAll().split('\n');
        return std::ranges::count_if(lines, [](const QByteArray& line) {
            return line.contains("\"delta\"") && line.contains("\"done\"");
        });
    }

    /// Whether the program remembers that it said what closing means here.
    [[nodiscard]] bool explained() const
    {
        QFile state(inDir("window.json"));
        return state.open(QIODevice::ReadOnly) && state.readAll().contains("closing-without-tray");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Program> m_simulator;
    std::unique_ptr<Program> m_program;
    QString m_url;
};

QTEST_GUILESS_MAIN(TrayTourTest)
#include "TrayTourTest.moc"
