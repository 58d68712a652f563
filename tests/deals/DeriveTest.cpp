#include "core/deals/derive/Figures.h"
#include "core/deals/derive/Judgement.h"
#include "tests/deals/Builders.h"

#include <QtTest>

using namespace arb;
using namespace arb::deals;
using namespace arb::deals::testing;

namespace {

using Cents = std::optional<std::int64_t>;

Cents cents(const std::optional<Money>& money) { return money ? Cents{money->cents} : std::nullopt; }

Derived derived(const Facts& facts, const CostSettings& settings = {})
{
    return derive(facts, settings, cards(), today);
}

bool assumes(const Derived& figures, Assumed what)
{
    return (figures.assumed & static_cast<std::int64_t>(what)) != 0;
}

/// A row of the deal feed alone.
Facts headline()
{
    Facts facts{someAsin()};
    facts.title = "A Book";
    facts.rootCategory = 283155;
    facts.headlineAt = UtcTime{1'788'000'000};
    facts.usedSince = UtcTime{1'787'990'000};
    facts.usedPrice = usd(2500);
    return facts;
}

Facts withSales(Facts facts, std::int64_t listAt, std::int64_t sales = 5)
{
    facts.evidence.listAtRaw = usd(listAt);
    facts.evidence.peakSales = sales;
    facts.evidence.usedSales = sales;
    return facts;
}

} // namespace

class DeriveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- the buy price (deals.md, end of section 2)

    void the_cheapest_live_offer_is_the_buy_price()
    {
        Facts facts = textbook();
        facts.goodLanded = usd(1500); // cheaper, but not the offer
        const Derived d = derived(facts);
        QCOMPARE(cents(d.buyTotal), Cents{1799});
        QVERIFY(d.buySource == BuySource::Offer);
        QCOMPARE(cents(d.item), Cents{1400});
        QCOMPARE(cents(d.shipping), Cents{399});
        QVERIFY(d.condition == keepa::Condition::UsedGood);
        QCOMPARE(d.sellerId, std::optional<std::string>("A2XP7ZWVHAT29K"));
        QVERIFY(!assumes(d, Assumed::Shipping));
    }

    void an_offer_older_than_the_price_change_does_not_stand()
    {
        Facts facts = textbook();
        facts.usedSince = *facts.offersAt;
        QVERIFY(derived(facts).buySource == BuySource::Offer);
        facts.usedSince = *facts.offersAt + Seconds{60};
        facts.usedPrice = usd(1300);
        const Derived d = derived(facts);
        QVERIFY(d.buySource == BuySource::UsedEstimated);
        QCOMPARE(cents(d.buyTotal), Cents{1699}); // 13.00 and the user's 3.99
        QVERIFY(!d.sellerId && !d.condition && !d.shipping);
        QVERIFY(assumes(d, Assumed::Shipping));
    }

    void an_unknown_shipping_is_not_free()
    {
        Facts facts = textbook();
        facts.offer.shipping.reset();
        const Derived d = derived(facts);
        QVERIFY(d.buySource == BuySource::OfferEstimated);
        QCOMPARE(cents(d.buyTotal), Cents{1799});
        QVERIFY(!d.shipping);
        QVERIFY(d.estimate());
    }

    void a_free_shipping_is_a_real_zero()
    {
        Facts facts = textbook();
        facts.offer.shipping = usd(0);
        const Derived d = derived(facts);
        QCOMPARE(cents(d.buyTotal), Cents{1400});
        QCOMPARE(cents(d.shipping), Cents{0});
        QVERIFY(!assumes(d, Assumed::Shipping));
    }

    void without_offers_the_lowest_landed_price_tells_its_condition()
    {
        Facts facts = headline();
        facts.likeNewLanded = usd(3500);
        facts.acceptableLanded = usd(2899);
        facts.buyBoxUsedLanded = usd(2899);
        const Derived d = derived(facts);
        QCOMPARE(cents(d.buyTotal), Cents{2899});
        QVERIFY(d.buySource == BuySource::Landed);
        QVERIFY(d.condition == keepa::Condition::UsedAcceptable);
        QVERIFY(!d.item && !d.shipping && !d.sellerId);
        facts.buyBoxUsedLanded = usd(2898);
        QVERIFY(!derived(facts).condition);
    }

    void without_any_price_buy_and_profit_are_unknown()
    {
        Facts facts = withSales(headline(), 6000);
        facts.usedPrice.reset();
        const Derived d = derived(facts);
        QVERIFY(!d.buyTotal && !d.allIn && !d.profit && !d.roi && !d.minList);
        QVERIFY(d.noProfit == NoProfit::NoBuyPrice);
        QCOMPARE(cents(d.listAt), Cents{6000});
        QVERIFY(d.maxBuy); // what it may cost does not need what it costs
    }

    // ---- the sale price (profit.md 6)

    void v5_amazon_caps_the_list_price_and_the_raw_one_stays()
    {
        Facts facts = withSales(headline(), 4200, 3);
        facts.amazonPrice = usd(4500);
        facts.amazonAvg180 = usd(5000);
        const Derived d = derived(facts);
        QCOMPARE(cents(d.listAtRaw), Cents{4200});
        QCOMPARE(cents(d.listAtCap), Cents{4050});
        QCOMPARE(cents(d.listAt), Cents{4050});
        QVERIFY(d.listReason == ListReason::CappedByAmazon);
    }

    void v6_a_very_high_price_is_marked_for_review_not_dropped()
    {
        Facts facts = withSales(headline(), 160'000, 3);
        facts.usedPrice = usd(100'000);
        const Derived d = derived(facts);
        QCOMPARE(cents(d.listAt), Cents{160'000});
        QVERIFY(d.listReason == ListReason::ReviewHigh);
        QVERIFY(d.profit);
    }

    void more_than_three_times_the_used_price_is_marked_for_review()
    {
        QVERIFY(derived(withSales(headline(), 7500)).listReason == ListReason::AsInferred);
        QVERIFY(derived(withSales(headline(), 7501)).listReason == ListReason::ReviewRatio);
    }

    void v17_without_sales_the_price_is_a_labelled_estimate_of_grade_d()
    {
        Facts facts = headline();
        facts.used.days365 = usd(3000);
        Derived d = derived(facts);
        QCOMPARE(cents(d.listAt), Cents{3000});
        QVERIFY(d.saleSource == SaleSource::ListingUsed);
        QVERIFY(d.listReason == ListReason::FromListings);
        QCOMPARE(d.listAtSales, 0);
        QVERIFY(d.grade == EvidenceGrade::D);
        QVERIFY(assumes(d, Assumed::SalePrice));
        QVERIFY(!d.riskProfit);

        facts.buyBoxUsedAvg90 = usd(3300);
        d = derived(facts);
        QCOMPARE(cents(d.listAt), Cents{3300});
        QVERIFY(d.saleSource == SaleSource::ListingBuyBox);
    }

    void of_several_listing_averages_the_lowest_is_taken()
    {
        Facts facts = headline();
        facts.used = {.days90 = usd(12'256), .days180 = usd(9000), .days365 = usd(4100)};
        QCOMPARE(cents(derived(facts).listAt),
                 Cents{4100}); // the highest made up the fake profits of earlier
    }

    void without_any_sale_price_profit_is_unknown_and_says_so()
    {
        const Derived d = derived(headline());
        QVERIFY(!d.listAt && !d.profit && !d.grade && !d.fees);
        QVERIFY(d.noProfit == NoProfit::NoSalePrice);
        QVERIFY(d.allIn && d.minList && d.breakEven);
    }

    // ---- money (profit.md 5 and 11)

    void example_1_of_profit_comes_out_to_the_cent()
    {
        // Dimensions in whole millimetres and the calendar month's storage rates (September, October at 2.40,
        // November at 2.40) are what differs from the table: 0.0454 cu ft x (0.78 + 2.40 + 2.40) = 0.25.
        const Derived d = derived(textbook());
        QCOMPARE(cents(d.fbaFee), Cents{561});
        QCOMPARE(cents(d.referralFee), Cents{675});
        QCOMPARE(cents(d.closingFee), Cents{180});
        QCOMPARE(cents(d.fees), Cents{1416});
        QCOMPARE(cents(d.prep), Cents{125});
        QCOMPARE(cents(d.inbound), Cents{84});
        QCOMPARE(cents(d.placement), Cents{34});
        QCOMPARE(cents(d.allIn), Cents{2042});
        QCOMPARE(cents(d.returns), Cents{135});
        QCOMPARE(cents(d.storage), Cents{25});
        QCOMPARE(cents(d.profit), Cents{4500 - 1416 - 2042 - 135 - 25}); // 8.82
        QCOMPARE(std::lround(*d.roi * 100), 4319L);
        QVERIFY(d.feeSource == FeeSource::RateCard);
        QCOMPARE(d.sizeTier, std::optional<std::string>("large_standard"));
        QVERIFY(d.rateCard);
        QVERIFY(!d.estimate());
        QVERIFY(!d.noProfit);
    }

    void the_sum_of_the_parts_is_the_profit_for_many_rows()
    {
        for (std::int64_t listAt = 700; listAt < 9000; listAt += 37) {
            const Derived d = derived(withSales(textbook(), listAt));
            QVERIFY(d.profit);
            QCOMPARE(d.profit->cents,
                     d.listAt->cents - d.fees->cents - d.storage->cents - d.returns->cents - d.allIn->cents);
            QCOMPARE(d.fees->cents,
                     d.referralFee->cents + d.closingFee->cents + d.perItemFee->cents + d.fbaFee->cents);
            QCOMPARE(d.allIn->cents, d.buyTotal->cents + d.tax->cents + d.prep->cents + d.inbound->cents +
                                         d.placement->cents);
        }
    }

    void profit_at_the_minimum_list_price_meets_the_target()
    {
        const Derived d = derived(textbook());
        const Derived atMin = derived(withSales(textbook(), d.minList->cents));
        QVERIFY(*atMin.roi >= 30.0);
        const Derived below = derived(withSales(textbook(), d.minList->cents - 1));
        QVERIFY(*below.roi < 30.0);
        const Derived even = derived(withSales(textbook(), d.breakEven->cents));
        QVERIFY(even.profit->cents >= 0);
    }

    void paying_the_most_still_meets_the_target()
    {
        const Derived d = derived(textbook());
        Facts facts = textbook();
        facts.offer.item = *d.maxBuy - usd(399);
        QVERIFY(*derived(facts).roi >= 30.0);
        facts.offer.item = *facts.offer.item + usd(1);
        QVERIFY(*derived(facts).roi < 30.0);
    }

    void the_classic_profile_is_the_earlier_system()
    {
        CostSettings classic;
        classic.profile = CostProfile::Classic;
        Facts facts = withSales(headline(), 6000);
        facts.keepaFees.pickAndPack = usd(550);
        facts.keepaFees.referralPercent = 15.0;
        Derived d = derived(facts, classic); // profit.md 11, first row: 25.00, shipping not included
        QCOMPARE(cents(d.allIn), Cents{3299});
        QCOMPARE(cents(d.fees), Cents{1450});
        QCOMPARE(cents(d.profit), Cents{1251});
        QCOMPARE(std::lround(*d.roi * 100), 3792L);
        QCOMPARE(std::lround(*d.margin * 100), 2085L);
        QCOMPARE(cents(d.minList), Cents{5132});

        facts.goodLanded = usd(2500); // second row: the price includes shipping, so none is added
        d = derived(facts, classic);
        QCOMPARE(cents(d.allIn), Cents{2900});
        QCOMPARE(cents(d.profit), Cents{1650});
        QCOMPARE(cents(d.minList), Cents{4600});
        QVERIFY(!d.rateCard);
    }

    void a_marketplace_without_a_card_is_refused_in_both_profiles()
    {
        Facts facts = withSales(headline(), 6000);
        facts.domain = keepa::DomainId::De;
        for (const CostProfile profile : {CostProfile::Full, CostProfile::Classic}) {
            CostSettings settings;
            settings.profile = profile;
            const Derived d = derived(facts, settings);
            QVERIFY(!d.profit && !d.fees && !d.allIn);
            QVERIFY(d.noProfit == NoProfit::NoRateCard);
            QVERIFY(d.buyTotal);
        }
    }

    void without_a_size_keepas_fee_is_taken_and_the_rest_is_an_estimate()
    {
        Facts facts = withSales(headline(), 6000);
        facts.keepaFees.pickAndPack = usd(455);
        Derived d = derived(facts);
        QCOMPARE(cents(d.fbaFee), Cents{455});
        QVERIFY(d.feeSource == FeeSource::Keepa);
        QVERIFY(assumes(d, Assumed::Size) && !assumes(d, Assumed::FbaFee));

        facts.keepaFees.pickAndPack.reset();
        d = derived(facts);
        QVERIFY(d.feeSource == FeeSource::Assumed);
        QVERIFY(assumes(d, Assumed::FbaFee));
        QVERIFY(d.profit);
    }

    void a_package_larger_than_every_tier_has_no_guess()
    {
        Facts facts = textbook();
        facts.package.lengthMm = 4000;
        QVERIFY(derived(facts).noProfit == NoProfit::NoFee);
        QVERIFY(!derived(facts).profit);
    }

    void keepas_fee_is_shown_where_it_differs_enough()
    {
        Facts facts = textbook();
        facts.keepaFees.pickAndPack = usd(561 + 49);
        QVERIFY(!derived(facts).feeDifference);
        facts.keepaFees.pickAndPack = usd(561 + 50);
        QCOMPARE(cents(derived(facts).feeDifference), Cents{50});
        facts.keepaFees.pickAndPack = usd(561 - 60);
        QCOMPARE(cents(derived(facts).feeDifference), Cents{-60});
    }

    void a_price_in_a_dead_zone_gets_the_hint()
    {
        Facts facts = withSales(textbook(), 1050);
        QCOMPARE(cents(derived(facts).cliffPrice), Cents{999});
        QVERIFY(!derived(withSales(textbook(), 2000)).cliffPrice);
    }

    void the_cautious_profit_is_that_of_the_lower_quartile()
    {
        Facts facts = textbook();
        facts.evidence.p25Sale = usd(4000);
        const Derived d = derived(facts);
        QCOMPARE(cents(d.riskProfit), cents(derived(withSales(textbook(), 4000)).profit));
        facts.evidence.p25Sale = usd(9000); // under the same cap as the list price
        QCOMPARE(cents(derived(facts).riskProfit), cents(d.profit));
    }

    void own_shipping_has_no_fulfilment_fee()
    {
        CostSettings settings;
        settings.fulfilment = Fulfilment::Fbm;
        const Derived d = derived(textbook(), settings);
        QCOMPARE(cents(d.fbaFee), Cents{0});
        QVERIFY(!d.feeSource && !d.placement);
        QVERIFY(d.profit);
    }

    void deriving_again_gives_the_same() { QVERIFY(derived(textbook()) == derived(textbook())); }

    // ---- position and judgement

    void the_used_price_is_compared_with_its_own_average()
    {
        Facts facts = headline();
        facts.used.days365 = usd(5000);
        facts.used.days90 = usd(2000);
        QCOMPARE(*derived(facts).vsAverage, -50.0);
        QVERIFY(!derived(facts).priceSpike); // 25.00 is not above 1.5 x 20.00 = 30.00
        facts.used.days365.reset();
        QCOMPARE(*derived(facts).vsAverage, 25.0);
        facts.usedPrice = usd(3001);
        QVERIFY(derived(facts).priceSpike);
    }

    void percent_down_is_zero_above_the_average()
    {
        Facts facts = headline();
        facts.goodLanded = usd(2500);
        facts.evidence.yearAverage = usd(4000);
        QCOMPARE(*derived(facts).percentDown, 37.5);
        facts.goodLanded = usd(4500);
        QCOMPARE(*derived(facts).percentDown, 0.0);
        facts.evidence.yearAverage.reset();
        QVERIFY(!derived(facts).percentDown);
    }

    void the_grade_follows_number_age_and_spread_data()
    {
        QTest::addColumn<int>("sales");
        QTest::addColumn<int>("yearSales");
        QTest::addColumn<int>("daysSince");
        QTest::addColumn<double>("spread");
        QTest::addColumn<int>("grade");
        QTest::newRow("many, recent, tight") << 10 << 4 << 30 << 0.35 << 1;
        QTest::newRow("many, recent, wider") << 10 << 4 << 30 << 0.36 << 2;
        QTest::newRow("many, few of the year") << 10 << 3 << 30 << 0.1 << 2;
        QTest::newRow("some") << 5 << 1 << 365 << 0.6 << 2;
        QTest::newRow("some, old") << 5 << 0 << 366 << 0.1 << 3;
        QTest::newRow("some, wide") << 5 << 5 << 10 << 0.61 << 3;
        QTest::newRow("few") << 4 << 4 << 10 << 0.1 << 3;
    }
    void the_grade_follows_number_age_and_spread()
    {
        QFETCH(int, sales);
        QFETCH(int, yearSales);
        QFETCH(int, daysSince);
        QFETCH(double, spread);
        QFETCH(int, grade);
        Facts facts = withSales(headline(), 4000, sales);
        facts.evidence.yearSales = yearSales;
        facts.evidence.dispersion = spread;
        facts.evidence.recentSaleAt = toTime(today) - Seconds{daysSince * 86'400};
        QCOMPARE(static_cast<int>(*derived(facts).grade), grade);
    }

    void the_season_comes_from_sales_then_prices_then_keywords()
    {
        Facts facts = withSales(headline(), 6000);
        facts.title = "Christmas Carols";
        Derived d = derived(facts);
        QVERIFY(d.seasonSource == SeasonSource::Keywords);
        QCOMPARE(d.peakMonth, 11);
        QCOMPARE(d.daysToPeak, 61); // 1 September to 1 November
        QVERIFY(d.season == Season::Fall);

        facts.evidence.indexPeakMonth = 1;
        facts.evidence.peakIndex = 1.4;
        d = derived(facts);
        QVERIFY(d.seasonSource == SeasonSource::PriceIndex);
        QCOMPARE(d.daysToPeak, 122);
        QVERIFY(d.season == Season::Winter);
        QVERIFY(d.archetype == Archetype::Hold);

        facts.evidence.peakMonth = 9;
        facts.evidence.troughMonth = 4;
        facts.evidence.troughPrice = usd(3000);
        d = derived(facts);
        QVERIFY(d.seasonSource == SeasonSource::Sales);
        QCOMPARE(d.daysToPeak, 0);
        QVERIFY(d.archetype != Archetype::Hold); // the season is now
    }

    void a_book_that_sells_all_year_is_a_flip()
    {
        Facts facts = withSales(headline(), 6000);
        QVERIFY(!derived(facts).archetype);
        facts.rankDrops30 = 2;
        QVERIFY(derived(facts).archetype == Archetype::Flip);
        QVERIFY(!derived(facts).season); // no words, no sales by month: nothing is claimed
    }

    void days_to_a_month_wrap_over_the_year()
    {
        using derivation::daysToMonth;
        QCOMPARE(daysToMonth({2026, 12, 31}, 1), 1);
        QCOMPARE(daysToMonth({2026, 1, 31}, 1), 0);
        QCOMPARE(daysToMonth({2027, 2, 1}, 1), 334);
        QCOMPARE(daysToMonth({2028, 2, 1}, 3), 29);
    }

    void wilson_needs_ratings_and_rewards_many_data()
    {
        QTest::addColumn<double>("rating");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("expected"); // deals.md section 6
        QTest::newRow("100 % of 1") << 100.0 << 1 << 20.65;
        QTest::newRow("90 % of 10") << 90.0 << 10 << 59.58;
        QTest::newRow("100 % of 5") << 100.0 << 5 << 56.55;
        QTest::newRow("96 % of 500") << 96.0 << 500 << 93.90;
        QTest::newRow("98 % of 100000") << 98.0 << 100'000 << 97.91;
    }
    void wilson_needs_ratings_and_rewards_many()
    {
        QFETCH(double, rating);
        QFETCH(int, count);
        QFETCH(double, expected);
        QVERIFY(std::abs(*derivation::wilsonPercent(rating, count) - expected) < 0.005);
        QVERIFY(!derivation::wilsonPercent(0, 0));
    }

    void the_seller_is_judged_only_with_the_offer_that_is_bought()
    {
        Facts facts = textbook();
        facts.seller = {.name = "Shop", .rating = 96.0, .ratingCount = 500};
        QVERIFY(derived(facts).sellerTrust);
        facts.usedSince = *facts.offersAt + Seconds{60};
        QVERIFY(!derived(facts).sellerTrust);
        Facts unknown = textbook();
        QVERIFY(!derived(unknown).sellerTrust);
    }

    void offer_counts_are_compared_with_their_average()
    {
        Facts facts = headline();
        facts.usedOffers = 8;
        facts.usedOffersAvg.days90 = 9;
        facts.newOffers = 14;
        facts.newOffersAvg.days90 = 10;
        Derived d = derived(facts);
        QVERIFY(d.usedOffersTrend == OfferTrend::Falling);
        QVERIFY(d.newOffersTrend == OfferTrend::Steady); // exactly 1.4 times
        facts.newOffers = 15;
        QVERIFY(derived(facts).newOffersTrend == OfferTrend::Rising);
        facts.usedOffersAvg.days90 = 0;
        QVERIFY(!derived(facts).usedOffersTrend);
    }

    void risks_are_found_in_title_edition_and_binding_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("binding");
        QTest::addColumn<int>("flags");
        const auto row = [](const char* title, const char* binding, std::initializer_list<RiskFlag> flags) {
            int bits = 0;
            for (const RiskFlag flag : flags)
                bits |= static_cast<int>(flag);
            QTest::newRow(title) << QString::fromLatin1(title) << QString::fromLatin1(binding) << bits;
        };
        row("Algebra", "Hardcover", {});
        row("Algebra, Loose-Leaf Version plus MyLab Access Card", "",
            {RiskFlag::LooseLeaf, RiskFlag::AccessCode});
        row("Algebra", "Loose Leaf", {RiskFlag::LooseLeaf});
        row("Algebra (International Edition)", "", {RiskFlag::International});
        row("The International Library of Algebra", "", {});
        row("Algebra: Instructor's Manual", "", {RiskFlag::Instructor});
        row("Algebra: Teacher's Edition", "", {RiskFlag::Instructor});
        row("Algebra, Custom Edition for State", "", {RiskFlag::Custom});
        row("Customs of Japan", "", {});
        row("Algebra Workbook", "", {RiskFlag::Workbook});
        row("Algebra 3 Book Set", "", {RiskFlag::Set});
        row("A Sunset of Glory", "", {});
        row("Algebra (Large Print)", "", {RiskFlag::LargePrint});
        row("Algebra for All", "Audio CD", {RiskFlag::AudioOrDisc});
        row("Algebra in Brief", "Library Binding", {RiskFlag::ExLibrary});
    }
    void risks_are_found_in_title_edition_and_binding()
    {
        QFETCH(QString, title);
        QFETCH(QString, binding);
        QFETCH(int, flags);
        QCOMPARE(derivation::riskFlags(title.toStdString(), "", binding.toStdString()), flags);
    }

    void the_pace_of_sales_is_shared_with_the_competition()
    {
        Facts facts = headline();
        facts.rankDrops90 = 9; // one in ten days
        facts.usedOffers = 4;  // you are the fifth
        QCOMPARE(derivation::expectedDays(facts, {}, 90), 50);
        facts.rankDrops90 = 2;
        facts.rankDrops365 = 5;
        facts.usedOffers = 0;
        QCOMPARE(derivation::expectedDays(facts, {}, 90), 73);
        facts.rankDrops365.reset();
        QCOMPARE(derivation::expectedDays(facts, {}, 90), 90);
        Derived hold;
        hold.archetype = Archetype::Hold;
        hold.daysToPeak = 150;
        QCOMPARE(derivation::expectedDays(facts, hold, 90), 150);
    }
};

QTEST_GUILESS_MAIN(DeriveTest)
#include "DeriveTest.moc"
