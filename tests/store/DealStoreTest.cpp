#include "StoreFixture.h"

#include "core/store/Journal.h"

#include <QTest>

#include <limits>

using namespace arb;
using namespace arb::store;
using namespace arb::store::test;
using deals::Value;

namespace {

constexpr std::int64_t hour = 3600;

Value cents(std::int64_t value) { return value; }

} // namespace

class DealStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void given_every_kind_of_value_when_stored_then_it_is_read_back_and_unknown_stays_null();
    void given_a_new_asin_when_upserted_then_its_arrival_is_journaled();
    void given_a_changed_price_when_upserted_then_the_journal_tells_old_and_new_and_the_sequence_moves();
    void given_the_same_row_when_upserted_again_then_only_its_age_changes();
    void given_the_row_as_it_was_read_when_upserted_then_that_one_is_compared();
    void given_a_price_that_became_unknown_when_upserted_then_it_is_stored_as_unknown();
    void given_a_headline_without_product_cells_when_upserted_then_known_product_cells_stay();
    void given_a_product_lookup_when_upserted_then_product_cells_are_stored_as_they_are();
    void given_an_older_sighting_when_upserted_then_last_seen_and_generation_do_not_go_back();
    void given_a_batch_with_an_unusable_cell_when_upserted_then_nothing_of_it_is_stored();
    void given_deals_when_touched_then_ages_move_without_journal_or_sequence();
    void given_derived_cells_when_rewritten_then_facts_stay_and_only_changed_rows_are_announced();
    void given_a_note_when_the_deal_is_written_and_removed_then_the_note_stays();
    void given_a_probe_then_known_and_unknown_asins_answer_in_order();
    void given_sightings_then_stale_and_missed_deals_are_found_longest_unseen_first();
    void given_detail_states_then_due_deals_are_found_oldest_first();
    void given_a_list_query_then_sql_sorts_unknown_last_and_filters();
    void given_a_list_query_with_a_wrong_column_or_value_then_it_is_refused_by_name();
};

void DealStoreTest::given_every_kind_of_value_when_stored_then_it_is_read_back_and_unknown_stays_null()
{
    const TestDatabase file;
    Database database = file.open();
    upsert(database, {RowBuilder(file.columns)
                          .with("title", std::string("Größe \"7\""))
                          .with("used_price", cents(1999))
                          .with("rank", 12.0)            // a whole number in an INTEGER column
                          .with("roi", std::int64_t{43}) // a whole number in a REAL column
                          .with("profit", std::numeric_limits<double>::quiet_NaN())
                          .write(asinOf(1), {100})});
    const auto deal = must(DealStore(database).find(asinOf(1)));
    QVERIFY(deal.has_value());
    const auto at = [&](std::string_view id) { return cell(file.columns, deal->row, id); };
    QCOMPARE(at("asin"), Value(asinOf(1).str()));
    QCOMPARE(at("title"), Value(std::string("Größe \"7\"")));
    QCOMPARE(at("used_price"), cents(1999));
    QCOMPARE(at("rank"), Value(std::int64_t{12}));
    QCOMPARE(at("roi"), Value(43.0));
    QCOMPARE(at("profit"), Value{});
    QCOMPARE(at("weight"), Value{});
    QCOMPARE(at("last_seen"), Value(std::int64_t{100}));
    QCOMPARE(integer(database, "SELECT weight IS NULL AND profit IS NULL AND last_change IS NULL FROM deals"),
             1);
    QVERIFY(!must(DealStore(database).find(asinOf(2))).has_value());
}

void DealStoreTest::given_a_new_asin_when_upserted_then_its_arrival_is_journaled()
{
    const TestDatabase file;
    Database database = file.open();
    const UpsertReport report = upsert(database, {RowBuilder(file.columns).write(asinOf(1), {100})});
    QCOMPARE(report, (UpsertReport{1, 0, 0, 1}));
    const std::vector<JournalEntry> journal = must(Journal(database).of(asinOf(1)));
    QCOMPARE(journal.size(), std::size_t{1});
    QCOMPARE(journal[0].event, JournalEvent::Arrived);
    QCOMPARE(journal[0].at, UtcTime{100});
    QCOMPARE(journal[0].why, std::string("test"));
    QCOMPARE(must(DealStore(database).countArrivedSince({100})), 1);
    QCOMPARE(must(DealStore(database).countArrivedSince({101})), 0);
}

