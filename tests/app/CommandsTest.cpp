#include "tests/app/Programs.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace arb::test;

namespace {
QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}
} // namespace

/// Every other command, as a user would try it.
class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void given_help_then_it_is_printed_and_all_is_well_data();
    void given_help_then_it_is_printed_and_all_is_well();
    void given_nothing_was_ever_done_then_reading_commands_answer_data();
    void given_nothing_was_ever_done_then_reading_commands_answer();
    void given_no_key_then_status_says_what_to_do();
    void given_a_sync_then_status_says_up_to_date();
    void given_a_refused_key_then_status_remembers_it();
    void given_tokens_then_days_and_purposes_add_up();
    void given_a_sweep_then_each_page_is_read_once();
    void given_jobs_then_each_ends_well_data();
    void given_jobs_then_each_ends_well();
    void given_a_rebuild_then_rows_and_details_stay();
    void given_a_recalculation_then_no_request_is_made();
    void given_a_query_file_then_it_is_the_query();
    void given_recorded_queries_then_they_are_taken();
    void given_a_bad_query_then_the_field_is_named_data();
    void given_a_bad_query_then_the_field_is_named();
    void given_profit_lines_then_one_answer_a_line();
    void given_simulate_then_all_figures_are_there();

private:
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Program> m_program;
};

void CommandsTest::initTestCase()
{
    m_simulator = std::make_unique<Simulator>(words("--deals 400 --rate 300"));
    QVERIFY2(!m_simulator->url().isEmpty(), "keepa-simulator did not start");
    m_program = std::make_unique<Program>(m_simulator->url());
    const Ended synced = m_program->run({QStringLiteral("sync")});
    QVERIFY2(synced.code == 0, synced.told().constData());
}

void CommandsTest::given_help_then_it_is_printed_and_all_is_well_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("program") << words("--help") << QByteArray("Exit codes:");
    QTest::newRow("short") << words("-h") << QByteArray("backfill");
    QTest::newRow("command") << words("deals --help") << QByteArray("--columns");
    QTest::newRow("before the command") << words("--help simulate") << QByteArray("--turnover");
    QTest::newRow("version") << words("--version") << QByteArray("agent-arbitrage 0.");
}

void CommandsTest::given_help_then_it_is_printed_and_all_is_well()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, expected);
    const Ended ended = m_program->run(arguments);
    QVERIFY2(ended.code == 0, ended.told().constData());
    QVERIFY2(ended.out.contains(expected), ended.out.constData());
    QVERIFY(ended.err.isEmpty());
}

void CommandsTest::given_nothing_was_ever_done_then_reading_commands_answer_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("total") << words("total") << QByteArray("0");
    QTest::newRow("deals") << words("deals --format json") << QByteArray("[");
    QTest::newRow("tokens") << words("tokens") << QByteArray("No tokens were spent");
    QTest::newRow("tokens, json") << words("tokens --json") << QByteArray("[");
    QTest::newRow("query") << words("query show") << QByteArray("\"priceTypes\":[2]");
    QTest::newRow("recalculate") << words("recalculate") << QByteArray("0 deals recalculated");
    QTest::newRow("new columns") << words("backfill --new-columns") << QByteArray("backfill_all");
}

void CommandsTest::given_nothing_was_ever_done_then_reading_commands_answer()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, expected);
    // Offline and without a key.
    const Program fresh(QStringLiteral("http://127.0.0.1:1"), false);
    const Ended ended = fresh.run(arguments);
    QVERIFY2(ended.code == 0, ended.told().constData());
    QVERIFY2(ended.out.contains(expected), ended.out.constData());
}

void CommandsTest::given_no_key_then_status_says_what_to_do()
{
    const Program fresh(QStringLiteral("http://127.0.0.1:1"), false);
    const Ended ended = fresh.run(words("status --json"));
    QVERIFY2(ended.code == 0, ended.told().constData());
    const QJsonObject health = ended.object().value(QStringLiteral("health")).toObject();
    QCOMPARE(health.value(QStringLiteral("code")).toString(), QStringLiteral("no_key"));
    QVERIFY(!health.value(QStringLiteral("words")).toString().isEmpty());
    QVERIFY(!health.value(QStringLiteral("action")).toString().isEmpty());
    QVERIFY(ended.object().value(QStringLiteral("last_sync")).isNull());
    const Ended text = fresh.run({QStringLiteral("status")});
    QVERIFY2(text.out.contains("There is no Keepa key") && text.out.contains("What to do"),
             text.out.constData());
}

