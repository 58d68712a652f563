#include "core/deals/money/Fees.h"
#include "tests/deals/money/MoneySupport.h"

#include <QtTest>

#include <array>

using namespace arb;
using namespace arb::deals;
using namespace arb::deals::money;
using namespace arb::deals::money::test;

namespace {

constexpr std::array<Cents, 3> bandPrices{999, 1000, 5001};

Cents feeBefore(const Dimensions& dims, Weight weight, Cents price)
{
    return fbaFee(us(), dims, weight, price, beforeSurcharge).value_or(-1);
}

Cents referral(Category category, Cents total) { return referralFee(*us().rule(category), total); }

} // namespace

class FeesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// profit.md 2: the small standard table, at every limit and a hair above it.
    void small_standard_is_priced_by_the_table()
    {
        constexpr std::array ounces{2, 4, 6, 8, 10, 12, 14, 16};
        constexpr std::array<std::array<Cents, 8>, 3> table{{{243, 249, 256, 266, 277, 282, 292, 295},
                                                             {332, 342, 345, 354, 368, 378, 391, 396},
                                                             {358, 368, 371, 380, 394, 404, 417, 422}}};
        const Dimensions dims = inches(15, 12, 0.75);
        for (std::size_t band = 0; band < table.size(); ++band) {
            for (std::size_t i = 0; i < ounces.size(); ++i) {
                QCOMPARE(feeBefore(dims, Weight::ofOunces(ounces[i]), bandPrices[band]), table[band][i]);
                if (i > 0)
                    QCOMPARE(feeBefore(dims, Weight::ofOunces(ounces[i - 1] + 0.001), bandPrices[band]),
                             table[band][i]);
            }
        }
    }

    void large_standard_is_priced_by_the_table_and_by_quarter_pounds_above()
    {
        constexpr std::array ounces{4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48};
        constexpr std::array<std::array<Cents, 12>, 3> table{
            {{291, 313, 338, 378, 422, 460, 475, 500, 510, 528, 544, 585},
             {373, 395, 420, 460, 504, 542, 557, 582, 592, 610, 626, 667},
             {399, 421, 446, 486, 530, 568, 583, 608, 618, 636, 652, 693}}};
        constexpr std::array<Cents, 3> above{615, 697, 723};
        const Dimensions dims = inches(5, 4, 0.76); // too small to weigh more than it does
        for (std::size_t band = 0; band < table.size(); ++band) {
            const Cents price = bandPrices[band];
            for (std::size_t i = 0; i < ounces.size(); ++i)
                QCOMPARE(feeBefore(dims, Weight::ofOunces(ounces[i]), price), table[band][i]);
            QCOMPARE(feeBefore(dims, Weight::ofPounds(3.000001), price), above[band] + 8);
            QCOMPARE(feeBefore(dims, Weight::ofPounds(3.25), price), above[band] + 8);
            QCOMPARE(feeBefore(dims, Weight::ofPounds(3.26), price), above[band] + 16);
            QCOMPARE(feeBefore(dims, Weight::ofPounds(20), price), above[band] + 68 * 8);
        }
    }

    void bulky_is_priced_by_the_pound_and_larger_is_unknown()
    {
        QCOMPARE(feeBefore(inches(18.1, 3, 2), Weight::ofPounds(1), 999), 678);
        QCOMPARE(feeBefore(inches(18.1, 3, 2), Weight::ofPounds(1), 1000), 755);
        QCOMPARE(feeBefore(inches(18.1, 3, 2), Weight::ofPounds(20.5), 1000), 755 + 20 * 38);
        QCOMPARE(feeBefore(inches(40, 3, 2), Weight::ofPounds(2), 5001), 935 + 2 * 38 - 38);
        QVERIFY(!fbaFee(us(), inches(60, 3, 2), Weight::ofPounds(2), 1000, offPeak));
        QVERIFY(!fbaFee(us(), inches(9, 6, 1), Weight::ofPounds(50.1), 1000, offPeak));
    }

    void the_limits_of_a_tier_belong_to_it()
    {
        const auto tier = [](const Dimensions& dims, double pounds) {
            return sizeTier(us(), dims, Weight::ofPounds(pounds))->tier;
        };
        QCOMPARE(tier(inches(0.75, 15, 12), 1.0), SizeTier::SmallStandard); // sides in any order
        QCOMPARE(tier(inches(15, 12, 0.7501), 1.0), SizeTier::LargeStandard);
        QCOMPARE(tier(inches(15.01, 12, 0.75), 1.0), SizeTier::LargeStandard);
        QCOMPARE(tier(inches(15, 12, 0.75), 1.0001), SizeTier::LargeStandard);
        QCOMPARE(tier(inches(18, 14, 8), 20.0), SizeTier::LargeStandard);
        QCOMPARE(tier(inches(18, 14, 8.01), 20.0), SizeTier::SmallBulky);
        QCOMPARE(tier(inches(18, 14, 8), 20.01), SizeTier::SmallBulky);
    }

    void small_standard_weighs_the_unit_and_large_standard_the_larger()
    {
        const Dimensions flat = inches(15, 12, 0.75); // 0.97 lb of dimensional weight
        QCOMPARE(billableWeight(us(), *sizeTier(us(), flat, Weight::ofOunces(2)), flat, Weight::ofOunces(2)),
                 Weight::ofOunces(2));
        const Dimensions toy = inches(9, 7, 2.5); // 157.5 / 139 = 1.13 lb
        const Weight billed =
            billableWeight(us(), *sizeTier(us(), toy, Weight::ofPounds(0.9)), toy, Weight::ofPounds(0.9));
        QVERIFY(billed > Weight::ofPounds(1.13309) && billed < Weight::ofPounds(1.1331));
    }

    void a_dimensional_weight_on_the_limit_stays_below_it()
    {
        // 13.9 * 12.5 * 1 = 173.75 = 139 * 1.25: in floating point a hair more than 1.25 lb.
        QCOMPARE(feeBefore(inches(13.9, 12.5, 1), Weight::ofPounds(0.5), 1000), 504);
        QCOMPARE(feeBefore(inches(13.9, 12.5, 1.0001), Weight::ofPounds(0.5), 1000), 542);
    }

    void metric_facts_meet_the_limits_in_inches()
    {
        QCOMPARE(Length::ofMillimetres(381), Length::ofInches(15));
        QCOMPARE(Weight::ofGrams(45'359'237), Weight::ofPounds(100'000));
        QCOMPARE(Weight::ofOunces(16), Weight::ofPounds(1));
        QVERIFY(!Dimensions::of(Length::ofInches(1), Length::ofInches(0), Length::ofInches(1)));
        QVERIFY(!Dimensions::of(Length::ofInches(1), Length::ofInches(1001), Length::ofInches(1)));
    }

    /// profit.md 7: 9.99 is the low band, 10.00 and 50.00 the middle one, 50.01 the high one.
    void price_bands_have_their_edges_at_ten_and_above_fifty()
    {
        QCOMPARE(priceBand(us(), 0), 0);
        QCOMPARE(priceBand(us(), 999), 0);
        QCOMPARE(priceBand(us(), 1000), 1);
        QCOMPARE(priceBand(us(), 5000), 1);
        QCOMPARE(priceBand(us(), 5001), 2);
    }

    void surcharge_and_peak_follow_the_date()
    {
        const Dimensions dims = inches(9.5, 7.5, 1.1);
        const Weight weight = Weight::ofPounds(1.4);
        const auto on = [&](UtcDate day) { return fbaFee(us(), dims, weight, 4500, day); };
        QCOMPARE(on({2026, 4, 16}), 542);
        QCOMPARE(on({2026, 4, 17}), 561);
        QCOMPARE(on({2026, 10, 14}), 561);
        QCOMPARE(on({2026, 10, 15}), 594); // (5.42 + 0.32) * 1.035
        QCOMPARE(on({2027, 1, 14}), 594);
        QCOMPARE(on({2027, 1, 15}), 561);
    }

    void a_fee_on_the_half_cent_is_rounded_up()
    {
        // 5.00 * 1.035 = 5.175, in floating point a hair less
        QCOMPARE(fbaFee(us(), inches(9, 6, 2), Weight::ofPounds(2), 999, offPeak), 518);
        QCOMPARE(referral(Category::Books, 1650), 248); // 247.5
        QCOMPARE(divideHalfUp(-5, 2), -2);
    }

    void referral_follows_the_category_data()
    {
        QTest::addColumn<int>("category");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("fee");
        const auto row = [](const char* name, Category category, qint64 total, qint64 fee) {
            QTest::newRow(name) << static_cast<int>(category) << total << fee;
        };
        row("books", Category::Books, 4500, 675);
        row("media has no minimum", Category::Books, 100, 15);
        row("consoles", Category::Consoles, 10'000, 800);
        row("minimum", Category::Toys, 199, 30);
        row("at the minimum", Category::Toys, 200, 30);
        row("computers", Category::Computers, 10'000, 800);
        row("beauty at 10", Category::Beauty, 1000, 80);
        row("beauty above 10 switches the whole price", Category::Beauty, 1001, 150);
        row("grocery at 15", Category::Grocery, 1500, 120);
        row("grocery above 15", Category::Grocery, 1501, 225);
        row("clothing at 15", Category::Clothing, 1500, 75);
        row("clothing at 20", Category::Clothing, 2000, 200);
        row("clothing above 20", Category::Clothing, 2001, 340);
        row("jewelry at 250", Category::Jewelry, 25'000, 5000);
        row("jewelry pays 5 % on the part above", Category::Jewelry, 30'000, 5250);
        row("furniture", Category::Furniture, 30'000, 3000 + 1000);
        row("electronics accessories", Category::ElectronicsAccessories, 20'000, 1500 + 800);
        row("watches", Category::Watches, 200'000, 24'000 + 1500);
        row("power tools", Category::PowerTools, 10'000, 1200);
        row("tires", Category::Tires, 10'000, 1000);
    }
    void referral_follows_the_category()
    {
        QFETCH(int, category);
        QFETCH(qint64, total);
        QFETCH(qint64, fee);
        QCOMPARE(referral(static_cast<Category>(category), total), fee);
    }

    void the_closing_fee_is_for_media_only()
    {
        for (const Category media : {Category::Books, Category::Music, Category::Video, Category::Software,
                                     Category::VideoGames, Category::Consoles})
            QCOMPARE(closingFee(us(), *us().rule(media)), 180);
        QCOMPARE(closingFee(us(), *us().rule(Category::Toys)), 0);
        QCOMPARE(perItemFee(us(), SellingPlan::Individual), 99);
        QCOMPARE(perItemFee(us(), SellingPlan::Professional), 0);
    }

    /// profit.md 5 and 8.
    void storage_takes_each_calendar_months_rate_and_rounds_once()
    {
        const Dimensions book = inches(9.5, 7.5, 1.1);
        QCOMPARE(storageFee(us(), book, {2026, 5, 10}, 3), 11);
        QCOMPARE(storageFee(us(), book, {2026, 10, 1}, 3), 33);
        QCOMPARE(storageFee(us(), book, {2026, 12, 1}, 8), 36);  // 2.40 + 7 * 0.78
        QCOMPARE(storageFee(us(), book, {2026, 11, 20}, 3), 25); // 2.40 + 2.40 + 0.78
        QCOMPARE(storageFee(us(), book, {2026, 11, 20}, 3, CentRate::of(78)), 11);
        QCOMPARE(storageFee(us(), book, {2026, 11, 20}, 0), 0);
        QCOMPARE(storageFee(us(), inches(9, 7, 2.5), offPeak, 2), 14);
    }

    /// profit.md 8: eight months are 0.50 and 1.00 a cubic foot; after a year the floor of the unit
    /// dominates.
    void the_aged_surcharge_starts_with_the_seventh_month()
    {
        const Dimensions book = inches(9.5, 7.5, 1.1);
        const Dimensions foot = inches(12, 12, 12);
        QCOMPARE(agedSurcharge(us(), book, 6), 0);
        QCOMPARE(agedSurcharge(us(), book, 8), 7);
        QCOMPARE(agedSurcharge(us(), foot, 7), 50);
        QCOMPARE(agedSurcharge(us(), foot, 12), 50 + 100 + 150 + 380 + 400 + 420);
        QCOMPARE(agedSurcharge(us(), foot, 16) - agedSurcharge(us(), foot, 12), 3 * 690 + 790);
        QCOMPARE(agedSurcharge(us(), inches(1, 1, 1), 16) - agedSurcharge(us(), inches(1, 1, 1), 12),
                 3 * 30 + 35);
    }

    void placement_follows_tier_and_billable_weight()
    {
        const auto fee = [](const Dimensions& dims, double pounds) {
            return placementFee(us(), dims, Weight::ofPounds(pounds));
        };
        QCOMPARE(fee(inches(9, 6, 0.7), 0.6), 26);
        QCOMPARE(fee(inches(9, 6, 1), 0.75), 29);
        QCOMPARE(fee(inches(9.5, 7.5, 1.1), 1.4), 34);
        QCOMPARE(fee(inches(9, 6, 1), 3), 41);
        QCOMPARE(fee(inches(9, 6, 1), 3.1), 55);
        QVERIFY(!fee(inches(30, 6, 1), 3.1));
        QCOMPARE(placementFee(us(), inches(9, 6, 1), Weight::ofPounds(3), PlacementSplit::Partial), 26);
        QCOMPARE(placementFee(us(), inches(9, 6, 1), Weight::ofPounds(3), PlacementSplit::Optimised), 0);
    }

    void inbound_freight_goes_by_the_unit_weight()
    {
        QCOMPARE(inboundFreight(CentRate::of(60), Weight::ofPounds(1.4)), 84);
        QCOMPARE(inboundFreight(CentRate::of(60), Weight::ofPounds(0.9)), 54);
        QCOMPARE(inboundFreight(CentRate::of(0.5), Weight::ofPounds(1)), 1);
    }

    void amazon_keeps_a_fifth_of_the_referral_fee_up_to_five_dollars()
    {
        QCOMPARE(refundAdministrationFee(us(), 675), 135);
        QCOMPARE(refundAdministrationFee(us(), 10'000), 500);
    }
};

QTEST_GUILESS_MAIN(FeesTest)
#include "FeesTest.moc"
