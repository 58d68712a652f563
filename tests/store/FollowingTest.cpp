#include "StoreFixture.h"

#include "core/store/Journal.h"

#include <QTest>

#include <set>

using namespace arb;
using namespace arb::store;
using namespace arb::store::test;
using deals::Value;

namespace {

std::vector<DealWrite> rows(const TestDatabase& file, int first, int last, std::int64_t price)
{
    std::vector<DealWrite> writes;
    for (int i = first; i <= last; ++i)
        writes.push_back(RowBuilder(file.columns).with("used_price", price).write(asinOf(i), {100}));
    return writes;
}

std::int64_t removeOne(Database& database, int number, UtcTime now)
{
    return writing(database, [&](WriteTransaction& transaction) {
        return DealStore(database).remove(
            transaction, std::vector<Removal>{{asinOf(number), "price_above_query", "used price too high"}},
            now);
    });
}

} // namespace

class FollowingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void given_rows_when_a_snapshot_is_taken_then_it_comes_in_chunks_with_one_sequence();
    void given_an_empty_database_when_a_snapshot_is_taken_then_one_empty_chunk_says_so();
    void given_a_snapshot_when_the_reader_stops_it_then_it_is_cancelled();
    void given_writes_and_removals_when_followed_with_a_limit_then_no_change_is_lost_or_out_of_order();
    void given_one_column_when_followed_with_a_limit_then_it_says_the_same_as_whole_rows();
    void given_an_unknown_column_when_followed_then_it_is_named();
    void given_a_writer_between_two_reads_then_a_transaction_still_sees_one_state();
    void given_a_removed_deal_when_restored_then_every_cell_is_back_and_the_journal_tells_both();
    void given_a_removed_deal_when_keepa_lists_it_again_then_it_returns_with_what_was_known();
    void given_old_tombstones_when_purged_then_a_reader_that_missed_them_must_start_anew();
    void given_a_sequence_from_another_file_then_the_reader_must_start_anew();
    void given_an_unknown_asin_when_removed_or_restored_then_nothing_happens();
};

void FollowingTest::given_rows_when_a_snapshot_is_taken_then_it_comes_in_chunks_with_one_sequence()
{
    const TestDatabase file;
    Database database = file.open();
    upsert(database, rows(file, 1, 25, 100));
    std::vector<std::size_t> sizes;
    std::set<Asin> seen;
    const std::int64_t sequence = must(DealStore(database).snapshot(
        [&](Changes&& chunk) {
            sizes.push_back(chunk.rows.size());
            for (const ChangedRow& row : chunk.rows)
                seen.insert(row.asin);
            return chunk.initial && chunk.total == 25 && chunk.sequence == 25;
        },
        10));
    QCOMPARE(sizes, (std::vector<std::size_t>{10, 10, 5}));
    QCOMPARE(seen.size(), std::size_t{25});
    QCOMPARE(sequence, 25);
    QVERIFY(must(DealStore(database).changesSince(sequence)).changes.rows.empty());
}

void FollowingTest::given_an_empty_database_when_a_snapshot_is_taken_then_one_empty_chunk_says_so()
{
    const TestDatabase file;
    Database database = file.open();
    int chunks = 0;
    QCOMPARE(must(DealStore(database).snapshot([&](Changes&& chunk) {
                 ++chunks;
                 return chunk.rows.empty() && chunk.initial;
             })),
             0);
    QCOMPARE(chunks, 1);
}

void FollowingTest::given_a_snapshot_when_the_reader_stops_it_then_it_is_cancelled()
{
    const TestDatabase file;
    Database database = file.open();
    upsert(database, rows(file, 1, 5, 100));
    const auto stopped = DealStore(database).snapshot([](Changes&&) { return false; }, 2);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(upsert(database, rows(file, 6, 6, 100)).arrived, 1); // its read lock is gone
}

void FollowingTest::
    given_writes_and_removals_when_followed_with_a_limit_then_no_change_is_lost_or_out_of_order()
{
    const TestDatabase file;
    Database database = file.open();
    DealStore deals(database);
    upsert(database, rows(file, 1, 10, 100));
    for (int i = 2; i <= 8; i += 2)
        removeOne(database, i, {200});
    upsert(database, rows(file, 9, 12, 50));

    // From the start the rows are cut first, after the first ten changes the removals are.
    const std::set<Asin> fromStart = {asinOf(1), asinOf(3),  asinOf(5),  asinOf(7),
                                      asinOf(9), asinOf(10), asinOf(11), asinOf(12)};
    const std::set<Asin> fromTen = {asinOf(9), asinOf(10), asinOf(11), asinOf(12)};
    for (const auto& [start, expected] : {std::pair(0, fromStart), std::pair(10, fromTen)}) {
        std::set<Asin> given;
        std::set<Asin> removed;
        std::int64_t sequence = start;
        int batches = 0;
        for (bool more = true; more; ++batches) {
            const ChangeBatch batch = must(deals.changesSince(sequence, 3));
            QVERIFY(batch.changes.sequence > sequence);
            QVERIFY(batch.changes.rows.size() <= 3 && batch.changes.removed.size() <= 3);
            for (const ChangedRow& row : batch.changes.rows)
                QVERIFY2(given.insert(row.asin).second, "a change was given twice");
            for (const Asin& asin : batch.changes.removed)
                QVERIFY2(removed.insert(asin).second, "a removal was given twice");
            sequence = batch.changes.sequence;
            more = batch.more;
        }
        QVERIFY(batches > 1);
        QCOMPARE(sequence, must(deals.newestSequence()));
        QCOMPARE(given, expected);
        QCOMPARE(removed, (std::set<Asin>{asinOf(2), asinOf(4), asinOf(6), asinOf(8)}));
    }
    QCOMPARE(must(deals.total()), 8);
}

