#include "Recorded.h"
#include "core/keepa/Parse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <set>

using namespace arb;
using namespace arb::keepa;

namespace {

QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

/// What the wire says at [type], by Qt's own JSON reader.
std::optional<std::int64_t> wireValue(const QJsonArray& values, PriceType type)
{
    const QJsonValue value = values.at(static_cast<qsizetype>(index(type)));
    const std::int64_t number = value.toInteger(-1);
    return value.isDouble() && number >= 0 ? std::optional{number} : std::nullopt;
}

} // namespace

/// Real answers, compared with a second, independent JSON reader.
class RecordedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_recorded_page_of_deals_is_read_completely_data() { addRows(QStringLiteral("deal")); }
    void every_recorded_page_of_deals_is_read_completely()
    {
        QFETCH(QString, name);
        SKIP_WITHOUT(!name.isEmpty());
        const std::optional<std::string> body = test::recorded(name);
        const QJsonObject wire = QJsonDocument::fromJson(bytes(*body)).object();
        const QJsonArray deals = wire[QStringLiteral("deals")].toObject()[QStringLiteral("dr")].toArray();

        const Result<Answer<DealPage>> answer = parseDeals(*body);

        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().line()));
        QVERIFY(answer->value.bad.empty());
        QCOMPARE(static_cast<qsizetype>(answer->value.deals.size()), deals.size());
        QCOMPARE(answer->envelope.tokensConsumed, 5);
        QCOMPARE(answer->envelope.refillRate, std::optional<std::int64_t>{5});
        QCOMPARE(answer->envelope.timestamp.value, wire[QStringLiteral("timestamp")].toInteger());
        for (qsizetype i = 0; i < deals.size(); ++i)
            compareDeal(answer->value.deals[static_cast<std::size_t>(i)], deals[i].toObject());
    }

    void a_recorded_page_tells_how_many_books_there_are()
    {
        const auto body = test::recorded(QStringLiteral("deal/us_books_used_2025-09-18_page0.json"));
        SKIP_WITHOUT(body);
        const DealPage page = parseDeals(*body).value().value;
        const auto books =
            std::ranges::find(page.categories, std::optional<std::int64_t>{283155}, &CategoryCount::id);
        QVERIFY(books != page.categories.end());
        QCOMPARE(books->name, std::string("Books"));
        QCOMPARE(books->count, 728);
        QCOMPARE(page.categories.front().id, std::optional<std::int64_t>{}); // Keepa's "?"
    }

    void the_first_recorded_deal_has_its_known_figures()
    {
        const auto body = test::recorded(QStringLiteral("deal/us_books_used_2025-09-18_page0.json"));
        SKIP_WITHOUT(body);
        const Deal deal = parseDeals(*body).value().value.deals.front();
        QCOMPARE(deal.asin.str(), std::string("1781255105"));
        QCOMPARE(deal.title, std::string("Seiobo There Below"));
        QCOMPARE(deal.image, std::string("51ZY2sPr2KL.jpg"));
        QCOMPARE(deal.rootCategory, std::optional<std::int64_t>{283155});
        QCOMPARE(deal.current(PriceType::Used), std::optional<std::int64_t>{2559});
        QCOMPARE(deal.current(PriceType::Amazon), std::optional<std::int64_t>{});
        QCOMPARE(deal.currentSince(PriceType::Amazon)->minutes, 3044838);
        QVERIFY(!deal.currentSince(PriceType::Warehouse));
        QCOMPARE(deal.avg(DateRange::Quarter, PriceType::Used), std::optional<std::int64_t>{12256});
        QCOMPARE(deal.delta(DateRange::Quarter, PriceType::Used), std::optional<std::int64_t>{9697});
        QCOMPARE(deal.deltaPercent(DateRange::Quarter, PriceType::Used), std::optional<std::int64_t>{79});
        QCOMPARE(deal.delta(DateRange::Quarter, PriceType::Amazon), std::optional<std::int64_t>{});
        QCOMPARE(deal.avg(DateRange::All, PriceType::Used), std::optional<std::int64_t>{});
        QCOMPARE(deal.deltaLast(PriceType::SalesRank), std::optional<std::int64_t>{-4454});
        QCOMPARE(deal.creationDate, std::optional{KeepaTime{7722612}});
        QCOMPARE(deal.lastUpdate, std::optional{KeepaTime{7738512}});
        QCOMPARE(deal.salesRankDrops365, std::optional{10});
        QVERIFY(!deal.warehouseCondition);
        QVERIFY(!deal.lightningEnd);
        QVERIFY(!deal.current(PriceType::CountNewFba)); // 34 types in 2025
    }

    void every_recorded_product_is_read_data() { addRows(QStringLiteral("product")); }
    void every_recorded_product_is_read()
    {
        QFETCH(QString, name);
        SKIP_WITHOUT(!name.isEmpty());
        std::string body = test::recorded(name).value();
        if (!name.contains(QStringLiteral("envelope")))
            body = R"({"products":[)" + body + "]}";
        const QJsonObject wire = QJsonDocument::fromJson(bytes(body))
                                     .object()[QStringLiteral("products")]
                                     .toArray()
                                     .at(0)
                                     .toObject();

        const Result<Answer<ProductsAnswer>> answer = parseProducts(body);

        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().line()));
        QVERIFY2(answer->value.bad.empty(),
                 answer->value.bad.empty() ? "" : qPrintable(answer->value.bad.front().error.line()));
        QCOMPARE(answer->value.products.size(), 1U);
        compareProduct(answer->value.products.front(), wire);
    }

    void a_recorded_withdrawn_asin_does_not_exist()
    {
        const auto body =
            test::recorded(QStringLiteral("product/obj_B08N5WRWNW_productType4_invalid_2025-10-24.json"));
        SKIP_WITHOUT(body);
        const Product product = parseProduct(*body).value();
        QVERIFY(!product.exists());
        QCOMPARE(product.productType, ProductType::Invalid);
        QVERIFY(!product.rootCategory);
        QVERIFY(!product.package.weightGrams);
        QVERIFY(!product.stats->current.has(PriceType::Used));
        QVERIFY(!product.stats->salesRankDrops90);
        QCOMPARE(product.offersSuccessful, std::optional{false});
    }

    void a_recorded_used_book_has_its_known_figures()
    {
        const auto body = test::recorded(QStringLiteral("product/obj_950644045X_7558188.json"));
        SKIP_WITHOUT(body);
        const Product book = parseProduct(*body).value();
        QVERIFY(book.exists());
        QCOMPARE(book.raw, *body);
        QCOMPARE(book.title, std::string("Mayada, La Hija De Irak (Spanish Edition)"));
        QCOMPARE(book.contributors.at(1).role, std::string("translator"));
        QCOMPARE(book.contributors.at(1).name, std::string("Ver\u00f3nica Canales"));
        QCOMPARE(book.image, std::string("21zBZnlACFL.jpg"));
        QCOMPARE(book.languages.at(2).kind, std::string());
        QCOMPARE(book.publicationDate, (std::optional{PartialDate{2004, 1, 1}}));
        QVERIFY(!book.releaseDate);
        QVERIFY(!book.listedSince);
        QCOMPARE(book.package.weightGrams, std::optional{363});
        QVERIFY(!book.item.weightGrams);
        QCOMPARE(book.fbaFees->pickAndPackFee, std::optional<std::int64_t>{455});
        QCOMPARE(book.variableClosingFee, std::optional<std::int64_t>{180});
        QCOMPARE(book.referralFeePercentage, std::optional{15.0});
        QCOMPARE(book.stats->usedBuyBox.price, std::optional<std::int64_t>{2100});
        QCOMPARE(book.stats->usedBuyBox.shipping, std::optional<std::int64_t>{399});
        QCOMPARE(book.stats->usedBuyBox.condition, std::optional{Condition::UsedGood});
        QVERIFY(!book.stats->buyBox.price);
        QCOMPARE(book.stats->stockPerConditionFbm.at(4), 1);
        QCOMPARE(book.buyBoxEligibleOfferCounts->usedFbm, 2);
        QCOMPARE(book.buyBoxHistory.back().kind, BuyBoxHolder::Kind::Nobody);
        QVERIFY(book.usedBuyBoxHistory.front().sellerId.starts_with("A2QVWT0"));
        QCOMPARE(book.liveOffersOrder.size(), 3U);
        const Offer& first = *book.liveOffers().front();
        QCOMPARE(first.price, std::optional<std::int64_t>{2100});
        QCOMPARE(first.shipping, std::optional<std::int64_t>{399});
        QCOMPARE(first.landed(), std::optional<std::int64_t>{2499});
        QCOMPARE(first.condition, Condition::UsedGood);
        QCOMPARE(first.stock, std::optional<std::int64_t>{1});
        QCOMPARE(first.sellerId, std::string("A2XP7ZWVHAT29K"));
    }

    void the_live_offers_of_a_recorded_book_agree_with_its_current_prices_data()
    {
        addRows(QStringLiteral("product"));
    }
    void the_live_offers_of_a_recorded_book_agree_with_its_current_prices()
    {
        QFETCH(QString, name);
        SKIP_WITHOUT(!name.isEmpty());
        if (name.contains(QStringLiteral("envelope")))
            QSKIP("asked for without offers");
        const Product product = parseProduct(test::recorded(name).value()).value();
        std::optional<std::int64_t> lowest;
        for (const Offer* offer : product.liveOffers())
            if (isUsed(offer->condition) && offer->price && (!lowest || *offer->price < *lowest))
                lowest = offer->price;
        QCOMPARE(product.stats->current.at(PriceType::Used), lowest); // protocol.md 5.5
    }

    void every_recorded_error_gives_an_envelope_data() { addRows(QStringLiteral("errors")); }
    void every_recorded_error_gives_an_envelope()
    {
        QFETCH(QString, name);
        SKIP_WITHOUT(!name.isEmpty());
        const Result<Envelope> envelope = parseEnvelope(test::recorded(name).value());
        QVERIFY(envelope);
        QCOMPARE(envelope->tokensConsumed, 0);
        QVERIFY(envelope->tokensLeft);
        QVERIFY(envelope->refillIn);
        QCOMPARE(envelope->failure.has_value(), !name.contains(QStringLiteral("429")));
        if (name.contains(QStringLiteral("dateRange")))
            QCOMPARE(envelope->failure->details, std::string("dateRange"));
        if (name.contains(QStringLiteral("429")))
            QCOMPARE(envelope->tokensLeft, std::optional<std::int64_t>{-249});
    }

    void the_recorded_token_answer_is_read()
    {
        const auto body = test::recorded(QStringLiteral("token/token_2026-05-30_rate20_full.json"));
        SKIP_WITHOUT(body);
        const Envelope envelope = parseEnvelope(*body).value();
        QCOMPARE(envelope.tokensLeft, std::optional<std::int64_t>{1200});
        QCOMPARE(envelope.refillIn, std::optional{Milliseconds{39592}});
        QCOMPARE(envelope.refillRate, std::optional<std::int64_t>{20});
        QCOMPARE(envelope.timestamp.value, 1780141957832);
        QCOMPARE(envelope.tokenFlowReduction, 0.0);
    }

