#include "tests/simulator/Feed.h"

#include "core/simulator/Catalogue.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <set>

using namespace arb;
using namespace arb::simulator;
using keepa::DateRange;
using keepa::PriceType;

namespace {
/// Everything within reach: used books, any rank, 10 % below the quarter's average.
keepa::DealQuery wideQuery()
{
    keepa::DealQuery query;
    query.filterEnabled = true;
    query.rangeEnabled = true;
    return query;
}
} // namespace

class MarketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void same_seed_same_bytes()
    {
        Market one(smallMarket());
        Market two(smallMarket());
        const keepa::DealQuery query = one.options().reference;
        one.advanceTo(one.now() + Hours{30});
        for (int i = 0; i < 60;
             ++i) // in other steps: the course of the market does not depend on who looks when
            two.advanceTo(two.now() + Minutes{30});
        QCOMPARE(one.deals(query, 0)->json, two.deals(query, 0)->json);
        QCOMPARE(one.deals(query, 1)->json, two.deals(query, 1)->json);
    }

    void another_seed_sells_other_books()
    {
        Market one(smallMarket(200, 1));
        Market two(smallMarket(200, 2));
        std::set<Asin> first;
        one.forEachQualifying([&](const Asin& asin, const Truth&) { first.insert(asin); });
        int common = 0;
        two.forEachQualifying(
            [&](const Asin& asin, const Truth&) { common += first.contains(asin) ? 1 : 0; });
        QVERIFY(common < 20);
    }

    void time_never_goes_back()
    {
        Market market(smallMarket(50));
        const UtcMillis now = market.now();
        market.advanceTo({now.value - 1000});
        QCOMPARE(market.now().value, now.value);
    }

    void the_feed_is_the_truth()
    {
        Market market(smallMarket());
        market.advanceTo(market.now() + Hours{20});
        const auto feed = feedOf(market, market.options().reference);
        std::set<Asin> listed;
        market.forEachQualifying([&](const Asin& asin, const Truth& truth) {
            if (truth.listed)
                listed.insert(asin);
        });
        QCOMPARE(feed.size(), listed.size());
        QCOMPARE(static_cast<int>(listed.size()), market.listedCount());
        for (const keepa::Deal& deal : feed) {
            QVERIFY(listed.contains(deal.asin));
            const auto truth = market.truth(deal.asin);
            QCOMPARE(truth->usedPrice, deal.current(PriceType::Used));
            QCOMPARE(truth->lastUpdate.minutes, deal.lastUpdate->minutes);
        }
    }

    void events_tell_every_change_between_two_moments()
    {
        Market market(smallMarket());
        std::map<Asin, Truth> believed;
        market.forEachQualifying(
            [&](const Asin& asin, const Truth& truth) { believed.emplace(asin, truth); });
        QVERIFY(market.takeEvents().empty());
        market.advanceTo(market.now() + Hours{24});
        UtcMillis last{};
        for (const TruthEvent& event : market.takeEvents()) {
            QVERIFY(event.when >= last);
            last = event.when;
            const auto found = believed.find(event.asin);
            QCOMPARE(event.qualifiedBefore, found != believed.end());
            if (found != believed.end())
                QCOMPARE(event.usedBefore, found->second.usedPrice);
            believed.erase(event.asin);
            if (event.qualifiesAfter)
                believed.emplace(event.asin, Truth{event.usedAfter, true, true, {}});
        }
        int qualifying = 0;
        market.forEachQualifying([&](const Asin& asin, const Truth& truth) {
            ++qualifying;
            QVERIFY(believed.contains(asin));
            QCOMPARE(believed.at(asin).usedPrice, truth.usedPrice);
        });
        QCOMPARE(static_cast<std::size_t>(qualifying), believed.size());
    }

    void a_market_without_turnover_keeps_its_deals()
    {
        MarketOptions options = smallMarket(200);
        options.turnoverPercentPerDay = 0;
        options.changesPerDealAndDay = 0;
        Market market(options);
        (void)market.takeEvents();
        market.advanceTo(market.now() + Hours{48});
        for (const TruthEvent& event : market.takeEvents())
            QCOMPARE(event.usedBefore, event.usedAfter);
    }

    void twice_the_turnover_moves_about_twice_as_much()
    {
        const auto leavers = [](double turnover) {
            MarketOptions options = smallMarket(1500);
            options.turnoverPercentPerDay = turnover;
            options.changesPerDealAndDay = 0; // price steps end deals too: left out
            Market market(options);
            std::set<Asin> before;
            market.forEachQualifying([&](const Asin& asin, const Truth&) { before.insert(asin); });
            market.advanceTo(market.now() + Hours{24});
            return std::ranges::count_if(before,
                                         [&](const Asin& asin) { return !market.truth(asin)->qualifies; });
        };
        const auto once = static_cast<double>(leavers(20));
        const auto twice = static_cast<double>(leavers(40));
        QVERIFY2(twice / once > 1.6 && twice / once < 2.4, qPrintable(QString::number(twice / once)));
    }

    void prices_change_as_often_as_asked()
    {
        const auto changes = [](double perDealAndDay) {
            MarketOptions options = smallMarket(800);
            options.changesPerDealAndDay = perDealAndDay;
            Market market(options);
            market.advanceTo(market.now() + Hours{48});
            const auto events = market.takeEvents();
            const auto count = std::ranges::count_if(events, [](const TruthEvent& event) {
                return event.usedBefore != event.usedAfter && (event.qualifiedBefore || event.qualifiesAfter);
            });
            return static_cast<double>(count) / 800 / 2;
        };
        const double twice = changes(2); // arrivals and departures by price included
        QVERIFY2(twice > 1.6 && twice < 2.8, qPrintable(QString::number(twice)));
        const double often = changes(4);
        QVERIFY2(often > 2.9 && often < 5.2, qPrintable(QString::number(often)));
    }

    void deals_end_for_every_reason()
    {
        Market market(smallMarket(1500));
        std::map<Asin, Truth> before;
        market.forEachQualifying([&](const Asin& asin, const Truth& truth) { before.emplace(asin, truth); });
        market.advanceTo(market.now() + Hours{72});
        int byPrice = 0;
        int notByPrice = 0;
        int byAge = 0;
        for (const auto& [asin, old] : before) {
            const Truth now = *market.truth(asin);
            byAge += now.qualifies && !now.listed ? 1 : 0;
            if (!now.qualifies)
                ++(now.usedPrice == old.usedPrice ? notByPrice : byPrice);
        }
        QVERIFY(byPrice > 100);
        QVERIFY(notByPrice > 10); // rank, or its own average
        QVERIFY(byAge > 0);
    }

    void every_deal_satisfies_the_query()
    {
        Market market(smallMarket());
        keepa::DealQuery query = wideQuery();
        query.currentRange = keepa::Range{2500, 4000};
        query.deltaRange = keepa::Range{2000, 6000};
        query.deltaPercentRange = keepa::Range{52, 70};
        query.salesRankRange = keepa::Range{100'000, 900'000};
        query.minRating = 40;
        const auto deals = feedOf(market, query);
        QVERIFY(deals.size() > 10);
        for (const keepa::Deal& deal : deals) {
            QVERIFY(query.currentRange->contains(*deal.current(PriceType::Used)));
            QVERIFY(query.deltaRange->contains(*deal.delta(DateRange::Quarter, PriceType::Used)));
            QVERIFY(
                query.deltaPercentRange->contains(*deal.deltaPercent(DateRange::Quarter, PriceType::Used)));
            QVERIFY(query.salesRankRange->contains(*deal.current(PriceType::SalesRank)));
            QVERIFY(*deal.current(PriceType::Rating) >= 40);
        }
    }

    void switched_off_ranges_and_filters_do_nothing()
    {
        Market market(smallMarket());
        keepa::DealQuery query = wideQuery();
        const auto all = feedOf(market, query).size();
        query.currentRange = keepa::Range{2500, 2600};
        query.mustHaveAmazonOffer = true;
        query.rangeEnabled = false;
        query.filterEnabled = false;
        QCOMPARE(feedOf(market, query).size(), all);
        query.rangeEnabled = true;
        query.filterEnabled = true;
        QVERIFY(feedOf(market, query).size() < all / 4);
    }

    void amazon_title_binding_and_category_filters_work()
    {
        Market market(smallMarket());
        keepa::DealQuery query = wideQuery();
        query.mustNotHaveAmazonOffer = true;
        for (const keepa::Deal& deal : feedOf(market, query))
            QVERIFY(!deal.current(PriceType::Amazon));
        query = wideQuery();
        query.titleSearch = "HISTORY short";
        const auto histories = feedOf(market, query);
        QVERIFY(!histories.empty());
        for (const keepa::Deal& deal : histories)
            QVERIFY(deal.title.find("Short History") != std::string::npos);
        query = wideQuery();
        query.includeCategories = {10921}; // law practice: assigned directly
        const auto law = feedOf(market, query);
        QVERIFY(!law.empty());
        for (const keepa::Deal& deal : law)
            QVERIFY(std::ranges::find(deal.categories, 10921) != deal.categories.end());
        query.includeCategories = {};
        query.excludeCategories = {booksRoot};
        for (const keepa::Deal& deal : feedOf(market, query))
            QVERIFY(deal.rootCategory != booksRoot);
        query = wideQuery();
        query.attributes = {{"binding", {"hardcover"}}};
        const auto hard = feedOf(market, query).size();
        query.attributes = {{"binding", {"hardcover", "Paperback"}}};
        QVERIFY(hard > 0 && feedOf(market, query).size() > hard);
    }

    void a_rank_query_needs_eighty_percent_and_risers_rise()
    {
        Market market(smallMarket());
        keepa::DealQuery query = wideQuery();
        query.priceType = PriceType::SalesRank;
        for (const keepa::Deal& deal : feedOf(market, query))
            QVERIFY(*deal.deltaPercent(DateRange::Quarter, PriceType::SalesRank) >= 80);
        query = wideQuery();
        query.isRisers = true;
        query.dateRange = DateRange::Month;
        const auto risers = feedOf(market, query);
        QVERIFY(!risers.empty());
        for (const keepa::Deal& deal : risers)
            QVERIFY(*deal.deltaPercent(DateRange::Month, PriceType::Used) <= -10);
    }

    void all_date_ranges_together_hold_each_of_them()
    {
        Market market(smallMarket());
        keepa::DealQuery query = wideQuery();
        query.dateRange = DateRange::All;
        std::set<Asin> all;
        for (const keepa::Deal& deal : feedOf(market, query))
            all.insert(deal.asin);
        for (const DateRange range :
             {DateRange::Day, DateRange::Week, DateRange::Month, DateRange::Quarter}) {
            query.dateRange = range;
            for (const keepa::Deal& deal : feedOf(market, query))
                QVERIFY(all.contains(deal.asin));
        }
    }

    void sorted_as_asked_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("inverted");
        for (const int sort : {1, 2, 3, 4})
            for (const bool inverted : {false, true})
                QTest::addRow("sort %d%s", sort, inverted ? " inverted" : "") << sort << inverted;
    }

    void sorted_as_asked()
    {
        QFETCH(int, sort);
        QFETCH(bool, inverted);
        Market market(smallMarket());
        keepa::DealQuery query = market.options().reference;
        query.sort = static_cast<keepa::DealSort>(sort);
        query.sortInverted = inverted;
        const auto deals = feedOf(market, query);
        const auto key = [sort](const keepa::Deal& deal) -> std::int64_t {
            switch (sort) {
            case 1:
                return -std::int64_t{deal.creationDate->minutes};
            case 2:
                return -*deal.delta(DateRange::Quarter, PriceType::Used);
            case 3:
                return *deal.current(PriceType::SalesRank);
            default:
                return -*deal.deltaPercent(DateRange::Quarter, PriceType::Used);
            }
        };
        const bool descending = inverted && sort != 1; // age is not invertible
        QVERIFY(deals.size() > 300);
        for (std::size_t i = 1; i < deals.size(); ++i)
            QVERIFY(descending ? key(deals[i - 1]) >= key(deals[i]) : key(deals[i - 1]) <= key(deals[i]));
    }

    void pages_hold_150_and_end()
    {
        Market market(smallMarket());
        const keepa::DealQuery query = market.options().reference;
        const int total = market.deals(query, 0)->total;
        QCOMPARE(market.deals(query, 0)->count, 150);
        QCOMPARE(market.deals(query, 1)->count, 150);
        QCOMPARE(market.deals(query, 2)->count, total - 300);
        QCOMPARE(market.deals(query, 3)->count, 0);
        QCOMPARE(market.deals(query, 67)->count, 0);
        const keepa::DealPage after = pageOf(market, query, 3);
        QVERIFY(after.deals.empty());
        const auto books = std::ranges::find(after.categories, std::optional<std::int64_t>(booksRoot),
                                             &keepa::CategoryCount::id);
        QVERIFY(books != after.categories.end()); // the counts are filled even so
        QCOMPARE(books->count, total);
        QVERIFY(after.categories.size() > 1); // and ignore the categories of the query
    }

    void no_more_than_67_pages_are_served()
    {
        MarketOptions options = smallMarket(10'300);
        options.reference.deltaLastRange.reset();
        Market market(options);
        QCOMPARE(market.deals(options.reference, 66)->count, 150);
        QVERIFY(market.deals(options.reference, 66)->total > 67 * 150);
        QCOMPARE(market.deals(options.reference, 67)->count, 0);
    }

    void an_identical_request_within_two_minutes_gets_the_first_answer()
    {
        Market market(smallMarket());
        const keepa::DealQuery query = market.options().reference;
        const auto first = market.deals(query, 0);
        market.advanceTo(market.now() + Milliseconds{119'999});
        QCOMPARE(market.deals(query, 0)->json, first->json);
        market.advanceTo(market.now() + Hours{1});
        QVERIFY(market.deals(query, 0)->json != first->json);
    }

    void an_evaluated_query_agrees_with_a_fresh_one()
    {
        Market followed(smallMarket());
        Market fresh(smallMarket());
        const keepa::DealQuery query = followed.options().reference;
        for (int i = 0; i < 40; ++i) { // evaluated step by step
            followed.advanceTo(followed.now() + Minutes{37});
            (void)followed.deals(query, 0);
        }
        fresh.advanceTo(followed.now() + Minutes{3});
        followed.advanceTo(fresh.now());
        QCOMPARE(followed.deals(query, 0)->json, fresh.deals(query, 0)->json);
        QCOMPARE(followed.deals(query, 2)->json, fresh.deals(query, 2)->json);
    }

    void the_arithmetic_of_a_deal_is_keepas()
    {
        Market market(smallMarket());
        market.advanceTo(market.now() + Hours{10});
        int changedLast = 0;
        for (const keepa::Deal& deal : feedOf(market, wideQuery())) {
            const auto current = deal.current(PriceType::Used);
            QCOMPARE(deal.creationDate, deal.currentSince(PriceType::Used));
            for (const DateRange range :
                 {DateRange::Day, DateRange::Week, DateRange::Month, DateRange::Quarter}) {
                const auto average = deal.avg(range, PriceType::Used);
                if (!average)
                    continue;
                QCOMPARE(*deal.delta(range, PriceType::Used), *average - *current);
                const double percent =
                    100.0 * static_cast<double>(*average - *current) / static_cast<double>(*average);
                QCOMPARE(*deal.deltaPercent(range, PriceType::Used),
                         std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor(percent + 0.5)), -1000,
                                                  99));
            }
            const auto last = deal.deltaLast(PriceType::Used);
            if (last.value_or(0) != 0) {
                ++changedLast;
                QCOMPARE(deal.currentSince(PriceType::Used), deal.lastUpdate);
            }
        }
        QVERIFY(changedLast > 20);
    }

    void isbns_are_well_formed_and_distinct()
    {
        std::set<Asin> seen;
        for (std::uint32_t i = 0; i < 20'000; ++i) {
            const Asin asin = isbn10(i);
            QVERIFY(seen.insert(asin).second);
            int sum = 0;
            for (int digit = 0; digit < 10; ++digit) {
                const char c = asin.view()[static_cast<std::size_t>(digit)];
                sum += (10 - digit) * (c == 'X' ? 10 : c - '0');
            }
            QCOMPARE(sum % 11, 0);
        }
        QCOMPARE(isbn13(*Asin::parse("0306406152")), std::string("9780306406157"));
    }
};

QTEST_GUILESS_MAIN(MarketTest)
#include "MarketTest.moc"