void DealStoreTest::
    given_a_changed_price_when_upserted_then_the_journal_tells_old_and_new_and_the_sequence_moves()
{
    const TestDatabase file;
    Database database = file.open();
    RowBuilder row(file.columns);
    row.with("used_price", cents(1000)).with("rank", std::int64_t{5});
    upsert(database, {row.write(asinOf(1), {100})});
    const std::int64_t before = must(DealStore(database).newestSequence());

    row.with("used_price", cents(900)).with("rank", std::int64_t{6});
    QCOMPARE(upsert(database, {row.write(asinOf(1), {200})}), (UpsertReport{0, 1, 0, 1}));

    const JournalEntry entry = must(Journal(database).of(asinOf(1))).front();
    QCOMPARE(entry.event, JournalEvent::Changed);
    QCOMPARE(entry.column, std::string("used_price")); // rank is not journaled
    QCOMPARE(entry.before, cents(1000));
    QCOMPARE(entry.after, cents(900));
    QCOMPARE(must(DealStore(database).newestSequence()), before + 1);
    QCOMPARE(must(DealStore(database).find(asinOf(1)))->book.changeSeq, before + 1);
}

void DealStoreTest::given_the_same_row_when_upserted_again_then_only_its_age_changes()
{
    const TestDatabase file;
    Database database = file.open();
    const RowBuilder row = RowBuilder(file.columns).with("used_price", cents(1000)).with("roi", 0.1 + 0.2);
    upsert(database, {row.write(asinOf(1), {100})});
    const std::int64_t before = must(DealStore(database).newestSequence());
    QCOMPARE(upsert(database, {row.write(asinOf(1), {200})}), (UpsertReport{0, 0, 1, 0}));
    const auto deal = must(DealStore(database).find(asinOf(1)));
    QCOMPARE(deal->book.lastSeen, UtcTime{200});
    QCOMPARE(deal->book.firstSeen, UtcTime{100});
    QCOMPARE(must(DealStore(database).newestSequence()), before);
}

void DealStoreTest::given_the_row_as_it_was_read_when_upserted_then_that_one_is_compared()
{
    const TestDatabase file;
    Database database = file.open();
    RowBuilder row(file.columns);
    row.with("used_price", cents(1000)).with("rank", std::int64_t{5});
    upsert(database, {row.write(asinOf(1), {100})});
    const std::int64_t before = must(DealStore(database).newestSequence());

    auto read = must(DealStore(database).find(asinOf(1)));
    DealWrite same = row.write(asinOf(1), {200});
    same.stored = &*read;
    QCOMPARE(upsert(database, {same}), (UpsertReport{0, 0, 1, 0}));
    QCOMPARE(must(DealStore(database).find(asinOf(1)))->book.changeSeq, read->book.changeSeq);

    // A cell that the table does not hold tells which of the two was compared.
    read->row.at(file.columns.ordinal("used_price").value()) = cents(1500);
    row.with("used_price", cents(900));
    DealWrite cheaper = row.write(asinOf(1), {300});
    cheaper.stored = &*read;
    QCOMPARE(upsert(database, {cheaper}), (UpsertReport{0, 1, 0, 1}));
    QCOMPARE(must(Journal(database).of(asinOf(1))).front().before, cents(1500));
    const auto after = must(DealStore(database).find(asinOf(1)));
    QCOMPARE(cell(file.columns, after->row, "used_price"), cents(900));
    QCOMPARE(after->book.changeSeq, before + 1);
}

void DealStoreTest::given_a_price_that_became_unknown_when_upserted_then_it_is_stored_as_unknown()
{
    const TestDatabase file;
    Database database = file.open();
    upsert(database, {RowBuilder(file.columns).with("used_price", cents(1000)).write(asinOf(1), {100})});
    upsert(database, {RowBuilder(file.columns).write(asinOf(1), {200})});
    QCOMPARE(cell(file.columns, must(DealStore(database).find(asinOf(1)))->row, "used_price"), Value{});
    const JournalEntry entry = must(Journal(database).of(asinOf(1))).front();
    QCOMPARE(entry.before, cents(1000));
    QCOMPARE(entry.after, Value{});
}

