#include "StoreFixture.h"

#include "core/store/Journal.h"
#include "core/store/Ledger.h"
#include "core/store/RawAnswers.h"
#include "core/store/Rejected.h"
#include "core/store/Runs.h"
#include "core/store/Sellers.h"
#include "core/store/StateStore.h"

#include <QTest>

using namespace arb;
using namespace arb::store;
using namespace arb::store::test;
using deals::Value;

class RecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void given_state_then_missing_unknown_and_known_differ();
    void given_state_of_another_type_then_the_error_names_the_key();
    void given_state_in_a_transaction_that_fails_then_it_is_as_before();
    void given_calls_then_the_ledger_adds_up_by_purpose_and_day();
    void given_answers_then_the_newest_of_each_kind_is_kept_word_for_word();
    void given_a_damaged_answer_then_the_error_names_the_asin();
    void given_many_answers_then_the_oldest_go_first();
    void given_sellers_then_unknown_and_old_ones_are_asked_for();
    void given_rejections_then_they_are_found_and_come_due();
    void given_runs_then_the_last_of_each_job_is_known();
    void given_an_old_journal_then_it_is_trimmed_and_numbers_are_not_reused();
};

void RecordsTest::given_state_then_missing_unknown_and_known_differ()
{
    const TestDatabase file;
    Database database = file.open();
    StateStore state(database);
    QVERIFY(!must(state.get("a")).has_value());
    writing(database, [&](WriteTransaction& transaction) -> Status {
        must(state.set(transaction, "a", Value{}));
        must(state.setInteger(transaction, key::backfillPage, 12));
        must(state.setText(transaction, "empty", ""));
        must(state.setTime(transaction, key::lastSuccessfulSync, {1'800'000'000}));
        return state.setIsoTime(transaction, key::watermark, {1'795'000'000});
    });
    QCOMPARE(must(state.get("a")), std::optional<Value>(Value{}));
    QVERIFY(!must(state.integer("a")).has_value());
    QCOMPARE(must(state.integer(key::backfillPage)), std::optional<std::int64_t>(12));
    QCOMPARE(must(state.text("empty")), std::optional<std::string>(""));
    QCOMPARE(must(state.time(key::lastSuccessfulSync)), std::optional(UtcTime{1'800'000'000}));
    QCOMPARE(must(state.isoTime(key::watermark)), std::optional(UtcTime{1'795'000'000}));
    QVERIFY(must(state.text(key::watermark))->ends_with("Z"));
    writing(database,
            [&](WriteTransaction& transaction) { return state.erase(transaction, key::backfillPage); });
    QVERIFY(!must(state.get(key::backfillPage)).has_value());
}

void RecordsTest::given_state_of_another_type_then_the_error_names_the_key()
{
    const TestDatabase file;
    Database database = file.open();
    StateStore state(database);
    writing(database, [&](WriteTransaction& transaction) {
        return state.setText(transaction, key::watermark, "the day before yesterday");
    });
    for (const QString& what :
         {state.integer(key::watermark).error().what, state.isoTime(key::watermark).error().what})
        QVERIFY2(what.contains(QStringLiteral("watermark_iso")), qUtf8Printable(what));
}

void RecordsTest::given_state_in_a_transaction_that_fails_then_it_is_as_before()
{
    const TestDatabase file;
    Database database = file.open();
    StateStore state(database);
    const Status failed = inTransaction(database, [&](WriteTransaction& transaction) -> Status {
        must(state.setInteger(transaction, key::backfillPage, 3));
        return failure(cancelledError());
    });
    QCOMPARE(failed.error().kind, ErrorKind::Cancelled);
    QVERIFY(!must(state.get(key::backfillPage)).has_value());
}

void RecordsTest::given_calls_then_the_ledger_adds_up_by_purpose_and_day()
{
    const TestDatabase file;
    Database database = file.open();
    Ledger ledger(database);
    const UtcTime day1 = toTime({2026, 11, 20});
    const UtcTime day2 = toTime({2026, 11, 21});
    const auto call = [](UtcTime at, const char* purpose, std::optional<std::int64_t> cost) {
        return LedgerEntry{toMillis(at), purpose, "deal", 1, 5, cost, 100, cost ? "ok" : "network"};
    };
    must(ledger.append(call(day1, "delta", 5)));
    must(ledger.append(call(day2 - Seconds(1), "delta", {})));
    writing(database, [&](WriteTransaction& transaction) -> Status {
        must(ledger.append(transaction, call(day2, "sweep", 170)));
        return ledger.append(transaction, call(day2, "delta", 10));
    });

    const std::vector<LedgerTotal> totals = must(ledger.totals(day1, day2 + Hours(24)));
    QCOMPARE(totals.size(), std::size_t{2});
    QCOMPARE(totals[0].purpose, std::string("sweep"));
    QCOMPARE(totals[0].tokens, 170);
    QCOMPARE(totals[1].calls, 3);
    QCOMPARE(totals[1].tokens, 15);
    QCOMPARE(must(ledger.totals(day1, day2)).front().tokens, 5);

    const std::vector<LedgerTotal> days = must(ledger.totalsByDay(day1, day2 + Hours(24)));
    QCOMPARE(days.size(), std::size_t{3});
    QVERIFY(days[0].day == (UtcDate{2026, 11, 20}) && days[0].calls == 2);
    QVERIFY(days[1].day == (UtcDate{2026, 11, 21}) && days[1].purpose == "delta" && days[1].tokens == 10);

    const LedgerEntry last = must(ledger.last(1)).front();
    QCOMPARE(last.purpose, std::string("delta"));
    QCOMPARE(last.cost, std::optional<std::int64_t>(10));
    QVERIFY(!must(ledger.last(3)).back().cost.has_value());
    QCOMPARE(
        writing(database, [&](WriteTransaction& transaction) { return ledger.purge(transaction, day2); }), 2);
}

void RecordsTest::given_answers_then_the_newest_of_each_kind_is_kept_word_for_word()
{
    const TestDatabase file;
    Database database = file.open();
    RawAnswers answers(database);
    const std::string json = "{\"title\":\"Gr\u00f6\u00dfe\",\"csv\":[" + std::string(20'000, '1') + "]}";
    writing(database, [&](WriteTransaction& transaction) -> Status {
        must(answers.put(transaction, asinOf(1), "product", {200}, json));
        must(answers.put(transaction, asinOf(1), "product", {100}, "{\"older\":true}"));
        must(answers.put(transaction, asinOf(1), "deal", {100}, ""));
        return answers.put(transaction, asinOf(2), "product", {100}, "{}");
    });
    const RawAnswer answer = must(answers.get(asinOf(1), "product")).value();
    QCOMPARE(answer.fetchedAt, UtcTime{200});
    QVERIFY(answer.json == json);
    QCOMPARE(must(answers.get(asinOf(1), "deal")).value().json, std::string());
    QVERIFY(!must(answers.get(asinOf(3), "product")).has_value());
    QVERIFY(must(answers.bytes()) < 1000);
    QCOMPARE(must(answers.asins("product", {}, 10)), (std::vector<Asin>{asinOf(1), asinOf(2)}));
    QCOMPARE(must(answers.asins("product", asinOf(1), 10)), (std::vector<Asin>{asinOf(2)}));
}

void RecordsTest::given_a_damaged_answer_then_the_error_names_the_asin()
{
    const TestDatabase file;
    Database database = file.open();
    must(database.execute("INSERT INTO raw_answers VALUES ('B000000001', 'product', 1, x'00112233')"));
    const auto answer = RawAnswers(database).get(asinOf(1), "product");
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Storage);
    QVERIFY(answer.error().what.contains(QStringLiteral("B000000001")));
}

void RecordsTest::given_many_answers_then_the_oldest_go_first()
{
    const TestDatabase file;
    Database database = file.open();
    RawAnswers answers(database);
    writing(database, [&](WriteTransaction& transaction) -> Status {
        for (int i = 1; i <= 4; ++i)
            must(answers.put(transaction, asinOf(i), "product", {100 * i}, "{\"a\":1}"));
        return {};
    });
    const std::int64_t each = must(answers.bytes()) / 4;
    QCOMPARE(
        writing(database, [&](WriteTransaction& transaction) { return answers.purge(transaction, {200}); }),
        1);
    QCOMPARE(writing(database,
                     [&](WriteTransaction& transaction) { return answers.purgeTo(transaction, 2 * each); }),
             1);
    QCOMPARE(must(answers.asins("product", {}, 10)), (std::vector<Asin>{asinOf(3), asinOf(4)}));
}

void RecordsTest::given_sellers_then_unknown_and_old_ones_are_asked_for()
{
    const TestDatabase file;
    Database database = file.open();
    Sellers sellers(database);
    const std::vector<SellerRecord> known = {{"A1", "Books & Co", 97, 9100, false, {1000}},
                                             {"A2", {}, {}, {}, {}, {100}}};
    writing(database, [&](WriteTransaction& transaction) { return sellers.upsert(transaction, known); });
    const std::vector<std::string> ids = {"A3", "A2", "A1"};
    const std::vector<SellerRecord> found = must(sellers.findMany(ids));
    QCOMPARE(found.size(), std::size_t{2});
    QVERIFY(!found[0].name.has_value() && !found[0].scammer.has_value());
    QCOMPARE(found[1].name, std::optional<std::string>("Books & Co"));
    QCOMPARE(found[1].ratingCount, std::optional<std::int64_t>(9100));
    QCOMPARE(must(sellers.staleOf(ids, {500})), (std::vector<std::string>{"A3", "A2"}));
}

void RecordsTest::given_rejections_then_they_are_found_and_come_due()
{
    const TestDatabase file;
    Database database = file.open();
    Rejected rejected(database);
    writing(database, [&](WriteTransaction& transaction) -> Status {
        must(rejected.put(transaction, {asinOf(1), "roi", 900, {100}, UtcTime{500}}));
        must(rejected.put(transaction, {asinOf(1), "floor", 800, {150}, UtcTime{600}}));
        return rejected.put(transaction, {asinOf(2), "no_stats", {}, {100}, {}});
    });
    QCOMPARE(must(rejected.count()), 2);
    QCOMPARE(must(rejected.find(asinOf(1)))->priceCents, std::optional<std::int64_t>(800));
    QVERIFY(!must(rejected.find(asinOf(2)))->priceCents.has_value());
    QVERIFY(must(rejected.retryDue({599}, 10)).empty());
    QCOMPARE(must(rejected.retryDue({600}, 10)).front().reason, std::string("floor"));
    const std::vector<Asin> asins = {asinOf(3), asinOf(2)};
    QCOMPARE(must(rejected.findMany(asins)).size(), std::size_t{1});
    writing(database, [&](WriteTransaction& transaction) { return rejected.erase(transaction, asinOf(1)); });
    QCOMPARE(
        writing(database, [&](WriteTransaction& transaction) { return rejected.purge(transaction, {120}); }),
        1);
}

void RecordsTest::given_runs_then_the_last_of_each_job_is_known()
{
    const TestDatabase file;
    Database database = file.open();
    Runs runs(database);
    RunRecord run;
    run.id = writing(database,
                     [&](WriteTransaction& transaction) { return runs.start(transaction, "sweep", {100}); });
    QCOMPARE(must(runs.last("sweep", 1)).front().outcome, std::string("running"));
    QVERIFY(!must(runs.last("sweep", 1)).front().endedAt.has_value());
    run.endedAt = UtcTime{160};
    run.outcome = "done";
    run.words = "34 pages";
    run.tokens = 170;
    run.reportJson = "{\"pages\":34}";
    writing(database, [&](WriteTransaction& transaction) { return runs.finish(transaction, run); });
    RunRecord skipped;
    skipped.job = "sweep";
    skipped.startedAt = {200};
    skipped.endedAt = UtcTime{200};
    skipped.outcome = "skipped";
    writing(database, [&](WriteTransaction& transaction) { return runs.record(transaction, skipped); });
    QCOMPARE(must(runs.last("", 10)).size(), std::size_t{2});
    QCOMPARE(must(runs.last("delta", 10)).size(), std::size_t{0});
    const auto done = must(runs.lastWithOutcome("sweep", "done"));
    QVERIFY(done.has_value());
    QCOMPARE(done->tokens, 170);
    QCOMPARE(done->startedAt, UtcTime{100});
    QCOMPARE(done->reportJson, std::string("{\"pages\":34}"));
    QCOMPARE(writing(database, [&](WriteTransaction& transaction) { return runs.purge(transaction, {150}); }),
             1);
}

void RecordsTest::given_an_old_journal_then_it_is_trimmed_and_numbers_are_not_reused()
{
    const TestDatabase file;
    Database database = file.open();
    Journal journal(database);
    upsert(database, {RowBuilder(file.columns).write(asinOf(1), {100})});
    const std::int64_t last = must(journal.last(1)).front().id;
    QCOMPARE(
        writing(database, [&](WriteTransaction& transaction) { return journal.purge(transaction, {101}); }),
        1);
    upsert(database, {RowBuilder(file.columns).write(asinOf(2), {200})});
    const std::vector<JournalEntry> since = must(journal.after(last, 10));
    QCOMPARE(since.size(), std::size_t{1});
    QCOMPARE(since[0].asin, asinOf(2));
}

QTEST_GUILESS_MAIN(RecordsTest)
#include "RecordsTest.moc"
