#include "core/deals/Column.h"
#include "core/deals/FactsFrom.h"
#include "core/deals/QueryMatch.h"
#include "core/keepa/Parse.h"
#include "tests/deals/Builders.h"

#include <QFile>
#include <QtTest>

using namespace arb;
using namespace arb::deals;
using namespace arb::deals::testing;
using keepa::PriceType;

namespace {

QByteArray recorded(const char* path)
{
    QFile file(QStringLiteral(ARB_SHARED_DIR "/keepa/recorded/") + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

keepa::Product product(const char* path)
{
    const QByteArray json = recorded(path);
    auto parsed = keepa::parseProduct({json.constData(), static_cast<std::size_t>(json.size())});
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().line()));
    return *parsed;
}

std::vector<keepa::Deal> dealsOf(int page)
{
    const QByteArray json =
        recorded(qPrintable(QStringLiteral("deal/us_books_used_2025-09-18_page%1.json").arg(page)));
    auto parsed = keepa::parseDeals({json.constData(), static_cast<std::size_t>(json.size())});
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().line()));
    return parsed->value.deals;
}

Facts factsOf(const keepa::Product& p, std::int32_t fetchedMinute)
{
    Facts facts{p.asin};
    mergeProduct(facts, p, keepa::toUtc({fetchedMinute}));
    return facts;
}

/// The cells of the complete row, facts read back from it first: what the program shows.
class Row
{
public:
    explicit Row(const Facts& facts, const keepa::Product* lookUp = nullptr)
    {
        const Columns& columns = Columns::standard();
        columns.putFacts(m_cells, facts);
        if (lookUp)
            columns.putProduct(m_cells, *lookUp);
        const Facts back = columns.facts(m_cells);
        if (!(back == facts))
            qFatal("facts do not survive their row");
        columns.putDerived(m_cells, back, derive(back, {}, cards(), today));
    }

    std::optional<std::int64_t> number(const char* id) const
    {
        const auto* value = std::get_if<std::int64_t>(&cell(id));
        return value ? std::optional{*value} : std::nullopt;
    }
    std::optional<double> ratio(const char* id) const
    {
        const auto* value = std::get_if<double>(&cell(id));
        return value ? std::optional{*value} : std::nullopt;
    }
    QString text(const char* id) const
    {
        const auto* value = std::get_if<std::string>(&cell(id));
        return value ? QString::fromStdString(*value) : QString();
    }

private:
    const Value& cell(const char* id) const { return m_cells.at(Columns::standard().ordinal(id).value()); }
    RowValues m_cells;
};

using Number = std::optional<std::int64_t>;
constexpr Number unknown;

} // namespace

