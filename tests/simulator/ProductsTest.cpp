// What /product and /seller answer: costs, offers, histories and statistics that agree with each other.

#include "tests/simulator/Requests.h"

#include <QJsonArray>
#include <QtTest>

#include <algorithm>
#include <array>

using namespace arb;
using namespace arb::simulator;
using keepa::PriceType;

class ProductsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keepa = std::make_shared<SimulatedKeepa>(Market(smallMarket(200)), KeepaOptions{.refillRate = 20});
    }

    void products_come_in_the_order_asked_and_cost_one_each()
    {
        const auto asins = someAsins(*m_keepa, 20);
        const auto answer = keepa::parseProducts(
            m_keepa
                ->answer(get("/product", {{"domain", "1"}, {"asin", joined(asins)}, {"stats", "365"}}), key)
                .body);
        QVERIFY(answer);
        QCOMPARE(answer->envelope.tokensConsumed, 20);
        QVERIFY(answer->value.bad.empty());
        QCOMPARE(answer->value.products.size(), asins.size());
        for (std::size_t i = 0; i < asins.size(); ++i)
            QCOMPARE(answer->value.products[i].asin, asins[i]);
    }

    void an_unknown_asin_is_a_product_of_type_4_or_nothing()
    {
        const auto answer =
            json(m_keepa->answer(get("/product", {{"asin", "B000000000"}, {"stats", "90"}}), key).body);
        const QJsonObject product = answer[QStringLiteral("products")].toArray()[0].toObject();
        QCOMPARE(product[QStringLiteral("productType")].toInt(), 4);
        QVERIFY(product[QStringLiteral("title")].isNull());
        const auto cached =
            json(m_keepa->answer(get("/product", {{"asin", "B000000000"}, {"update", "-1"}}), key).body);
        QVERIFY(cached[QStringLiteral("products")].toArray().isEmpty());
        QCOMPARE(cached[QStringLiteral("tokensConsumed")].toInt(-1), 0);
    }

    void a_book_is_found_by_its_ean()
    {
        const Asin asin = someAsins(*m_keepa, 1).front();
        const auto answer =
            json(m_keepa->answer(get("/product", {{"asin", asin.str()}, {"history", "0"}}), key).body);
        const QJsonObject product = answer[QStringLiteral("products")].toArray()[0].toObject();
        QVERIFY(product[QStringLiteral("csv")].isNull());
        const std::string ean = product[QStringLiteral("eanList")].toArray()[0].toString().toStdString();
        const auto byCode =
            json(m_keepa->answer(get("/product", {{"code", ean + ",9780000000002"}}), key).body);
        QCOMPARE(byCode[QStringLiteral("products")].toArray().size(), 1);
        QCOMPARE(byCode[QStringLiteral("tokensConsumed")].toInt(), 1);
        QCOMPARE(byCode[QStringLiteral("products")]
                     .toArray()[0]
                     .toObject()[QStringLiteral("asin")]
                     .toString()
                     .toStdString(),
                 asin.str());
    }

    void offers_agree_with_the_current_values()
    {
        for (const Asin& asin : someAsins(*m_keepa, 60)) {
            const QJsonObject body = json(
                m_keepa
                    ->answer(get("/product", {{"asin", asin.str()}, {"offers", "100"}, {"stats", "90"}}), key)
                    .body);
            if (body.isEmpty() || !body.contains(QStringLiteral("products")))
                break; // out of tokens: enough seen
            const QJsonObject product = body[QStringLiteral("products")].toArray()[0].toObject();
            verifyOffers(product, body[QStringLiteral("tokensConsumed")].toInt());
            ++m_verified;
        }
        QVERIFY(m_verified > 30);
    }

    void only_live_offers_drops_the_historical_ones()
    {
        const std::string asin = someAsins(*m_keepa, 1).front().str();
        const auto offers = [&](const char* only) {
            const auto body = json(
                m_keepa
                    ->answer(get("/product", {{"asin", asin}, {"offers", "20"}, {"only-live-offers", only}}),
                             key)
                    .body);
            const QJsonObject product = body[QStringLiteral("products")].toArray()[0].toObject();
            return std::pair(product[QStringLiteral("offers")].toArray().size(),
                             product[QStringLiteral("liveOffersOrder")].toArray().size());
        };
        QVERIFY(offers("0").first > offers("0").second);
        QCOMPARE(offers("1").first, offers("1").second);
    }

    void histories_reach_back_and_end_at_the_present()
    {
        const auto answer = keepa::parseProducts(
            m_keepa
                ->answer(get("/product", {{"asin", joined(someAsins(*m_keepa, 30))}, {"offers", "20"}}), key)
                .body);
        QVERIFY(answer);
        const auto body = json(
            m_keepa
                ->answer(get("/product", {{"asin", joined(someAsins(*m_keepa, 30))}, {"stats", "365"}}), key)
                .body);
        for (const QJsonValue& value : body[QStringLiteral("products")].toArray()) {
            const QJsonArray used = value[QStringLiteral("csv")].toArray()[2].toArray();
            const QJsonArray ranks = value[QStringLiteral("csv")].toArray()[3].toArray();
            QVERIFY(used.size() > 40 && ranks.size() > 100);
            QVERIFY(ranks.last() == value[QStringLiteral("stats")][QStringLiteral("current")].toArray()[3]);
            QVERIFY(ranks[0].toInt() < value[QStringLiteral("lastUpdate")].toInt() - 400 * 1440);
            for (qsizetype i = 2; i < used.size(); i += 2) {
                QVERIFY(used[i].toInt() > used[i - 2].toInt());
                QVERIFY(used[i + 1].toInt() != used[i - 1].toInt()); // only changes are stored
            }
        }
    }

    void days_limits_the_histories()
    {
        const std::string asin = someAsins(*m_keepa, 1).front().str();
        const auto body = json(m_keepa->answer(get("/product", {{"asin", asin}, {"days", "30"}}), key).body);
        const QJsonObject product = body[QStringLiteral("products")].toArray()[0].toObject();
        const QJsonArray ranks = product[QStringLiteral("csv")].toArray()[3].toArray();
        QVERIFY(!ranks.isEmpty());
        QVERIFY(ranks[0].toInt() >= product[QStringLiteral("lastUpdate")].toInt() - 31 * 1440);
    }

    void the_stats_agree_with_the_deal()
    {
        m_keepa->withMarket([](Market& market) {
            int compared = 0;
            for (const keepa::Deal& deal : feedOf(market, keepa::DealQuery::starter())) {
                std::string out;
                (void)market.appendProduct(out, deal.asin, {.statsDays = 90});
                const QJsonObject stats = json(out)[QStringLiteral("stats")].toObject();
                QCOMPARE(stats[QStringLiteral("current")].toArray()[2].toInt(),
                         *deal.current(PriceType::Used));
                const double mean = stats[QStringLiteral("avg90")].toArray()[2].toInt();
                const auto dealMean =
                    static_cast<double>(*deal.avg(keepa::DateRange::Quarter, PriceType::Used));
                QVERIFY(std::abs(mean / dealMean - 1) < 0.03); // ends at the request, not at the last look
                if (++compared == 40)
                    break;
            }
            QCOMPARE(compared, 40);
        });
    }

    void sellers_are_known_by_id()
    {
        const Asin asin = someAsins(*m_keepa, 1).front();
        const auto body =
            json(m_keepa->answer(get("/product", {{"asin", asin.str()}, {"offers", "20"}}), key).body);
        const std::string id =
            body[QStringLiteral("products")][0][QStringLiteral("offers")][0][QStringLiteral("sellerId")]
                .toString()
                .toStdString();
        const auto answer = keepa::parseSellers(
            m_keepa->answer(get("/seller", {{"seller", id + ",AUNKNOWN000000"}}), key).body);
        QVERIFY(answer);
        QCOMPARE(answer->value.sellers.size(), 1U);
        QVERIFY(answer->value.bad.empty());
        QCOMPARE(answer->envelope.tokensConsumed, 1);
        const auto none = json(m_keepa->answer(get("/seller", {{"seller", "AUNKNOWN000000"}}), key).body);
        QVERIFY(none[QStringLiteral("sellers")].isObject() &&
                none[QStringLiteral("sellers")].toObject().isEmpty());
    }