void CommandsTest::given_a_sync_then_status_says_up_to_date()
{
    const QJsonObject status = m_program->run(words("status --json")).object();
    QCOMPARE(status.value(QStringLiteral("health")).toObject().value(QStringLiteral("code")).toString(),
             QStringLiteral("up_to_date"));
    QCOMPARE(status.value(QStringLiteral("total")).toInt(),
             m_program->run({QStringLiteral("total")}).out.trimmed().toInt());
    QVERIFY(status.value(QStringLiteral("last_sync")).toString().endsWith(QLatin1Char('Z')));
    QVERIFY(status.value(QStringLiteral("tokens")).toObject().value(QStringLiteral("balance")).toInt() > 0);
    bool delta = false;
    for (const QJsonValue& run : status.value(QStringLiteral("runs")).toArray())
        delta = delta || run.toObject().value(QStringLiteral("job")) == QStringLiteral("delta");
    QVERIFY(delta);
}

void CommandsTest::given_a_refused_key_then_status_remembers_it()
{
    const Program program(m_simulator->url());
    QFile key(program.keyFile());
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("wrong\n") > 0);
    key.close();
    QCOMPARE(program.run({QStringLiteral("sync")}).code, 3);
    const QJsonObject health =
        program.run(words("status --json")).object().value(QStringLiteral("health")).toObject();
    QCOMPARE(health.value(QStringLiteral("code")).toString(), QStringLiteral("key_refused"));
    QVERIFY(!health.value(QStringLiteral("since")).isNull());
}

void CommandsTest::given_tokens_then_days_and_purposes_add_up()
{
    const QJsonArray entries = m_program->run(words("tokens --json")).array();
    qint64 details = 0;
    for (const QJsonValue& entry : entries)
        if (entry.toObject().value(QStringLiteral("purpose")) == QStringLiteral("details"))
            details += entry.toObject().value(QStringLiteral("tokens")).toInteger();
    // A token a look-up; deals that cannot be worth one are not looked up.
    const qint64 total = m_program->run({QStringLiteral("total")}).out.trimmed().toLongLong();
    QVERIFY(details > total / 2 && details <= total);
    QVERIFY(m_program->run({QStringLiteral("tokens")}).out.contains("details"));
    QCOMPARE(m_program->run(words("tokens --days none")).code, 2);
}

void CommandsTest::given_a_sweep_then_each_page_is_read_once()
{
    const qint64 deals = m_program->run({QStringLiteral("total")}).out.trimmed().toLongLong();
    const QJsonObject report = m_program->run(words("sweep --json")).object();
    QCOMPARE(report.value(QStringLiteral("outcome")).toString(), QStringLiteral("done"));
    QCOMPARE(report.value(QStringLiteral("seen")).toInteger(), deals);
    // The first request after a start is the free question for the balance.
    QCOMPARE(report.value(QStringLiteral("requests")).toInteger(), (deals + 149) / 150);
}

void CommandsTest::given_jobs_then_each_ends_well_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char* command : {"prune", "backfill", "backfill --new-columns", "recalculate"})
        QTest::newRow(command) << words(command);
}

void CommandsTest::given_jobs_then_each_ends_well()
{
    QFETCH(QStringList, arguments);
    const QByteArray before = m_program->run({QStringLiteral("total")}).out;
    const Ended text = m_program->run(arguments);
    QVERIFY2(text.code == 0, text.told().constData());
    QVERIFY2(!text.out.contains("(s)"), text.out.constData());
    const Ended json = m_program->run(arguments + QStringList{QStringLiteral("--json")});
    QCOMPARE(json.object().value(QStringLiteral("outcome")).toString(), QStringLiteral("done"));
    QCOMPARE(m_program->run({QStringLiteral("total")}).out, before);
}

void CommandsTest::given_a_rebuild_then_rows_and_details_stay()
{
    // Title and number of drops come from look-ups alone.
    const auto known = [&] {
        return m_program->run(words("deals --format csv --columns asin,title,rank_drops_365 --sort asin"))
            .out;
    };
    const QByteArray before = known();
    const Ended ended = m_program->run(words("backfill --rebuild"));
    QVERIFY2(ended.code == 0, ended.told().constData());
    QCOMPARE(known(), before);
}

void CommandsTest::given_a_recalculation_then_no_request_is_made()
{
    Program offline(m_simulator->url());
    QCOMPARE(offline.run({QStringLiteral("sync")}).code, 0);
    offline.setUrl(QStringLiteral("http://127.0.0.1:1"));
    const QByteArray spent = offline.run({QStringLiteral("tokens")}).out;
    const Ended before = offline.run(words("deals --format csv --columns asin,profit --sort asin"));
    QFile settings(offline.dataDir() + QStringLiteral("/settings.json"));
    QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write(R"({"costs.prep": 777})") > 0);
    settings.close();
    const Ended ended = offline.run({QStringLiteral("recalculate")});
    QVERIFY2(ended.code == 0, ended.told().constData());
    QCOMPARE(offline.run({QStringLiteral("tokens")}).out, spent);
    QVERIFY(offline.run(words("deals --format csv --columns asin,profit --sort asin")).out != before.out);
}

