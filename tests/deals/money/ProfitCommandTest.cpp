#include "core/deals/money/ProfitCommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace arb;
using namespace arb::deals::money;

namespace {

constexpr UtcDate today{2026, 11, 20};

QJsonObject ask(const QByteArray& line)
{
    static const RateCards cards = RateCards::builtIn();
    const std::string answer = answerProfitLine(std::string_view(line.data(), line.size()), cards, today);
    if (answer.find('\n') != std::string::npos)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer)).object();
}

QJsonObject ask(const QJsonObject& line) { return ask(QJsonDocument(line).toJson(QJsonDocument::Compact)); }

QJsonObject textbook()
{
    return QJsonDocument::fromJson(R"({"marketplace": "US", "date": "2026-05-10", "profile": "full",
        "category": "books", "fulfilment": "FBA", "plan": "professional", "price": 4500, "buyer_shipping": 0,
        "item": 1400, "shipping": 399, "tax_pct": 0, "prep": 125, "inbound_per_lb": 60, "placement": 34,
        "weight_lb": 1.4, "dims_in": [7.5, 1.1, 9.5], "returns_pct": 3, "hold_months": 3, "postage": 0,
        "target_roi_pct": 30})")
        .object();
}

QJsonObject with(QJsonObject object, const char* name, const QJsonValue& value)
{
    object.insert(QLatin1String(name), value);
    return object;
}

QJsonObject without(QJsonObject object, const char* name)
{
    object.remove(QLatin1String(name));
    return object;
}

QStringList assumed(const QJsonObject& answer)
{
    QStringList names;
    for (const QJsonValue& name : answer.value(QStringLiteral("assumed")).toArray())
        names.append(name.toString());
    return names;
}

} // namespace

class ProfitCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void example_1_is_answered_member_by_member()
    {
        const QJsonObject expected = QJsonDocument::fromJson(R"({"fba_fee": 561, "referral_fee": 675,
            "closing_fee": 180, "per_item_fee": 0, "storage": 11, "returns": 135, "all_in": 2042, "profit": 896,
            "roi_pct": 43.88, "margin_pct": 19.91, "break_even": 3408, "min_list": 4155, "max_buy": 1618,
            "rate_card": "us-2026.1", "assumed": []})")
                                         .object();
        QCOMPARE(ask(textbook()), expected);
    }

    void example_1_in_the_peak_by_date_and_override()
    {
        QJsonObject line = with(textbook(), "date", QStringLiteral("2026-11-20"));
        line.insert(QStringLiteral("storage_per_cuft_month"), 240);
        const QJsonObject answer = ask(line);
        QCOMPARE(answer[QStringLiteral("fba_fee")].toInteger(), 594);
        QCOMPARE(answer[QStringLiteral("storage")].toInteger(), 33);
        QCOMPARE(answer[QStringLiteral("profit")].toInteger(), 841);
        QCOMPARE(answer[QStringLiteral("roi_pct")].toDouble(), 41.19); // 841 / 2042 = 41.185
        QCOMPARE(answer[QStringLiteral("margin_pct")].toDouble(), 18.69);
    }

    void null_is_unknown_and_so_is_what_follows()
    {
        const QJsonObject answer = ask(with(textbook(), "shipping", QJsonValue::Null));
        for (const char* name :
             {"all_in", "profit", "roi_pct", "margin_pct", "break_even", "min_list", "max_buy"})
            QVERIFY2(answer.value(QLatin1String(name)).isNull(), name);
        QCOMPARE(answer[QStringLiteral("fba_fee")].toInteger(), 561);
        QVERIFY(answer[QStringLiteral("reason")].toString().contains(QStringLiteral("shipping")));
        QVERIFY(assumed(answer).isEmpty());
    }

    void without_a_price_the_prices_to_reach_are_still_known()
    {
        const QJsonObject answer = ask(with(textbook(), "price", QJsonValue::Null));
        QVERIFY(answer[QStringLiteral("profit")].isNull());
        QVERIFY(answer[QStringLiteral("fba_fee")].isNull());
        QCOMPARE(answer[QStringLiteral("closing_fee")].toInteger(), 180);
        QCOMPARE(answer[QStringLiteral("min_list")].toInteger(), 4155);
    }

    void an_absent_input_gets_its_default_and_is_named()
    {
        QCOMPARE(assumed(ask(without(textbook(), "placement"))), QStringList{QStringLiteral("placement")});
        QCOMPARE(ask(without(textbook(), "placement"))[QStringLiteral("all_in")].toInteger(), 2042);
        QCOMPARE(assumed(ask(without(textbook(), "returns_pct"))),
                 QStringList{QStringLiteral("returns_pct")});
        QCOMPARE(ask(without(textbook(), "returns_pct"))[QStringLiteral("returns")].toInteger(), 135);
        QCOMPARE(ask(without(textbook(), "inbound_per_lb"))[QStringLiteral("all_in")].toInteger(), 2042);
        QCOMPARE(assumed(ask(without(textbook(), "date"))), QStringList{QStringLiteral("date")});
        QCOMPARE(ask(without(textbook(), "date"))[QStringLiteral("fba_fee")].toInteger(), 594);
        QVERIFY(assumed(ask(without(textbook(), "postage"))).isEmpty()); // of no use with FBA
        QVERIFY(ask(without(textbook(), "price"))[QStringLiteral("profit")].isNull());
        QVERIFY(ask(without(textbook(), "item"))[QStringLiteral("profit")].isNull());
        QVERIFY(ask(without(textbook(), "weight_lb"))[QStringLiteral("profit")].isNull());
        QVERIFY(ask(without(textbook(), "dims_in"))[QStringLiteral("fba_fee")].isNull());
    }

    void an_almost_empty_line_is_mostly_assumptions()
    {
        const QJsonObject answer =
            ask(QByteArray(R"({"price":4500,"item":1400,"weight_lb":1.4,"dims_in":[9.5,7.5,1.1]})"));
        QVERIFY(!answer[QStringLiteral("profit")].isNull());
        for (const char* name :
             {"marketplace", "date", "profile", "category", "fulfilment", "plan", "shipping", "tax_pct",
              "prep", "inbound_per_lb", "placement", "returns_pct", "hold_months", "target_roi_pct"})
            QVERIFY2(assumed(answer).contains(QLatin1String(name)), name);
    }

    void merchant_fulfilled_pays_postage_and_nothing_to_a_warehouse()
    {
        QJsonObject line = with(textbook(), "fulfilment", QStringLiteral("FBM"));
        line = with(line, "price", 1249);
        line = with(line, "buyer_shipping", 399);
        line = with(line, "item", 500);
        line = with(line, "shipping", 0);
        line = with(line, "prep", 0);
        line = with(line, "returns_pct", 0);
        line = with(line, "postage", 520);
        const QJsonObject answer = ask(line);
        QCOMPARE(answer[QStringLiteral("fba_fee")].toInteger(), 0);
        QCOMPARE(answer[QStringLiteral("storage")].toInteger(), 0);
        QCOMPARE(answer[QStringLiteral("profit")].toInteger(), 201);
        QCOMPARE(answer[QStringLiteral("roi_pct")].toDouble(), 40.2);
        QCOMPARE(ask(with(line, "plan", QStringLiteral("individual")))[QStringLiteral("profit")].toInteger(),
                 102);
        QCOMPARE(assumed(ask(without(line, "postage"))), QStringList{QStringLiteral("postage")});
    }

    void overrides_replace_the_card()
    {
        QCOMPARE(ask(with(textbook(), "fba_fee", 625))[QStringLiteral("fba_fee")].toInteger(), 625);
        QCOMPARE(ask(with(textbook(), "referral_pct", 8))[QStringLiteral("referral_fee")].toInteger(), 360);
        QCOMPARE(ask(with(textbook(), "storage_per_cuft_month", 87.5))[QStringLiteral("storage")].toInteger(),
                 12);
        QCOMPARE(ask(with(textbook(), "tax_exempt", true))[QStringLiteral("all_in")].toInteger(), 2042);
        QCOMPARE(ask(with(textbook(), "tax_pct", 8.875))[QStringLiteral("all_in")].toInteger(), 2042 + 124);
    }

    void a_marketplace_or_day_without_a_card_has_no_profit_but_words()
    {
        for (const QJsonObject& line : {with(textbook(), "marketplace", QStringLiteral("DE")),
                                        with(textbook(), "date", QStringLiteral("2025-12-31")),
                                        with(with(textbook(), "marketplace", QStringLiteral("DE")), "profile",
                                             QStringLiteral("classic"))}) {
            const QJsonObject answer = ask(line);
            QVERIFY(answer[QStringLiteral("profit")].isNull());
            QVERIFY(answer[QStringLiteral("rate_card")].isNull());
            QVERIFY(answer[QStringLiteral("fba_fee")].isNull());
            QVERIFY(answer[QStringLiteral("reason")].toString().contains(QStringLiteral("rate card")));
        }
    }

    void classic_is_answered_with_the_earlier_systems_figures()
    {
        const QJsonObject answer =
            ask(QByteArray(R"({"marketplace":"US","profile":"classic","price":6000,"item":2500,
            "shipping_included":false,"shipping_default":399,"tax_pct":5,"prep":275,"markup_pct":10,"fba_fee":550,
            "referral_pct":15,"tax_exempt":false})"));
        const QJsonObject expected = QJsonDocument::fromJson(R"({"fba_fee": 550, "referral_fee": 900,
            "closing_fee": 0, "per_item_fee": 0, "storage": 0, "returns": 0, "all_in": 3299, "profit": 1251,
            "roi_pct": 37.92, "margin_pct": 20.85, "break_even": 4529, "min_list": 5132, "max_buy": 3120,
            "rate_card": null, "assumed": []})")
                                         .object();
        QCOMPARE(answer, expected);
    }

    void classic_assumes_the_earlier_systems_defaults()
    {
        const QJsonObject answer = ask(QByteArray(R"({"profile":"classic","price":6000,"item":2500})"));
        QCOMPARE(answer[QStringLiteral("profit")].toInteger(), 1251);
        for (const char* name :
             {"tax_pct", "prep", "shipping_default", "markup_pct", "fba_fee", "referral_pct"})
            QVERIFY2(assumed(answer).contains(QLatin1String(name)), name);
        const QJsonObject unknown = ask(QByteArray(R"({"profile":"classic","price":6000,"item":null})"));
        QVERIFY(unknown[QStringLiteral("all_in")].isNull() && unknown[QStringLiteral("min_list")].isNull());
        QCOMPARE(unknown[QStringLiteral("referral_fee")].toInteger(), 900);
        QCOMPARE(unknown[QStringLiteral("fba_fee")].toInteger(), 550);
    }

    void a_bad_line_names_its_member_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("field");
        QTest::newRow("no json") << QByteArray("{price: 1}") << QString();
        QTest::newRow("empty") << QByteArray("") << QString();
        QTest::newRow("array") << QByteArray("[1]") << QString();
        QTest::newRow("fraction of a cent") << QByteArray(R"({"price": 45.5})") << "price";
        QTest::newRow("sentinel") << QByteArray(R"({"item": -1})") << "item";
        QTest::newRow("text") << QByteArray(R"({"prep": "125"})") << "prep";
        QTest::newRow("huge") << QByteArray(R"({"price": 1e300})") << "price";
        QTest::newRow("category") << QByteArray(R"({"category": "boks"})") << "category";
        QTest::newRow("profile") << QByteArray(R"({"profile": "fancy"})") << "profile";
        QTest::newRow("fulfilment") << QByteArray(R"({"fulfilment": 1})") << "fulfilment";
        QTest::newRow("date") << QByteArray(R"({"date": "2026-02-30"})") << "date";
        QTest::newRow("two sides") << QByteArray(R"({"dims_in": [1, 2]})") << "dims_in";
        QTest::newRow("no side") << QByteArray(R"({"dims_in": [1, 2, 0]})") << "dims_in";
        QTest::newRow("weight") << QByteArray(R"({"weight_lb": 0})") << "weight_lb";
        QTest::newRow("months") << QByteArray(R"({"hold_months": 1.5})") << "hold_months";
        QTest::newRow("tax") << QByteArray(R"({"tax_pct": 101})") << "tax_pct";
        QTest::newRow("boolean") << QByteArray(R"({"shipping_included": 1})") << "shipping_included";
    }
    void a_bad_line_names_its_member()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, field);
        const QJsonObject answer = ask(line);
        QVERIFY(!answer[QStringLiteral("error")].toString().isEmpty());
        QCOMPARE(answer[QStringLiteral("field")].toString(), field);
        QCOMPARE(answer.size(), 2);
    }
};

QTEST_GUILESS_MAIN(ProfitCommandTest)
#include "ProfitCommandTest.moc"
