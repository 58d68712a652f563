#include "tests/app/Programs.h"

#include <QSet>
#include <QTest>

using namespace arb::test;

/// `sync` against the simulator: what Keepa lists is what the database holds, with the figures Keepa gives.
class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void given_a_first_sync_then_every_listed_deal_is_stored_once();
    void given_tokens_then_new_deals_have_their_details();
    void given_a_second_sync_then_it_costs_one_page();
    void given_a_product_answer_then_price_and_rank_are_keepas();
    void given_json_then_the_report_is_one_object();
    void given_the_key_in_the_environment_then_it_is_used();
    void given_one_failing_answer_then_it_is_tried_again_data();
    void given_one_failing_answer_then_it_is_tried_again();
    void given_few_tokens_then_deals_come_first_and_the_next_refresh_stays_affordable();
    void given_runs_and_failures_then_the_key_is_nowhere();

private:
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Program> m_program;
    Ended m_first;
};

void SyncTest::initTestCase()
{
    m_simulator = std::make_unique<Simulator>(QStringList{QStringLiteral("--deals"), QStringLiteral("400"),
                                                          QStringLiteral("--rate"), QStringLiteral("300")});
    QVERIFY2(!m_simulator->url().isEmpty(), "keepa-simulator did not start");
    m_program = std::make_unique<Program>(m_simulator->url());
    m_first = m_program->run({QStringLiteral("sync")});
}

void SyncTest::given_a_first_sync_then_every_listed_deal_is_stored_once()
{
    QVERIFY2(m_first.code == 0, m_first.told().constData());
    QVERIFY2(m_first.err.contains("page 1"), m_first.err.constData());

    const Ended query = m_program->run({QStringLiteral("query"), QStringLiteral("show")});
    QCOMPARE(query.code, 0);
    const QStringList listed = m_simulator->allAsins(QString::fromUtf8(query.out));
    QVERIFY(listed.size() > 150);

    const Ended total = m_program->run({QStringLiteral("total")});
    QCOMPARE(total.code, 0);
    QCOMPARE(total.out.trimmed().toLongLong(), listed.size());

    const Ended deals =
        m_program->run({QStringLiteral("deals"), QStringLiteral("--columns"), QStringLiteral("asin"),
                        QStringLiteral("--format"), QStringLiteral("json")});
    QSet<QString> stored;
    for (const QJsonValue& deal : deals.array())
        stored.insert(deal.toObject().value(QStringLiteral("asin")).toString());
    QCOMPARE(stored, QSet<QString>(listed.begin(), listed.end()));
}

void SyncTest::given_tokens_then_new_deals_have_their_details()
{
    // The list price comes from the product's history alone.
    const Ended known =
        m_program->run({QStringLiteral("deals"), QStringLiteral("--filter"), QStringLiteral("list_at!=NULL"),
                        QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--columns"),
                        QStringLiteral("list_at")});
    const Ended total = m_program->run({QStringLiteral("total")});
    QVERIFY2(known.array().size() > total.out.trimmed().toLongLong() / 2, known.told().left(500).constData());
}

void SyncTest::given_a_second_sync_then_it_costs_one_page()
{
    const QJsonObject report = m_program->run({QStringLiteral("sync"), QStringLiteral("--json")}).object();
    QCOMPARE(report.value(QStringLiteral("outcome")).toString(), QStringLiteral("done"));
    QVERIFY(report.value(QStringLiteral("tokens")).toInt() <= 10);
    QCOMPARE(report.value(QStringLiteral("added")).toInt(), 0);
}

void SyncTest::given_a_product_answer_then_price_and_rank_are_keepas()
{
    const QJsonArray deals =
        m_program
            ->run({QStringLiteral("deals"), QStringLiteral("--format"), QStringLiteral("json"),
                   QStringLiteral("--columns"), QStringLiteral("asin,used_price,sales_rank,amazon_price"),
                   QStringLiteral("--limit"), QStringLiteral("5")})
            .array();
    QCOMPARE(deals.size(), 5);
    constexpr int amazon = 0;
    constexpr int used = 2;
    constexpr int rank = 3;
    for (const QJsonValue& each : deals) {
        const QJsonObject deal = each.toObject();
        const QJsonObject product =
            m_simulator
                ->get(QStringLiteral("product"),
                      {{QStringLiteral("domain"), QStringLiteral("1")},
                       {QStringLiteral("asin"), deal.value(QStringLiteral("asin")).toString()},
                       {QStringLiteral("stats"), QStringLiteral("365")}})
                .value(QStringLiteral("products"))
                .toArray()
                .at(0)
                .toObject();
        const QJsonArray current =
            product.value(QStringLiteral("stats")).toObject().value(QStringLiteral("current")).toArray();
        QVERIFY(current.size() > rank);
        const auto keepas = [&](int type) {
            return current.at(type).toInt() < 0 ? QJsonValue(QJsonValue::Null) : current.at(type);
        };
        QCOMPARE(deal.value(QStringLiteral("used_price")), keepas(used));
        QCOMPARE(deal.value(QStringLiteral("sales_rank")), keepas(rank));
        QCOMPARE(deal.value(QStringLiteral("amazon_price")), keepas(amazon));
    }
}