void FollowingTest::given_one_column_when_followed_with_a_limit_then_it_says_the_same_as_whole_rows()
{
    const TestDatabase file;
    Database database = file.open();
    DealStore deals(database);
    upsert(database, rows(file, 1, 10, 100));
    for (int i = 2; i <= 8; i += 2)
        removeOne(database, i, {200});
    upsert(database, rows(file, 9, 12, 50));

    std::int64_t sequence = 0;
    int batches = 0;
    for (bool more = true; more; ++batches) {
        const ChangeBatch whole = must(deals.changesSince(sequence, 3));
        const CellBatch cells = must(deals.changedCells(sequence, "used_price", 3));
        QCOMPARE(cells.sequence, whole.changes.sequence);
        QCOMPARE(cells.more, whole.more);
        QVERIFY(cells.removed == whole.changes.removed);
        QCOMPARE(cells.cells.size(), whole.changes.rows.size());
        for (std::size_t i = 0; i < cells.cells.size(); ++i) {
            QVERIFY(cells.cells[i].first == whole.changes.rows[i].asin);
            QVERIFY(cells.cells[i].second == cell(file.columns, whole.changes.rows[i].row, "used_price"));
        }
        sequence = cells.sequence;
        more = cells.more;
    }
    QVERIFY(batches > 1);
    QVERIFY(must(deals.changedCells(sequence, "used_price")).cells.empty());
    QVERIFY(must(deals.changedCells(sequence + 1, "used_price")).restart);
}

void FollowingTest::given_an_unknown_column_when_followed_then_it_is_named()
{
    const TestDatabase file;
    Database database = file.open();
    const auto batch = DealStore(database).changedCells(0, "no_such_column");
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, ErrorKind::Invalid);
    QCOMPARE(batch.error().what, QStringLiteral("no_such_column"));
}

void FollowingTest::given_a_writer_between_two_reads_then_a_transaction_still_sees_one_state()
{
    const TestDatabase file;
    Database reader = file.open();
    Database writer = file.open();
    upsert(writer, rows(file, 1, 3, 100));
    {
        const ReadTransaction oneState = must(ReadTransaction::begin(reader));
        QCOMPARE(must(DealStore(reader).total()), 3);
        upsert(writer, rows(file, 4, 4, 100));
        QCOMPARE(must(DealStore(reader).total()), 3);
        QCOMPARE(must(DealStore(reader).newestSequence()), 3);
    }
    QCOMPARE(must(DealStore(reader).total()), 4);
}

void FollowingTest::given_a_removed_deal_when_restored_then_every_cell_is_back_and_the_journal_tells_both()
{
    const TestDatabase file;
    Database database = file.open();
    DealStore deals(database);
    DealWrite write = RowBuilder(file.columns)
                          .with("title", std::string("Topology"))
                          .with("used_price", std::int64_t{1234})
                          .with("weight", std::int64_t{10})
                          .with("roi", 12.5)
                          .write(asinOf(1), {100});
    write.generation = 4;
    write.details = DetailState{UtcTime{90}, UtcTime{900}, 1, "no_offers"};
    upsert(database, {write});
    const StoredDeal before = *must(deals.find(asinOf(1)));

    QCOMPARE(removeOne(database, 1, {200}), 1);
    QVERIFY(!must(deals.find(asinOf(1))).has_value());
    const std::vector<Tombstone> tombstones = must(deals.tombstones(10));
    QCOMPARE(tombstones.size(), std::size_t{1});
    QCOMPARE(tombstones[0].removedAt, UtcTime{200});
    QCOMPARE(tombstones[0].reasonCode, std::string("price_above_query"));
    QCOMPARE(tombstones[0].title, std::optional<std::string>("Topology"));
    QVERIFY(must(deals.findRemoved(asinOf(1)))->row == before.row);

    QVERIFY(writing(database, [&](WriteTransaction& transaction) {
        return deals.restore(transaction, asinOf(1), {300});
    }));
    const StoredDeal after = *must(deals.find(asinOf(1)));
    QCOMPARE(after.book.lastSeen, UtcTime{300});
    QCOMPARE(after.book.firstSeen, UtcTime{100});
    QCOMPARE(after.book.details, before.book.details);
    QVERIFY(after.book.changeSeq > before.book.changeSeq);
    for (std::size_t i = 0; i < file.columns.size(); ++i) {
        if (file.columns.at(i).id != "last_seen")
            QVERIFY2(after.row[i] == before.row[i], file.columns.at(i).id.data());
    }
    QVERIFY(!must(deals.tombstone(asinOf(1))).has_value());
    const std::vector<JournalEntry> journal = must(Journal(database).of(asinOf(1)));
    QCOMPARE(journal[0].event, JournalEvent::Restored);
    QCOMPARE(journal[1].event, JournalEvent::Removed);
    QCOMPARE(journal[1].after, Value(std::string("price_above_query")));
    QCOMPARE(journal[1].why, std::string("used price too high"));
}