private:
    static void addRows(const QString& folder)
    {
        QTest::addColumn<QString>("name");
        const QStringList names = test::recordedNames(folder);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << name;
        if (names.isEmpty())
            QTest::newRow("none") << QString();
    }

    static void compareDeal(const Deal& deal, const QJsonObject& wire)
    {
        QCOMPARE(QString::fromStdString(deal.asin.str()), wire[QStringLiteral("asin")].toString());
        QCOMPARE(QString::fromStdString(deal.title), wire[QStringLiteral("title")].toString());
        QCOMPARE(deal.lastUpdate->minutes, wire[QStringLiteral("lastUpdate")].toInt());
        for (std::size_t i = 0; i < priceTypeCount; ++i) {
            const auto type = static_cast<PriceType>(i);
            if (type == PriceType::ExtraInfoUpdates)
                continue;
            QCOMPARE(deal.current(type), wireValue(wire[QStringLiteral("current")].toArray(), type));
            QCOMPARE(deal.currentSinceMinutes.at(type),
                     wireValue(wire[QStringLiteral("currentSince")].toArray(), type));
            for (const DateRange range :
                 {DateRange::Day, DateRange::Week, DateRange::Month, DateRange::Quarter}) {
                const QJsonArray row =
                    wire[QStringLiteral("avg")].toArray().at(static_cast<int>(range)).toArray();
                QCOMPARE(deal.avg(range, type), wireValue(row, type));
                const bool own = type != PriceType::Warehouse && type != PriceType::PrimeExclusive;
                if (const auto delta = deal.delta(range, type); delta && own)
                    QCOMPARE(*delta, *deal.avg(range, type) - *deal.current(type)); // protocol.md 4.5
            }
        }
    }

    static void compareProduct(const Product& product, const QJsonObject& wire)
    {
        QCOMPARE(QString::fromStdString(product.asin.str()), wire[QStringLiteral("asin")].toString());
        QCOMPARE(QString::fromStdString(product.title), wire[QStringLiteral("title")].toString());
        QCOMPARE(static_cast<qsizetype>(product.offers.size()),
                 wire[QStringLiteral("offers")].toArray().size());
        const QJsonArray csv = wire[QStringLiteral("csv")].toArray();
        const QJsonArray current =
            wire[QStringLiteral("stats")].toObject()[QStringLiteral("current")].toArray();
        for (std::size_t i = 0; i < priceTypeCount; ++i) {
            const auto type = static_cast<PriceType>(i);
            const qsizetype stride = priceTypeInfo(type).landed ? 3 : 2;
            const History& history = product.history(type);
            QCOMPARE(static_cast<qsizetype>(history.size()),
                     csv.at(static_cast<qsizetype>(i)).toArray().size() / stride);
            QVERIFY(std::ranges::is_sorted(history, {}, &HistoryPoint::time));
            if (type != PriceType::ExtraInfoUpdates)
                QCOMPARE(product.stats->current.at(type), wireValue(current, type));
            // Without `offers` some histories end earlier than the statistics (protocol.md 5.4).
            if (!history.empty() && history.back().value && product.stats->current.has(type))
                QCOMPARE(history.back().value, product.stats->current.at(type));
        }
        const QJsonObject raw = QJsonDocument::fromJson(bytes(product.raw)).object();
        QCOMPARE(raw, wire);
    }
};

QTEST_GUILESS_MAIN(RecordedTest)
#include "RecordedTest.moc"
