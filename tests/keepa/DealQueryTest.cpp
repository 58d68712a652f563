#include "core/keepa/DealQuery.h"
#include "Json.h"
#include "Recorded.h"

#include <QtTest>

using namespace arb;
using namespace arb::keepa;
using arb::test::json;

namespace {
std::string with(const std::string& members)
{
    return json("{'domainId':1,'priceTypes':[2]") + members + "}";
}

std::string list(int count, const std::string& entry, const std::string& separator)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += (i == 0 ? "" : separator) + entry;
    return text;
}
} // namespace

class DealQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_recorded_queries_are_imported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("2025-05") << QStringLiteral("query/deal_selection_sent_2025-05.json");
        QTest::newRow("2025-09") << QStringLiteral("query/deal_selection_sent_2025-09.json");
    }
    void the_recorded_queries_are_imported()
    {
        QFETCH(QString, name);
        const auto selection = test::recorded(name);
        SKIP_WITHOUT(selection);
        const Result<DealQuery> query = DealQuery::fromJson(*selection);
        QVERIFY2(query, query ? "" : qPrintable(query.error().line()));
        QCOMPARE(query->domain, DomainId::Us);
        QCOMPARE(query->dateRange, DateRange::Quarter);
        QCOMPARE(query->deltaRange, (std::optional{Range{1950, 9900}}));
        QCOMPARE(query->sort, DealSort::DeltaPercent);
        QVERIFY(query->filterEnabled && query->rangeEnabled && query->singleVariation);
        QVERIFY(query->unknown.empty());
        QCOMPARE(query->warehouseConditions.size(), name.contains(QStringLiteral("05")) ? 4U : 0U);
    }

    void a_query_survives_its_own_json()
    {
        DealQuery query = DealQuery::starter();
        query.attributes["author"] = {"O'Neil, \"Ann\"", "Zo\u00eb\t\\"};
        query.titleSearch = "c++ \"primer\"";
        query.unknown["newThing"] = json("{'a':[1,2.5,'x']}");
        query.excludeCategories = {119754568011};
        query.sort = DealSort::SalesRank;
        query.sortInverted = true;
        const Result<DealQuery> back = DealQuery::fromJson(query.toJson(7));
        QVERIFY2(back, back ? "" : qPrintable(back.error().line()));
        QCOMPARE(*back, query);
    }

    void the_selection_has_the_page_and_its_members_in_alphabetical_order()
    {
        DealQuery query;
        query.unknown["fresh"] = "1";
        const std::string selection = query.toJson(3);
        QVERIFY(selection.find(json("'page':3")) != std::string::npos);
        QVERIFY(selection.find(json("'dateRange'")) < selection.find(json("'domainId'")));
        QVERIFY(selection.find(json("'filterErotic'")) < selection.find(json("'fresh'")));
        QVERIFY(selection.find(json("'fresh'")) < selection.find(json("'hasReviews'")));
        QVERIFY(selection.find("salesRankRange") == std::string::npos); // its presence alone would filter
    }

    void oddities_of_the_website_are_repaired_data()
    {
        QTest::addColumn<QString>("odd");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char* name, const std::string& odd, const std::string& clean) {
            QTest::newRow(name) << QString::fromStdString(odd) << QString::fromStdString(clean);
        };
        row("numbers as texts", json("{'domainId':'1','priceTypes':['2'],'dateRange':'3','sortType':'4'}"),
            with(json(",'dateRange':3,'sortType':4")));
        row("nested empty lists", with(json(",'excludeCategories':[[]],'includeCategories':[[],[]]")),
            with(""));
        row("null lists",
            with(json(",'excludeCategories':null,'includeCategories':[null],'titleSearch':null")), with(""));
        row("null ranges", with(json(",'currentRange':null,'deltaRange':[],'salesRankRange':[[]]")),
            with(""));
        row("the documented code of good", with(json(",'warehouseConditions':[2,24,5]")),
            with(json(",'warehouseConditions':[2,4,5]")));
        row("a price type without a list", json("{'domainId':1,'priceTypes':2}"), with(""));
        row("a whole request", json("{'key':'x','domain':1,'selection':{'domainId':1,'priceTypes':[2]}}"), with(""));
        row("a whole request, the query as text",
            json("{'selection':'{\\'domainId\\':1,\\'priceTypes\\':[2]}'}"), with(""));
        row("a rating that is off", with(json(",'minRating':-1")), with(""));
        row("null flags", with(json(",'isLowest':null,'hasReviews':'true'")),
            with(json(",'hasReviews':true")));
        row("another page", with(json(",'page':12")), with(""));
        row("an attribute without a list", with(json(",'author':'Ann','brand':[],'binding':''")),
            with(json(",'author':['Ann']")));
        row("whole numbers with a fraction", with(json(",'minRating':45.0,'currentRange':[1e3,2000.0]")),
            with(json(",'minRating':45,'currentRange':[1000,2000]")));
    }
    void oddities_of_the_website_are_repaired()
    {
        QFETCH(QString, odd);
        QFETCH(QString, clean);
        const Result<DealQuery> repaired = DealQuery::fromJson(odd.toStdString());
        const Result<DealQuery> expected = DealQuery::fromJson(clean.toStdString());
        QVERIFY2(repaired, repaired ? "" : qPrintable(repaired.error().line()));
        QVERIFY2(expected, expected ? "" : qPrintable(expected.error().line()));
        QCOMPARE(*repaired, *expected);
        QCOMPARE(repaired->toJson(0), expected->toJson(0));
    }

    void unknown_members_are_sent_back_unchanged()
    {
        const Result<DealQuery> query =
            DealQuery::fromJson(with(json(",'perPage':150,'future':{'b':[1,null],'a':'x'}")));
        QVERIFY(query);
        QCOMPARE(query->unknown.at("perPage"), std::string("150"));
        QVERIFY(query->toJson(0).find(json("'future':{'b':[1,null],'a':'x'}")) != std::string::npos);
    }

    void what_the_api_would_refuse_is_refused_by_name_data()
    {
        QTest::addColumn<QString>("selection");
        QTest::addColumn<QString>("member");
        const auto row = [](const char* name, const std::string& text, const char* member) {
            QTest::newRow(name) << QString::fromStdString(text) << QString::fromLatin1(member);
        };
        row("no JSON", "{", "queryJSON");
        row("nothing", "", "queryJSON");
        row("not an object", "[1]", "queryJSON");
        row("trailing text", with("") + "x", "queryJSON");
        row("no domain", json("{'priceTypes':[2]}"), "domainId");
        row("null domain", json("{'domainId':null,'priceTypes':[2]}"), "domainId");
        row("dropped domain", json("{'domainId':7,'priceTypes':[2]}"), "domainId");
        row("domain without deals", json("{'domainId':12,'priceTypes':[2]}"), "domainId");
        row("domain as word", json("{'domainId':'com','priceTypes':[2]}"), "domainId");
        row("no price type", json("{'domainId':1}"), "priceTypes");
        row("empty price types", json("{'domainId':1,'priceTypes':[]}"), "priceTypes");
        row("two price types", json("{'domainId':1,'priceTypes':[1,2]}"), "priceTypes");
        row("price type without deals", json("{'domainId':1,'priceTypes':[12]}"), "priceTypes");
        row("price type beyond", json("{'domainId':1,'priceTypes':[36]}"), "priceTypes");
        row("date range 7", with(json(",'dateRange':7")), "dateRange");
        row("date range as text", with(json(",'dateRange':'7'")), "dateRange");
        row("date range below", with(json(",'dateRange':-1")), "dateRange");
        row("sort 0", with(json(",'sortType':0")), "sortType");
        row("sort 5", with(json(",'sortType':5")), "sortType");
        row("age inverted", with(json(",'sortType':-1")), "sortType");
        row("rating beyond", with(json(",'minRating':51")), "minRating");
        row("rating below", with(json(",'minRating':-2")), "minRating");
        row("percent below 10", with(json(",'isRangeEnabled':true,'deltaPercentRange':[9,90]")),
            "deltaPercentRange");
        row("rank percent below 80",
            json("{'domainId':1,'priceTypes':[3],'isRangeEnabled':true,'deltaPercentRange':[79,90]}"),
            "deltaPercentRange");
        row("minimum above maximum", with(json(",'currentRange':[3000,2000]")), "currentRange");
        row("range of one", with(json(",'deltaRange':[10]")), "deltaRange");
        row("range of three", with(json(",'deltaLastRange':[1,2,3]")), "deltaLastRange");
        row("range of words", with(json(",'salesRankRange':['a','b']")), "salesRankRange");
        row("range as object", with(json(",'salesRankRange':{'min':1}")), "salesRankRange");
        row("nested list with content", with(json(",'excludeCategories':[[283155]]")), "excludeCategories");
        row("category 0", with(json(",'includeCategories':[0]")), "includeCategories");
        row("too many categories", with(json(",'includeCategories':[") + list(501, "283155", ",") + "]"),
            "includeCategories");
        row("too many keywords", with(json(",'titleSearch':'") + list(51, "word", " ") + "\""),
            "titleSearch");
        row("title as number", with(json(",'titleSearch':5")), "titleSearch");
        row("flag as word", with(json(",'isLowest':'maybe'")), "isLowest");
        row("warehouse condition 6", with(json(",'warehouseConditions':[6]")), "warehouseConditions");
        row("attribute of numbers", with(json(",'binding':[5]")), "binding");
    }
    void what_the_api_would_refuse_is_refused_by_name()
    {
        QFETCH(QString, selection);
        QFETCH(QString, member);
        const Result<DealQuery> query = DealQuery::fromJson(selection.toStdString());
        QVERIFY(!query);
        QCOMPARE(query.error().kind, ErrorKind::Invalid);
        QCOMPARE(query.error().what, member);
        QVERIFY(!query.error().words.isEmpty());
    }

    void limits_are_allowed_data()
    {
        QTest::addColumn<QString>("selection");
        const auto row = [](const char* name, const std::string& text) {
            QTest::newRow(name) << QString::fromStdString(text);
        };
        row("500 categories", with(json(",'includeCategories':[") + list(500, "283155", ",") + "]"));
        row("50 keywords", with(json(",'titleSearch':'") + list(50, "word", "  ") + "\""));
        row("a small percentage while ranges are off", with(json(",'deltaPercentRange':[5,90]")));
        row("80 % for the rank",
            json("{'domainId':1,'priceTypes':[3],'isRangeEnabled':true,'deltaPercentRange':[80,90]}"));
        row("open maximum", with(json(",'salesRankRange':[1000,-1]")));
        row("date range 4", with(json(",'dateRange':4")));
        row("no date range", with(""));
    }
    void limits_are_allowed()
    {
        QFETCH(QString, selection);
        const Result<DealQuery> query = DealQuery::fromJson(selection.toStdString());
        QVERIFY2(query, query ? "" : qPrintable(query.error().line()));
    }

    void the_starting_query_is_the_one_in_the_resources()
    {
        QFile file(QStringLiteral(ARB_SOURCE_DIR "/resources/queries/used_books_us.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(DealQuery::fromJson(file.readAll().toStdString()).value(), DealQuery::starter());
        QVERIFY(DealQuery::starter().validate());
    }

    void every_query_in_the_resources_can_be_used()
    {
        const QDir dir(QStringLiteral(ARB_SOURCE_DIR "/resources/queries"));
        const QStringList names = dir.entryList({QStringLiteral("*.json")}, QDir::Files);
        QVERIFY(names.size() >= 3);
        for (const QString& name : names) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Result<DealQuery> query = DealQuery::fromJson(file.readAll().toStdString());
            QVERIFY2(query, qPrintable(name));
            QVERIFY2(query->unknown.empty(), qPrintable(name));
        }
    }

    void a_range_contains_its_bounds()
    {
        QVERIFY((Range{10, 20}.contains(10) && Range{10, 20}.contains(20)));
        QVERIFY((!Range{10, 20}.contains(9) && !Range{10, 20}.contains(21)));
        QVERIFY((Range{10, -1}.contains(3'000'000'000)));
    }
};

QTEST_GUILESS_MAIN(DealQueryTest)
#include "DealQueryTest.moc"
