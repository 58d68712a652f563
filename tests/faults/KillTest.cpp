#include "tests/app/Programs.h"
#include "tests/faults/Invariants.h"

#include <QTest>

#include <random>

using namespace arb::test;

namespace {
QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
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

private:
    void killAfter(const QStringList& command, int milliseconds);

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Program> m_program;
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
}

void KillTest::given_kills_at_random_instants_then_the_database_stays_sound()
{
    const QList<QStringList> commands{words("sync"), words("sweep"), words("backfill --rebuild"),
                                      words("recalculate"), words("backfill")};
    constexpr int rounds = 15;
    constexpr unsigned seed = 20261122;
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> instant(20, 700);
    qint64 deals = 0;
    for (int round = 0; round < rounds; ++round) {
        const QStringList& command = commands[round % commands.size()];
        const int after = instant(random);
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
        QVERIFY(process->waitForReadyRead(20'000));
        process->kill();
        process->waitForFinished();
        QCOMPARE(program.run(words("deals --format csv --columns asin,used_price --sort asin")).out, before);
    }
    const Ended rebuilt = program.run(words("backfill --rebuild"));
    QVERIFY2(rebuilt.code == 0, rebuilt.told().constData());
    QCOMPARE(program.run(words("deals --format csv --columns asin,used_price --sort asin")).out, before);
    const QString broken = brokenInvariant(program.databaseFile());
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
}

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
