#include "core/deals/QueryMatch.h"
#include "core/keepa/Deal.h"
#include "core/keepa/DealQuery.h"
#include "tests/deals/Builders.h"

#include <QtTest>

using namespace arb;
using namespace arb::deals;
using namespace arb::deals::testing;
using keepa::DateRange;
using keepa::PriceType;
using keepa::Range;

namespace {

keepa::DealQuery query()
{
    keepa::DealQuery q;
    q.rangeEnabled = true;
    q.filterEnabled = true;
    q.currentRange = Range{2000, 4500};
    return q;
}

/// A book at 30.00 used, rank 200,000, with stats as of k0.
keepa::Product book()
{
    keepa::Product p{someAsin()};
    p.domain = keepa::DomainId::Us;
    p.title = "Gray's Anatomy";
    p.lastUpdate = k0;
    p.rootCategory = 283155;
    p.categories = {1000};
    p.stats.emplace();
    p.stats->current.set(PriceType::Used, 3000);
    p.stats->current.set(PriceType::SalesRank, 200'000);
    return p;
}

QString words(const MatchResult& result) { return result.mismatch ? result.mismatch->words : QString(); }

bool fails(const MatchResult& result, MismatchCode code)
{
    return result.mismatch && result.mismatch->code == code;
}

} // namespace

class QueryMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_price_in_the_range_matches()
    {
        const MatchResult result = match(query(), book());
        QVERIFY(!result.mismatch);
        QVERIFY(!result.undecided);
    }

    void a_price_outside_is_told_in_words()
    {
        keepa::Product p = book();
        p.stats->current.set(PriceType::Used, 5210);
        QCOMPARE(words(match(query(), p)), QStringLiteral("used price 52.10 above your 45.00"));
        p.stats->current.set(PriceType::Used, 1999);
        QCOMPARE(words(match(query(), p)), QStringLiteral("used price 19.99 below your 20.00"));
        p.stats->current.clear(PriceType::Used);
        QCOMPARE(words(match(query(), p)), QStringLiteral("no used price any more"));
        QVERIFY(fails(match(query(), p), MismatchCode::CurrentRange));
    }

    void the_bounds_belong_to_the_range()
    {
        keepa::Product p = book();
        for (const int price : {2000, 4500}) {
            p.stats->current.set(PriceType::Used, price);
            QVERIFY(!mismatch(query(), p));
        }
    }

