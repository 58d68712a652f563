#include "StoreFixture.h"

#include "core/store/Leases.h"
#include "core/store/StateStore.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <sqlite3.h>

#include <latch>
#include <thread>

using namespace arb;
using namespace arb::store;
using namespace arb::store::test;

class WritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void given_several_threads_when_they_write_then_nobody_fails_and_no_number_is_given_twice();
    void given_a_foreign_commit_after_our_read_when_we_write_then_it_works();
    void given_another_program_holds_the_lock_when_we_write_then_the_error_says_so();
    void given_a_transaction_when_it_is_not_committed_then_nothing_stays_and_others_may_write();
    void given_a_transaction_that_is_over_then_writing_through_it_is_refused();
    void given_a_transaction_in_a_transaction_then_it_is_refused_instead_of_blocking();
    void given_a_connection_of_another_thread_then_its_use_is_refused();
    void given_a_full_disk_when_writing_then_the_error_says_so_and_the_data_stays_whole();
    void given_a_reading_connection_when_it_writes_then_the_error_says_so();
    void given_a_place_where_nothing_can_be_written_when_opened_then_the_error_says_so();
    void given_a_lease_when_another_asks_for_it_then_it_waits_until_it_lapses();
    void given_a_lease_of_a_dead_process_when_asked_for_then_it_is_taken_over_at_once();
    void given_a_lost_lease_when_renewed_or_released_then_the_new_holder_keeps_it();
};

void WritersTest::given_several_threads_when_they_write_then_nobody_fails_and_no_number_is_given_twice()
{
    constexpr int threads = 4;
    constexpr int rounds = 25;
    const TestDatabase file;
    Database database = file.open();
    std::latch start(threads);
    std::vector<std::thread> writers;
    for (int writer = 0; writer < threads; ++writer) {
        writers.emplace_back([&, writer] {
            Database own = file.open();
            start.arrive_and_wait();
            for (int round = 0; round < rounds; ++round)
                upsert(own, {RowBuilder(file.columns)
                                 .with("used_price", std::int64_t{round})
                                 .write(asinOf(writer % 2), {100 + round})});
        });
    }
    for (std::thread& writer : writers)
        writer.join();
    DealStore deals(database);
    QCOMPARE(must(deals.total()), 2);
    QCOMPARE(must(deals.newestSequence()), integer(database, "SELECT max(change_seq) FROM deals"));
    QCOMPARE(must(deals.newestSequence()), integer(database, "SELECT count(*) FROM journal"));
}

void WritersTest::given_a_foreign_commit_after_our_read_when_we_write_then_it_works()
{
    const TestDatabase file;
    Database ours = file.open();
    Database theirs = file.open();
    upsert(theirs, {RowBuilder(file.columns).write(asinOf(1), {100})});
    QCOMPARE(must(DealStore(ours).total()), 1); // with BEGIN DEFERRED the next write would fail with 517
    upsert(theirs, {RowBuilder(file.columns).write(asinOf(2), {100})});
    QCOMPARE(upsert(ours, {RowBuilder(file.columns).write(asinOf(3), {100})}).arrived, 1);
}

