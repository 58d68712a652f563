#include "core/keepa/Parse.h"
#include "Json.h"

#include <QtTest>

using namespace arb;
using namespace arb::keepa;
using arb::test::json;

namespace {

std::string dealsOf(const std::string& elements)
{
    return json("{'deals':{'dr':[" + elements + "]},'tokensLeft':1}");
}

Deal dealOf(const std::string& members)
{
    Result<Deal> deal = parseDeal(json("{'asin':'1781255105'" + members + "}"));
    if (!deal)
        qFatal("%s", qPrintable(deal.error().line()));
    return std::move(*deal);
}

Product productOf(const std::string& members)
{
    Result<Product> product = parseProduct(json("{'asin':'1781255105'" + members + "}"));
    if (!product)
        qFatal("%s", qPrintable(product.error().line()));
    return std::move(*product);
}

using Number = std::optional<std::int64_t>;

} // namespace

class ParseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_deal_with_nothing_but_an_asin_is_a_deal()
    {
        const Deal deal = dealOf("");
        QCOMPARE(deal.asin.str(), std::string("1781255105"));
        QVERIFY(!deal.current(PriceType::Used) && !deal.currentSince(PriceType::Used) && !deal.lastUpdate);
        QVERIFY(!deal.avg(DateRange::Day, PriceType::Used) && !deal.rootCategory && deal.image.empty());
    }

    void null_means_absent_everywhere()
    {
        const Deal deal =
            dealOf(",'title':null,'image':null,'current':null,'avg':null,'rootCat':null,'categories':null,"
                   "'lastUpdate':null,'backInStock':null,'delta':[null,[null,null]],'flags':null");
        QVERIFY(deal.title.empty() && deal.image.empty() && !deal.rootCategory && !deal.lastUpdate);
        const Product product =
            productOf(",'title':null,'csv':null,'stats':null,'offers':null,'fbaFees':null,"
                      "'categoryTree':null,'liveOffersOrder':null,'images':null,'salesRanks':null");
        QVERIFY(!product.exists() && !product.stats && !product.fbaFees && product.offers.empty());
    }

    void members_may_come_in_any_order_and_unknown_ones_are_skipped()
    {
        const Result<Deal> deal = parseDeal(
            json("{'new':{'asin':[1,{'x':2}]},'current':[1,2,300],'more':[[[]]],'asin':'1781255105'}"));
        QVERIFY2(deal, deal ? "" : qPrintable(deal.error().line()));
        QCOMPARE(deal->asin.str(), std::string("1781255105"));
        QCOMPARE(deal->current(PriceType::Used), Number{300});
    }

    void arrays_may_be_shorter_or_longer_than_the_known_types()
    {
        std::string numbers = "7";
        for (int i = 1; i < 50; ++i)
            numbers += ",7";
        const Deal longer = dealOf(",'current':[" + numbers + "],'avg':[[1],[2],[3],[4],[5],[6]]");
        QCOMPARE(longer.current(PriceType::CountNewFbm), Number{7});
        QCOMPARE(longer.avg(DateRange::Quarter, PriceType::Amazon), Number{4});
        const Deal shorter = dealOf(",'current':[1, 2],'currentSince':[]");
        QCOMPARE(shorter.current(PriceType::New), Number{2});
        QVERIFY(!shorter.current(PriceType::Used));
    }

    void sentinels_become_absence()
    {
        const Deal deal = dealOf(",'current':[-1,-2,0,null,5],'currentSince':[-1,100],'deltaLast':[0,-7],"
                                 "'rootCat':9223372036854775807,'creationDate':-1,'lightningEnd':0,"
                                 "'salesRankDrops30':-1,'salesRankDrops90':0,'warehouseCondition':0");
        QVERIFY(!deal.current(PriceType::Amazon) && !deal.current(PriceType::New) &&
                !deal.current(PriceType::SalesRank));
        QCOMPARE(deal.current(PriceType::Used), Number{0});
        QVERIFY(!deal.currentSince(PriceType::Amazon));
        QCOMPARE(deal.currentSince(PriceType::New)->minutes, 100);
        QCOMPARE(deal.deltaLast(PriceType::Amazon), Number{0});
        QCOMPARE(deal.deltaLast(PriceType::New), Number{-7});
        QVERIFY(!deal.rootCategory && !deal.creationDate && !deal.lightningEnd && !deal.salesRankDrops30);
        QCOMPARE(deal.salesRankDrops90, std::optional{0});
        QVERIFY(!deal.warehouseCondition);
    }

    void the_count_of_fetched_offers_is_signed()
    {
        std::string numbers;
        for (int i = 0; i < 15; ++i)
            numbers += "1,";
        QCOMPARE(dealOf(",'current':[" + numbers + "-41]").current(PriceType::ExtraInfoUpdates), Number{-41});
        QCOMPARE(dealOf(",'current':[" + numbers + "-1]").current(PriceType::ExtraInfoUpdates), Number{});
    }

    void a_difference_without_both_sides_is_no_difference()
    {
        const Deal deal = dealOf(",'current':[1000,-1,500],'avg':[[1500,1500,-1]],'delta':[[500,0,0]],"
                                 "'deltaPercent':[[33,-1,0]]");
        QCOMPARE(deal.delta(DateRange::Day, PriceType::Amazon), Number{500});
        QCOMPARE(deal.deltaPercent(DateRange::Day, PriceType::Amazon), Number{33});
        QVERIFY(!deal.delta(DateRange::Day, PriceType::New) &&
                !deal.deltaPercent(DateRange::Day, PriceType::New));
        QVERIFY(!deal.delta(DateRange::Day, PriceType::Used));
    }

    void a_warehouse_price_is_compared_with_another_types_average()
    {
        const Deal deal = dealOf(",'current':[-1,-1,-1,-1,-1,-1,-1,-1,-1,900],'avg':[[]],"
                                 "'delta':[[0,0,0,0,0,0,0,0,0,250]]");
        QCOMPARE(deal.delta(DateRange::Day, PriceType::Warehouse), Number{250});
    }

    void a_page_keeps_the_good_deals_beside_a_poisoned_one()
    {
        const Result<Answer<DealPage>> answer =
            parseDeals(dealsOf("{'asin':'1781255105','current':[5]},"
                               "{'current':['x'],'asin':'1904265839'},null,"
                               "{'title':'no asin'},7,{'asin':'1791032281'}"));
        QVERIFY(answer);
        QCOMPARE(answer->value.deals.size(), 2U);
        QCOMPARE(answer->value.deals[1].asin.str(), std::string("1791032281"));
        QCOMPARE(answer->value.bad.size(), 3U);
        QCOMPARE(answer->value.bad[0].index, 1U);
        QCOMPARE(answer->value.bad[0].id, std::string("1904265839"));
        QCOMPARE(answer->value.bad[0].error.kind, ErrorKind::Malformed);
        QCOMPARE(answer->value.bad[0].error.what,
                 QStringLiteral("deal: dr[1] (1904265839): current[0]: number expected"));
        QCOMPARE(answer->value.bad[1].error.what, QStringLiteral("deal: dr[3]: asin: missing"));
        QCOMPARE(answer->value.bad[2].error.what, QStringLiteral("deal: dr[4]: object expected"));
        QCOMPARE(answer->envelope.tokensLeft, Number{1});
        QCOMPARE(answer->value.received(), 5U);
    }

    void a_known_deal_is_a_line_that_agrees_with_the_full_one()
    {
        // The members in two orders, one without creationDate, one without lastUpdate.
        const std::string body =
            dealsOf("{'asin':'1781255105','creationDate':100,'current':[5],'lastUpdate':200,'title':'a'},"
                    "{'title':'b','lastUpdate':300,'creationDate':90,'asin':'1904265839'},"
                    "{'asin':'1791032281','lastUpdate':400},"
                    "{'asin':'0061234567','creationDate':70}");
        const auto all = [](const Asin&, KeepaTime, std::optional<KeepaTime>) { return true; };
        const auto full = parseDeals(body);
        const auto known = parseDeals(body, all);
        QVERIFY(full && known);
        QCOMPARE(full->value.deals.size(), 4U);
        QCOMPARE(known->value.lines.size(), 4U);
        for (std::size_t i = 0; i < full->value.deals.size(); ++i) {
            const Deal& one = full->value.deals[i];
            QCOMPARE(full->value.lines[i].deal, std::optional{i});
            for (const DealLine& line : {full->value.lines[i], known->value.lines[i]}) {
                QVERIFY(line.asin == one.asin);
                QVERIFY(line.creationDate == one.creationDate);
                QVERIFY(line.lastUpdate == one.lastUpdate);
            }
            QCOMPARE(known->value.lines[i].deal.has_value(), !one.lastUpdate.has_value());
        }
        QCOMPARE(known->value.deals.size(), 1U); // the one without a time by which to know it
        QCOMPARE(known->value.lines[3].deal, std::optional<std::size_t>{0});
        QCOMPARE(known->value.received(), 4U);
        QCOMPARE(known->envelope.tokensLeft, full->envelope.tokensLeft);
    }

    void only_a_deal_known_at_its_time_is_left_out()
    {
        const std::string body = dealsOf("{'asin':'1781255105','lastUpdate':200,'title':'a'},"
                                         "{'asin':'1904265839','lastUpdate':300,'title':'b'}");
        const auto first = *Asin::parse("1781255105");
        const auto answer = parseDeals(body, [&](const Asin& asin, KeepaTime lastUpdate, std::optional<KeepaTime>) {
            return asin == first ? lastUpdate == KeepaTime{200} : lastUpdate == KeepaTime{299};
        });
        QVERIFY(answer);
        QVERIFY(!answer->value.lines[0].deal);
        QCOMPARE(answer->value.lines[1].deal, std::optional<std::size_t>{0});
        QCOMPARE(answer->value.deals.at(0).title, std::string("b"));
    }

    void the_price_of_a_known_look_may_still_be_news()
    {
        const std::string body = dealsOf("{'asin':'1781255105','creationDate':199,'lastUpdate':200,'title':'a'},"
                                         "{'asin':'1904265839','creationDate':200,'lastUpdate':200,'title':'b'}");
        const auto answer = parseDeals(body, [](const Asin&, KeepaTime, std::optional<KeepaTime> since) {
            return since == KeepaTime{199};
        });
        QVERIFY(answer);
        QVERIFY(!answer->value.lines[0].deal);
        QVERIFY(answer->value.lines[1].deal);
    }

    void a_poisoned_deal_is_isolated_beside_known_ones()
    {
        const std::string body = dealsOf("{'asin':'1781255105','lastUpdate':200,'current':[5]},"
                                         "{'current':['x'],'asin':'1904265839','lastUpdate':300},null,"
                                         "{'asin':'1791032281','lastUpdate':'x'},"
                                         "{'title':'no asin'},7,{'asin':'0061234567','lastUpdate':200}");
        const auto answer =
            parseDeals(body, [](const Asin&, KeepaTime lastUpdate, std::optional<KeepaTime>) {
                return lastUpdate == KeepaTime{200};
            });
        QVERIFY(answer);
        QCOMPARE(answer->value.lines.size(), 2U);
        QVERIFY(answer->value.deals.empty());
        QCOMPARE(answer->value.lines[1].asin.str(), std::string("0061234567"));
        QCOMPARE(answer->value.bad.size(), 4U);
        QCOMPARE(answer->value.bad[0].error.what,
                 QStringLiteral("deal: dr[1] (1904265839): current[0]: number expected"));
        QCOMPARE(answer->value.bad[1].id, std::string("1791032281"));
        QCOMPARE(answer->value.bad[2].error.what, QStringLiteral("deal: dr[4]: asin: missing"));
        QCOMPARE(answer->value.bad[3].error.what, QStringLiteral("deal: dr[5]: object expected"));
    }

    void a_wrong_shape_is_named_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* members, const char* what) {
            QTest::newRow(members) << QString::fromLatin1(members) << QString::fromLatin1(what);
        };
        row("'current':7", "current: array expected");
        row("'current':{}", "current: array expected");
        row("'current':[1,2.5]", "current[1]: number expected");
        row("'current':[1,[2]]", "current[1]: number expected");
        row("'current':[1 2]", "current[0]: number expected");
        row("'current':[1,]", "current[1]: number expected");
        row("'current':[-]", "current[0]: number expected");
        row("'current':[3000000000]", "current[0]: number expected");
        row("'current':[99999999999999999999]", "current[0]: number expected");
        row("'avg':[[1],'x']", "avg[1]: array expected");
        row("'avg':[[1],[true]]", "avg[1][0]: number expected");
        row("'title':5", "title: text expected");
        row("'lastUpdate':'7'", "lastUpdate: number expected");
        row("'rootCat':1.5", "rootCat: number expected");
        row("'backInStock':[1]", "backInStock[0]: true or false expected");
        row("'categories':[null,'x']", "categories[1]: number expected");
        row("'image':[47]", "image: file name expected");
        row("'image':[53,'x']", "image[1]: number expected");
    }
    void a_wrong_shape_is_named()
    {
        QFETCH(QString, members);
        QFETCH(QString, what);
        const Result<Deal> deal = parseDeal(json("{'asin':'1781255105'," + members.toStdString() + "}"));
        QVERIFY(!deal);
        QCOMPARE(deal.error().what, QStringLiteral("deal (1781255105): ") + what);
    }

    void a_wrong_shape_deep_in_a_product_is_named_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* members, const char* what) {
            QTest::newRow(members) << QString::fromLatin1(members) << QString::fromLatin1(what);
        };
        row("'stats':{'avg90':[1,'x']}", "stats.avg90[1]: number expected");
        row("'stats':{'max':[null,[1,'x']]}", "stats.max[1][1]: number expected");
        row("'stats':[]", "stats: object expected");
        row("'stats':{'buyBoxStats':{'A1':{'avgPrice':'x'}}}",
            "stats.buyBoxStats.A1.avgPrice: number expected");
        row("'offers':[{},{'isFBA':1}]", "offers[1].isFBA: true or false expected");
        row("'offers':{}", "offers: array expected");
        row("'csv':[[1,2],[1,'x']]", "csv[1][1]: number expected");
        row("'salesRanks':{'x':[1,2]}", "salesRanks.x: category id expected");
        row("'buyBoxUsedHistory':['noon','A1','2','0']", "buyBoxUsedHistory[0]: Keepa time expected");
        row("'fbaFees':{'pickAndPackFee':'x'}", "fbaFees.pickAndPackFee: number expected");
        row("'categoryTree':[{'catId':'x'}]", "categoryTree[0].catId: number expected");
        row("'packageWeight':'x'", "packageWeight: number expected");
        row("'packageWeight':3000000000", "packageWeight: smaller number expected");
    }
    void a_wrong_shape_deep_in_a_product_is_named()
    {
        QFETCH(QString, members);
        QFETCH(QString, what);
        const Result<Product> product =
            parseProduct(json("{'asin':'1781255105'," + members.toStdString() + "}"));
        QVERIFY(!product);
        QCOMPARE(product.error().what, QStringLiteral("product (1781255105): ") + what);
    }

    void an_answer_that_is_no_json_or_has_no_deals_is_malformed_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("empty") << QString();
        QTest::newRow("html") << QStringLiteral("<html></html>");
        QTest::newRow("array") << QStringLiteral("[]");
        QTest::newRow("truncated") << QString::fromStdString(test::syntheticPage().substr(0, 4000));
        QTest::newRow("trailing") << QString::fromStdString(dealsOf("") + "{}");
        QTest::newRow("no deals") << QStringLiteral("{\"dr\":[],\"tokensLeft\":3}");
        QTest::newRow("null deals") << QStringLiteral("{\"deals\":null}");
    }
    void an_answer_that_is_no_json_or_has_no_deals_is_malformed()
    {
        QFETCH(QString, body);
        const Result<Answer<DealPage>> answer = parseDeals(body.toStdString());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Malformed);
        QVERIFY(answer.error().what.startsWith(QStringLiteral("deal: ")));
        QVERIFY(!answer.error().words.isEmpty());
    }

    void a_wrong_envelope_is_named()
    {
        const Result<Envelope> envelope = parseEnvelope(json("{'tokensLeft':'many'}"));
        QVERIFY(!envelope);
        QCOMPARE(envelope.error().what, QStringLiteral("envelope: tokensLeft: number expected"));
    }

    void an_envelope_without_members_knows_nothing()
    {
        const Envelope envelope = parseEnvelope("{}").value();
        QVERIFY(!envelope.tokensLeft && !envelope.refillIn && !envelope.refillRate && !envelope.failure);
    }

    void products_keep_their_own_text()
    {
        const std::string first = json("{'asin':'1781255105', 'title' : 'A' }");
        const Answer<ProductsAnswer> answer =
            parseProducts(json("{'products':[") + first +
                          json(" ,{'asin':'1904265839','title':5}], 'tokensLeft':7}"))
                .value();
        QCOMPARE(answer.value.products.size(), 1U);
        QCOMPARE(answer.value.products[0].raw, first);
        QCOMPARE(parseProduct(answer.value.products[0].raw)->title, std::string("A"));
        QCOMPARE(answer.value.bad.size(), 1U);
        QCOMPARE(answer.value.bad[0].error.what,
                 QStringLiteral("product: products[1] (1904265839): title: text expected"));
    }

    void a_landed_history_adds_known_shipping()
    {
        const Product product =
            productOf(",'csv':[[10,500,20,-1],null,null,null,null,null,null,[10,500,399,20,500,-1,30,"
                      "-1,-1,40,500]]");
        const History& amazon = product.history(PriceType::Amazon);
        QCOMPARE(amazon.size(), 2U);
        QVERIFY(!amazon[1].value);
        const History& landed = product.history(PriceType::NewFbmShipping);
        QCOMPARE(landed.size(), 3U); // the incomplete fourth entry is dropped
        QCOMPARE(landed[0].value, Number{899});
        QCOMPARE(landed[0].shipping, Number{399});
        QCOMPARE(landed[1].value, Number{500});
        QVERIFY(!landed[1].shipping && !landed[2].value);
    }

    void unknown_shipping_is_not_free()
    {
        const Product product = productOf(",'offers':[{'offerCSV':[10,500,0,20,600,-1],'condition':4},"
                                          "{'offerCSV':[10,700,0]},{'offerCSV':[10,700,-2]},{}]");
        QCOMPARE(product.offers[0].price, Number{600});
        QVERIFY(!product.offers[0].shipping && !product.offers[0].landed());
        QCOMPARE(product.offers[1].landed(), Number{700});
        QVERIFY(!product.offers[2].landed());
        QVERIFY(!product.offers[3].price);
        QCOMPARE(product.offers[0].condition, Condition::UsedGood);
    }

    void live_offers_never_point_outside()
    {
        const Product product =
            productOf(",'liveOffersOrder':[1,1,-1,9,0],'offers':[{'sellerId':'A'},{'sellerId':'B'}]");
        QCOMPARE(product.liveOffers().size(), 2U);
        QCOMPARE(product.liveOffers()[0]->sellerId, std::string("B"));
    }

    void a_date_is_as_precise_as_it_was_sent()
    {
        const auto date = [](const char* number) {
            return productOf(std::string(",'publicationDate':") + number).publicationDate;
        };
        QCOMPARE(date("1984"), (std::optional{PartialDate{1984, {}, {}}}));
        QCOMPARE(date("200405"), (std::optional{PartialDate{2004, 5, {}}}));
        QCOMPARE(date("20040531"), (std::optional{PartialDate{2004, 5, 31}}));
        QCOMPARE(date("20041399"), (std::optional{PartialDate{2004, {}, {}}}));
        QVERIFY(!date("0") && !date("-1") && !date("99999999999"));
    }

    void the_product_before_2011_keeps_its_age()
    {
        QCOMPARE(productOf(",'listedSince':-912280").listedSince, std::optional{KeepaTime{-912280}});
        QVERIFY(!productOf(",'listedSince':0").listedSince);
    }

    void older_shapes_of_a_product_are_read()
    {
        const Product product =
            productOf(",'websiteDisplayGroupName':['Book'],'imagesCSV':'a.jpg,b.jpg',"
                      "'referralFeePercent':15,'fbaFees':{'pickAndPackFee':344,'storageFee':3}");
        QCOMPARE(product.websiteDisplayGroupName, std::string("Book"));
        QCOMPARE(product.image, std::string("a.jpg"));
        QCOMPARE(product.referralFeePercentage, std::optional{15.0});
        QCOMPARE(product.fbaFees->pickAndPackFee, Number{344});
    }

    void a_seller_is_read()
    {
        const Answer<SellersAnswer> answer =
            parseSellers(
                json(
                    "{'sellers':{'A1':{'sellerId':'A1','sellerName':'Books & "
                    "Co','domainId':1,'isScammer':false,"
                    "'hasFBA':true,'trackedSince':100,'csv':[[10,95,20,-1],null],'ratingCount':[5,15,60,900],"
                    "'positiveRating':[100,-1,98,97],'negativeRating':[0],'totalStorefrontAsins':[30,1200],"
                    "'recentFeedback':[{'date':9,'rating':50,'feedback':'fine','isStriked':true}],"
                    "'sellerCategoryStatistics':[{'catId':283155,'productCount':7}],"
                    "'competitors':[{'sellerId':'A2','percent':12}],'address':['Street','US']},"
                    "'A2':{'hasFBA':'x'}},'tokensConsumed':1}"))
                .value();
        QCOMPARE(answer.value.sellers.size(), 1U);
        const Seller& seller = answer.value.sellers[0];
        QCOMPARE(seller.name, std::string("Books & Co"));
        QCOMPARE(seller.rating(RatingWindow::Days30).positive, std::optional{100});
        QVERIFY(!seller.rating(RatingWindow::Days90).positive);
        QCOMPARE(seller.rating(RatingWindow::Lifetime).count, std::optional{900});
        QVERIFY(!seller.rating(RatingWindow::Lifetime).negative);
        QCOMPARE(seller.ratingHistory.size(), 2U);
        QCOMPARE(seller.storefrontAsins, Number{1200});
        QVERIFY(seller.recentFeedback.at(0).isStruck);
        QCOMPARE(seller.competitors.at(0).percent, std::optional{12});
        QCOMPARE(answer.value.bad.at(0).id, std::string("A2"));
        QCOMPARE(answer.value.bad.at(0).error.what,
                 QStringLiteral("seller: sellers (A2): hasFBA: true or false expected"));
        QCOMPARE(parseSeller(seller.raw)->sellerId, std::string("A1"));
    }

    void no_seller_found_is_an_empty_answer()
    {
        QVERIFY(parseSellers(json("{'sellers':{},'tokensConsumed':0}")).value().value.sellers.empty());
        QVERIFY(parseSellers(json("{'tokensConsumed':0}")).value().value.sellers.empty());
    }
};

QTEST_GUILESS_MAIN(ParseTest)
#include "ParseTest.moc"
