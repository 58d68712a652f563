// The simulated API: tokens, refusals, faults, and the transport without a network.

#include "tests/simulator/Requests.h"

#include "core/simulator/InProcessTransport.h"

#include <QJsonArray>
#include <QtTest>

#include <algorithm>

using namespace arb;
using namespace arb::simulator;
using keepa::HttpRequest;

namespace {
QByteArray recorded(const char* name)
{
    QFile file(QStringLiteral(ARB_SHARED_DIR "/keepa/recorded/errors/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class KeepaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keepa = std::make_shared<SimulatedKeepa>(Market(smallMarket(200)), KeepaOptions{.refillRate = 20});
    }

    void a_bucket_starts_full_and_refills_a_minute_at_a_time()
    {
        TokenBucket bucket(5, Milliseconds{10'000}, {0});
        QCOMPARE(bucket.balance(), 300);
        bucket.spend(300);
        QCOMPARE(bucket.refillIn().count(), 10'000);
        bucket.advanceTo({9'999});
        QCOMPARE(bucket.balance(), 0);
        bucket.advanceTo({10'000});
        QCOMPARE(bucket.balance(), 5);
        QCOMPARE(bucket.refillIn().count(), 60'000);
        bucket.advanceTo({130'500});
        QCOMPARE(bucket.balance(), 15);
        QCOMPARE(bucket.refillIn().count(), 59'500);
        bucket.advanceTo({1'000'000'000});
        QCOMPARE(bucket.balance(), 300);
    }

    void a_deal_page_costs_five_even_when_empty()
    {
        const QJsonObject full = json(m_keepa->answer(dealRequest(), key).body);
        QCOMPARE(full[QStringLiteral("tokensConsumed")].toInt(), 5);
        QCOMPARE(full[QStringLiteral("tokensLeft")].toInt(), 1195);
        QCOMPARE(full[QStringLiteral("dealsCached")].toBool(true), false);
        const QJsonObject empty = json(m_keepa->answer(dealRequest(40), key).body);
        QCOMPARE(empty[QStringLiteral("tokensConsumed")].toInt(), 5);
        QVERIFY(empty[QStringLiteral("deals")].toObject()[QStringLiteral("dr")].toArray().isEmpty());
    }

    void a_positive_balance_may_be_overdrawn_and_then_429_costs_nothing()
    {
        const std::string asins = joined(someAsins(*m_keepa, 100));
        while (m_keepa->tokensLeft() > 0)
            QCOMPARE(
                m_keepa->answer(get("/product", {{"domain", "1"}, {"asin", asins}, {"offers", "20"}}), key)
                    .status,
                200);
        const auto debt = m_keepa->tokensLeft();
        QVERIFY(debt < 0);
        const auto refused = m_keepa->answer(dealRequest(), key);
        QCOMPARE(refused.status, 429);
        const QJsonObject body = json(refused.body);
        QVERIFY(!body.contains(QStringLiteral("error")));
        QCOMPARE(body[QStringLiteral("tokensLeft")].toInt(), debt);
        QCOMPARE(body[QStringLiteral("tokensConsumed")].toInt(), 0);
        if (const QByteArray real = recorded("http429_no_error_object.json"); !real.isEmpty())
            QCOMPARE(body.keys(), QJsonDocument::fromJson(real).object().keys());
        QCOMPARE(m_keepa->answer(get("/token"), key).status, 200); // free, also with an empty bucket
        const auto minutes = (1 - debt + 19) / 20;
        m_keepa->advanceTo(m_keepa->withMarket([](Market& m) { return m.now(); }) + Minutes{minutes});
        QCOMPARE(m_keepa->answer(dealRequest(), key).status, 200);
    }

    void refusals_are_the_recorded_ones_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("selection");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("details");
        QTest::addColumn<QString>("file");
        const QString invalid = QStringLiteral("The queryJSON is of invalid format.");
        QTest::newRow("no query") << "/deal"
                                  << ""
                                  << "The queryJSON is missing or invalid."
                                  << ""
                                  << "deal_400_missing_query.json";
        QTest::newRow("encoded twice") << "/deal"
                                       << "%7B%22page%22%3A0%7D"
                                       << "The queryJSON is missing or invalid."
                                       << ""
                                       << "deal_400_missing_query.json";
        QTest::newRow("no price type") << "/deal"
                                       << R"({"domainId":1,"dateRange":3})" << invalid << "priceTypes"
                                       << "deal_400_priceTypes.json";
        QTest::newRow("date range 7")
            << "/deal"
            << R"({"domainId":"1","dateRange":"7","priceTypes":[2]})" << invalid << "dateRange"
            << "deal_400_dateRange.json";
    }

    void refusals_are_the_recorded_ones()
    {
        QFETCH(QString, path);
        QFETCH(QString, selection);
        QFETCH(QString, message);
        QFETCH(QString, details);
        QFETCH(QString, file);
        const auto answer =
            m_keepa->answer(get(path.toStdString(), {{"selection", selection.toStdString()}}), key);
        QCOMPARE(answer.status, 400);
        const QJsonObject body = json(answer.body);
        const QJsonObject error = body[QStringLiteral("error")].toObject();
        QCOMPARE(error[QStringLiteral("type")].toString(), QStringLiteral("invalidParameter"));
        QCOMPARE(error[QStringLiteral("message")].toString(), message);
        QCOMPARE(error[QStringLiteral("details")].toString(), details);
        QCOMPARE(body[QStringLiteral("tokensConsumed")].toInt(-1), 0);
        QCOMPARE(m_keepa->tokensLeft(), 1200);
        const QByteArray real = recorded(file.toLatin1().constData());
        if (real.isEmpty())
            QSKIP("The recorded errors are not here.");
        const QJsonObject realBody = QJsonDocument::fromJson(real).object();
        QCOMPARE(realBody[QStringLiteral("error")].toObject(), error);
        QCOMPARE(body.keys(), realBody.keys());
    }

    void offers_below_20_are_refused_as_recorded()
    {
        const auto answer = m_keepa->answer(get("/product", {{"asin", "0306406152"}, {"offers", "10"}}), key);
        QCOMPARE(answer.status, 400);
        const QJsonObject error = json(answer.body)[QStringLiteral("error")].toObject();
        QCOMPARE(error[QStringLiteral("message")].toString(),
                 QStringLiteral("Either no or a minimum of 20 offers must be requested."));
        QVERIFY(error[QStringLiteral("details")].isNull());
    }

    void a_wrong_key_gets_400_with_all_token_members_zero()
    {
        const auto answer = m_keepa->answer(get("/token"), "wrong");
        QCOMPARE(answer.status, 400);
        const QJsonObject body = json(answer.body);
        for (const auto* member :
             {"refillIn", "refillRate", "tokensLeft", "tokensConsumed", "processingTimeInMs"})
            QCOMPARE(body[QLatin1String(member)].toInt(-1), 0);
        if (const QByteArray real = recorded("invalid_key_400_all_zero_tokens.json"); !real.isEmpty())
            QCOMPARE(body[QStringLiteral("error")],
                     QJsonDocument::fromJson(real).object()[QStringLiteral("error")]);
        QCOMPARE(m_keepa->answer(get("/deals"), key).status, 404);
        QCOMPARE(m_keepa->answer(get("/token/"), key).status, 200);
    }

    void post_carries_the_query_at_the_root()
    {
        HttpRequest post;
        post.method = HttpRequest::Method::Post;
        post.path = "/deal";
        post.body = keepa::DealQuery::starter().toJson(0);
        QCOMPARE(m_keepa->answer(post, key).body.substr(0, 2000),
                 m_keepa->answer(dealRequest(), key).body.substr(0, 2000));
        post.body = "{\"selection\":" + post.body + '}';
        const QJsonObject error = json(m_keepa->answer(post, key).body)[QStringLiteral("error")].toObject();
        QCOMPARE(error[QStringLiteral("details")].toString(), QStringLiteral("priceTypes"));
    }

    void every_fault_does_what_it_says_data()
    {
        QTest::addColumn<int>("kind");
        for (const FaultKind kind : allFaults())
            QTest::newRow(std::string(faultName(kind)).c_str()) << static_cast<int>(kind);
    }

    void every_fault_does_what_it_says()
    {
        QFETCH(int, kind);
        m_keepa->addFault({static_cast<FaultKind>(kind), 1});
        const std::string asin = someAsins(*m_keepa, 1).front().str();
        const HttpRequest request = get("/product", {{"asin", asin}, {"offers", "20"}});
        const Answer answer = m_keepa->serve(request, key);
        const auto parsed = keepa::parseProducts(answer.http.body);
        switch (static_cast<FaultKind>(kind)) {
        case FaultKind::TooManyRequests:
            QCOMPARE(answer.http.status, 429);
            QCOMPARE(json(answer.http.body)[QStringLiteral("tokensLeft")].toInt(), -249);
            break;
        case FaultKind::BadRequest:
            QCOMPARE(answer.http.status, 400);
            break;
        case FaultKind::PaymentRequired:
            QCOMPARE(answer.http.status, 402);
            break;
        case FaultKind::ServerError:
            QCOMPARE(answer.http.status, 500);
            break;
        case FaultKind::Slow:
            QVERIFY(answer.wire == Answer::Wire::Slow && parsed);
            break;
        case FaultKind::Reset:
            QVERIFY(answer.wire == Answer::Wire::Reset);
            break;
        case FaultKind::TruncatedGzip:
            QVERIFY(answer.wire == Answer::Wire::TruncatedGzip);
            break;
        case FaultKind::BrokenJson:
            QVERIFY(answer.http.status == 200 && !parsed);
            break;
        case FaultKind::Html:
            QVERIFY(answer.http.status == 502 && answer.http.body.starts_with("<html>"));
            break;
        case FaultKind::OffersFailed:
            QVERIFY(parsed && answer.http.status == 200);
            QCOMPARE(parsed->envelope.tokensConsumed, 1);
            QCOMPARE(json(answer.http.body)[QStringLiteral("products")][0][QStringLiteral("offersSuccessful")]
                         .toBool(true),
                     false);
            break;
        case FaultKind::WrongTypes:
            QVERIFY(answer.http.status == 200);
            QVERIFY(!parsed || !parsed->value.bad.empty());
            QVERIFY(!json(answer.http.body).isEmpty()); // still JSON
            break;
        }
        const Answer next = m_keepa->serve(request, key);
        QVERIFY(next.http.status == 200 && next.wire == Answer::Wire::Fine); // used up
    }

    void a_fault_is_named_and_counted()
    {
        QCOMPARE(Fault::parse("500:3")->remaining, 3);
        QCOMPARE(Fault::parse("truncated-gzip")->remaining, Fault::always);
        for (const char* wrong : {"", "501", "500:", "500:0", "500:-1", "500:x", "500:1x"})
            QVERIFY2(!Fault::parse(wrong), wrong);
    }

    void the_transport_follows_the_clock_and_its_outages()
    {
        const UtcMillis start = m_keepa->withMarket([](Market& m) { return m.now(); });
        ManualClock clock(start);
        InProcessTransport transport(m_keepa, clock);
        const Secret secret(key);
        clock.advance(Minutes{90});
        const auto first = transport.send(dealRequest(), secret, {});
        QVERIFY(first);
        QCOMPARE(json(first->body)[QStringLiteral("timestamp")].toInteger(), clock.utc().value);
        transport.addOutage({Outage::Kind::Offline, start + Hours{2}, start + Hours{3}});
        transport.addOutage({Outage::Kind::TooManyRequests, start + Hours{3}, start + Hours{4}});
        transport.addOutage({Outage::Kind::ServerError, start + Hours{4}, start + Hours{5}});
        clock.advanceTo(start + Hours{2});
        const auto offline = transport.send(dealRequest(), secret, {});
        QVERIFY(!offline && offline.error().kind == ErrorKind::Network);
        clock.advanceTo(start + Hours{3});
        QCOMPARE(transport.send(dealRequest(), secret, {})->status, 429);
        QCOMPARE(transport.send(get("/token"), secret, {})->status, 200);
        clock.advanceTo(start + Hours{4});
        QCOMPARE(transport.send(dealRequest(), secret, {})->status, 500);
        clock.advanceTo(start + Hours{5});
        QCOMPARE(transport.send(dealRequest(), secret, {})->status, 200);
        const auto counts = transport.requestCounts();
        QCOMPARE(counts.at("/deal"), 4);
        QCOMPARE(counts.at("429"), 1);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = transport.send(dealRequest(), secret, stop.get_token());
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    }

private:
    std::shared_ptr<SimulatedKeepa> m_keepa;
};

QTEST_GUILESS_MAIN(KeepaTest)
#include "KeepaTest.moc"
