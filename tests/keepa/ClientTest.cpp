#include "core/keepa/Client.h"
#include "Json.h"
#include "Recorded.h"

#include <QtTest>

#include <deque>

using namespace arb;
using namespace arb::keepa;
using arb::test::json;
using namespace std::chrono_literals;

namespace {

/// Answers in the order given, keeps the requests, and lets two seconds pass for each.
class ScriptedTransport final : public Transport
{
public:
    explicit ScriptedTransport(ManualClock& clock) : m_clock(clock) {}

    void answer(int status, std::string body)
    {
        m_answers.emplace_back(HttpResponse{status, std::move(body)});
    }
    void fail(ErrorKind kind)
    {
        m_answers.emplace_back(failure({kind, {}, QStringLiteral("scripted"), {}, {}}));
    }

    Result<HttpResponse> send(const HttpRequest& request, const Secret& key, std::stop_token stop) override
    {
        requests.push_back(request);
        keys.push_back(key);
        reservedWhileSending = bucket != nullptr && bucket->state() ? bucket->state()->reserved : 0;
        m_clock.advance(2s);
        if (stop.stop_requested())
            return failure(cancelledError());
        Result<HttpResponse> next = std::move(m_answers.front());
        m_answers.pop_front();
        return next;
    }

    std::vector<HttpRequest> requests;
    std::vector<Secret> keys;
    std::int64_t reservedWhileSending = 0;
    const TokenBucket* bucket = nullptr;

private:
    ManualClock& m_clock;
    std::deque<Result<HttpResponse>> m_answers;
};

const std::string full =
    json("'refillIn':10000,'refillRate':5,'timestamp':1758036697230,'tokenFlowReduction':0.0,"
         "'tokensConsumed':1,'tokensLeft':200}");
const std::string emptyBucket =
    json("{'refillIn':45592,'refillRate':5,'timestamp':1758036697230,'tokensConsumed':0,"
         "'tokensLeft':-249}");
const std::string wrongKey =
    json("{'error':{'details':'','message':'You used an invalid parameter for this API call.',"
         "'type':'invalidParameter'},'refillIn':0,'refillRate':0,'tokensConsumed':0,"
         "'tokensLeft':0}");

std::string refusal(const std::string& details)
{
    return json("{'error':{'type':'invalidParameter','message':'The queryJSON is of invalid "
                "format.','details':" +
                details + "},") +
           full;
}

std::optional<std::string> parameter(const HttpRequest& request, const std::string& name)
{
    const auto found =
        std::ranges::find(request.parameters, name, &std::pair<std::string, std::string>::first);
    return found == request.parameters.end() ? std::nullopt : std::optional{found->second};
}

} // namespace

class ClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<ManualClock>(UtcMillis{1'758'036'697'230});
        m_bucket = std::make_unique<TokenBucket>(*m_clock);
        m_transport = std::make_unique<ScriptedTransport>(*m_clock);
        m_transport->bucket = m_bucket.get();
        m_calls.clear();
        m_client = std::make_unique<Client>(*m_transport, *m_bucket, *m_clock, Secret("k3y"),
                                            [this](const CallRecord& call) { m_calls.push_back(call); });
    }

    void a_page_of_deals_is_asked_for_with_the_query_as_the_body()
    {
        m_transport->answer(200, test::syntheticPage());
        const DealQuery query = DealQuery::starter();
        const Result<Answer<DealPage>> page = m_client->deals(query, 2, {});
        QVERIFY(page);
        QCOMPARE(page->value.deals.size(), 3U);
        const HttpRequest& request = m_transport->requests.at(0);
        QCOMPARE(request.method, HttpRequest::Method::Post);
        QCOMPARE(request.path, std::string("/deal"));
        QVERIFY(request.parameters.empty());
        QCOMPARE(request.body, query.toJson(2));
        QCOMPARE(m_transport->keys.at(0), Secret("k3y"));
        QCOMPARE(m_bucket->balance(), std::optional<std::int64_t>{251});
        QCOMPARE(m_calls.size(), 1U);
        QCOMPARE(m_calls[0].endpoint, Endpoint::Deal);
        QCOMPARE(m_calls[0].status, 200);
        QCOMPARE(m_calls[0].tokensConsumed, std::optional<std::int64_t>{5});
        QCOMPARE(m_calls[0].tokensLeft, std::optional<std::int64_t>{251});
        QCOMPARE(m_calls[0].when.value, 1'758'036'697'230);
        QCOMPARE(m_calls[0].took, 2000ms);
        QVERIFY(!m_calls[0].error);
    }

    void products_are_asked_for_with_the_parameters_of_the_options()
    {
        m_transport->answer(200, json("{'products':[{'asin':'1781255105','title':'A'}],") + full);
        const std::vector<Asin> asins{*Asin::parse("1781255105"), *Asin::parse("1904265839")};
        const ProductOptions options{.statsDays = 365,
                                     .history = false,
                                     .days = 90,
                                     .offers = 20,
                                     .onlyLiveOffers = true,
                                     .updateHours = -1,
                                     .rating = true,
                                     .buybox = true,
                                     .stock = true};
        QVERIFY(m_client->products(DomainId::De, asins, options, {}));
        const HttpRequest& request = m_transport->requests.at(0);
        QCOMPARE(request.path, std::string("/product"));
        QCOMPARE(parameter(request, "domain"), std::optional<std::string>{"3"});
        QCOMPARE(parameter(request, "asin"), std::optional<std::string>{"1781255105,1904265839"});
        QCOMPARE(parameter(request, "stats"), std::optional<std::string>{"365"});
        QCOMPARE(parameter(request, "history"), std::optional<std::string>{"0"});
        QCOMPARE(parameter(request, "days"), std::optional<std::string>{"90"});
        QCOMPARE(parameter(request, "offers"), std::optional<std::string>{"20"});
        QCOMPARE(parameter(request, "only-live-offers"), std::optional<std::string>{"1"});
        QCOMPARE(parameter(request, "update"), std::optional<std::string>{"-1"});
        QCOMPARE(parameter(request, "rating"), std::optional<std::string>{"1"});
        QCOMPARE(parameter(request, "stock"), std::optional<std::string>{"1"});
        QVERIFY(!parameter(request, "buybox")); // included in offers
        QCOMPARE(m_calls.at(0).items, 2U);
    }

    void plain_products_are_asked_for_as_cheaply_as_possible()
    {
        m_transport->answer(200, json("{'products':[],") + full);
        const std::vector<Asin> asins{*Asin::parse("1781255105")};
        QVERIFY(m_client->products(DomainId::Us, asins, {}, {}));
        QCOMPARE(m_transport->requests.at(0).parameters.size(), 3U); // domain, asin, history
        QCOMPARE(expectedCost({}, 1), 1);
        QCOMPARE(expectedCost({.offers = 20, .stock = true}, 7), 56);
        QCOMPARE(expectedCost({.updateHours = 0, .rating = true, .buybox = true}, 1), 5);
    }

    void sellers_and_tokens_are_asked_for()
    {
        m_transport->answer(200, json("{'sellers':{'A1':{'sellerId':'A1'}},") + full);
        m_transport->answer(200, "{" + full);
        const std::vector<std::string> ids{"A1", "A2"};
        QCOMPARE(m_client->sellers(DomainId::Us, ids, {})->value.sellers.size(), 1U);
        QCOMPARE(parameter(m_transport->requests.at(0), "seller"), std::optional<std::string>{"A1,A2"});
        QCOMPARE(m_client->tokens({})->tokensLeft, std::optional<std::int64_t>{200});
        QCOMPARE(m_transport->requests.at(1).path, std::string("/token"));
    }

    void a_status_becomes_an_error_with_words_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, int status, const std::string& body, ErrorKind kind,
                            const char* what) {
            QTest::newRow(name) << status << QString::fromStdString(body) << static_cast<int>(kind)
                                << QString::fromLatin1(what);
        };
        const std::string page = test::syntheticPage();
        row("wrong key", 400, wrongKey, ErrorKind::Auth, "deal");
        row("refused parameter", 400, refusal("'dateRange'"), ErrorKind::Rejected, "deal: dateRange");
        row("refused without details", 400, refusal("null"), ErrorKind::Rejected, "deal");
        row("refused without JSON", 400, "Bad Request", ErrorKind::Rejected, "deal");
        row("no plan", 402, "{" + full, ErrorKind::Auth, "deal");
        row("unknown path", 404, "<html>", ErrorKind::Rejected, "deal");
        row("wrong method", 405, "", ErrorKind::Rejected, "deal");
        row("empty bucket", 429, emptyBucket, ErrorKind::Quota, "deal");
        row("server trouble", 500, "", ErrorKind::Server, "deal");
        row("gateway", 502, "<html></html>", ErrorKind::Server, "deal");
        row("redirect", 302, "", ErrorKind::Network, "deal");
        row("a web page", 200, "\n <!DOCTYPE html><html></html>", ErrorKind::Network, "deal");
        row("truncated", 200, page.substr(0, page.size() / 2), ErrorKind::Malformed, "deal");
        row("empty", 200, "", ErrorKind::Malformed, "deal");
        row("other shape", 200, json("{'deals':7,") + full, ErrorKind::Malformed,
            "deal: deals: object expected");
        row("no deals", 200, "{" + full, ErrorKind::Malformed, "deal: deals.dr: missing");
        row("logical failure", 200, refusal("'x'"), ErrorKind::Rejected, "deal: x");
    }
    void a_status_becomes_an_error_with_words()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(int, kind);
        QFETCH(QString, what);
        m_transport->answer(status, body.toStdString());
        const Result<Answer<DealPage>> page = m_client->deals(DealQuery::starter(), 0, {});
        QVERIFY(!page);
        QCOMPARE(page.error().kind, static_cast<ErrorKind>(kind));
        QCOMPARE(page.error().what, what);
        QVERIFY(!page.error().words.isEmpty());
        QVERIFY(!page.error().words.contains(QLatin1Char('%')));
        QCOMPARE(m_calls.at(0).status, status);
        QCOMPARE(m_calls.at(0).error, std::optional{static_cast<ErrorKind>(kind)});
    }

    void the_bucket_is_kept_true_by_errors_too()
    {
        m_transport->answer(429, emptyBucket);
        QVERIFY(!m_client->deals(DealQuery::starter(), 0, {}));
        QCOMPARE(m_bucket->balance(), std::optional<std::int64_t>{-249});
        m_transport->answer(400, refusal("'dateRange'"));
        QVERIFY(!m_client->deals(DealQuery::starter(), 0, {}));
        QCOMPARE(m_bucket->balance(), std::optional<std::int64_t>{200});
        m_transport->answer(200, json("{'deals':7,'refillRate':5,'refillIn':5,'tokensLeft':150}"));
        QVERIFY(!m_client->deals(DealQuery::starter(), 0, {}));
        QCOMPARE(m_bucket->balance(), std::optional<std::int64_t>{150});
        m_transport->answer(400, wrongKey);
        QVERIFY(!m_client->deals(DealQuery::starter(), 0, {}));
        QVERIFY(m_bucket->balance() > std::optional<std::int64_t>{100});
    }

    void an_empty_bucket_says_when_to_try_again()
    {
        m_transport->answer(429, emptyBucket);
        const Error error = m_client->deals(DealQuery::starter(), 0, {}).error();
        // 2 s for the call, 45.592 s to the tick, 49 more ticks, 0.1 s of margin, rounded up.
        const std::int64_t millis = 1'758'036'697'230 + 2000 + 45'592 + 49 * 60'000 + 100;
        QCOMPARE(error.retryAt, std::optional{UtcTime{millis / 1000 + 1}});
    }

    void the_expected_cost_is_held_back_while_the_call_runs()
    {
        m_transport->answer(200, "{" + full);
        m_transport->answer(200, test::syntheticPage());
        QVERIFY(m_client->tokens({}));
        QVERIFY(m_client->deals(DealQuery::starter(), 0, {}));
        QCOMPARE(m_transport->reservedWhileSending, 5);
        QCOMPARE(m_bucket->state()->reserved, 0);
    }

    void what_the_transport_reports_is_passed_on()
    {
        m_transport->fail(ErrorKind::Tls);
        const Error untrusted = m_client->tokens({}).error();
        QCOMPARE(untrusted.kind, ErrorKind::Tls);
        QCOMPARE(untrusted.what, QStringLiteral("token"));
        QCOMPARE(m_calls.at(0).status, 0);
        QVERIFY(!m_calls.at(0).tokensConsumed);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(m_client->tokens(stop.get_token()).error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_calls.at(1).error, std::optional{ErrorKind::Cancelled});
    }

    void bad_arguments_never_reach_the_network()
    {
        const std::vector<Asin> one{*Asin::parse("1781255105")};
        const std::vector<Asin> many(101, one[0]);
        DealQuery query = DealQuery::starter();
        query.minRating = 51;
        QCOMPARE(m_client->deals(query, 0, {}).error().what, QStringLiteral("minRating"));
        QCOMPARE(m_client->deals(DealQuery::starter(), 67, {}).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_client->products(DomainId::Us, {}, {}, {}).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_client->products(DomainId::Us, many, {}, {}).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_client->products(DomainId::Us, one, {.offers = 19}, {}).error().what,
                 QStringLiteral("product: offers"));
        QCOMPARE(m_client->sellers(DomainId::Br, std::vector<std::string>{"A1"}, {}).error().kind,
                 ErrorKind::Invalid);
        QVERIFY(m_transport->requests.empty() && m_calls.empty());
    }

    void without_a_key_nothing_is_sent()
    {
        Client client(*m_transport, *m_bucket, *m_clock, Secret());
        QCOMPARE(client.tokens({}).error().kind, ErrorKind::Auth);
        QVERIFY(m_transport->requests.empty());
    }

    void the_token_answer_must_tell_the_balance()
    {
        m_transport->answer(200, "{}");
        QCOMPARE(m_client->tokens({}).error().what, QStringLiteral("token: tokensLeft: missing"));
    }

    void recorded_refusals_get_the_right_kind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, int status, ErrorKind kind, const char* what) {
            QTest::newRow(name) << QStringLiteral("errors/") + QString::fromLatin1(name) << status
                                << static_cast<int>(kind) << QString::fromLatin1(what);
        };
        row("deal_400_dateRange.json", 400, ErrorKind::Rejected, "token: dateRange");
        row("deal_400_priceTypes.json", 400, ErrorKind::Rejected, "token: priceTypes");
        row("deal_400_missing_query.json", 400, ErrorKind::Rejected, "token");
        row("product_400_offers_below_20.json", 400, ErrorKind::Rejected, "token");
        row("invalid_key_400_all_zero_tokens.json", 400, ErrorKind::Auth, "token");
        row("http429_no_error_object.json", 429, ErrorKind::Quota, "token");
    }
    void recorded_refusals_get_the_right_kind()
    {
        QFETCH(QString, name);
        QFETCH(int, status);
        QFETCH(int, kind);
        QFETCH(QString, what);
        const auto body = test::recorded(name);
        SKIP_WITHOUT(body);
        m_transport->answer(status, *body);
        const Result<Envelope> answer = m_client->tokens({});
        QCOMPARE(answer.error().kind, static_cast<ErrorKind>(kind));
        QCOMPARE(answer.error().what, what);
    }

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<TokenBucket> m_bucket;
    std::unique_ptr<ScriptedTransport> m_transport;
    std::unique_ptr<Client> m_client;
    std::vector<CallRecord> m_calls;
};

QTEST_GUILESS_MAIN(ClientTest)
#include "ClientTest.moc"
