#include "StoreFixture.h"

#include "core/store/StateStore.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace arb;
using namespace arb::store;
using namespace arb::store::test;

namespace {

constexpr int kills = 12;

/// Lets the writer commit some rounds, and kills it at some instant after that. Returns the last round it
/// reported.
std::int64_t writeAndKill(const QString& path, int lines, int spin)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(STORE_WRITER), {path});
    QByteArray output;
    while (output.count('\n') < lines && writer.waitForReadyRead(30'000))
        output += writer.readAllStandardOutput();
    // A little work of varying length, so that the kill meets different moments of a transaction.
    volatile int burnt = 0;
    for (int i = 0; i < spin; ++i)
        burnt = burnt + 1;
    writer.kill();
    writer.waitForFinished();
    output += writer.readAllStandardOutput();
    const QList<QByteArray> reported = output.left(output.lastIndexOf('\n')).split('\n');
    return reported.last().toLongLong();
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void given_a_writer_killed_at_random_instants_then_no_commit_is_lost_and_the_data_agrees();
    void given_a_writing_process_beside_us_when_we_write_too_then_both_succeed();
};

void CrashTest::given_a_writer_killed_at_random_instants_then_no_commit_is_lost_and_the_data_agrees()
{
    const TestDatabase file;
    QRandomGenerator random(20261122);
    for (int kill = 0; kill < kills; ++kill) {
        const int lines = 1 + random.bounded(25);
        const std::int64_t reported = writeAndKill(file.path(), lines, random.bounded(3'000'000));
        QVERIFY2(reported > 0, "the writer did not start");

        Database database = file.open();
        DealStore deals(database);
        QCOMPARE(problem(database.quickCheck()), QString());
        const std::int64_t checkpoint = must(StateStore(database).integer(key::backfillPage)).value_or(0);
        QVERIFY(checkpoint >= reported);     // what was reported is stored
        QVERIFY(checkpoint <= reported + 1); // what is stored was at most not reported yet
        // The checkpoint is neither ahead of nor behind the data.
        QCOMPARE(integer(database, "SELECT max(used_price) FROM deals"), checkpoint);
        QCOMPARE(integer(database,
                         "SELECT count(*) FROM deals WHERE used_price = (SELECT max(used_price) FROM deals)"),
                 20);
        QCOMPARE(must(deals.total()), std::min<std::int64_t>(checkpoint, 10) * 20);
        // Every row's price is the one its journal tells last; a row that only arrived has no other entry.
        QCOMPARE(integer(database,
                         "SELECT count(*) FROM deals d WHERE used_price IS NOT coalesce((SELECT after FROM"
                         " journal j WHERE j.asin = d.asin AND event = 'changed' ORDER BY id DESC LIMIT 1),"
                         " used_price)"),
                 0);
        QCOMPARE(integer(database, "SELECT count(*) FROM journal"), checkpoint * 20);
        QCOMPARE(must(deals.newestSequence()), checkpoint * 20);
        QCOMPARE(integer(database, "SELECT max(change_seq) FROM deals"), checkpoint * 20);
    }
}

void CrashTest::given_a_writing_process_beside_us_when_we_write_too_then_both_succeed()
{
    const TestDatabase file;
    Database database = file.open();
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(STORE_WRITER), {file.path()});
    QVERIFY(writer.waitForReadyRead(30'000));
    for (int i = 0; i < 30; ++i)
        upsert(database, {RowBuilder(file.columns).write(asinOf(5000 + i), {100})});
    QVERIFY(writer.waitForReadyRead(30'000));
    QCOMPARE(writer.state(), QProcess::Running);
    writer.kill();
    writer.waitForFinished();
    QCOMPARE(integer(database, "SELECT count(*) FROM deals WHERE asin >= 'B000005000'"), 30);
    QCOMPARE(integer(database, "SELECT count(DISTINCT change_seq) FROM deals"),
             must(DealStore(database).total()));
}

QTEST_GUILESS_MAIN(CrashTest)
#include "CrashTest.moc"