void WritersTest::given_another_program_holds_the_lock_when_we_write_then_the_error_says_so()
{
    const TestDatabase file;
    Database database = file.open();
    must(database.execute("PRAGMA busy_timeout = 50"));
    sqlite3* other = nullptr;
    QCOMPARE(sqlite3_open(file.path().toUtf8().constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    {
        const auto refused = WriteTransaction::begin(database);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(refused.error().words.contains(QStringLiteral("locked by another program")));
    }
    QCOMPARE(must(DealStore(database).total()), 0); // reading goes on
    QCOMPARE(sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    QCOMPARE(upsert(database, {RowBuilder(file.columns).write(asinOf(1), {100})}).arrived, 1);
}

void WritersTest::given_a_transaction_when_it_is_not_committed_then_nothing_stays_and_others_may_write()
{
    const TestDatabase file;
    Database database = file.open();
    {
        WriteTransaction transaction = must(WriteTransaction::begin(database));
        const std::vector<DealWrite> writes = {RowBuilder(file.columns).write(asinOf(1), {100})};
        QCOMPARE(must(DealStore(database).upsert(transaction, writes)).arrived, 1);
    }
    QCOMPARE(must(DealStore(database).total()), 0);
    Database other = file.open();
    QCOMPARE(upsert(other, {RowBuilder(file.columns).write(asinOf(2), {100})}).arrived, 1);
    QCOMPARE(must(DealStore(database).newestSequence()), 1);
}

void WritersTest::given_a_transaction_that_is_over_then_writing_through_it_is_refused()
{
    const TestDatabase file;
    Database database = file.open();
    WriteTransaction transaction = must(WriteTransaction::begin(database));
    must(transaction.commit());
    const Status late = StateStore(database).setInteger(transaction, "late", 1);
    QCOMPARE(late.error().kind, ErrorKind::Internal);
    QCOMPARE(transaction.commit().error().kind, ErrorKind::Internal);
}

void WritersTest::given_a_transaction_in_a_transaction_then_it_is_refused_instead_of_blocking()
{
    const TestDatabase file;
    Database database = file.open();
    Database second = file.open();
    const WriteTransaction transaction = must(WriteTransaction::begin(database));
    QCOMPARE(WriteTransaction::begin(database).error().kind, ErrorKind::Internal);
    QCOMPARE(WriteTransaction::begin(second).error().kind, ErrorKind::Internal);
}

void WritersTest::given_a_connection_of_another_thread_then_its_use_is_refused()
{
    const TestDatabase file;
    Database database = file.open();
    std::thread([&] {
        QCOMPARE(DealStore(database).total().error().kind, ErrorKind::Internal);
        QCOMPARE(WriteTransaction::begin(database).error().kind, ErrorKind::Internal);
    }).join();
    QCOMPARE(must(DealStore(database).total()), 0);
}

void WritersTest::given_a_full_disk_when_writing_then_the_error_says_so_and_the_data_stays_whole()
{
    const TestDatabase file;
    Database database = file.open();
    upsert(database, {RowBuilder(file.columns).write(asinOf(1), {100})});
    const std::string limit =
        "PRAGMA max_page_count = " + std::to_string(integer(database, "PRAGMA page_count"));
    QVERIFY(integer(database, limit) > 0);
    const std::vector<DealWrite> big = {
        RowBuilder(file.columns).with("title", std::string(1'000'000, 'x')).write(asinOf(2), {100})};
    const auto stored = inTransaction(database, [&](WriteTransaction& transaction) {
        return DealStore(database).upsert(transaction, big);
    });
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::Storage);
    QVERIFY(stored.error().words.contains(QStringLiteral("disk is full")));
    QVERIFY(!stored.error().action.isEmpty());
    QCOMPARE(must(DealStore(database).total()), 1);
    QCOMPARE(problem(database.quickCheck()), QString());
}

void WritersTest::given_a_reading_connection_when_it_writes_then_the_error_says_so()
{
    const TestDatabase file;
    Database writer = file.open();
    upsert(writer, {RowBuilder(file.columns).write(asinOf(1), {100})});
    Database reader = file.open(Mode::ReadOnly);
    QCOMPARE(must(DealStore(reader).total()), 1);
    const auto stored = inTransaction(reader, [&](WriteTransaction& transaction) {
        return StateStore(reader).setInteger(transaction, "x", 1);
    });
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::Storage);
    QVERIFY2(stored.error().words.contains(QStringLiteral("cannot be written")),
             qUtf8Printable(stored.error().line()));
}

void WritersTest::given_a_place_where_nothing_can_be_written_when_opened_then_the_error_says_so()
{
    const QTemporaryDir folder;
    const deals::Columns columns = sampleColumns();
    // A folder that does not exist, and one where not even root may create a file.
    for (const QString& path :
         {folder.filePath(QStringLiteral("missing/deals.db")), QStringLiteral("/proc/deals.db")}) {
        const Result<Database> opened = Database::open(path, Mode::ReadWrite, columns);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY(opened.error().what.contains(QStringLiteral("deals.db")));
        QVERIFY(!opened.error().action.isEmpty());
    }
}

void WritersTest::given_a_lease_when_another_asks_for_it_then_it_waits_until_it_lapses()
{
    const TestDatabase file;
    Database first = file.open();
    Database second = file.open();
    const std::string ours = Leases::newHolder();
    const std::string theirs = Leases::newHolder();
    QVERIFY(must(Leases(first).acquire("sweep", ours, Seconds(60), {1000})).acquired);
    const Leases::Outcome refused = must(Leases(second).acquire("sweep", theirs, Seconds(60), {1059}));
    QVERIFY(!refused.acquired);
    QCOMPARE(refused.lease.holder, ours);
    QCOMPARE(refused.lease.expiresAt, UtcTime{1060});
    QVERIFY(must(Leases(second).acquire("delta", theirs, Seconds(60), {1059})).acquired); // another job

    QVERIFY(must(Leases(first).renew("sweep", ours, Seconds(60), {1050})));
    QVERIFY(!must(Leases(second).acquire("sweep", theirs, Seconds(60), {1109})).acquired);
    QVERIFY(must(Leases(second).current("sweep", {1109})).has_value());
    QVERIFY(!must(Leases(second).current("sweep", {1110})).has_value());
    QVERIFY(must(Leases(second).acquire("sweep", theirs, Seconds(60), {1110})).acquired);
}

void WritersTest::given_a_lease_of_a_dead_process_when_asked_for_then_it_is_taken_over_at_once()
{
    QProcess process;
    process.start(QStringLiteral("true"), QStringList());
    QVERIFY(process.waitForStarted());
    const qint64 pid = process.processId();
    QVERIFY(process.waitForFinished());

    const TestDatabase file;
    Database database = file.open();
    Leases leases(database);
    QVERIFY(must(leases.acquire("sweep", "dead", Seconds(3600), {1000})).acquired);
    QVERIFY(!must(leases.acquire("sweep", "ours", Seconds(60), {1001})).acquired);
    must(database.execute("UPDATE leases SET pid = " + std::to_string(pid)));
    QVERIFY(!must(leases.current("sweep", {1001})).has_value());
    QVERIFY(must(leases.acquire("sweep", "ours", Seconds(60), {1001})).acquired);
    // On another host the same number says nothing.
    must(database.execute("UPDATE leases SET host = 'elsewhere', pid = " + std::to_string(pid)));
    QVERIFY(!must(leases.acquire("sweep", "third", Seconds(60), {1002})).acquired);
}

void WritersTest::given_a_lost_lease_when_renewed_or_released_then_the_new_holder_keeps_it()
{
    const TestDatabase file;
    Database database = file.open();
    Leases leases(database);
    QVERIFY(must(leases.acquire("sweep", "first", Seconds(60), {1000})).acquired);
    QVERIFY(must(leases.acquire("sweep", "second", Seconds(60), {1060})).acquired);
    QVERIFY(!must(leases.renew("sweep", "first", Seconds(60), {1061})));
    must(leases.release("sweep", "first"));
    QCOMPARE(must(leases.current("sweep", {1062}))->holder, std::string("second"));
    must(leases.release("sweep", "second"));
    QVERIFY(!must(leases.current("sweep", {1062})).has_value());
}

QTEST_GUILESS_MAIN(WritersTest)
#include "WritersTest.moc"