void DealStoreTest::given_a_headline_without_product_cells_when_upserted_then_known_product_cells_stay()
{
    const TestDatabase file;
    Database database = file.open();
    DealWrite lookup = RowBuilder(file.columns).with("weight", std::int64_t{500}).write(asinOf(1), {100});
    lookup.details = DetailState{UtcTime{100}, UtcTime{100 + hour}, 0, {}};
    upsert(database, {lookup});
    upsert(database, {RowBuilder(file.columns).with("used_price", cents(1)).write(asinOf(1), {200})});
    const auto deal = must(DealStore(database).find(asinOf(1)));
    QCOMPARE(cell(file.columns, deal->row, "weight"), Value(std::int64_t{500}));
    QCOMPARE(deal->book.details, *lookup.details);
}

void DealStoreTest::given_a_product_lookup_when_upserted_then_product_cells_are_stored_as_they_are()
{
    const TestDatabase file;
    Database database = file.open();
    DealWrite lookup = RowBuilder(file.columns).with("weight", std::int64_t{500}).write(asinOf(1), {100});
    lookup.details = DetailState{UtcTime{100}, {}, 0, {}};
    lookup.tokensSpent = 1;
    upsert(database, {lookup});
    lookup = RowBuilder(file.columns).write(asinOf(1), {200});
    lookup.details = DetailState{UtcTime{200}, UtcTime{900}, 1, "no_stats"};
    lookup.tokensSpent = 2;
    upsert(database, {lookup});
    const auto deal = must(DealStore(database).find(asinOf(1)));
    QCOMPARE(cell(file.columns, deal->row, "weight"), Value{});
    QCOMPARE(deal->book.details, *lookup.details);
    QCOMPARE(deal->book.tokensSpent, 3);
}

void DealStoreTest::given_an_older_sighting_when_upserted_then_last_seen_and_generation_do_not_go_back()
{
    const TestDatabase file;
    Database database = file.open();
    DealWrite write = RowBuilder(file.columns).write(asinOf(1), {200});
    write.generation = 5;
    upsert(database, {write});
    write.seenAt = {100};
    write.generation = 4;
    upsert(database, {write});
    write.generation.reset();
    upsert(database, {write});
    const auto deal = must(DealStore(database).find(asinOf(1)));
    QCOMPARE(deal->book.lastSeen, UtcTime{200});
    QCOMPARE(deal->book.generation, std::optional<std::int64_t>(5));
}

void DealStoreTest::given_a_batch_with_an_unusable_cell_when_upserted_then_nothing_of_it_is_stored()
{
    const TestDatabase file;
    Database database = file.open();
    const std::vector<DealWrite> writes = {
        RowBuilder(file.columns).with("used_price", cents(1)).write(asinOf(1), {100}),
        RowBuilder(file.columns).with("used_price", std::string("$12.00")).write(asinOf(2), {100})};
    const auto stored = inTransaction(database, [&](WriteTransaction& transaction) {
        return DealStore(database).upsert(transaction, writes);
    });
    QVERIFY(!stored);
    QVERIFY(stored.error().what.contains(QStringLiteral("used_price")));
    QCOMPARE(must(DealStore(database).total()), 0);
    QCOMPARE(integer(database, "SELECT count(*) FROM journal"), 0);
    QCOMPARE(must(DealStore(database).newestSequence()), 0);
}

void DealStoreTest::given_deals_when_touched_then_ages_move_without_journal_or_sequence()
{
    const TestDatabase file;
    Database database = file.open();
    DealStore deals(database);
    upsert(database, {RowBuilder(file.columns).write(asinOf(1), {100}),
                      RowBuilder(file.columns).write(asinOf(2), {100})});
    const std::int64_t before = must(deals.newestSequence());
    const std::vector<Asin> asins = {asinOf(2), asinOf(3)};
    const std::int64_t touched = writing(
        database, [&](WriteTransaction& transaction) { return deals.touch(transaction, asins, {300}, 8); });
    QCOMPARE(touched, 1);
    QCOMPARE(must(deals.find(asinOf(2)))->book.lastSeen, UtcTime{300});
    QCOMPARE(must(deals.find(asinOf(2)))->book.generation, std::optional<std::int64_t>(8));
    QCOMPARE(must(deals.newestSequence()), before);
    QCOMPARE(integer(database, "SELECT count(*) FROM journal WHERE event <> 'arrived'"), 0);
    QCOMPARE(must(deals.lastSeenSince({200})), (std::vector<std::pair<Asin, UtcTime>>{{asinOf(2), {300}}}));
    QCOMPARE(must(deals.countSeenSince({300})), 1);
}

