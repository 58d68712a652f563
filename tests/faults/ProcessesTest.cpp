#include "tests/app/Programs.h"
#include "tests/faults/Invariants.h"

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
};

void ProcessesTest::given_two_processes_at_once_then_both_end_well_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::newRow("two first syncs") << words("sync") << words("sync");
    QTest::newRow("sync beside recalculation") << words("sync") << words("recalculate");
    QTest::newRow("rebuild beside sync") << words("backfill --rebuild") << words("sync");
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

QTEST_GUILESS_MAIN(ProcessesTest)
#include "ProcessesTest.moc"
