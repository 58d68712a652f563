#include "tests/app/Programs.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace arb::test;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// RFC 4180, written anew: the program's own writer is what is tested.
QList<QStringList> parsedCsv(const QByteArray& bytes)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == QLatin1Char('"') && i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) {
            field += c;
            ++i;
        } else if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (!quoted && c == QLatin1Char(',')) {
            row << std::exchange(field, {});
        } else if (!quoted && c == QLatin1Char('\r') && i + 1 < text.size() &&
                   text[i + 1] == QLatin1Char('\n')) {
            row << std::exchange(field, {});
            rows << std::exchange(row, {});
            ++i;
        } else {
            field += c;
        }
    }
    return rows;
}

} // namespace

/// `deals` and `export`: rows, columns, order, filter and formats.
class ListingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void given_json_then_money_is_cents_and_times_are_iso();
    void given_no_value_then_json_says_null();
    void given_columns_then_these_and_in_csv_in_this_order();
    void given_sort_then_numbers_ascend_or_descend_with_unknown_last_data();
    void given_sort_then_numbers_ascend_or_descend_with_unknown_last();
    void given_filters_then_all_of_them_hold();
    void given_a_limit_then_no_more_rows();
    void given_csv_then_it_is_rfc_4180_and_agrees_with_json();
    void given_a_table_then_columns_line_up();
    void given_an_export_then_the_file_has_the_rows();
    void given_an_export_elsewhere_then_the_old_file_stays();
    void given_wrong_words_then_usage_names_them_data();
    void given_wrong_words_then_usage_names_them();

private:
    QJsonArray json(const QStringList& options) const
    {
        return m_program
            ->run(QStringList{QStringLiteral("deals"), QStringLiteral("--format"), QStringLiteral("json")} +
                  options)
            .array();
    }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Program> m_program;
    qsizetype m_total = 0;
};

void ListingTest::initTestCase()
{
    m_simulator = std::make_unique<Simulator>(words("--deals 300 --rate 300 --seed 5"));
    QVERIFY2(!m_simulator->url().isEmpty(), "keepa-simulator did not start");
    m_program = std::make_unique<Program>(m_simulator->url());
    const Ended synced = m_program->run({QStringLiteral("sync")});
    QVERIFY2(synced.code == 0, synced.told().constData());
    m_total = m_program->run({QStringLiteral("total")}).out.trimmed().toLongLong();
    QVERIFY(m_total > 100);
}