void DealStoreTest::given_derived_cells_when_rewritten_then_facts_stay_and_only_changed_rows_are_announced()
{
    const TestDatabase file;
    Database database = file.open();
    DealStore deals(database);
    RowBuilder row(file.columns);
    row.with("used_price", cents(1000)).with("profit", cents(500)).with("roi", 50.0);
    upsert(database, {row.write(asinOf(1), {100}), row.write(asinOf(2), {100})});
    const std::int64_t before = must(deals.newestSequence());

    RowBuilder cheaper = row;
    cheaper.with("used_price", cents(7)).with("profit", Value{}).with("roi", 51.0);
    const std::vector<std::pair<Asin, deals::RowValues>> rows = {
        {asinOf(1), row.row()}, {asinOf(2), cheaper.row()}, {asinOf(3), row.row()}};
    const std::int64_t rewritten = writing(
        database, [&](WriteTransaction& transaction) { return deals.rewriteDerived(transaction, rows); });
    QCOMPARE(rewritten, 1);
    const auto deal = must(deals.find(asinOf(2)));
    QCOMPARE(cell(file.columns, deal->row, "profit"), Value{});
    QCOMPARE(cell(file.columns, deal->row, "roi"), Value(51.0));
    QCOMPARE(cell(file.columns, deal->row, "used_price"), cents(1000));
    const ChangeBatch batch = must(deals.changesSince(before));
    QCOMPARE(batch.changes.rows.size(), std::size_t{1});
    QCOMPARE(batch.changes.rows[0].asin, asinOf(2));
}

void DealStoreTest::given_a_note_when_the_deal_is_written_and_removed_then_the_note_stays()
{
    const TestDatabase file;
    Database database = file.open();
    DealStore deals(database);
    const RowBuilder row(file.columns);
    upsert(database, {row.write(asinOf(1), {100})});
    const std::int64_t before = must(deals.newestSequence());
    const auto set = [&](std::string_view column, const Value& value) {
        return inTransaction(database, [&](WriteTransaction& transaction) {
            return deals.setLocal(transaction, asinOf(1), column, value, {150});
        });
    };
    must(set("note", std::string("ask Tom")));
    must(set("state", std::int64_t{2}));
    QCOMPARE(must(deals.changesSince(before)).changes.rows.size(), std::size_t{1});
    QCOMPARE(must(Journal(database).last(1)).front().column, std::string("state"));

    upsert(database,
           {RowBuilder(file.columns).with("note", std::string("not yours")).write(asinOf(1), {200})});
    writing(database, [&](WriteTransaction& transaction) {
        return deals.remove(transaction, std::vector<Removal>{{asinOf(1), "gone", "gone"}}, {300});
    });
    upsert(database, {row.write(asinOf(1), {400})});
    const auto deal = must(deals.find(asinOf(1)));
    QCOMPARE(cell(file.columns, deal->row, "note"), Value(std::string("ask Tom")));
    QCOMPARE(cell(file.columns, deal->row, "state"), Value(std::int64_t{2}));
    QCOMPARE(set("used_price", cents(1)).error().kind, ErrorKind::Internal);
}

void DealStoreTest::given_a_probe_then_known_and_unknown_asins_answer_in_order()
{
    const TestDatabase file;
    Database database = file.open();
    DealWrite write = RowBuilder(file.columns).with("last_update", std::int64_t{77}).write(asinOf(2), {100});
    write.generation = 3;
    upsert(database, {write, RowBuilder(file.columns).write(asinOf(3), {110})});
    const std::vector<Asin> asins = {asinOf(1), asinOf(3), asinOf(2)};
    const auto probes = must(DealStore(database).probe(asins));
    QCOMPARE(probes.size(), std::size_t{3});
    QVERIFY(!probes[0].has_value());
    QVERIFY(!probes[1].value().lastUpdate.has_value());
    QCOMPARE(probes[2].value().lastUpdate, std::optional(UtcTime{77}));
    QCOMPARE(probes[2].value().lastSeen, UtcTime{100});
    QCOMPARE(probes[2].value().generation, std::optional<std::int64_t>(3));
}