/// Real answers of Keepa through parse, facts, derive and row. The expected numbers were computed from the
/// JSON by hand and, for the inferred sales, by a second program written from the rules of deals.md.
class RecordedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (recorded("product/obj_950644045X_7554344.json").isEmpty())
            QSKIP("The recorded answers of Keepa are not here.");
    }

    void a_used_book_with_two_offers_and_two_sales()
    {
        const keepa::Product p = product("product/obj_950644045X_7554344.json");
        const Row row(factsOf(p, 7'554'348), &p);
        QCOMPARE(row.text("title"), QStringLiteral("Mayada, La Hija De Irak (Spanish Edition)"));
        QCOMPARE(row.text("author"), QStringLiteral("Jean Sasson"));
        QCOMPARE(row.text("publication_date"), QStringLiteral("2004-01-01"));
        QCOMPARE(row.text("language"), QStringLiteral("spanish"));
        QCOMPARE(row.text("category"), QStringLiteral("Books > Subjects > Literature & Fiction"));
        // liveOffersOrder [0, 16]: 21.00 + 3.99 Good; 218.01 + 0 Very Good.
        QCOMPARE(row.number("buy_total"), Number{2499});
        QCOMPARE(row.number("item_price"), Number{2100});
        QCOMPARE(row.number("shipping"), Number{399});
        QCOMPARE(row.number("condition"), Number{4});
        QCOMPARE(row.text("seller"), QStringLiteral("A2XP7ZWVHAT29K"));
        QCOMPARE(row.number("live_used_offers"), Number{2});
        QCOMPARE(row.number("used_avg_90"), Number{11'076});
        QCOMPARE(row.number("used_avg_365"), Number{4236});
        QCOMPARE(row.number("sales_rank"), Number{716'445});
        QCOMPARE(row.number("rank_drops_365"), Number{2});
        QVERIFY(std::abs(*row.ratio("percent_below_avg") - -50.4249) < 0.001); // (2100 - 4236) / 4236
        // Eight drops of used offers in three years; sales at 20.99 (23 days ago) and 21.00 (2 days ago).
        QCOMPARE(row.number("used_drops"), Number{8});
        QCOMPARE(row.number("used_sales"), Number{2});
        QCOMPARE(row.number("list_at"), Number{2100}); // median 20.995
        QCOMPARE(row.number("sales_avg_365"), Number{2100});
        QCOMPARE(row.number("recent_sale"), Number{2100});
        QCOMPARE(row.number("sale_days_180"), Number{2});
        QCOMPARE(row.number("history_days"), Number{1095});
        QCOMPARE(row.number("evidence"), Number{3}); // C: two sales
        QCOMPARE(*row.ratio("deal_trust"), 25.0);
        // 221 x 152 x 25 mm, 363 g: 12.8 oz, 0.98 in thick, so large standard to 16 oz: 4.60 x 1.035 = 4.76.
        QCOMPARE(row.text("size_tier"), QStringLiteral("large_standard"));
        QCOMPARE(row.number("fba_fee"), Number{476});
        QCOMPARE(row.number("fees"), Number{315 + 180 + 476});
        // 24.99 + 1.25 prep + 0.60 x 0.8003 lb + 0.34 placement.
        QCOMPARE(row.number("all_in"), Number{2499 + 125 + 48 + 34});
        // 51.25 in3 = 0.02966 cu ft x (0.78 + 2.40 + 2.40) = 0.1655; returns 3 % of 21.00.
        QCOMPARE(row.number("storage"), Number{17});
        QCOMPARE(row.number("returns"), Number{63});
        QCOMPARE(row.number("profit"), Number{2100 - 971 - 2706 - 17 - 63});
        QVERIFY(std::abs(*row.ratio("roi") - 100.0 * -1657 / 2706) < 0.001);
        QCOMPARE(row.number("estimate"), Number{0});
    }

    void a_book_that_amazon_undercuts()
    {
        const keepa::Product p = product("product/obj_1496849574_7556506.json");
        const Row row(factsOf(p, 7'556'508), &p);
        // Used live: 25.69 + 0 Good; 113.28 + 3.99 Like New.
        QCOMPARE(row.number("buy_total"), Number{2569});
        QCOMPARE(row.text("seller"), QStringLiteral("A16H48W2ISLFY1"));
        QCOMPARE(row.number("amazon_price"), Number{944});
        // No used sale is confirmed, the used buy box has no average: the lowest used average (180 days) is
        // the estimate, capped at 0.9 x 9.44 = 8.496.
        QCOMPARE(row.number("used_sales"), Number{0});
        QCOMPARE(row.number("list_at_raw"), Number{11'067});
        QCOMPARE(row.number("list_at_cap"), Number{850});
        QCOMPARE(row.number("list_at"), Number{850});
        QCOMPARE(row.number("evidence"), Number{4}); // D
        QCOMPARE(row.number("estimate"), Number{1});
        QVERIFY(*row.number("profit") < 0);
        // New offers: 26 drops, 4 of them sales, median 17.55: information, not the list price.
        QCOMPARE(row.number("new_drops"), Number{26});
        QCOMPARE(row.number("new_sales"), Number{4});
        QCOMPARE(row.number("new_sale_median"), Number{1755});
    }

    void a_book_with_a_long_and_busy_history()
    {
        const keepa::Product p = product("product/obj_055299068X_diag.json");
        const Row row(factsOf(p, 7'831'656), &p);
        QCOMPARE(row.number("used_drops"), Number{130});
        QCOMPARE(row.number("used_sales"), Number{10});
        QCOMPARE(row.number("sale_median"), Number{1827});
        QCOMPARE(row.number("sale_p25"), Number{1622});      // 1554 + 0.25 x (1826 - 1554)
        QCOMPARE(row.number("sales_avg_365"), Number{1991}); // of 38.35 7.99 18.26 18.27 18.27 18.31
        QCOMPARE(row.number("recent_sale"), Number{1831});
        QCOMPARE(row.number("peak_month"), Number{11}); // 18.31 and 46.67
        QCOMPARE(row.number("list_at"), Number{3249});
        QCOMPARE(row.number("trough_month"), Number{6});
        QCOMPARE(row.number("trough_price"), Number{1177}); // 7.99 and 15.54
        QVERIFY(std::abs(*row.ratio("sale_dispersion") - 0.907088) < 0.000001);
        QCOMPARE(row.number("evidence"), Number{3}); // ten sales, but far apart
        // 196 x 127 x 15 mm, 136 g = 4.8 oz: small standard to 6 oz, 3.45 x 1.035 = 3.57; Keepa says 3.44.
        QCOMPARE(row.number("fba_fee"), Number{357});
        QCOMPARE(row.number("fee_difference"), unknown);
        QCOMPARE(row.number("fees"), Number{487 + 180 + 357});
        QCOMPARE(row.number("all_in"), Number{2100 + 399 + 125 + 18 + 26});
        QCOMPARE(row.number("profit"), Number{3249 - 1024 - 2668 - 7 - 97});
    }

    void a_look_up_without_history_gives_a_row_without_inferred_sales()
    {
        const keepa::Product p = product("product/obj_1886940606_dump.json");
        const Row row(factsOf(p, 7'833'126), &p);
        QCOMPARE(row.number("buy_total"), Number{2243}); // one live offer, 22.43 + 0
        // avg90[32], the used buy box: an estimate from listings, more than three times the used price.
        QCOMPARE(row.number("list_at"), Number{20'888});
        QCOMPARE(row.number("sale_price_source"), Number{3});
        QCOMPARE(row.number("list_at_reason"), Number{5});
        QCOMPARE(row.number("evidence"), Number{4});
        QCOMPARE(row.number("estimate"), Number{1});
    }

    void a_withdrawn_product_stays_a_row_with_a_reason()
    {
        const keepa::Product p = product("product/obj_B08N5WRWNW_productType4_invalid_2025-10-24.json");
        const Row row(factsOf(p, 7'800'000));
        QCOMPARE(row.number("missing_reason"), Number{2});
        QCOMPARE(row.number("profit"), unknown);
    }

    void falls_of_five_percent_are_what_keepa_counts_as_rank_drops()
    {
        const auto count = [](const char* path, std::int32_t now) {
            const keepa::Product p = product(path);
            const keepa::History& rank = p.history(PriceType::SalesRank);
            int falls = 0;
            for (std::size_t i = 1; i < rank.size(); ++i) {
                // Both points within the year, as Keepa's window begins with its first point.
                if (rank[i - 1].time.minutes >= now - 365 * 1440 && rank[i - 1].value && rank[i].value)
                    falls += 100 * *rank[i].value <= 95 * *rank[i - 1].value ? 1 : 0;
            }
            return std::pair{falls, p.stats->salesRankDrops365.value_or(-1)};
        };
        QCOMPARE(count("product/obj_950644045X_7554344.json", 7'554'348), (std::pair{2, 2}));
        QCOMPARE(count("product/obj_1496849574_7556506.json", 7'556'508), (std::pair{6, 6}));
        QCOMPARE(count("product/obj_055299068X_diag.json", 7'831'656), (std::pair{13, 13}));
    }

    void a_deal_of_the_feed_becomes_a_row()
    {
        const std::vector<keepa::Deal> page = dealsOf(0);
        QCOMPARE(page.size(), 150U);
        Facts facts{page.front().asin};
        mergeDeal(facts, page.front(), keepa::DomainId::Us);
        const Row row(facts);
        QCOMPARE(row.text("asin"), QStringLiteral("1781255105"));
        QCOMPARE(row.text("title"), QStringLiteral("Seiobo There Below"));
        QCOMPARE(row.text("image"), QStringLiteral("51ZY2sPr2KL.jpg"));
        QCOMPARE(row.number("used_price"), Number{2559});
        // current[20] = current[32] = 25.59 with shipping: the Very Good copy.
        QCOMPARE(row.number("buy_total"), Number{2559});
        QCOMPARE(row.number("buy_source"), Number{3});
        QCOMPARE(row.number("condition"), Number{3});
        QCOMPARE(row.number("used_avg_90"), Number{12'256});
        QCOMPARE(row.number("used_avg_365"), unknown);
        QVERIFY(std::abs(*row.ratio("percent_below_avg") - -79.1204) < 0.001);
        QCOMPARE(row.number("sales_rank"), Number{610'992});
        QCOMPARE(row.number("rank_avg_90"), Number{2'563'670});
        QCOMPARE(row.number("rank_drops_30"), Number{1});
        QCOMPARE(row.number("used_offers"), Number{3});
        QCOMPARE(row.number("amazon_price"), unknown);
        QCOMPARE(row.number("used_since"), Number{(7'722'612LL + 21'564'000) * 60});
        QCOMPARE(row.number("last_update"), Number{(7'738'512LL + 21'564'000) * 60});
        // No sales are known: the used buy box's 90-day average, more than three times the used price.
        QCOMPARE(row.number("list_at"), Number{10'856});
        QCOMPARE(row.number("list_at_reason"), Number{5});
        QCOMPARE(row.number("evidence"), Number{4});
        QCOMPARE(row.number("missing_reason"), Number{1});
    }

    void every_recorded_deal_meets_the_query_it_was_found_with()
    {
        const QByteArray json = recorded("query/deal_selection_sent_2025-09.json");
        const auto query =
            keepa::DealQuery::fromJson({json.constData(), static_cast<std::size_t>(json.size())});
        QVERIFY(query);
        int checked = 0;
        for (int page = 0; page < 5; ++page) {
            for (const keepa::Deal& deal : dealsOf(page)) {
                const auto reason = mismatch(*query, deal);
                QVERIFY2(!reason, reason ? qPrintable(reason->words) : "");
                Facts facts{deal.asin};
                mergeDeal(facts, deal, keepa::DomainId::Us);
                QVERIFY(!mismatch(*query, facts));
                ++checked;
            }
        }
        QCOMPARE(checked, 726);
        keepa::DealQuery stricter = *query;
        stricter.currentRange->max = 2500;
        int gone = 0;
        for (const keepa::Deal& deal : dealsOf(0))
            gone += mismatch(stricter, deal) ? 1 : 0;
        QVERIFY(gone > 0 && gone < 150);
    }
};

QTEST_GUILESS_MAIN(RecordedTest)
#include "RecordedTest.moc"
