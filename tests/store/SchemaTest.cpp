#include "StoreFixture.h"

#include "core/store/ColumnFill.h"
#include "core/store/Migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sqlite3.h>

using namespace arb;
using namespace arb::store;
using namespace arb::store::test;
using deals::Value;

namespace {

/// A file as an earlier version of the program left it: the first `version` steps, and a row.
void makeOldFile(const QString& path, int version)
{
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    for (const Migration& step : migrations()) {
        if (step.version <= version)
            QCOMPARE(sqlite3_exec(handle, step.sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    }
    const QByteArray row = "INSERT INTO deals (asin, first_seen_utc, last_seen_utc, change_seq)"
                           " VALUES ('B000000001', 100, 200, 7); UPDATE change_sequence SET last = 7;"
                           "PRAGMA user_version = " +
                           QByteArray::number(version);
    QCOMPARE(sqlite3_exec(handle, row.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

void execute(const QString& path, const char* sql)
{
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

deals::Column sampleColumn(std::string_view id, deals::Unit unit)
{
    deals::Column column;
    column.id = id;
    column.unit = unit;
    return column;
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void given_no_file_when_opened_then_it_has_the_newest_schema_and_the_right_pragmas();
    void given_a_file_of_an_older_version_when_opened_then_it_is_migrated_and_a_copy_is_kept_data();
    void given_a_file_of_an_older_version_when_opened_then_it_is_migrated_and_a_copy_is_kept();
    void given_many_copies_when_another_is_made_then_the_three_newest_stay();
    void given_a_step_that_fails_when_migrating_then_nothing_of_it_stays();
    void given_a_newer_file_when_opened_then_it_is_refused_with_words();
    void given_another_programs_database_when_opened_then_it_is_refused_and_left_alone();
    void given_a_file_that_is_no_database_when_opened_then_it_is_refused_with_words();
    void given_no_file_when_opened_for_reading_then_it_is_refused();
    void given_a_new_column_when_opened_then_every_table_of_deals_has_it_and_rows_hold_unknown();
    void given_new_columns_and_versions_when_rows_exist_then_they_wait_to_be_filled();
    void given_a_column_left_the_registry_when_rows_are_written_then_its_values_stay();
    void given_a_registry_that_cannot_be_stored_when_opened_then_it_is_a_bug();
    void given_the_programs_registry_when_opened_then_the_facts_that_sweeps_need_are_found();
};

void SchemaTest::given_no_file_when_opened_then_it_has_the_newest_schema_and_the_right_pragmas()
{
    const TestDatabase file;
    Database database = file.open();
    QCOMPARE(integer(database, "PRAGMA user_version"), std::int64_t{Database::schemaVersion()});
    QCOMPARE(scalar(database, "PRAGMA journal_mode"), Value(std::string("wal")));
    QCOMPARE(integer(database, "PRAGMA synchronous"), 1);
    QCOMPARE(integer(database, "PRAGMA foreign_keys"), 1);
    QCOMPARE(integer(database, "PRAGMA busy_timeout"), 15'000);
    QCOMPARE(integer(database, "PRAGMA temp_store"), 2);
    QCOMPARE(integer(database, "PRAGMA trusted_schema"), 0);
    QCOMPARE(integer(database,
                     "SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
                     " AND name NOT LIKE 'sqlite_%' AND NOT strict"),
             0);
    QCOMPARE(problem(database.quickCheck()), QString());
}

void SchemaTest::given_a_file_of_an_older_version_when_opened_then_it_is_migrated_and_a_copy_is_kept_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < Database::schemaVersion(); ++version)
        QTest::addRow("from version %d", version) << version;
}

void SchemaTest::given_a_file_of_an_older_version_when_opened_then_it_is_migrated_and_a_copy_is_kept()
{
    QFETCH(int, version);
    const TestDatabase file;
    makeOldFile(file.path(), version);
    {
        Database database = file.open();
        QCOMPARE(integer(database, "PRAGMA user_version"), std::int64_t{Database::schemaVersion()});
        const auto deal = must(DealStore(database).find(asinOf(1)));
        QVERIFY(deal.has_value());
        QCOMPARE(deal->book.lastSeen, UtcTime{200});
        QCOMPARE(deal->book.changeSeq, 7);
    }
    const QString copy = file.path() + QStringLiteral(".before-v%1").arg(Database::schemaVersion());
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open_v2(copy.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(handle, "SELECT (SELECT user_version FROM pragma_user_version), count(*) FROM deals",
                       -1, &statement, nullptr);
    QCOMPARE(sqlite3_step(statement), SQLITE_ROW);
    QCOMPARE(sqlite3_column_int(statement, 0), version);
    QCOMPARE(sqlite3_column_int(statement, 1), 1);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
}

void SchemaTest::given_many_copies_when_another_is_made_then_the_three_newest_stay()
{
    const TestDatabase file;
    makeOldFile(file.path(), 1);
    for (const QString& old : {QStringLiteral(".before-v1"), QStringLiteral(".before-v2"),
                               QStringLiteral(".before-v-2"), QStringLiteral(".before-v0")}) {
        QFile copy(file.path() + old);
        QVERIFY(copy.open(QIODevice::WriteOnly));
    }
    {
        const Database database = file.open();
    }
    QVERIFY(QFileInfo::exists(file.path() + QStringLiteral(".before-v3")));
    QVERIFY(QFileInfo::exists(file.path() + QStringLiteral(".before-v2")));
    QVERIFY(QFileInfo::exists(file.path() + QStringLiteral(".before-v1")));
    QVERIFY(!QFileInfo::exists(file.path() + QStringLiteral(".before-v0")));
}

void SchemaTest::given_a_step_that_fails_when_migrating_then_nothing_of_it_stays()
{
    const TestDatabase file;
    Database database = file.open();
    const int next = Database::schemaVersion() + 1;
    std::vector<Migration> steps = migrations();
    steps.push_back({next, "CREATE TABLE half (id INTEGER) STRICT; INSERT INTO nowhere VALUES (1);"});
    const Status migrated = migrate(database, steps);
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().kind, ErrorKind::Storage);
    QCOMPARE(integer(database, "PRAGMA user_version"), std::int64_t{Database::schemaVersion()});
    QCOMPARE(integer(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'half'"), 0);
}

void SchemaTest::given_a_newer_file_when_opened_then_it_is_refused_with_words()
{
    const TestDatabase file;
    {
        const Database database = file.open();
    }
    execute(file.path(), "PRAGMA user_version = 99");
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        const Result<Database> opened = file.tryOpen(mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY(opened.error().words.contains(QStringLiteral("99")));
        QVERIFY(!opened.error().action.isEmpty());
    }
}

void SchemaTest::given_another_programs_database_when_opened_then_it_is_refused_and_left_alone()
{
    const TestDatabase file;
    execute(file.path(), "CREATE TABLE deals (id INTEGER PRIMARY KEY, \"ASIN\" TEXT)");
    const Result<Database> opened = file.tryOpen();
    QVERIFY(!opened);
    QVERIFY(opened.error().words.contains(QStringLiteral("another program")));
    execute(file.path(), "INSERT INTO deals (\"ASIN\") VALUES ('still mine')");
}

void SchemaTest::given_a_file_that_is_no_database_when_opened_then_it_is_refused_with_words()
{
    const TestDatabase file;
    QFile junk(file.path());
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write(QByteArray(8192, 'x'));
    junk.close();
    const Result<Database> opened = file.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    QVERIFY2(opened.error().words.contains(QStringLiteral("damaged")), qUtf8Printable(opened.error().line()));
}

void SchemaTest::given_no_file_when_opened_for_reading_then_it_is_refused()
{
    const TestDatabase file;
    const Result<Database> opened = file.tryOpen(Mode::ReadOnly);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    QVERIFY(!QFileInfo::exists(file.path()));
}

void SchemaTest::given_a_new_column_when_opened_then_every_table_of_deals_has_it_and_rows_hold_unknown()
{
    TestDatabase file;
    {
        Database database = file.open();
        upsert(database, {RowBuilder(file.columns).with("title", std::string("Old")).write(asinOf(1), {10})});
    }
    file.columns.add(sampleColumn("ratio", deals::Unit::Number));
    Database database = file.open();
    for (const char* table : {"deals", "tombstones", "deals_next"}) {
        const std::string type =
            std::string("SELECT type FROM pragma_table_info('") + table + "') WHERE name = 'ratio'";
        QCOMPARE(scalar(database, type), Value(std::string("REAL")));
    }
    const auto deal = must(DealStore(database).find(asinOf(1)));
    QVERIFY(deal.has_value());
    QCOMPARE(cell(file.columns, deal->row, "ratio"), Value{});
    QCOMPARE(cell(file.columns, deal->row, "title"), Value(std::string("Old")));
}

void SchemaTest::given_new_columns_and_versions_when_rows_exist_then_they_wait_to_be_filled()
{
    TestDatabase file;
    {
        Database database = file.open();
        QCOMPARE(must(ColumnFill(database).pending()), std::vector<std::string>{});
        upsert(database, {RowBuilder(file.columns).write(asinOf(1), {10})});
    }
    std::vector<deals::Column> changed(file.columns.all().begin(), file.columns.all().end());
    changed.at(file.columns.ordinal("rank").value()).version = 2;
    changed.push_back(sampleColumn("extra", deals::Unit::Count));
    file.columns = deals::Columns(changed);

    Database database = file.open();
    ColumnFill fill(database);
    QCOMPARE(must(fill.pending()), (std::vector<std::string>{"rank", "extra"}));
    writing(database, [&](WriteTransaction& transaction) -> Status {
        return fill.markFilled(transaction, std::vector<std::string>{"extra"});
    });
    QCOMPARE(must(fill.pending()), std::vector<std::string>{"rank"});
}

void SchemaTest::given_a_column_left_the_registry_when_rows_are_written_then_its_values_stay()
{
    TestDatabase file;
    const deals::Columns before = file.columns;
    {
        Database database = file.open();
        upsert(database, {RowBuilder(before).with("rank", std::int64_t{5}).write(asinOf(1), {10})});
    }
    std::vector<deals::Column> fewer(before.all().begin(), before.all().end());
    std::erase_if(fewer, [](const deals::Column& column) { return column.id == "rank"; });
    file.columns = deals::Columns(fewer);
    {
        Database database = file.open();
        DealStore deals(database);
        upsert(database,
               {RowBuilder(file.columns).with("used_price", std::int64_t{9}).write(asinOf(1), {20})});
        writing(database, [&](WriteTransaction& transaction) {
            return deals.remove(transaction, std::vector<Removal>{{asinOf(1), "x", "x"}}, {30});
        });
        writing(database,
                [&](WriteTransaction& transaction) { return deals.restore(transaction, asinOf(1), {40}); });
    }
    file.columns = before;
    Database database = file.open();
    QCOMPARE(cell(before, must(DealStore(database).find(asinOf(1)))->row, "rank"), Value(std::int64_t{5}));
}

void SchemaTest::given_a_registry_that_cannot_be_stored_when_opened_then_it_is_a_bug()
{
    deals::Column injected = sampleColumn("x\" TEXT; DROP TABLE deals; --", deals::Unit::Text);
    deals::Column colliding = sampleColumn("change_seq", deals::Unit::Count);
    deals::Column unknownBook = sampleColumn("moon_phase", deals::Unit::Count);
    unknownBook.source = deals::Source::Book;
    for (const deals::Column& column : {injected, colliding, unknownBook}) {
        TestDatabase file;
        file.columns.add(column);
        const Result<Database> opened = file.tryOpen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Internal);
    }
}

void SchemaTest::given_the_programs_registry_when_opened_then_the_facts_that_sweeps_need_are_found()
{
    const TestDatabase file(deals::Columns::standard());
    Database database = file.open();
    upsert(database, {RowBuilder(file.columns)
                          .with("last_update", std::int64_t{1000})
                          .with("last_change", std::int64_t{900})
                          .write(asinOf(1), {2000})});
    const std::vector<MirrorEntry> mirror = must(DealStore(database).mirror());
    QCOMPARE(mirror.size(), std::size_t{1});
    QCOMPARE(mirror[0].lastUpdate, std::optional(UtcTime{1000}));
    QCOMPARE(mirror[0].dealSince, std::optional(UtcTime{900}));
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "SchemaTest.moc"