void DealStoreTest::given_sightings_then_stale_and_missed_deals_are_found_longest_unseen_first()
{
    const TestDatabase file;
    Database database = file.open();
    std::vector<DealWrite> writes;
    for (int i = 1; i <= 4; ++i) {
        writes.push_back(RowBuilder(file.columns).write(asinOf(i), {500 - 100 * i}));
        if (i != 2)
            writes.back().generation = i;
    }
    upsert(database, writes);
    DealStore deals(database);
    QCOMPARE(must(deals.staleBefore({300}, 10)), (std::vector<Asin>{asinOf(4), asinOf(3)}));
    QCOMPARE(must(deals.staleBefore({300}, 1)), (std::vector<Asin>{asinOf(4)}));
    QCOMPARE(must(deals.notInGeneration(4, {1000}, 10)),
             (std::vector<Asin>{asinOf(3), asinOf(2), asinOf(1)}));
    QCOMPARE(must(deals.notInGeneration(4, {300}, 10)), (std::vector<Asin>{asinOf(3)}));
}

void DealStoreTest::given_detail_states_then_due_deals_are_found_oldest_first()
{
    const TestDatabase file;
    Database database = file.open();
    std::vector<DealWrite> writes;
    for (int i = 1; i <= 4; ++i)
        writes.push_back(RowBuilder(file.columns).write(asinOf(i), {100}));
    upsert(database, writes);
    DealStore deals(database);
    writing(database, [&](WriteTransaction& transaction) -> Status {
        must(deals.setDetails(transaction, asinOf(1), {UtcTime{50}, UtcTime{90}, 0, {}}));
        must(deals.setDetails(transaction, asinOf(2), {UtcTime{50}, UtcTime{500}, 0, {}})); // not yet
        must(deals.setDetails(transaction, asinOf(3), {{}, UtcTime{60}, 2, "timeout"}));
        return {};
    });
    QCOMPARE(must(deals.detailsDue({200}, 10)), (std::vector<Asin>{asinOf(3), asinOf(1), asinOf(4)}));
}

void DealStoreTest::given_a_list_query_then_sql_sorts_unknown_last_and_filters()
{
    const TestDatabase file;
    Database database = file.open();
    const auto deal = [&](int number, const char* title, Value profit) {
        return RowBuilder(file.columns)
            .with("title", std::string(title))
            .with("profit", std::move(profit))
            .write(asinOf(number), {100});
    };
    upsert(database,
           {deal(1, "Algebra", cents(-5)), deal(2, "Botany", Value{}), deal(3, "algorithms", cents(900))});
    DealStore deals(database);
    const auto numbers = [&](const ListQuery& query) {
        std::vector<Asin> asins;
        for (const StoredDeal& found : must(deals.list(query)))
            asins.push_back(found.asin);
        return asins;
    };
    ListQuery query;
    query.sortColumn = "profit";
    QCOMPARE(numbers(query), (std::vector<Asin>{asinOf(1), asinOf(3), asinOf(2)}));
    query.descending = true;
    QCOMPARE(numbers(query), (std::vector<Asin>{asinOf(3), asinOf(1), asinOf(2)}));
    query.limit = 1;
    QCOMPARE(numbers(query), (std::vector<Asin>{asinOf(3)}));
    query = {};
    query.sortColumn = "title";
    QCOMPARE(numbers(query), (std::vector<Asin>{asinOf(1), asinOf(3), asinOf(2)}));
    query.conditions = {{"title", Compare::Contains, std::string("ALG")}, {"profit", Compare::Greater, 0.5}};
    QCOMPARE(numbers(query), (std::vector<Asin>{asinOf(3)}));
    query.conditions = {{"profit", Compare::Unknown, {}}};
    QCOMPARE(numbers(query), (std::vector<Asin>{asinOf(2)}));
    query.conditions = {{"profit", Compare::Known, {}}, {"title", Compare::Contains, std::string("%")}};
    QCOMPARE(numbers(query), std::vector<Asin>{});
}

void DealStoreTest::given_a_list_query_with_a_wrong_column_or_value_then_it_is_refused_by_name()
{
    const TestDatabase file;
    Database database = file.open();
    DealStore deals(database);
    for (const ListQuery& query :
         {ListQuery{{{"nope", Compare::Equal, std::int64_t{1}}}, {}, false, {}},
          ListQuery{{}, "nope", false, {}},
          ListQuery{{{"profit", Compare::Contains, std::string("nope")}}, {}, false, {}},
          ListQuery{{{"title", Compare::Less, std::int64_t{1}}}, {}, false, {}}}) {
        const auto listed = deals.list(query);
        QVERIFY(!listed);
        QCOMPARE(listed.error().kind, ErrorKind::Invalid);
        QVERIFY(!listed.error().what.isEmpty());
    }
}

QTEST_GUILESS_MAIN(DealStoreTest)
#include "DealStoreTest.moc"