void ListingTest::given_json_then_money_is_cents_and_times_are_iso()
{
    const QJsonArray deals = json(words("--columns asin,used_price,last_change,title"));
    QCOMPARE(deals.size(), m_total);
    static const QRegularExpression asin(QStringLiteral("^[0-9A-Z]{10}$"));
    static const QRegularExpression time(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
    for (const QJsonValue& each : deals) {
        const QJsonObject deal = each.toObject();
        QCOMPARE(deal.size(), 4);
        QVERIFY(asin.match(deal.value(QStringLiteral("asin")).toString()).hasMatch());
        const double price = deal.value(QStringLiteral("used_price")).toDouble();
        QVERIFY2(price >= 100 && price == std::floor(price), "a whole number of cents");
        QVERIFY(time.match(deal.value(QStringLiteral("last_change")).toString()).hasMatch());
    }
}

void ListingTest::given_no_value_then_json_says_null()
{
    const QJsonArray unknown = json(words("--columns asin,amazon_price --filter amazon_price=NULL"));
    QVERIFY(!unknown.isEmpty());
    for (const QJsonValue& deal : unknown)
        QVERIFY(deal.toObject().value(QStringLiteral("amazon_price")).isNull());
    const QJsonArray known = json(words("--columns amazon_price --filter amazon_price!=NULL"));
    QCOMPARE(unknown.size() + known.size(), m_total);
}

void ListingTest::given_columns_then_these_and_in_csv_in_this_order()
{
    const Ended csv = m_program->run(words("deals --format csv --columns title,profit,asin --limit 1"));
    QCOMPARE(csv.code, 0);
    QVERIFY(csv.out.startsWith("title,profit,asin\r\n"));
}

void ListingTest::given_sort_then_numbers_ascend_or_descend_with_unknown_last_data()
{
    QTest::addColumn<QStringList>("sort");
    QTest::addColumn<bool>("descending");
    QTest::newRow("ascending") << words("--sort profit") << false;
    QTest::newRow("descending, one word") << words("--sort=-profit") << true;
    QTest::newRow("descending, two words") << words("--sort -profit") << true;
    QTest::newRow("ascending, many unknown") << words("--sort amazon_price") << false;
    QTest::newRow("descending, many unknown") << words("--sort -amazon_price") << true;
}

void ListingTest::given_sort_then_numbers_ascend_or_descend_with_unknown_last()
{
    QFETCH(QStringList, sort);
    QFETCH(bool, descending);
    QString column = sort.back().section(QLatin1Char('='), -1);
    column.remove(QLatin1Char('-'));
    const QJsonArray deals = json(QStringList{QStringLiteral("--columns"), column} + sort);
    QCOMPARE(deals.size(), m_total);
    std::vector<double> numbers;
    bool unknownSeen = false;
    for (const QJsonValue& deal : deals) {
        const QJsonValue value = deal.toObject().value(column);
        unknownSeen = unknownSeen || value.isNull();
        QVERIFY2(value.isNull() == unknownSeen, "an unknown value stands before a known one");
        if (!value.isNull())
            numbers.push_back(value.toDouble());
    }
    QVERIFY(numbers.size() > 1);
    QVERIFY(descending ? std::ranges::is_sorted(numbers, std::greater{}) : std::ranges::is_sorted(numbers));
}

void ListingTest::given_filters_then_all_of_them_hold()
{
    const QJsonArray deals =
        json({QStringLiteral("--columns"), QStringLiteral("profit,used_price,sales_rank"),
              QStringLiteral("--filter"), QStringLiteral("profit>=8.50"),
              QStringLiteral("--filter=sales_rank < 800000")});
    QVERIFY(!deals.isEmpty() && deals.size() < m_total);
    for (const QJsonValue& deal : deals) {
        QVERIFY(deal.toObject().value(QStringLiteral("profit")).toInt() >= 850);
        QVERIFY(deal.toObject().value(QStringLiteral("sales_rank")).toInt() < 800'000);
    }
    const QString title =
        json(words("--columns title --limit 1")).at(0).toObject().value(QStringLiteral("title")).toString();
    const QString word = title.section(QLatin1Char(' '), 0, 0);
    const QJsonArray found = json({QStringLiteral("--columns"), QStringLiteral("title"),
                                   QStringLiteral("--filter"), QStringLiteral("title~") + word.toUpper()});
    QVERIFY(!found.isEmpty());
    for (const QJsonValue& deal : found)
        QVERIFY(
            deal.toObject().value(QStringLiteral("title")).toString().contains(word, Qt::CaseInsensitive));
}

void ListingTest::given_a_limit_then_no_more_rows()
{
    QCOMPARE(json(words("--limit 7")).size(), 7);
    QCOMPARE(json(words("--limit 0")).size(), 0);
    QCOMPARE(json(words("--limit 100000")).size(), m_total);
}

void ListingTest::given_csv_then_it_is_rfc_4180_and_agrees_with_json()
{
    const QStringList columns = words("--columns asin,title,profit,amazon_price --sort asin");
    const Ended csv = m_program->run(words("deals --format csv") + columns);
    const QList<QStringList> rows = parsedCsv(csv.out);
    const QJsonArray deals = json(columns);
    QCOMPARE(rows.size(), deals.size() + 1);
    for (qsizetype i = 0; i < deals.size(); ++i) {
        const QJsonObject deal = deals[i].toObject();
        const QStringList& row = rows[i + 1];
        QCOMPARE(row.size(), 4);
        QCOMPARE(row[0], deal.value(QStringLiteral("asin")).toString());
        QCOMPARE(row[1], deal.value(QStringLiteral("title")).toString());
        const auto cents = [](const QString& text) {
            return text.isEmpty() ? QJsonValue(QJsonValue::Null)
                                  : QJsonValue(qRound64(text.toDouble() * 100));
        };
        QCOMPARE(cents(row[2]), deal.value(QStringLiteral("profit")));
        QCOMPARE(cents(row[3]), deal.value(QStringLiteral("amazon_price")));
    }
}

void ListingTest::given_a_table_then_columns_line_up()
{
    const Ended table = m_program->run(words("deals --columns asin,profit,title --limit 20"));
    QCOMPARE(table.code, 0);
    const QList<QByteArray> lines = table.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 21);
    const qsizetype title = lines.front().indexOf("Title");
    QVERIFY(title > 10);
    for (const QByteArray& line : lines) {
        QVERIFY(!line.endsWith(' '));
        QVERIFY2(QString::fromUtf8(line).at(title - 1) == QLatin1Char(' '), line.constData());
        QVERIFY2(QString::fromUtf8(line).at(title) != QLatin1Char(' '), line.constData());
    }
}

void ListingTest::given_an_export_then_the_file_has_the_rows()
{
    const QTemporaryDir folder;
    const auto exported = [&](const char* name) {
        const QString file = folder.filePath(QLatin1String(name));
        const Ended ended = m_program->run(words("export --columns asin,title,profit") << file);
        QFile result(file);
        return ended.code == 0 && result.open(QIODevice::ReadOnly) ? result.readAll() : ended.told();
    };
    QCOMPARE(parsedCsv(exported("deals.csv")).size(), m_total + 1);
    QCOMPARE(QJsonDocument::fromJson(exported("deals.json")).array().size(), m_total);
    const QByteArray xlsx = exported("Deals.XLSX");
    QVERIFY2(xlsx.startsWith("PK"), xlsx.left(200).constData());
    QVERIFY(xlsx.contains("xl/worksheets/sheet1.xml"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
}

void ListingTest::given_an_export_elsewhere_then_the_old_file_stays()
{
    for (const char* name : {"/nowhere/deals.csv", "/nowhere/deals.xlsx"}) {
        const Ended ended =
            m_program->run({QStringLiteral("export"), m_program->dataDir() + QLatin1String(name)});
        QVERIFY2(ended.code == 6, ended.told().constData());
        QVERIFY2(ended.err.contains("cannot be written"), ended.err.constData());
    }
}

void ListingTest::given_wrong_words_then_usage_names_them_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("column") << words("deals --columns asin,nonsense") << QByteArray("nonsense");
    QTest::newRow("no column") << words("deals --columns ,") << QByteArray("--columns");
    QTest::newRow("sort") << words("deals --sort nonsense") << QByteArray("nonsense");
    QTest::newRow("condition") << words("deals --filter profit") << QByteArray("profit");
    QTest::newRow("condition's column") << words("deals --filter nonsense>1") << QByteArray("nonsense");
    QTest::newRow("condition's value") << words("deals --filter profit>=much") << QByteArray("much");
    QTest::newRow("no number") << words("deals --filter profit>=nan") << QByteArray("nan");
    QTest::newRow("limit") << words("deals --limit many") << QByteArray("--limit");
    QTest::newRow("negative limit") << words("deals --limit -1") << QByteArray("--limit");
    QTest::newRow("format") << words("deals --format xml") << QByteArray("--format");
    QTest::newRow("ending") << words("export deals.doc") << QByteArray("deals.doc");
    QTest::newRow("no file") << words("export") << QByteArray("file");
}

void ListingTest::given_wrong_words_then_usage_names_them()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const Ended ended = m_program->run(arguments);
    QVERIFY2(ended.code == 2, ended.told().constData());
    QVERIFY2(ended.err.contains(named), ended.err.constData());
    QVERIFY(ended.out.isEmpty());
}

QTEST_GUILESS_MAIN(ListingTest)
#include "ListingTest.moc"
