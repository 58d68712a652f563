// What the simulator answers has the members and types of what Keepa was recorded to answer.

#include "tests/simulator/Feed.h"

#include "core/simulator/SimulatedKeepa.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <map>
#include <set>

using namespace arb;
using namespace arb::simulator;

namespace {
/// Members by path, with the JSON types they were seen with; "[]" stands for an element of an array.
using Shape = std::map<QString, std::set<QJsonValue::Type>>;

/// Maps whose member names are data.
bool namesAreData(const QString& path)
{
    return path.endsWith(QStringLiteral("/salesRanks")) || path.endsWith(QStringLiteral("/buyBoxStats")) ||
           path.endsWith(QStringLiteral("/buyBoxUsedStats"));
}

void collect(const QJsonValue& value, const QString& path, Shape& shape)
{
    shape[path].insert(value.type());
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(),
                    path + (namesAreData(path) ? QStringLiteral("/*") : QLatin1Char('/') + it.key()), shape);
    } else if (value.isArray()) {
        for (const QJsonValue& element : value.toArray())
            collect(element, path + QStringLiteral("[]"), shape);
    }
}

QJsonDocument recorded(const QString& name)
{
    QFile file(QStringLiteral(ARB_SHARED_DIR "/keepa/recorded/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

bool compatible(const std::set<QJsonValue::Type>& real, const std::set<QJsonValue::Type>& simulated)
{
    for (const QJsonValue::Type type : simulated)
        if (type != QJsonValue::Null && !real.contains(type) && real != std::set{QJsonValue::Null})
            return false;
    return true;
}

/// Paths of `real` that `simulated` lacks or has with another type, but for those below `absent` prefixes.
QString differences(const Shape& real, const Shape& simulated, const QStringList& absent)
{
    QStringList wrong;
    for (const auto& [path, types] : real) {
        const bool excused =
            std::ranges::any_of(absent, [&path](const QString& prefix) { return path.startsWith(prefix); });
        const auto found = simulated.find(path);
        if (found == simulated.end() ? !excused : !compatible(types, found->second))
            wrong += path;
    }
    return wrong.join(QLatin1Char(' '));
}
} // namespace

class ShapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_deal_page_has_the_recorded_members()
    {
        Shape real;
        for (int page = 0; page < 5; ++page) {
            const QJsonDocument document =
                recorded(QStringLiteral("deal/us_books_used_2025-09-18_page%1.json").arg(page));
            if (document.isNull())
                QSKIP("The recorded deals are not here.");
            collect(document.object(), {}, real);
        }
        Shape own;
        for (int page = 0; page < 4; ++page) {
            const std::string body =
                answer("/deal", {{"selection", keepa::DealQuery::starter().toJson(page)}});
            collect(QJsonDocument::fromJson(QByteArray::fromStdString(body)).object(), {}, own);
        }
        // One book in 700 has a parent; the market models none.
        QCOMPARE(differences(real, own, {QStringLiteral("/deals/dr[]/parentAsin")}), QString());
        QCOMPARE(differences(own, real, {}), QString()); // and nothing that Keepa does not send
    }

    void a_deal_has_36_types_and_four_ranges()
    {
        const std::string body = answer("/deal", {{"selection", keepa::DealQuery::starter().toJson(0)}});
        const QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(body)).object();
        for (const QJsonValue& deal : document[QStringLiteral("deals")][QStringLiteral("dr")].toArray()) {
            for (const char* name : {"current", "currentSince", "deltaLast", "backInStock"})
                QCOMPARE(deal[QLatin1String(name)].toArray().size(), 36);
            for (const char* name : {"avg", "delta", "deltaPercent"}) {
                QCOMPARE(deal[QLatin1String(name)].toArray().size(), 4);
                for (const QJsonValue& row : deal[QLatin1String(name)].toArray())
                    QCOMPARE(row.toArray().size(), 36);
            }
        }
    }

    void members_are_in_alphabetical_order()
    {
        const std::string body = answer("/deal", {{"selection", keepa::DealQuery::starter().toJson(0)}});
        const std::string dr = body.substr(body.find("{\"asin\""));
        std::size_t last = 0;
        for (const char* name : {"asin",
                                 "avg",
                                 "backInStock",
                                 "categories",
                                 "creationDate",
                                 "current",
                                 "currentSince",
                                 "dateIntervalIndex",
                                 "delta",
                                 "deltaLast",
                                 "deltaPercent",
                                 "image",
                                 "lastUpdate",
                                 "lightningEnd",
                                 "lightningStart",
                                 "rootCat",
                                 "salesRankDrops180",
                                 "salesRankDrops30",
                                 "salesRankDrops365",
                                 "salesRankDrops90",
                                 "title",
                                 "warehouseCondition"}) {
            const std::size_t at = dr.find('"' + std::string(name) + "\":");
            QVERIFY2(at != std::string::npos && at >= last, name);
            last = at;
        }
        QVERIFY(body.find("\"deals\"") < body.find("\"dealsCached\""));
        QVERIFY(body.find("\"dealsCached\"") < body.find("\"processingTimeInMs\""));
    }

    void a_product_has_the_recorded_members()
    {
        Shape real;
        for (const QString& name : QDir(QStringLiteral(ARB_SHARED_DIR "/keepa/recorded/product"))
                                       .entryList({QStringLiteral("obj_*diag*"), QStringLiteral("obj_*dump*"),
                                                   QStringLiteral("obj_149*"), QStringLiteral("obj_950*")}))
            collect(recorded(QStringLiteral("product/") + name).object(), {}, real);
        if (real.empty())
            QSKIP("The recorded products are not here.");
        Shape own;
        std::string list;
        m_keepa.withMarket([&](Market& market) {
            int count = 0;
            market.forEachQualifying([&](const Asin& asin, const Truth&) {
                if (count++ < 100)
                    list += (list.empty() ? "" : ",") + asin.str();
            });
        });
        const std::string body =
            answer("/product",
                   {{"asin", list}, {"stats", "365"}, {"offers", "20"}, {"stock", "1"}, {"rating", "1"}});
        for (const QJsonValue& product : QJsonDocument::fromJson(QByteArray::fromStdString(body))
                                             .object()[QStringLiteral("products")]
                                             .toArray())
            collect(product, {}, own);
        QVERIFY(own.size() > 100);
        const QStringList optional{// What few of the recorded books have, and no column needs.
                                   QStringLiteral("/competitivePriceThreshold"),
                                   QStringLiteral("/formats"),
                                   QStringLiteral("/gtinList"),
                                   QStringLiteral("/ebayListingIds"),
                                   QStringLiteral("/features[]"),
                                   QStringLiteral("/frequentlyBoughtTogether"),
                                   QStringLiteral("/images[]/l"),
                                   QStringLiteral("/upcList[]"),
                                   QStringLiteral("/includedComponents"),
                                   QStringLiteral("/stats/buyBoxStats"),
                                   QStringLiteral("/offers[]/offerDuplicates"),
                                   QStringLiteral("/offers[]/stockLimit"),
                                   QStringLiteral("/offers[]/coupon"),
                                   QStringLiteral("/reviews"),
                                   QStringLiteral("/monthlySold"),
                                   QStringLiteral("/lastSoldUpdate"),
                                   QStringLiteral("/offers[]/primeExclCSV")};
        QCOMPARE(differences(real, own, optional), QString());
    }

    void an_unknown_product_has_the_recorded_members()
    {
        const QJsonDocument document =
            recorded(QStringLiteral("product/obj_B08N5WRWNW_productType4_invalid_2025-10-24.json"));
        if (document.isNull())
            QSKIP("The recorded product is not here.");
        Shape real;
        Shape own;
        collect(document.object(), {}, real);
        const std::string body = answer("/product", {{"asin", "B08N5WRWNW"}, {"stats", "365"}});
        collect(
            QJsonDocument::fromJson(QByteArray::fromStdString(body)).object()[QStringLiteral("products")][0],
            {}, own);
        QCOMPARE(differences(real, own, {}), QString());
        QCOMPARE(differences(own, real, {}), QString());
    }

    void a_token_answer_has_the_recorded_members()
    {
        const QJsonDocument document = recorded(QStringLiteral("token/token_2026-05-30_rate20_full.json"));
        if (document.isNull())
            QSKIP("The recorded answer is not here.");
        const QJsonObject own =
            QJsonDocument::fromJson(QByteArray::fromStdString(answer("/token", {}))).object();
        QCOMPARE(own.keys(), document.object().keys());
    }

private:
    std::string answer(const char* path, std::vector<std::pair<std::string, std::string>> parameters)
    {
        keepa::HttpRequest request;
        request.path = path;
        request.parameters = std::move(parameters);
        return m_keepa.answer(request, KeepaOptions::defaultKey).body;
    }

    SimulatedKeepa m_keepa{Market(smallMarket(600)), KeepaOptions{.refillRate = 1000}};
};

QTEST_GUILESS_MAIN(ShapesTest)
#include "ShapesTest.moc"
