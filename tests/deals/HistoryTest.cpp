#include "core/deals/history/Evidence.h"
#include "core/deals/history/SaleInference.h"
#include "core/deals/history/SalePrice.h"
#include "core/deals/history/SeasonClass.h"
#include "core/deals/history/Seasons.h"
#include "core/deals/history/Series.h"
#include "tests/deals/Builders.h"

#include <QtTest>

#include <algorithm>

using namespace arb;
using namespace arb::deals;
using namespace arb::deals::history;
using namespace arb::deals::testing;
using keepa::PriceType;

namespace {

constexpr std::int32_t day = 1440;

/// A sale `daysAgo` before k0 at `cents`.
struct Vector
{
    std::int32_t daysAgo;
    std::int64_t cents;
};

/// The generator of deals.md section 12: for each sale the price a little before, the offer count down by one
/// for a day, the rank down six hours later.
keepa::Product build(std::vector<Vector> sales)
{
    keepa::Product product{someAsin()};
    product.domain = keepa::DomainId::Us;
    std::ranges::sort(sales, std::greater{}, &Vector::daysAgo);
    const keepa::KeepaTime start = shifted(k0, -1090 * day);
    const auto add = [&product](PriceType type, keepa::KeepaTime time, std::int64_t value) {
        csv(product, type).push_back({.time = time, .value = value});
    };
    add(PriceType::SalesRank, start, 500'000);
    add(PriceType::CountUsed, start, 10);
    if (!sales.empty())
        add(PriceType::Used, start, sales.front().cents);
    for (const Vector& sale : sales) {
        const keepa::KeepaTime time = shifted(k0, -sale.daysAgo * day);
        add(PriceType::Used, shifted(time, -60), sale.cents);
        add(PriceType::CountUsed, time, 9);
        add(PriceType::CountUsed, shifted(time, day), 10);
        add(PriceType::SalesRank, shifted(time, 360), 200'000);
        add(PriceType::SalesRank, shifted(time, 3 * day), 500'000);
    }
    return product;
}

Evidence inferred(std::vector<Vector> sales) { return infer(build(std::move(sales)), keepa::toUtc(k0)); }

std::optional<std::int64_t> cents(const std::optional<Money>& money)
{
    return money ? std::optional{money->cents} : std::nullopt;
}

using Cents = std::optional<std::int64_t>;

/// The micro cases: one drop of used offers 100 days before k0, priced 33.33 a day before.
constexpr std::int32_t drop = -100 * day;

Evidence micro(keepa::History rank, keepa::History count = series({{drop - day, 5}, {drop, 4}}),
               keepa::History used = series({{drop - day, 3333}}))
{
    keepa::Product product{someAsin()};
    product.domain = keepa::DomainId::Us;
    csv(product, PriceType::SalesRank) = std::move(rank);
    csv(product, PriceType::CountUsed) = std::move(count);
    csv(product, PriceType::Used) = std::move(used);
    return infer(product, keepa::toUtc(k0));
}

} // namespace

/// The vectors of deals.md section 12. Where the earlier rule was wrong the better answer is here, with the
/// reason.
class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void v1_the_mode_of_the_peak_month_is_the_list_price()
    {
        const Evidence e =
            inferred({{20, 6000}, {25, 6000}, {30, 5500}, {170, 3000}, {180, 3200}, {230, 4000}});
        QCOMPARE(e.usedDrops, 6);
        QCOMPARE(e.usedSales, 6);
        QCOMPARE(cents(e.listAtRaw), Cents{6000}); // 60.00 is two of the three of August
        QVERIFY(e.listBasis == ListBasis::PeakMode);
        QCOMPARE(e.peakSales, 3);
        QCOMPARE(e.peakMonth, 8);
        QCOMPARE(e.troughMonth, 3);
        QCOMPARE(cents(e.troughPrice), Cents{3100});
        QCOMPARE(cents(e.yearAverage), Cents{4617}); // 46.1667
        QCOMPARE(cents(e.recentSale), Cents{6000});
        QVERIFY(e.trend == Trend::Rising);
        QCOMPARE(cents(e.p25Sale), Cents{3400}); // of 30 32 40 55 60 60: a quarter of the way from 32 to 40
    }

    void v2_without_a_mode_it_is_the_median_of_the_peak_month()
    {
        const Evidence e = inferred({{20, 6000}, {25, 5500}, {170, 3000}});
        QCOMPARE(e.usedSales, 3);
        QCOMPARE(cents(e.listAtRaw), Cents{5750});
        QVERIFY(e.listBasis == ListBasis::PeakMedian);
        QCOMPARE(e.peakMonth, 8);
        QCOMPARE(e.troughMonth, 3);
        QCOMPARE(cents(e.troughPrice), Cents{3000});
        QCOMPARE(cents(e.yearAverage), Cents{4833});
        QVERIFY(e.trend == Trend::Rising);
    }

    void v3_two_sales_give_their_median_and_no_season()
    {
        const Evidence e = inferred({{20, 5000}, {170, 2000}});
        QCOMPARE(cents(e.listAtRaw), Cents{3500});
        QVERIFY(e.listBasis == ListBasis::Sparse);
        QVERIFY(!e.peakMonth && !e.troughMonth);
        QCOMPARE(cents(e.yearAverage), Cents{3500});
        QCOMPARE(cents(e.recentSale), Cents{5000});
        QVERIFY(e.trend == Trend::Flat); // one change of level is no trend
    }

    void v4_without_sales_everything_about_sales_is_unknown()
    {
        const Evidence e = inferred({});
        QCOMPARE(e.usedDrops, 0);
        QCOMPARE(e.usedSales, 0);
        QVERIFY(!e.listAtRaw && !e.yearAverage && !e.recentSale && !e.dispersion && !e.peakMonth);
        QVERIFY(!e.trend); // there is no price at all
    }

    void v5_the_raw_price_is_kept_the_cap_is_not_applied_here()
    {
        const Evidence e = inferred({{20, 4200}, {25, 4200}, {170, 3000}});
        QCOMPARE(cents(e.listAtRaw), Cents{4200}); // derive() caps it at 40.50 with Amazon at 45.00
        QCOMPARE(cents(e.troughPrice), Cents{3000});
        QCOMPARE(cents(e.yearAverage), Cents{3800});
    }

    void v6_a_very_high_price_is_kept_and_left_to_review()
    {
        // The earlier rule dropped it and lost the row; derive() marks it ReviewHigh.
        const Evidence e = inferred({{20, 160000}, {25, 160000}, {170, 150001}});
        QCOMPARE(cents(e.listAtRaw), Cents{160000});
        QCOMPARE(cents(e.troughPrice), Cents{150001});
        QCOMPARE(cents(e.yearAverage), Cents{156667});
    }

    void v7_a_seasonal_peak_of_two_is_not_an_outlier()
    {
        // The earlier rule rejected both August sales (IQR 0) and listed at 25.00.
        const Evidence e = inferred({{10, 6000},
                                     {20, 6000},
                                     {100, 2500},
                                     {130, 2500},
                                     {160, 2500},
                                     {190, 2500},
                                     {220, 2500},
                                     {250, 2500}});
        QCOMPARE(e.usedDrops, 8);
        QCOMPARE(e.usedSales, 8);
        QCOMPARE(e.usedOutliers, 0);
        QCOMPARE(cents(e.listAtRaw), Cents{6000});
        QCOMPARE(e.peakMonth, 8);
        QCOMPARE(cents(e.troughPrice), Cents{2500});
        QCOMPARE(cents(e.recentSale), Cents{6000});
        QCOMPARE(cents(e.yearAverage), Cents{3375});
    }

    void v8_a_third_peak_sale_changes_nothing()
    {
        const Evidence e = inferred({{10, 6000},
                                     {15, 6000},
                                     {20, 6000},
                                     {100, 2500},
                                     {130, 2500},
                                     {160, 2500},
                                     {190, 2500},
                                     {220, 2500},
                                     {250, 2500}});
        QCOMPARE(e.usedSales, 9);
        QCOMPARE(cents(e.listAtRaw), Cents{6000});
        QCOMPARE(e.troughMonth, 1); // equal medians: the earliest month
        QCOMPARE(cents(e.yearAverage), Cents{3667});
        QVERIFY(e.trend == Trend::Flat); // two levels only
    }

    void v9_old_sales_give_a_list_price_but_no_average_of_the_year()
    {
        const Evidence e = inferred({{400, 3000}, {410, 3000}, {500, 2800}});
        QCOMPARE(cents(e.listAtRaw), Cents{3000});
        QCOMPARE(e.peakMonth, 7);
        QCOMPARE(e.troughMonth, 4);
        QCOMPARE(cents(e.troughPrice), Cents{2800});
        QVERIFY(!e.yearAverage);
        QCOMPARE(e.yearSales, 0);
        QCOMPARE(cents(e.recentSale), Cents{3000});
    }

    void v10_a_rank_drop_at_240_hours_confirms()
    {
        const Evidence e =
            micro(series({{drop - day, 500'000}, {drop + day, 600'000}, {drop + 14'400, 550'000}}));
        QCOMPARE(e.usedSales, 1);
        QCOMPARE(cents(e.listAtRaw), Cents{3333});
    }

    void v11_a_minute_later_it_does_not()
    {
        const Evidence e =
            micro(series({{drop - day, 500'000}, {drop + day, 600'000}, {drop + 14'401, 550'000}}));
        QCOMPARE(e.usedDrops, 1);
        QCOMPARE(e.usedSales, 0);
        QVERIFY(!e.listAtRaw);
    }

    void v12_a_sparse_history_confirms_within_30_days()
    {
        QCOMPARE(micro(series({{drop - day, 500'000}, {drop + 43'200, 400'000}})).usedSales, 1);
    }

    void v13_and_not_after_them()
    {
        QCOMPARE(micro(series({{drop - day, 500'000}, {drop + 43'201, 400'000}})).usedSales, 0);
    }

    void v14_a_count_that_becomes_unknown_is_no_drop()
    {
        const Evidence e = micro(series({{drop - day, 500'000}, {drop + day, 400'000}}),
                                 series({{drop - day, 5}, {drop, -1}}));
        QCOMPARE(e.usedDrops, 0);
        QCOMPARE(e.usedSales, 0);
    }

    void v14b_a_count_that_comes_back_lower_from_unknown_is_no_drop()
    {
        const Evidence e = micro(series({{drop - day, 500'000}, {drop + day, 400'000}}),
                                 series({{drop - 2 * day, 5}, {drop - day, -1}, {drop, 4}}));
        QCOMPARE(e.usedDrops, 0);
    }

    void v15_a_rank_that_becomes_unknown_confirms_nothing()
    {
        const Evidence e = micro(series({{drop - day, 500'000}, {drop + day, -1}}));
        QCOMPARE(e.usedDrops, 1);
        QCOMPARE(e.usedSales, 0);
        // Nor does a better rank right after a gap: what it fell from is not known.
        QCOMPARE(
            micro(series({{drop - day, 500'000}, {drop + day, -1}, {drop + 2 * day, 400'000}})).usedSales, 0);
    }

    void v16_the_price_is_the_last_known_at_the_drop()
    {
        const Evidence e =
            micro(series({{drop - day, 500'000}, {drop + 60, 400'000}}), series({{drop - day, 5}, {drop, 4}}),
                  series({{drop - day, 3333}, {drop + 60, 2222}}));
        QCOMPARE(cents(e.listAtRaw), Cents{3333}); // 22.22 is what the next copy asks
    }

    void a_price_that_rises_in_the_minute_of_the_drop_is_the_next_copys()
    {
        const auto rank = series({{drop - day, 500'000}, {drop + 60, 400'000}});
        const auto count = series({{drop - day, 5}, {drop, 4}});
        QCOMPARE(cents(micro(rank, count, series({{drop - day, 3333}, {drop, 4000}})).listAtRaw),
                 Cents{3333});
        QCOMPARE(cents(micro(rank, count, series({{drop - day, 3333}, {drop, 3000}})).listAtRaw),
                 Cents{3000});
        QCOMPARE(cents(micro(rank, count, series({{drop - 2 * day, 3333}, {drop - day, -1}})).listAtRaw),
                 Cents{3333});
        QVERIFY(!micro(rank, count, series({{drop + 5, 3333}})).listAtRaw);
    }

    void v17_averages_of_listings_are_no_sales()
    {
        keepa::Product product = build({});
        product.stats.emplace();
        product.stats->avg365.set(PriceType::Used, 3000);
        product.stats->avg365.set(PriceType::UsedGoodShipping, 3400);
        const Evidence e = infer(product, keepa::toUtc(k0));
        QVERIFY(!e.listAtRaw && !e.yearAverage); // the earlier rule showed 34.00 as the average of sales
    }

    void one_rank_drop_confirms_one_drop_of_offers()
    {
        const auto count = series({{drop - day, 5}, {drop, 4}, {drop + 60, 3}});
        QCOMPARE(micro(series({{drop - day, 500'000}, {drop + day, 400'000}}), count).usedSales, 1);
        QCOMPARE(
            micro(series({{drop - day, 500'000}, {drop + day, 400'000}, {drop + 2 * day, 300'000}}), count)
                .usedSales,
            2);
    }

    void a_rank_drop_taken_by_a_used_sale_is_not_left_for_a_new_one()
    {
        keepa::Product product{someAsin()};
        csv(product, PriceType::SalesRank) = series({{drop - day, 500'000}, {drop + day, 400'000}});
        csv(product, PriceType::CountUsed) = series({{drop - day, 5}, {drop, 4}});
        csv(product, PriceType::CountNew) = series({{drop - day, 5}, {drop - 60, 4}});
        csv(product, PriceType::Used) = series({{drop - day, 3333}});
        csv(product, PriceType::New) = series({{drop - day, 9999}});
        const Evidence e = infer(product, keepa::toUtc(k0));
        QCOMPARE(e.usedSales, 1);
        QCOMPARE(e.newDrops, 1);
        QCOMPARE(e.newSales, 0);
        QCOMPARE(cents(e.listAtRaw), Cents{3333});
    }

    void new_sales_never_price_a_used_copy()
    {
        keepa::Product product = build({{20, 2000}});
        for (const std::int32_t daysAgo : {40, 50, 60}) {
            csv(product, PriceType::CountNew)
                .push_back({.time = shifted(k0, -daysAgo * day - day), .value = 9});
            csv(product, PriceType::CountNew).push_back({.time = shifted(k0, -daysAgo * day), .value = 8});
        }
        std::ranges::sort(csv(product, PriceType::CountNew), {}, &keepa::HistoryPoint::time);
        csv(product, PriceType::New) = series({{-1000 * day, 14'000}});
        auto& rank = csv(product, PriceType::SalesRank);
        for (const std::int32_t daysAgo : {40, 50, 60}) {
            rank.push_back({.time = shifted(k0, -daysAgo * day + 60), .value = 400'000});
            rank.push_back({.time = shifted(k0, -daysAgo * day + 120), .value = 500'000});
        }
        std::ranges::sort(rank, {}, &keepa::HistoryPoint::time);
        const Evidence e = infer(product, keepa::toUtc(k0));
        QCOMPARE(cents(e.listAtRaw), Cents{2000});
        QCOMPARE(e.newSales, 3);
        QCOMPARE(cents(e.newMedian), Cents{14'000});
    }

    void a_drop_older_than_three_years_is_not_seen()
    {
        const auto at = [](std::int32_t minute) {
            return micro(series({{minute - day, 500'000}, {minute + day, 400'000}}),
                         series({{minute - day, 5}, {minute, 4}}), series({{minute - day, 3333}}));
        };
        QCOMPARE(at(-1095 * day).usedSales, 1);
        QCOMPARE(at(-1095 * day - 1).usedDrops, 0);
    }

    void absurd_prices_go_at_most_a_quarter_and_the_furthest_first()
    {
        // Months differ, so that no companion of the same season protects them.
        const auto sale = [](std::int32_t daysAgo, std::int64_t price) {
            return Sale{shifted(k0, -daysAgo * day), price};
        };
        std::vector<Sale> sales{sale(300, 2000),   sale(270, 2100), sale(240, 1900),   sale(210, 2000),
                                sale(180, 60'000), sale(150, 2050), sale(120, 90'000), sale(90, 1950)};
        QCOMPARE(removeOutliers(sales), 2);
        QCOMPARE(std::ranges::max(sales, {}, &Sale::price).price, 2100);

        std::vector<Sale> few{sale(300, 2000), sale(200, 2000), sale(100, 90'000)};
        QCOMPARE(removeOutliers(few), 0); // of fewer than four nothing goes

        std::vector<Sale> three{sale(300, 2000),   sale(270, 2100),   sale(240, 1900), sale(210, 2000),
                                sale(180, 60'000), sale(120, 90'000), sale(60, 70'000)};
        QCOMPARE(removeOutliers(three), 1); // 7 / 4
        QCOMPARE(std::ranges::count(three, std::int64_t{90'000}, &Sale::price), 0);
    }

    void a_season_four_times_as_dear_is_kept()
    {
        const Evidence e = inferred({{10, 10'000},
                                     {375, 11'000},
                                     {100, 2000},
                                     {130, 2000},
                                     {160, 2000},
                                     {190, 2000},
                                     {220, 2000},
                                     {250, 2000}});
        QCOMPARE(e.usedOutliers, 0);
        QCOMPARE(cents(e.listAtRaw), Cents{10'500}); // two Augusts, pooled
        QCOMPARE(e.peakSales, 2);
    }

    void three_sales_in_three_months_are_not_a_season()
    {
        // The earlier rule took the single highest sale as the price of its month.
        const Evidence e = inferred({{20, 9000}, {120, 3000}, {220, 3500}});
        QCOMPARE(cents(e.listAtRaw), Cents{3500});
        QVERIFY(e.listBasis == ListBasis::Overall);
        QVERIFY(!e.peakMonth);
    }

    void a_month_with_two_sales_below_the_median_is_no_peak()
    {
        const Evidence e = inferred({{20, 2000}, {25, 2000}, {100, 4000}, {130, 4200}, {190, 4100}});
        QCOMPARE(cents(e.listAtRaw), Cents{4000});
        QVERIFY(e.listBasis == ListBasis::Overall);
    }

    void a_chance_repetition_is_no_mode()
    {
        const Evidence e =
            inferred({{5, 2000}, {8, 2000}, {11, 6000}, {14, 6100}, {17, 6200}, {20, 6300}, {100, 1500}});
        QVERIFY(e.listBasis == ListBasis::PeakMedian);
        QCOMPARE(cents(e.listAtRaw), Cents{6050});
    }

    void a_product_without_history_tells_nothing()
    {
        QVERIFY(infer(keepa::Product{someAsin()}, keepa::toUtc(k0)) == Evidence{});
    }

    void inferring_twice_gives_the_same()
    {
        const keepa::Product product = build({{20, 6000}, {25, 6000}, {30, 5500}, {170, 3000}});
        QVERIFY(infer(product, keepa::toUtc(k0)) == infer(product, keepa::toUtc(k0)));
    }

    void sale_days_count_good_ranks_and_better_ranks()
    {
        // 500,000 throughout, on day 100 before k0 at 449,999 (more than 10 % better) for three days, on day
        // 50 at 450,000 (exactly 10 %: not more) for three days, since day 2 below 100,000.
        const auto rank = series({{-400 * day, 500'000},
                                  {-100 * day, 449'999},
                                  {-97 * day, 500'000},
                                  {-50 * day, 450'000},
                                  {-47 * day, 500'000},
                                  {-2 * day, 99'999}});
        QCOMPARE(saleDays180(rank, k0), std::optional<std::int64_t>{1 + 3}); // day 100; days 2, 1 and 0
        QCOMPARE(saleDays180(series({{-400 * day, -1}}), k0), std::nullopt);
        QCOMPARE(saleDays180({}, k0), std::nullopt);
        QCOMPARE(saleDays180(series({{-400 * day, 50'000}}), k0), std::optional<std::int64_t>{180});
    }

    void the_month_index_needs_two_years()
    {
        keepa::History price;
        for (std::int32_t ago = 1090; ago >= 0; --ago) {
            const keepa::KeepaTime time = shifted(k0, -ago * day);
            price.push_back({.time = time,
                             .value = monthOf(time) == 1   ? 6000
                                      : monthOf(time) == 5 ? 2000
                                                           : 4000});
        }
        const auto index = monthIndex(price, k0);
        QVERIFY(index);
        QCOMPARE(index->peakMonth, 1);
        QCOMPARE(index->troughMonth, 5);
        QCOMPARE(index->peak, 1.5);

        const keepa::History short1(price.end() - 600, price.end());
        QVERIFY(!monthIndex(short1, k0));
    }

    void the_trend_takes_more_levels_where_the_rank_is_better()
    {
        const auto price = series(
            {{-9 * day, 5000}, {-8 * day, 1000}, {-7 * day, 2000}, {-6 * day, 3000}, {-5 * day, 4000}});
        QVERIFY(trendOf(price, std::nullopt, k0) == Trend::Rising); // 2000 to 4000
        QVERIFY(trendOf(price, 300'000, k0) == Trend::Falling);     // 5000 to 4000
        QVERIFY(trendOf(price, 600'000, k0) == Trend::Rising);
        QVERIFY(trendOf(series({{-9 * day, 1}, {-8 * day, -1}}), std::nullopt, k0) == Trend::Flat);
        QVERIFY(!trendOf({}, std::nullopt, k0));
    }

    void averages_are_weighted_by_time_over_positive_values()
    {
        const auto price = series({{-20, 1000}, {-10, -1}, {-5, 4000}});
        // [-20, 0]: 1000 for 10 minutes, nothing for 5, 4000 for 5.
        QCOMPARE(timeWeightedMean(price, shifted(k0, -20), k0), std::optional<std::int64_t>{2000});
        QCOMPARE(timeWeightedMean(price, shifted(k0, -5), k0), std::optional<std::int64_t>{4000});
        QCOMPARE(timeWeightedMean(price, shifted(k0, -100), shifted(k0, -50)), std::nullopt);
        QCOMPARE(timeWeightedMean(series({{0, 700}}), shifted(k0, -100), k0),
                 std::optional<std::int64_t>{700});
    }

    void words_are_matched_whole_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("categories");
        QTest::addColumn<QString>("maker");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* title, const char* categories, const char* maker,
                            SeasonClass expected) {
            QTest::newRow(title) << QString::fromLatin1(title) << QString::fromLatin1(categories)
                                 << QString::fromLatin1(maker) << static_cast<int>(expected);
        };
        row("AP Biology Premium", "Books > High School", "", SeasonClass::HighSchoolAp);
        row("A Chapter of Japan", "Books > High School", "", SeasonClass::YearRound); // "ap" is no word here
        row("Calculus", "Books", "Pearson", SeasonClass::TextbookSummer);
        row("Winter Calculus", "Books", "Cengage Learning", SeasonClass::TextbookWinter);
        row("College Algebra", "Books", "", SeasonClass::TextbookSummer);
        row("Passing the Bar Exam", "Books", "", SeasonClass::LawSchool);
        row("Roses", "Books > Crafts > Gardening", "", SeasonClass::Gardening);
        row("The BBQ Bible", "Books", "", SeasonClass::Grilling);
        row("Tax Guide 2026", "Books", "", SeasonClass::TaxPrep);
        row("Syntax Guide", "Books", "", SeasonClass::YearRound);
        row("Holiday Gift Ideas", "Books", "", SeasonClass::Christmas);
        row("A Holiday in Hell", "Books", "", SeasonClass::YearRound);
        row("Love Stories", "Books > Romance", "", SeasonClass::Romance);
        row("Massage Basics", "Books", "Messages Ltd", SeasonClass::YearRound); // "sage" is no word here
    }
    void words_are_matched_whole()
    {
        QFETCH(QString, title);
        QFETCH(QString, categories);
        QFETCH(QString, maker);
        QFETCH(int, expected);
        const auto found = classify(title.toStdString(), categories.toStdString(), maker.toStdString());
        QVERIFY(found);
        QCOMPARE(static_cast<int>(*found), expected);
        QVERIFY(!classify("", "", "Pearson"));
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "HistoryTest.moc"
