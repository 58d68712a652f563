#include "core/deals/Column.h"
#include "core/store/Database.h"
#include "core/store/Transaction.h"
#include "tests/app/Programs.h"
#include "tests/faults/Invariants.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace arb::test;

namespace {
QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool waitForText(QProcess& process, const QByteArray& text)
{
    while (!process.peek(100'000).contains(text))
        if (!process.waitForReadyRead(20'000))
            return false;
    return true;
}
} // namespace

/// kill -9 at random instants of every job, again and again on one database: nothing committed is lost,
/// nothing is half done, and the next start needs no human.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void given_kills_at_random_instants_then_the_database_stays_sound();
    void given_a_killed_rebuild_then_it_goes_on_and_ends_with_all_deals();
    void given_a_killed_sweep_then_the_next_one_goes_on();
    void given_a_killed_prune_then_the_database_stays_sound();
    void given_a_killed_fill_of_new_columns_then_it_goes_on_without_a_token();
    void given_a_killed_window_then_the_database_stays_sound_and_it_starts_again();
    void given_kills_then_the_ledger_lacks_no_more_than_what_was_under_way();

private:
    void killAfter(const QStringList& command, int milliseconds);
    [[nodiscard]] bool sql(const std::string& statement) const;

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Program> m_program;
    std::mt19937 m_random{20261122};
    qint64 m_kills = 0;
};

void KillTest::initTestCase()
{
    // A market that moves, so that every run has something to write.
    m_simulator =
        std::make_unique<Simulator>(words("--deals 1200 --rate 5000 --changes 40 --turnover 100 --speed 60"));
    QVERIFY2(!m_simulator->url().isEmpty(), "keepa-simulator did not start");
    m_program = std::make_unique<Program>(m_simulator->url());
}

void KillTest::killAfter(const QStringList& command, int milliseconds)
{
    const auto process = m_program->start(command);
    process->waitForFinished(milliseconds);
    process->kill();
    process->waitForFinished();
    ++m_kills;
}

bool KillTest::sql(const std::string& statement) const
{
    auto database = arb::store::Database::open(m_program->databaseFile(), arb::store::Mode::ReadWrite,
                                               arb::deals::Columns::standard());
    return database && arb::store::inTransaction(*database, [&](arb::store::WriteTransaction&) {
               return database->execute(statement);
           });
}

void KillTest::given_kills_at_random_instants_then_the_database_stays_sound()
{
    const QList<QStringList> commands{words("sync"), words("sweep"), words("backfill --rebuild"),
                                      words("recalculate"), words("backfill")};
    constexpr int rounds = 15;
    std::uniform_int_distribution<int> instant(20, 700);
    qint64 deals = 0;
    for (int round = 0; round < rounds; ++round) {
        const QStringList& command = commands[round % commands.size()];
        const int after = instant(m_random);
        killAfter(command, after);
        const QString where =
            QStringLiteral("%1 killed after %2 ms: ").arg(command.join(QLatin1Char(' '))).arg(after);
        const QString broken = brokenInvariant(m_program->databaseFile());
        QVERIFY2(broken.isEmpty(), qPrintable(where + broken));
        const Ended total = m_program->run({QStringLiteral("total")});
        QVERIFY2(total.code == 0, total.told().constData());
        deals = total.out.trimmed().toLongLong();
    }
    const Ended synced = m_program->run({QStringLiteral("sync")});
    QVERIFY2(synced.code == 0, synced.told().constData());
    QVERIFY2(!synced.out.contains("skipped"), synced.out.constData());
    const QString broken = brokenInvariant(m_program->databaseFile());
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
    QVERIFY2(m_program->run({QStringLiteral("total")}).out.trimmed().toLongLong() >= deals * 9 / 10,
             "the market changes by a few per cent, no more");
}

void KillTest::given_a_killed_rebuild_then_it_goes_on_and_ends_with_all_deals()
{
    const Simulator still(words("--deals 800 --rate 5000"));
    Program program(still.url());
    QCOMPARE(program.run({QStringLiteral("sync")}).code, 0);
    const QByteArray before =
        program.run(words("deals --format csv --columns asin,used_price --sort asin")).out;
    for (int kills = 0; kills < 3; ++kills) {
        const auto process = program.start(words("backfill --rebuild"));
        // Killed as soon as a page is told.
        process->setReadChannel(QProcess::StandardError);
        QVERIFY(waitForText(*process, "page "));
        process->kill();
        process->waitForFinished();
        QCOMPARE(program.run(words("deals --format csv --columns asin,used_price --sort asin")).out, before);
    }
    // What a rebuild keeps waiting is no error.
    for (const char* command : {"sync", "prune"}) {
        const Ended beside = program.run(words(command));
        QVERIFY2(beside.code == 0, beside.told().constData());
    }
    QVERIFY(program.run(words("status")).out.contains("A rebuild is not done"));
    const Ended rebuilt = program.run(words("backfill --rebuild"));
    QVERIFY2(rebuilt.code == 0, rebuilt.told().constData());
    QCOMPARE(program.run(words("deals --format csv --columns asin,used_price --sort asin")).out, before);
    const QString broken = brokenInvariant(program.databaseFile());
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
}

void KillTest::given_a_killed_sweep_then_the_next_one_goes_on()
{
    const Simulator still(words("--deals 3000 --rate 5000"));
    const Program program(still.url());
    const qint64 pages =
        program.run(words("sweep --json")).object().value(QStringLiteral("requests")).toInteger();
    QVERIFY(pages > 15);
    const auto process = program.start(words("sweep"));
    process->setReadChannel(QProcess::StandardError);
    QVERIFY(waitForText(*process, "page 4 of"));
    process->kill();
    process->waitForFinished();
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    const QJsonObject rest = program.run(words("sweep --json")).object();
    QCOMPARE(rest.value(QStringLiteral("outcome")).toString(), QStringLiteral("done"));
    QVERIFY2(rest.value(QStringLiteral("requests")).toInteger() <= pages - 4,
             "the pages before the kill were read again");
    // A pass that ended is not gone on with: the next one is complete.
    QCOMPARE(program.run(words("sweep --json")).object().value(QStringLiteral("requests")).toInteger(),
             pages);
}

void KillTest::given_a_killed_prune_then_the_database_stays_sound()
{
    QCOMPARE(m_program->run(words("backfill")).code, 0); // a rebuild that was killed would come before a clean-up
    QCOMPARE(m_program->run(words("sync")).code, 0);
    // Two passes, so that absence is evidence; then a part of the rows was not seen for days.
    QCOMPARE(m_program->run(words("sweep")).code, 0);
    QCOMPARE(m_program->run(words("sweep")).code, 0);
    std::uniform_int_distribution<int> instant(60, 350);
    for (int round = 0; round < 8; ++round) {
        QVERIFY(sql("UPDATE deals SET last_seen_utc = last_seen_utc - 400000 WHERE rowid % 8 = " +
                    std::to_string(round)));
        const int after = instant(m_random);
        killAfter(words("prune"), after);
        const QString broken = brokenInvariant(m_program->databaseFile());
        QVERIFY2(broken.isEmpty(),
                 qPrintable(QStringLiteral("killed after %1 ms: %2").arg(after).arg(broken)));
    }
    const Ended pruned = m_program->run(words("prune --json"));
    QVERIFY2(pruned.code == 0 && pruned.object().value(QStringLiteral("outcome")) == QStringLiteral("done"),
             pruned.told().constData());
}

void KillTest::given_a_killed_fill_of_new_columns_then_it_goes_on_without_a_token()
{
    QCOMPARE(m_program->run(words("sync")).code, 0);
    const auto known = [this] {
        return m_program->run(words("deals --format csv --columns asin,pages --sort asin")).out;
    };
    const QByteArray before = known();
    const QByteArray spent = m_program->run(words("tokens --json")).out;
    // As if the column, which look-ups alone know, had come with an update.
    QVERIFY(sql("UPDATE deals SET pages = NULL"));
    QVERIFY(sql("UPDATE column_versions SET version = 0 WHERE column_id = 'pages'"));
    std::uniform_int_distribution<int> instant(40, 400);
    for (int round = 0; round < 5; ++round) {
        killAfter(words("backfill --new-columns"), instant(m_random));
        const QString broken = brokenInvariant(m_program->databaseFile());
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }
    const Ended filled = m_program->run(words("backfill --new-columns"));
    QVERIFY2(filled.code == 0, filled.told().constData());
    QCOMPARE(known(), before);
    QCOMPARE(m_program->run(words("tokens --json")).out, spent);
}

void KillTest::given_a_killed_window_then_the_database_stays_sound_and_it_starts_again()
{
    // A day in two minutes: much that runs by itself is due as soon as a window is open.
    const Simulator fast(words("--deals 1000 --rate 5000 --changes 40 --turnover 100 --speed 600"));
    std::uniform_int_distribution<int> instant(0, 500);
    for (const char* purpose : {"delta", "details", "sweep", "verify", "offers"}) {
        const Program program(fast.url());
        QCOMPARE(program.run(words("sync")).code, 0);
        const auto window = program.prepareWindow();
        // Killed within half a second of the first such call, however fast this machine is; the sync made the delta's.
        window->start();
        QTRY_VERIFY2_WITH_TIMEOUT(program.run(words("tokens")).out.contains(purpose), purpose, 60'000);
        const int after = instant(m_random);
        window->waitForFinished(after);
        window->kill();
        window->waitForFinished();
        const QString broken = brokenInvariant(program.databaseFile());
        QVERIFY2(broken.isEmpty(),
                 qPrintable(QStringLiteral("killed %1 ms after %2: %3")
                                .arg(after)
                                .arg(QString::fromLatin1(purpose), broken)));

        const auto again = program.prepareWindow();
        again->start();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(program.dataDir() + QStringLiteral("/deals.db-wal")), 10'000);
        QCOMPARE(program.run(words("total")).code, 0);
        QCOMPARE(again->state(), QProcess::Running);
        again->terminate();
        QCOMPARE(Program::waitFor(*again, 10'000).code, 0);
        const Ended synced = program.run(words("sync"));
        QVERIFY2(synced.code == 0 && !synced.out.contains("skipped"), synced.told().constData());
    }
}

// The last test: it asks the simulator for its own sum.
void KillTest::given_kills_then_the_ledger_lacks_no_more_than_what_was_under_way()
{
    qint64 told = 0;
    for (const QJsonValue& entry : m_program->run(words("tokens --json")).array())
        told += entry.toObject().value(QStringLiteral("tokens")).toInteger();
    const qint64 charged = m_simulator->stop();
    constexpr qint64 largestCall = 100; // a look-up of a hundred products
    QVERIFY2(told <= charged, qPrintable(QStringLiteral("%1 told, %2 charged").arg(told).arg(charged)));
    QVERIFY2(charged - told <= m_kills * largestCall,
             qPrintable(QStringLiteral("%1 told, %2 charged, %3 kills").arg(told).arg(charged).arg(m_kills)));
}

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