private:
    static void verifyOffers(const QJsonObject& product, int cost)
    {
        constexpr int none = 1'000'000'000;
        const QJsonArray offers = product[QStringLiteral("offers")].toArray();
        const QJsonArray order = product[QStringLiteral("liveOffersOrder")].toArray();
        const QJsonArray current = product[QStringLiteral("stats")][QStringLiteral("current")].toArray();
        int used = none;
        int fresh = none;
        std::array<int, 6> landed;
        landed.fill(none);
        int usedCount = 0;
        int newCount = 0;
        int collectibleCount = 0;
        for (const QJsonValue& place : order) {
            const QJsonObject offer = offers[place.toInt()].toObject();
            const QJsonArray csv = offer[QStringLiteral("offerCSV")].toArray();
            const int price = csv[csv.size() - 2].toInt();
            const int condition = offer[QStringLiteral("condition")].toInt();
            QCOMPARE(offer[QStringLiteral("lastSeen")].toInt(),
                     product[QStringLiteral("lastUpdate")].toInt());
            QVERIFY(!offer[QStringLiteral("isFBA")].toBool() || offer[QStringLiteral("isPrime")].toBool());
            if (condition >= 2 && condition <= 5) {
                ++usedCount;
                used = std::min(used, price);
                auto& lowest = landed[static_cast<std::size_t>(condition)];
                lowest = std::min(lowest, price + std::max(0, csv.last().toInt()));
            } else if (condition == 1) {
                ++newCount;
                fresh = std::min(fresh, price);
            } else {
                ++collectibleCount;
            }
        }
        const auto orNone = [](int value) { return value == none || value == 0 ? -1 : value; };
        QCOMPARE(current[2].toInt(), orNone(used));
        QCOMPARE(current[1].toInt(), orNone(fresh));
        for (int condition = 2; condition <= 5; ++condition)
            QCOMPARE(current[17 + condition].toInt(), orNone(landed[static_cast<std::size_t>(condition)]));
        QCOMPARE(current[11].toInt(), orNone(newCount));
        QCOMPARE(current[12].toInt(), orNone(usedCount));
        QCOMPARE(current[14].toInt(), orNone(collectibleCount));
        QCOMPARE(cost, 6 * std::max<int>(1, static_cast<int>(order.size() + 9) / 10));
        const QJsonObject stats = product[QStringLiteral("stats")].toObject();
        if (const int price = stats[QStringLiteral("buyBoxUsedPrice")].toInt(); price > 0)
            QCOMPARE(price + stats[QStringLiteral("buyBoxUsedShipping")].toInt(), current[32].toInt());
        if (const int price = stats[QStringLiteral("buyBoxPrice")].toInt(); price > 0)
            QCOMPARE(price + stats[QStringLiteral("buyBoxShipping")].toInt(), current[18].toInt());
    }

    std::shared_ptr<SimulatedKeepa> m_keepa;
    int m_verified = 0;
};

QTEST_GUILESS_MAIN(ProductsTest)
#include "ProductsTest.moc"
