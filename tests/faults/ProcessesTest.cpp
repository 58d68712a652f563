#include "core/deals/Column.h"
#include "core/store/Database.h"
#include "tests/app/Programs.h"
#include "tests/faults/Invariants.h"

#include <QFile>
#include <QTest>

using namespace arb::test;

namespace {
QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}
} // namespace

/// Two processes on one data directory: both end cleanly, no work is done twice, nothing is lost.
class ProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void given_two_processes_at_once_then_both_end_well_data();
    void given_two_processes_at_once_then_both_end_well();
    void given_a_running_window_then_every_command_works_beside_it();
    void given_a_stored_query_that_cannot_be_read_then_importing_one_is_the_cure();
    void given_settings_changed_while_a_sync_runs_then_all_figures_follow_in_the_end();
};

void ProcessesTest::given_two_processes_at_once_then_both_end_well_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::newRow("two first syncs") << words("sync") << words("sync");
    QTest::newRow("sync beside recalculation") << words("sync") << words("recalculate");
    QTest::newRow("rebuild beside sync") << words("backfill --rebuild") << words("sync");
    QTest::newRow("two rebuilds") << words("backfill --rebuild") << words("backfill --rebuild");
    QTest::newRow("two sweeps") << words("sweep") << words("sweep");
    QTest::newRow("two recalculations") << words("recalculate") << words("recalculate");
    QTest::newRow("rebuild beside recalculation") << words("backfill --rebuild") << words("recalculate");
    QTest::newRow("prune beside sweep") << words("prune") << words("sweep");
    QTest::newRow("sweep beside a listing") << words("sweep") << words("deals --format json");
}

void ProcessesTest::given_two_processes_at_once_then_both_end_well()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    const Simulator simulator(words("--deals 600 --rate 5000"));
    const Program program(simulator.url());
    if (first.front() != QLatin1String("sync") || second.front() != QLatin1String("sync"))
        QCOMPARE(program.run({QStringLiteral("sync")}).code, 0);

    const auto one = program.start(first);
    const auto two = program.start(second);
    const Ended firstEnded = Program::waitFor(*one);
    const Ended secondEnded = Program::waitFor(*two);
    QVERIFY2(firstEnded.code == 0, firstEnded.told().constData());
    QVERIFY2(secondEnded.code == 0, secondEnded.told().constData());

    const QString broken = brokenInvariant(program.databaseFile());
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
    const QString query = QString::fromUtf8(program.run(words("query show")).out);
    QCOMPARE(program.run({QStringLiteral("total")}).out.trimmed().toLongLong(),
             simulator.allAsins(query).size());
}

void ProcessesTest::given_a_running_window_then_every_command_works_beside_it()
{
    const Simulator simulator(words("--deals 600 --rate 5000 --changes 40 --turnover 100 --speed 60"));
    const Program program(simulator.url());
    const auto window = program.prepareWindow();
    window->start();
    QTRY_VERIFY_WITH_TIMEOUT(program.run({QStringLiteral("total")}).out.trimmed().toInt() > 300, 60'000);
    for (const char* command : {"status", "sync", "sweep", "prune", "backfill", "backfill --rebuild",
                                "backfill --new-columns --fetch", "recalculate", "deals --limit 3 --json",
                                "total", "tokens", "removed", "query show"}) {
        const Ended ended = program.run(words(command));
        QVERIFY2(ended.code == 0, QByteArray(command + QByteArray(": ") + ended.told()).constData());
    }
    const QString file = program.dataDir() + QStringLiteral("/deals.xlsx");
    QCOMPARE(program.run({QStringLiteral("export"), file}).code, 0);
    const QByteArray query = program.run(words("query show")).out;
    QCOMPARE(program.run(words("query import -"), query).code, 0);
    QCOMPARE(window->state(), QProcess::Running);
    window->terminate();
    QCOMPARE(Program::waitFor(*window, 10'000).code, 0);
    const QString broken = brokenInvariant(program.databaseFile());
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
}

void ProcessesTest::given_a_stored_query_that_cannot_be_read_then_importing_one_is_the_cure()
{
    const Simulator simulator(words("--deals 50"));
    const Program program(simulator.url());
    const QByteArray query = program.run(words("query show")).out;
    {
        auto database = arb::store::Database::open(program.databaseFile(), arb::store::Mode::ReadWrite,
                                                   arb::deals::Columns::standard());
        QVERIFY(database &&
                database->execute("INSERT OR REPLACE INTO system_state (key, value) VALUES ('query_json', '{')"));
    }
    const Ended ended = program.run(words("sync"));
    QVERIFY2(ended.code == 6, ended.told().constData());
    QVERIFY2(ended.err.contains("query import"), ended.err.constData());
    QCOMPARE(program.run(words("query import -"), query).code, 0);
    QCOMPARE(program.run(words("sync")).code, 0);
    QCOMPARE(program.run(words("query show")).out, query);
}

void ProcessesTest::given_settings_changed_while_a_sync_runs_then_all_figures_follow_in_the_end()
{
    const Simulator simulator(words("--deals 600 --rate 5000"));
    const Program program(simulator.url());
    QCOMPARE(program.run(words("sync")).code, 0);
    const auto sweep = program.start(words("sweep"));
    QFile settings(program.dataDir() + QStringLiteral("/settings.json"));
    QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write(R"({"costs.prep": 777})") > 0);
    settings.close();
    const Ended recalculated = program.run(words("recalculate"));
    QVERIFY2(recalculated.code == 0, recalculated.told().constData());
    QCOMPARE(Program::waitFor(*sweep).code, 0);
    // The sweep began with the old costs; whatever runs next brings its rows to the new ones.
    QCOMPARE(program.run(words("sync")).code, 0);
    QCOMPARE(program.run(words("deals --filter prep!=7.77 --filter prep!=NULL --columns asin --json"))
                 .array()
                 .size(),
             0);
    QVERIFY(program.run(words("deals --filter prep=7.77 --columns asin --json")).array().size() > 300);
    const QString broken = brokenInvariant(program.databaseFile());
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
}

QTEST_GUILESS_MAIN(ProcessesTest)
#include "ProcessesTest.moc"
