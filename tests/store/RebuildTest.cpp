#include "StoreFixture.h"

#include "core/store/Journal.h"
#include "core/store/Rebuild.h"
#include "core/store/StateStore.h"

#include <QTest>

using namespace arb;
using namespace arb::store;
using namespace arb::store::test;
using deals::Value;

namespace {

DealWrite deal(const TestDatabase& file, int number, std::int64_t price, UtcTime seenAt)
{
    return RowBuilder(file.columns).with("used_price", price).write(asinOf(number), seenAt);
}

} // namespace

class RebuildTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void given_a_rebuild_when_it_ends_then_rows_change_arrive_and_leave_in_one_step();
    void given_a_rebuild_when_the_program_ends_between_pages_then_it_goes_on_where_it_was();
    void given_a_deal_on_two_pages_then_its_details_stay();
    void given_a_rebuild_when_abandoned_then_the_deals_are_as_before();
    void given_no_rebuild_when_it_is_to_end_then_it_is_refused();
};

void RebuildTest::given_a_rebuild_when_it_ends_then_rows_change_arrive_and_leave_in_one_step()
{
    const TestDatabase file;
    Database database = file.open();
    DealStore deals(database);
    upsert(database, {deal(file, 1, 100, {10}), deal(file, 2, 200, {10}), deal(file, 3, 300, {10})});
    const std::int64_t before = must(deals.newestSequence());

    Rebuild rebuild(database);
    writing(database, [&](WriteTransaction& transaction) -> Status {
        must(rebuild.begin(transaction, {50}));
        return rebuild.append(transaction, std::vector{deal(file, 2, 200, {60}), deal(file, 3, 250, {60}),
                                                       deal(file, 4, 400, {60})});
    });
    QCOMPARE(must(rebuild.count()), 3);
    QCOMPARE(must(deals.total()), 3); // readers see the old data until the end
    QVERIFY(must(deals.changesSince(before)).changes.rows.empty());

    const Rebuild::Report report = writing(database, [&](WriteTransaction& transaction) {
        return rebuild.commit(transaction, {70}, "rebuild", "not found by the rebuild");
    });
    QCOMPARE(report.upserted, (UpsertReport{1, 1, 1, 2}));
    QCOMPARE(report.removed, 1);
    const ChangeBatch batch = must(deals.changesSince(before));
    QCOMPARE(batch.changes.rows.size(), std::size_t{2});
    QCOMPARE(batch.changes.removed, std::vector<Asin>{asinOf(1)});
    QCOMPARE(must(deals.tombstone(asinOf(1)))->reasonCode, std::string("rebuild"));
    QCOMPARE(must(deals.find(asinOf(2)))->book.lastSeen, UtcTime{60});
    QCOMPARE(must(deals.find(asinOf(2)))->book.firstSeen, UtcTime{10});
    QCOMPARE(must(rebuild.count()), 0);
    QVERIFY(!must(rebuild.activeSince()).has_value());
}

void RebuildTest::given_a_rebuild_when_the_program_ends_between_pages_then_it_goes_on_where_it_was()
{
    const TestDatabase file;
    {
        Database database = file.open();
        Rebuild rebuild(database);
        writing(database, [&](WriteTransaction& transaction) -> Status {
            must(rebuild.begin(transaction, {50}));
            must(rebuild.append(transaction, std::vector{deal(file, 1, 100, {60})}));
            return StateStore(database).setInteger(transaction, key::backfillPage, 1);
        });
    }
    Database database = file.open();
    Rebuild rebuild(database);
    QCOMPARE(must(rebuild.activeSince()), std::optional(UtcTime{50}));
    QCOMPARE(must(StateStore(database).integer(key::backfillPage)), std::optional<std::int64_t>(1));
    writing(database, [&](WriteTransaction& transaction) -> Status {
        return rebuild.append(transaction, std::vector{deal(file, 2, 200, {70})});
    });
    const Rebuild::Report report = writing(database, [&](WriteTransaction& transaction) {
        return rebuild.commit(transaction, {80}, "rebuild", "");
    });
    QCOMPARE(report.upserted.arrived, 2);
    QCOMPARE(must(DealStore(database).total()), 2);
}

void RebuildTest::given_a_deal_on_two_pages_then_its_details_stay()
{
    const TestDatabase file;
    Database database = file.open();
    Rebuild rebuild(database);
    DealWrite withDetails = RowBuilder(file.columns).with("weight", std::int64_t{10}).write(asinOf(1), {60});
    withDetails.details = DetailState{UtcTime{60}, {}, 0, {}};
    withDetails.tokensSpent = 1;
    writing(database, [&](WriteTransaction& transaction) -> Status {
        must(rebuild.begin(transaction, {50}));
        return rebuild.append(transaction, std::vector{withDetails, deal(file, 1, 90, {65})});
    });
    const std::vector<Asin> asins = {asinOf(2), asinOf(1)};
    QCOMPARE(must(rebuild.findMany(asins)).size(), std::size_t{1});
    writing(database,
            [&](WriteTransaction& transaction) { return rebuild.commit(transaction, {70}, "rebuild", ""); });
    const StoredDeal stored = *must(DealStore(database).find(asinOf(1)));
    QCOMPARE(cell(file.columns, stored.row, "weight"), Value(std::int64_t{10}));
    QCOMPARE(cell(file.columns, stored.row, "used_price"), Value(std::int64_t{90}));
    QCOMPARE(stored.book.details.at, std::optional(UtcTime{60}));
    QCOMPARE(stored.book.tokensSpent, 1);
}

void RebuildTest::given_a_rebuild_when_abandoned_then_the_deals_are_as_before()
{
    const TestDatabase file;
    Database database = file.open();
    upsert(database, {deal(file, 1, 100, {10})});
    Rebuild rebuild(database);
    writing(database, [&](WriteTransaction& transaction) -> Status {
        must(rebuild.begin(transaction, {50}));
        must(rebuild.append(transaction, std::vector{deal(file, 2, 100, {60})}));
        return rebuild.abandon(transaction);
    });
    QCOMPARE(must(DealStore(database).total()), 1);
    QCOMPARE(must(rebuild.count()), 0);
    QVERIFY(!must(rebuild.activeSince()).has_value());
}

void RebuildTest::given_no_rebuild_when_it_is_to_end_then_it_is_refused()
{
    const TestDatabase file;
    Database database = file.open();
    upsert(database, {deal(file, 1, 100, {10})});
    const auto committed = inTransaction(database, [&](WriteTransaction& transaction) {
        return Rebuild(database).commit(transaction, {70}, "rebuild", "");
    });
    QVERIFY(!committed);
    QCOMPARE(committed.error().kind, ErrorKind::Invalid);
    QCOMPARE(must(DealStore(database).total()), 1);
}

QTEST_GUILESS_MAIN(RebuildTest)
#include "RebuildTest.moc"
