#include "core/grid/Filter.h"
#include "core/grid/Table.h"
#include "tests/grid/TestColumns.h"

#include <QTest>
#include <QTimeZone>

using namespace arb;
using namespace arb::grid;
using deals::RowValues;
using deals::Value;

namespace {

constexpr UtcTime now{1'795'000'000};

/// Whether a row whose `column` holds `value` meets `expression`; nothing where that cannot be read.
std::optional<bool> meets(std::string_view column, const Value& value, const QString& expression)
{
    Table table(test::columns());
    RowValues row = test::row(test::asin(1));
    row[*test::columns().ordinal(column)] = value;
    const RowChange change{test::asin(1), &row};
    table.apply({&change, 1}, {});
    auto filter = Filter::compile({.text = {}, .conditions = {{std::string(column), expression}}},
                                  test::columns(), {.now = now, .currencyDecimals = 2});
    if (!filter)
        return std::nullopt;
    table.setFilter(*filter);
    return table.shown() == 1;
}

} // namespace

class FilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_condition_lets_a_value_through_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("expected");
        const auto add = [](const char* column, const Value& value, const char* expression, bool expected) {
            const QByteArray shown = std::holds_alternative<std::string>(value)
                                         ? QByteArray::fromStdString(std::get<std::string>(value))
                                     : std::holds_alternative<std::int64_t>(value)
                                         ? QByteArray::number(qlonglong{std::get<std::int64_t>(value)})
                                     : std::holds_alternative<double>(value)
                                         ? QByteArray::number(std::get<double>(value))
                                         : QByteArrayLiteral("unknown");
            QTest::addRow("%s %s with %s", column, shown.constData(), expression)
                << QString::fromUtf8(column) << value << QString::fromUtf8(expression) << expected;
        };
        const Value unknown;
        const auto cents = [](std::int64_t amount) { return Value(amount); };
        const auto text = [](const char* content) { return Value(std::string(content)); };
        // Money is written in whole units.
        add("profit", cents(800), ">8", false);
        add("profit", cents(801), ">8", true);
        add("profit", cents(800), ">=8", true);
        add("profit", cents(799), "<$8", true);
        add("profit", cents(829), "=8.29", true);
        add("profit", cents(829), "8.29", true);
        add("profit", cents(829), "8,29", true);
        add("profit", cents(829), "<>8.29", false);
        add("profit", cents(-300), "-5~-2", true);
        add("profit", cents(123456), ">=1,234.56", true);
        add("profit", cents(829), "8.295", false);
        add("profit", unknown, ">-1000", false);
        add("profit", unknown, "=NULL", true);
        add("profit", cents(0), "=null", false);
        add("profit", cents(0), "<>NULL", true);
        add("profit", unknown, "<>NULL", false);
        add("profit", unknown, "<>8", true);
        add("profit", unknown, "!8", true);
        // Suffixes and ranges.
        add("sales_rank", cents(1'000'000), "<=1M", true);
        add("sales_rank", cents(1'000'001), "<=1M", false);
        add("sales_rank", cents(1500), ">1.5k", false);
        add("sales_rank", cents(12'345), "#12,345", true);
        add("sales_rank", cents(5), "5~20", true);
        add("sales_rank", cents(20), "5~20", true);
        add("sales_rank", cents(21), "5~20", false);
        add("sales_rank", cents(21), "5~", true);
        add("sales_rank", cents(4), "~20", true);
        add("sales_rank", cents(10), "!5~20", false);
        add("sales_rank", cents(5), "≥5", true);
        // Ratios equal what they round to.
        add("roi", Value(43.9), "44%", true);
        add("roi", Value(43.9), "=43.9", true);
        add("roi", Value(43.4), "44", false);
        add("roi", Value(30.0), ">30", false);
        add("roi", Value(30.0), ">=30%", true);
        add("roi", Value(-47.2), "-50~-40", true);
        // Texts.
        add("title", text("Quantum Physics"), "quant", true);
        add("title", text("Café au lait"), "CAFE", true);
        add("title", text("Quantum"), "!quant", false);
        add("title", unknown, "!quant", true);
        add("title", unknown, "quant", false);
        add("title", text("Quantum"), "=quantum", true);
        add("title", text("Quantum 2"), "=quantum", false);
        add("title", text(""), "=''", true);
        add("title", text("x"), "=''", false);
        add("title", text("access code inside"), "access%inside", true);
        add("title", text("an access code inside"), "access%inside", false);
        add("title", text("an access code inside"), "%access%inside", true);
        add("title", text("Vol. 12"), "/vol\\.\\s*\\d+/", true);
        add("title", text("Volume"), "/^vol\\./", false);
        add("title", text("100% wool"), "='100% wool'", true);
        add("title", text(">8"), "'>8'", true);
        add("title", text("it's"), "='it''s'", true);
        add("title", text("b"), "a~c", true);
        add("title", text("d"), "a~c", false);
        // Codes by their text, flags, days.
        add("condition", cents(3), "VG", true);
        add("condition", cents(3), "=G", false);
        add("condition", cents(4), "=G", true);
        add("condition", cents(3), "<>VG", false);
        add("condition", unknown, "<>VG", true);
        add("hazmat", cents(1), "yes", true);
        add("hazmat", cents(0), "yes", false);
        add("hazmat", cents(0), "!yes", true);
        add("days_to_peak", cents(74), "30~210", true);
        add("days_to_peak", cents(74), "<30d", false);
        // Times as ages.
        add("last_seen_utc", cents(now.seconds - 3600), "<2h", true);
        add("last_seen_utc", cents(now.seconds - 3 * 3600), "<2h", false);
        add("last_seen_utc", cents(now.seconds - 3 * 3600), ">90min", true);
        add("last_seen_utc", cents(now.seconds - 3600), "2h", true);
        add("last_seen_utc", cents(now.seconds - 3 * 86400), "1d~1w", true);
        add("last_seen_utc", cents(now.seconds - 9 * 86400), "1d~1w", false);
        add("last_seen_utc", unknown, "<2h", false);
    }
    void a_condition_lets_a_value_through()
    {
        QFETCH(QString, column);
        QFETCH(Value, value);
        QFETCH(QString, expression);
        QFETCH(bool, expected);
        QCOMPARE(meets(column.toStdString(), value, expression), std::optional(expected));
    }

    void dates_are_whole_local_days()
    {
        const QDate date(2026, 11, 20);
        const std::int64_t noon = QDateTime(date, QTime(12, 0)).toSecsSinceEpoch();
        QCOMPARE(meets("last_seen_utc", noon, QStringLiteral("=2026-11-20")), std::optional(true));
        QCOMPARE(meets("last_seen_utc", noon, QStringLiteral(">2026-11-20")), std::optional(false));
        QCOMPARE(meets("last_seen_utc", noon, QStringLiteral(">=2026-11-20")), std::optional(true));
        QCOMPARE(meets("last_seen_utc", noon, QStringLiteral("2026-11-19~2026-11-20")), std::optional(true));
        QCOMPARE(meets("last_seen_utc", noon + 86400, QStringLiteral("2026-11-19~2026-11-20")),
                 std::optional(false));
    }

    void a_bad_condition_is_refused_in_words_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("expression");
        QTest::addRow("no number") << QStringLiteral("profit") << QStringLiteral(">abc");
        QTest::addRow("half a range") << QStringLiteral("profit") << QStringLiteral("5~x");
        QTest::addRow("no ratio") << QStringLiteral("roi") << QStringLiteral("~x");
        QTest::addRow("empty") << QStringLiteral("title") << QStringLiteral("  ");
        QTest::addRow("operator alone") << QStringLiteral("profit") << QStringLiteral(">=");
        QTest::addRow("tilde alone") << QStringLiteral("profit") << QStringLiteral("~");
        QTest::addRow("regex") << QStringLiteral("title") << QStringLiteral("/(/");
        QTest::addRow("flag") << QStringLiteral("hazmat") << QStringLiteral("maybe");
        QTest::addRow("time") << QStringLiteral("last_seen_utc") << QStringLiteral("<soon");
        QTest::addRow("infinite") << QStringLiteral("profit") << QStringLiteral(">inf");
        QTest::addRow("column") << QStringLiteral("nonsense") << QStringLiteral(">1");
    }
    void a_bad_condition_is_refused_in_words()
    {
        QFETCH(QString, column);
        QFETCH(QString, expression);
        const auto filter = Filter::compile({.text = {}, .conditions = {{column.toStdString(), expression}}},
                                            test::columns(), {});
        QVERIFY(!filter);
        QCOMPARE(filter.error().kind, ErrorKind::Invalid);
        QCOMPARE(filter.error().what, column);
        QVERIFY(!filter.error().words.isEmpty());
    }