void FollowingTest::given_a_removed_deal_when_keepa_lists_it_again_then_it_returns_with_what_was_known()
{
    const TestDatabase file;
    Database database = file.open();
    DealStore deals(database);
    DealWrite lookup = RowBuilder(file.columns)
                           .with("used_price", std::int64_t{5000})
                           .with("weight", std::int64_t{10})
                           .write(asinOf(1), {100});
    lookup.details = DetailState{UtcTime{100}, {}, 0, {}};
    upsert(database, {lookup});
    removeOne(database, 1, {200});
    const std::int64_t removedAt = must(deals.newestSequence());
    const std::vector<StoredDeal> removed =
        must(deals.findRemovedMany(std::vector<Asin>{asinOf(7), asinOf(1)}));
    QCOMPARE(removed.size(), std::size_t{1});
    QVERIFY(removed[0].asin == asinOf(1));
    QCOMPARE(cell(file.columns, removed[0].row, "weight"), Value(std::int64_t{10}));

    const UpsertReport report = upsert(
        database, {RowBuilder(file.columns).with("used_price", std::int64_t{4000}).write(asinOf(1), {300})});
    QCOMPARE(report, (UpsertReport{1, 0, 0, 2}));
    const StoredDeal deal = *must(deals.find(asinOf(1)));
    QCOMPARE(cell(file.columns, deal.row, "weight"), Value(std::int64_t{10}));
    QCOMPARE(cell(file.columns, deal.row, "used_price"), Value(std::int64_t{4000}));
    QCOMPARE(deal.book.firstSeen, UtcTime{300});
    QCOMPARE(deal.book.lastSeen, UtcTime{300});
    QCOMPARE(deal.book.details.at, std::optional(UtcTime{100}));
    QVERIFY(must(deals.tombstones(10)).empty());
    const std::vector<JournalEntry> journal = must(Journal(database).of(asinOf(1)));
    QCOMPARE(journal[0].event, JournalEvent::Changed);
    QCOMPARE(journal[1].event, JournalEvent::Returned);
    const ChangeBatch batch = must(deals.changesSince(removedAt));
    QCOMPARE(batch.changes.rows.size(), std::size_t{1});
    QVERIFY(batch.changes.removed.empty());
}

void FollowingTest::given_old_tombstones_when_purged_then_a_reader_that_missed_them_must_start_anew()
{
    const TestDatabase file;
    Database database = file.open();
    DealStore deals(database);
    upsert(database, rows(file, 1, 3, 100));
    const std::int64_t beforeRemoval = must(deals.newestSequence());
    removeOne(database, 1, {200});
    const std::int64_t afterRemoval = must(deals.newestSequence());
    removeOne(database, 2, {900});

    const std::int64_t purged = writing(
        database, [&](WriteTransaction& transaction) { return deals.purgeTombstones(transaction, {500}); });
    QCOMPARE(purged, 1);
    QVERIFY(must(deals.changesSince(beforeRemoval)).restart);
    const ChangeBatch upToDate = must(deals.changesSince(afterRemoval));
    QVERIFY(!upToDate.restart);
    QCOMPARE(upToDate.changes.removed, std::vector<Asin>{asinOf(2)});
    QVERIFY(!must(deals.changesSince(0)).restart); // who has nothing has missed no removal
}

void FollowingTest::given_a_sequence_from_another_file_then_the_reader_must_start_anew()
{
    const TestDatabase file;
    Database database = file.open();
    upsert(database, rows(file, 1, 3, 100));
    QVERIFY(must(DealStore(database).changesSince(4)).restart);
}

void FollowingTest::given_an_unknown_asin_when_removed_or_restored_then_nothing_happens()
{
    const TestDatabase file;
    Database database = file.open();
    QCOMPARE(removeOne(database, 1, {200}), 0);
    QVERIFY(!writing(database, [&](WriteTransaction& transaction) {
        return DealStore(database).restore(transaction, asinOf(1), {300});
    }));
    QCOMPARE(integer(database, "SELECT count(*) FROM journal"), 0);
}

QTEST_GUILESS_MAIN(FollowingTest)
#include "FollowingTest.moc"