void SyncTest::given_json_then_the_report_is_one_object()
{
    const Ended ended = m_program->run({QStringLiteral("--json"), QStringLiteral("sync")});
    QCOMPARE(ended.code, 0);
    for (const char* name :
         {"job", "outcome", "requests", "tokens", "seen", "added", "changed", "removed", "words"})
        QVERIFY2(ended.object().contains(QLatin1String(name)), name);
}

void SyncTest::given_the_key_in_the_environment_then_it_is_used()
{
    Program keyless(m_simulator->url(), false);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.insert(QStringLiteral("AGENT_ARBITRAGE_KEEPA_KEY"), testKey);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ARB_BIN_DIR "/agent-arbitrage"),
                  {QStringLiteral("--data-dir"), keyless.dataDir(), QStringLiteral("--keepa-url"),
                   m_simulator->url(), QStringLiteral("sync")});
    const Ended ended = Program::waitFor(process);
    QVERIFY2(ended.code == 0, ended.told().constData());
}

void SyncTest::given_one_failing_answer_then_it_is_tried_again_data()
{
    QTest::addColumn<QString>("fault");
    for (const char* fault : {"500:1", "broken-json:1", "reset:1"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void SyncTest::given_one_failing_answer_then_it_is_tried_again()
{
    QFETCH(QString, fault);
    const Simulator faulty({QStringLiteral("--deals"), QStringLiteral("100"), QStringLiteral("--rate"),
                            QStringLiteral("300"), QStringLiteral("--fault"), fault});
    const Program program(faulty.url());
    const Ended ended = program.run({QStringLiteral("sync")});
    QVERIFY2(ended.code == 0, ended.told().constData());
    QVERIFY2(ended.err.contains("Trying again."), ended.err.constData());
    QVERIFY(program.run({QStringLiteral("total")}).out.trimmed().toInt() > 0);
}

void SyncTest::given_few_tokens_then_deals_come_first_and_the_next_refresh_stays_affordable()
{
    // An account of 60 tokens: two pages and some details.
    const Simulator poor(
        {QStringLiteral("--deals"), QStringLiteral("250"), QStringLiteral("--rate"), QStringLiteral("1")});
    const Program program(poor.url());
    const Ended first = program.run({QStringLiteral("sync")});
    QVERIFY2(first.code == 0, first.told().constData());
    QVERIFY(program.run({QStringLiteral("total")}).out.trimmed().toInt() > 150);
    const QJsonObject tokens = program.run({QStringLiteral("status"), QStringLiteral("--json")})
                                   .object()
                                   .value(QStringLiteral("tokens"))
                                   .toObject();
    QVERIFY2(tokens.value(QStringLiteral("balance")).toInt() >= 5, "details took the next refresh's tokens");
    const Ended second = program.run({QStringLiteral("sync")});
    QVERIFY2(second.code == 0, second.told().constData());
}

void SyncTest::given_runs_and_failures_then_the_key_is_nowhere()
{
    QByteArray told;
    for (const QStringList& command : {QStringList{QStringLiteral("sync"), QStringLiteral("--verbose")},
                                       {QStringLiteral("status")},
                                       {QStringLiteral("tokens")},
                                       {QStringLiteral("query"), QStringLiteral("show")}})
        told += m_program->run(command).told();
    for (const char* fault : {"500", "400", "429", "html", "broken-json", "reset"}) {
        const Simulator faulty({QStringLiteral("--deals"), QStringLiteral("20"), QStringLiteral("--fault"),
                                QString::fromLatin1(fault)});
        const Program program(faulty.url());
        told += program.run({QStringLiteral("sync"), QStringLiteral("--verbose"), QStringLiteral("--json")}).told();
        told += program.run({QStringLiteral("status"), QStringLiteral("--json")}).told();
        QCOMPARE(filesContaining(program.dataDir(), testKey.toUtf8()), QStringList());
    }
    // Another key, which Keepa refuses.
    const Simulator other({QStringLiteral("--deals"), QStringLiteral("20"), QStringLiteral("--key"),
                           QStringLiteral("another")});
    const Program refused(other.url());
    const Ended ended = refused.run({QStringLiteral("sync"), QStringLiteral("--verbose")});
    QCOMPARE(ended.code, 3);
    told += ended.told();
    QCOMPARE(filesContaining(refused.dataDir(), testKey.toUtf8()), QStringList());
    Program elsewhere(QStringLiteral("http://127.0.0.1:1"));
    told += elsewhere.run({QStringLiteral("sync"), QStringLiteral("--verbose")}).told();
    QVERIFY(!told.contains(testKey.toUtf8()));
    QCOMPARE(filesContaining(m_program->dataDir(), testKey.toUtf8()), QStringList());
    QCOMPARE(filesContaining(elsewhere.dataDir(), testKey.toUtf8()), QStringList());
    QVERIFY2(!filesContaining(m_program->dataDir(), "title").isEmpty(), "the search itself finds nothing");
}

QTEST_GUILESS_MAIN(SyncTest)
#include "SyncTest.moc"