    void ranges_do_nothing_unless_enabled()
    {
        keepa::DealQuery q = query();
        q.rangeEnabled = false;
        keepa::Product p = book();
        p.stats->current.set(PriceType::Used, 99'999);
        QVERIFY(!mismatch(q, p));
    }

    void without_statistics_nothing_is_decided()
    {
        keepa::Product p = book();
        p.stats.reset();
        const MatchResult result = match(query(), p);
        QVERIFY(!result.mismatch);
        QVERIFY(result.undecided);
    }

    void a_price_that_needs_offers_is_unknown_without_them()
    {
        keepa::DealQuery q = query();
        q.priceType = PriceType::UsedGoodShipping;
        QVERIFY(!mismatch(q, book()));
        QVERIFY(match(q, book()).undecided);
        keepa::Product p = book();
        p.offersSuccessful = true;
        QVERIFY(fails(match(q, p), MismatchCode::CurrentRange));
    }

    void a_withdrawn_product_never_matches()
    {
        keepa::Product p{someAsin()};
        p.productType = keepa::ProductType::Invalid;
        QVERIFY(fails(match(query(), p), MismatchCode::Withdrawn));
    }

    void a_rank_range_excludes_products_without_rank()
    {
        keepa::DealQuery q = query();
        q.salesRankRange = Range{50'000, -1};
        keepa::Product p = book();
        QVERIFY(!mismatch(q, p));
        p.stats->current.clear(PriceType::SalesRank);
        QVERIFY(fails(match(q, p), MismatchCode::SalesRankRange));
        p.stats->current.set(PriceType::SalesRank, 49'999);
        QCOMPARE(words(match(q, p)), QStringLiteral("sales rank 49999 below your 50000"));
    }

    void a_rating_that_nobody_asked_for_is_undecided()
    {
        keepa::DealQuery q = query();
        q.minRating = 45;
        keepa::Product p = book();
        QVERIFY(match(q, p).undecided);
        p.stats->current.set(PriceType::Rating, 44);
        QCOMPARE(words(match(q, p)), QStringLiteral("rating 4.4 below your 4.5"));
        p.stats->current.set(PriceType::Rating, 45);
        QVERIFY(!match(q, p).undecided);
    }

    void the_drop_is_measured_against_the_window_of_the_query()
    {
        // 50.00 until 10 days ago, 30.00 since: the 30-day average is (20 x 50 + 10 x 30) / 30 = 43.33, the
        // 8-day one 30.00.
        constexpr std::int32_t day = 1440;
        keepa::Product p = book();
        csv(p, PriceType::Used) = series({{-400 * day, 5000}, {-10 * day, 3000}});
        keepa::DealQuery q = query();
        q.deltaPercentRange = Range{10, Range::openMax};
        q.dateRange = DateRange::Month;
        QVERIFY(!mismatch(q, p)); // 31 %
        q.deltaPercentRange = Range{32, Range::openMax};
        QCOMPARE(words(match(q, p)), QStringLiteral("drop below the average 31 % below your 32 %"));
        q.deltaPercentRange = Range{10, Range::openMax};
        q.dateRange = DateRange::Week;
        QVERIFY(fails(match(q, p), MismatchCode::DeltaPercentRange));
        q.deltaPercentRange.reset();
        q.deltaRange = Range{1, Range::openMax};
        QVERIFY(fails(match(q, p), MismatchCode::DeltaRange));
        q.dateRange = DateRange::Month;
        q.deltaRange = Range{1333, Range::openMax};
        QVERIFY(!mismatch(q, p));
        q.deltaRange = Range{1334, Range::openMax};
        QVERIFY(fails(match(q, p), MismatchCode::DeltaRange));
        q.dateRange = DateRange::All;
        QVERIFY(match(q, p).undecided && !mismatch(q, p));
    }

    void keepas_own_average_can_save_a_row_but_not_condemn_it()
    {
        constexpr std::int32_t day = 1440;
        keepa::Product p = book();
        csv(p, PriceType::Used) = series({{-400 * day, 3100}});
        keepa::DealQuery q = query();
        q.deltaPercentRange = Range{20, Range::openMax};
        p.stats->avg90.set(PriceType::Used, 3100);
        QVERIFY(mismatch(q, p));
        p.stats->avg90.set(PriceType::Used, 4000);
        QVERIFY(!mismatch(q, p));
        csv(p, PriceType::Used).clear();
        p.stats->avg90.set(PriceType::Used, 3100);
        QVERIFY(mismatch(q, p)); // history did not come along: the statistics decide
    }

    void percentages_are_rounded_half_up_and_clamped()
    {
        QCOMPARE(deltaPercent(1000, 875), 13);   // 12.5
        QCOMPARE(deltaPercent(1000, 1125), -12); // -12.5
        QCOMPARE(deltaPercent(100'000, 1), 99);
        QCOMPARE(deltaPercent(1, 100'000), -1000);
    }

    void categories_decide_only_where_all_are_known()
    {
        keepa::DealQuery q = query();
        q.includeCategories = {283155};
        QVERIFY(!mismatch(q, book()));
        q.includeCategories = {5174};
        QVERIFY(fails(match(q, book()), MismatchCode::Category));
        q.includeCategories.clear();
        q.excludeCategories = {1000};
        QVERIFY(fails(match(q, book()), MismatchCode::Category));
        q.excludeCategories.clear();
        q.includeCategories = {17};
        Facts facts = textbook(); // only the root is kept
        facts.usedPrice = usd(3000);
        QVERIFY(!mismatch(q, facts));
        QVERIFY(match(q, facts).undecided);
    }

    void all_words_of_the_title_search_must_be_there()
    {
        keepa::DealQuery q = query();
        q.titleSearch = "ANATOMY gray";
        QVERIFY(!mismatch(q, book()));
        q.titleSearch = "gray atlas";
        QCOMPARE(words(match(q, book())), QStringLiteral("the title does not contain \"atlas\""));
    }

    void amazons_offer_is_known_from_the_statistics()
    {
        keepa::DealQuery q = query();
        q.mustHaveAmazonOffer = true;
        QVERIFY(fails(match(q, book()), MismatchCode::AmazonOffer));
        keepa::Product p = book();
        p.stats->current.set(PriceType::Amazon, 5000);
        QVERIFY(!mismatch(q, p));
        q.mustHaveAmazonOffer = false;
        q.mustNotHaveAmazonOffer = true;
        QVERIFY(fails(match(q, p), MismatchCode::AmazonOffer));
    }

    void lists_of_attributes_accept_any_of_theirs()
    {
        keepa::DealQuery q = query();
        q.attributes["binding"] = {"hardcover", "Paperback"};
        keepa::Product p = book();
        QVERIFY(match(q, p).undecided);
        p.binding = "Hardcover";
        QVERIFY(!match(q, p).mismatch && !match(q, p).undecided);
        p.binding = "Audio CD";
        QVERIFY(fails(match(q, p), MismatchCode::Attribute));
        q.attributes["binding"] = {"\u271cAudio CD"};
        QVERIFY(fails(match(q, p), MismatchCode::Attribute));
        p.binding = "Hardcover";
        QVERIFY(!mismatch(q, p));
    }

    void one_of_several_variations_cannot_be_decided_here()
    {
        keepa::DealQuery q = query();
        q.singleVariation = true;
        keepa::Product p = book();
        QVERIFY(!match(q, p).undecided);
        p.parentAsin = Asin::parse("B000000001");
        QVERIFY(match(q, p).undecided);
    }

    void rising_prices_are_not_judged_by_falling_ones()
    {
        keepa::DealQuery q = query();
        q.isRisers = true;
        q.deltaPercentRange = Range{10, Range::openMax};
        keepa::Product p = book();
        p.stats->avg90.set(PriceType::Used, 2500);
        QVERIFY(!mismatch(q, p));
        QVERIFY(match(q, p).undecided);
    }

    void stored_facts_are_checked_against_a_changed_query()
    {
        Facts facts = textbook();
        facts.usedPrice = usd(3000);
        facts.used.days90 = usd(3200);
        facts.salesRank = 200'000;
        facts.stars = 4.4;
        keepa::DealQuery q = query();
        QVERIFY(!mismatch(q, facts));
        q.minRating = 45;
        QVERIFY(fails(match(q, facts), MismatchCode::MinRating));
        q.minRating.reset();
        q.deltaPercentRange = Range{10, Range::openMax};
        QVERIFY(fails(match(q, facts), MismatchCode::DeltaPercentRange)); // 6 %
        q.deltaPercentRange.reset();
        q.priceType = PriceType::Warehouse;
        QVERIFY(!mismatch(q, facts));
        QVERIFY(match(q, facts).undecided);
    }

    void codes_have_stable_names()
    {
        QCOMPARE(mismatchName(MismatchCode::CurrentRange), std::string("current_range"));
        QCOMPARE(mismatchName(MismatchCode::Withdrawn), std::string("withdrawn"));
    }
};

QTEST_GUILESS_MAIN(QueryMatchTest)
#include "QueryMatchTest.moc"
