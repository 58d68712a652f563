#include "Json.h"
#include "core/keepa/DealQuery.h"
#include "core/keepa/Parse.h"

#include <QtTest>

#include <random>

using namespace arb;
using namespace arb::keepa;
using arb::test::json;

namespace {

/// One random damage: a byte changed, a piece cut out, doubled or replaced by something unexpected, the end
/// cut off.
std::string damaged(std::string text, std::mt19937& random)
{
    static const std::vector<std::string> surprises{
        "null", "{}", "[]", "\"\"", "-1",   "1e999", "99999999999999999999",
        "[[",   "]}", "\"", "\\",   "\\u0", "\xFF",  "true",
        ":",    ",",  "-",  "{",    "}",    " ",     "0.5"};
    const auto pick = [&](std::size_t below) {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(random);
    };
    if (text.empty())
        return text;
    const std::size_t at = pick(text.size());
    const std::size_t length = 1 + pick(12);
    switch (pick(5)) {
    case 0:
        text[at] = static_cast<char>(pick(256));
        break;
    case 1:
        text.erase(at, length);
        break;
    case 2:
        text.insert(at, text.substr(at, length));
        break;
    case 3:
        text.replace(at, std::min(length, text.size() - at), surprises[pick(surprises.size())]);
        break;
    default:
        text.resize(at);
        break;
    }
    return text;
}

template <class Parse> void survives(const std::string& good, int rounds, Parse parse)
{
    std::mt19937 random(20'250'918);
    for (int i = 0; i < rounds; ++i) {
        std::string text = good;
        const int damages = 1 + i % 3;
        for (int d = 0; d < damages; ++d)
            text = damaged(std::move(text), random);
        parse(text);
    }
}

} // namespace

/// Whatever comes over the wire, the parser answers with a value or an error (run under the sanitizers as
/// well).
class ParseFuzzTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_undamaged_page_is_good()
    {
        const Answer<DealPage> answer = parseDeals(test::syntheticPage()).value();
        QCOMPARE(answer.value.deals.size(), 3U);
        QCOMPARE(answer.value.deals[2].current(PriceType::CountNewFbm), std::optional<std::int64_t>{2000});
        QCOMPARE(answer.value.deals[0].title, std::string("A \u00e9 title"));
    }

    void a_damaged_page_never_crashes()
    {
        int good = 0;
        int bad = 0;
        survives(test::syntheticPage(), 4000, [&](const std::string& text) {
            const Result<Answer<DealPage>> answer = parseDeals(text);
            ++(answer ? good : bad);
            if (!answer)
                QCOMPARE(answer.error().kind, ErrorKind::Malformed);
            else
                QVERIFY(answer->value.deals.size() <= 8);
        });
        QVERIFY(good > 100 && bad > 100); // the damage is neither harmless nor always fatal
    }

    void a_damaged_page_of_known_deals_never_crashes()
    {
        survives(test::syntheticPage(), 4000, [&](const std::string& text) {
            const auto answer = parseDeals(text, [](const Asin&, KeepaTime, std::optional<KeepaTime>) { return true; });
            if (!answer)
                QCOMPARE(answer.error().kind, ErrorKind::Malformed);
            else
                QVERIFY(answer->value.lines.size() <= 8);
        });
    }

    void a_damaged_product_never_crashes()
    {
        const std::string product = json(
            "{'asin':'1781255105','title':'A','csv':[[10,500,20,-1],[10,400]],'stats':{'current':[1,2,3],'"
            "min':[null,"
            "[10,5]],'buyBoxStats':{'A1':{'avgPrice':5,'percentageWon':12.5}}},'offers':[{'offerCSV':[10,500,"
            "0],"
            "'sellerId':'A1','isFBA':true}],'liveOffersOrder':[0],'categoryTree':[{'catId':1,'name':'x'}],"
            "'languages':[['English','Published']],'buyBoxUsedHistory':['10','A1','2','0'],'salesRanks':{'17'"
            ":[1,2]}}");
        QVERIFY(parseProduct(product));
        survives(json("{'products':[") + product + "," + product + json("],'tokensLeft':3}"), 4000,
                 [](const std::string& text) {
                     const Result<Answer<ProductsAnswer>> answer = parseProducts(text);
                     if (answer)
                         for (const Product& read : answer->value.products)
                             for (const Offer* offer : read.liveOffers())
                                 QVERIFY(offer != nullptr);
                 });
    }

    void a_damaged_seller_never_crashes()
    {
        survives(json("{'sellers':{'A1':{'sellerId':'A1','csv':[[1,2],[3,4]],'ratingCount':[1,2,3,4]}},'"
                      "tokensLeft':3}"),
                 3000, [](const std::string& text) { (void)parseSellers(text); });
    }

    void a_damaged_query_never_crashes_and_never_passes_unchecked()
    {
        survives(DealQuery::starter().toJson(0), 4000, [](const std::string& text) {
            const Result<DealQuery> query = DealQuery::fromJson(text);
            if (query)
                QVERIFY(query->validate());
            else
                QCOMPARE(query.error().kind, ErrorKind::Invalid);
        });
    }

    void deep_nesting_and_long_texts_are_survived()
    {
        const std::string deep(200'000, '[');
        QVERIFY(!parseDeals(json("{'deals':{'dr':") + deep + "}}"));
        QVERIFY(!parseDeals(json("{'deals':{'dr':[{'asin':'1781255105','x':") + deep + "}]}}"));
        const std::string text(300'000, 'x');
        const Result<Answer<DealPage>> answer =
            parseDeals(json("{'deals':{'dr':[{'asin':'") + text + json("','title':'") + text + json("'}]}}"));
        QVERIFY(answer);
        QCOMPARE(answer->value.bad.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(ParseFuzzTest)
#include "ParseFuzzTest.moc"