void CommandsTest::given_a_query_file_then_it_is_the_query()
{
    const Program program(m_simulator->url());
    const Ended shown = program.run(words("query show"));
    QJsonObject query = shown.object();
    query.insert(QStringLiteral("salesRankRange"), QJsonArray{50'000, 1'500'000});
    query.insert(QStringLiteral("futureField"), 7);
    const QByteArray json = QJsonDocument(query).toJson();
    const Ended imported = program.run(words("query import -"), json);
    QVERIFY2(imported.code == 0, imported.told().constData());
    QCOMPARE(program.run(words("query show")).object(), query);
    QCOMPARE(program.run({QStringLiteral("sync")}).code, 0);
    const Ended total = program.run({QStringLiteral("total")});
    QCOMPARE(total.out.trimmed().toLongLong(),
             m_simulator->allAsins(QString::fromUtf8(program.run(words("query show")).out)).size());
}

void CommandsTest::given_recorded_queries_then_they_are_taken()
{
    const QDir folder(QStringLiteral(ARB_SHARED_DIR "/keepa/recorded/query"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    if (files.isEmpty())
        QSKIP("The recorded answers of Keepa are not here.");
    for (const QString& file : files) {
        const Program program(m_simulator->url());
        const Ended ended =
            program.run({QStringLiteral("query"), QStringLiteral("import"), folder.filePath(file)});
        QVERIFY2(ended.code == 0, ended.told().constData());
        const Ended synced = program.run({QStringLiteral("sync")});
        QVERIFY2(synced.code == 0, synced.told().constData());
    }
}

void CommandsTest::given_a_bad_query_then_the_field_is_named_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no JSON") << QByteArray("{\"priceTypes\":") << QByteArray("JSON");
    QTest::newRow("wrong type") << QByteArray(R"({"domainId":1,"priceTypes":"used"})")
                                << QByteArray("priceTypes");
    QTest::newRow("two price types") << QByteArray(R"({"domainId":1,"priceTypes":[1,2],"dateRange":3})")
                                     << QByteArray("priceTypes");
    QTest::newRow("date range") << QByteArray(R"({"domainId":1,"priceTypes":[2],"dateRange":9})")
                                << QByteArray("dateRange");
    QTest::newRow("empty") << QByteArray("") << QByteArray("JSON");
}

void CommandsTest::given_a_bad_query_then_the_field_is_named()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, named);
    const QByteArray before = m_program->run(words("query show")).out;
    const Ended ended = m_program->run(words("query import -"), json);
    QVERIFY2(ended.code == 2, ended.told().constData());
    QVERIFY2(ended.err.contains(named), ended.err.constData());
    QCOMPARE(m_program->run(words("query show")).out, before);
}

void CommandsTest::given_profit_lines_then_one_answer_a_line()
{
    const QByteArray good =
        R"({"marketplace":"US","date":"2026-11-20","profile":"full","category":"books",)"
        R"("fulfilment":"FBA","plan":"professional","price":2499,"item":800,"shipping":399,)"
        R"("weight_lb":1.5,"dims_in":[9,6,1]})";
    const Ended ended = m_program->run({QStringLiteral("profit")}, good + "\n\nnonsense\n" + good);
    QVERIFY2(ended.code == 0, ended.told().constData());
    const QList<QByteArray> lines = ended.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const QJsonObject answer = QJsonDocument::fromJson(lines[0]).object();
    for (const char* name :
         {"fba_fee", "referral_fee", "closing_fee", "per_item_fee", "storage", "returns", "all_in", "profit",
          "roi_pct", "margin_pct", "break_even", "min_list", "max_buy", "rate_card", "assumed"})
        QVERIFY2(answer.contains(QLatin1String(name)), name);
    QVERIFY(QJsonDocument::fromJson(lines[1]).object().contains(QStringLiteral("error")));
    QCOMPARE(lines[2], lines[0]);
}

void CommandsTest::given_simulate_then_all_figures_are_there()
{
    const Ended ended = m_program->run(words("simulate --json --days 0.1 --deals 200"));
    QVERIFY2(ended.code == 0, ended.told().constData());
    const QJsonObject answer = ended.object();
    QVERIFY(answer.contains(QStringLiteral("params")) && answer.contains(QStringLiteral("wall_s")));
    for (const char* part : {"engine", "baseline", "bound"})
        for (const char* name : {"missing_pct", "ghost_pct", "wrong_price_pct", "delay_median_s",
                                 "delay_p95_s", "tokens_per_day", "http_429"})
            QVERIFY2(answer.value(QLatin1String(part)).toObject().contains(QLatin1String(name)), name);
    QCOMPARE(m_program->run(words("simulate --days x")).code, 2);
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "CommandsTest.moc"