    void every_word_of_the_search_must_occur_somewhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::addRow("nothing") << QString() << true;
        QTest::addRow("title and seller") << QStringLiteral("büch physik") << true;
        QTest::addRow("without accents") << QStringLiteral("BUCHER") << true;
        QTest::addRow("asin") << QStringLiteral("b000000001") << true;
        QTest::addRow("one word missing") << QStringLiteral("physik chemie") << false;
        QTest::addRow("phrase") << QStringLiteral("\"die physik\"") << true;
        QTest::addRow("phrase broken up") << QStringLiteral("\"physik die\"") << false;
        QTest::addRow("pattern") << QStringLiteral("/^die\\b/") << true;
        QTest::addRow("pattern elsewhere") << QStringLiteral("/^physik/") << false;
    }
    void every_word_of_the_search_must_occur_somewhere()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        Table table(test::columns());
        RowValues row = test::row(test::asin(1));
        row[test::title] = std::string("Die Physik");
        row[test::seller] = std::string("B\xc3\xbc"
                                        "cherstube");
        const RowChange change{test::asin(1), &row};
        table.apply({&change, 1}, {});

        table.setFilter(*Filter::compile({.text = text, .conditions = {}}, test::columns(), {}));
        QCOMPARE(table.shown() == 1, expected);
    }

    void a_broken_pattern_in_the_search_is_refused()
    {
        const auto filter =
            Filter::compile({.text = QStringLiteral("/[/"), .conditions = {}}, test::columns(), {});
        QVERIFY(!filter);
        QCOMPARE(filter.error().what, QStringLiteral("text"));
    }

    void only_ages_depend_on_the_time()
    {
        const auto dependsOnTime = [](const char* column, const char* expression) {
            return Filter::compile({.text = {}, .conditions = {{column, QString::fromUtf8(expression)}}},
                                   test::columns(), {.now = now})
                ->dependsOnTime();
        };
        QVERIFY(dependsOnTime("last_seen_utc", "<2h"));
        QVERIFY(!dependsOnTime("last_seen_utc", ">2026-11-20"));
        QVERIFY(!dependsOnTime("profit", ">2"));
    }

    void filter_by_this_value_finds_the_value_and_excluding_it_does_not_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<Value>("value");
        const auto add = [](const char* column, const Value& value) {
            QTest::addRow("%s %d", column, static_cast<int>(value.index()))
                << QString::fromUtf8(column) << value;
        };
        add("profit", std::int64_t{829});
        add("profit", Value{});
        add("roi", 43.9);
        add("sales_rank", std::int64_t{123456});
        add("title", std::string("It's 100% /odd/ ~ !"));
        add("seller", std::string("NULL"));
        add("condition", std::int64_t{4});
        add("hazmat", std::int64_t{0});
        add("last_seen_utc", std::int64_t{now.seconds});
    }
    void filter_by_this_value_finds_the_value_and_excluding_it_does_not()
    {
        QFETCH(QString, column);
        QFETCH(Value, value);
        Table table(test::columns());
        const std::size_t ordinal = *test::columns().ordinal(column.toStdString());
        RowValues row = test::row(test::asin(1));
        row[ordinal] = value;
        const RowChange change{test::asin(1), &row};
        table.apply({&change, 1}, {});
        const Cell cell = table.cell(*table.find(test::asin(1)), ordinal);
        const deals::Column& definition = test::columns().at(ordinal);
        QCOMPARE(meets(column.toStdString(), value, conditionFor(definition, cell, false, {.now = now})),
                 std::optional(true));
        QCOMPARE(meets(column.toStdString(), value, conditionFor(definition, cell, true, {.now = now})),
                 std::optional(false));
    }
};

QTEST_GUILESS_MAIN(FilterTest)
#include "FilterTest.moc"
