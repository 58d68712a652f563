#include "core/deals/money/Profit.h"
#include "core/deals/money/Fees.h"
#include "tests/deals/money/MoneySupport.h"

#include <QtTest>

using namespace arb;
using namespace arb::deals;
using namespace arb::deals::money;
using namespace arb::deals::money::test;

namespace {

double rounded(std::optional<double> value, double scale = 10)
{
    return value ? std::round(*value * scale) / scale : -1e9;
}

} // namespace

class ProfitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void example_1_textbook_off_peak()
    {
        const Breakdown deal = full(us(), textbook());
        QCOMPARE(deal.fbaFee, 561);
        QCOMPARE(deal.referralFee, 675);
        QCOMPARE(deal.closingFee, 180);
        QCOMPARE(deal.perItemFee, 0);
        QCOMPARE(deal.inbound, 84);
        QCOMPARE(deal.allIn, 2042);
        QCOMPARE(deal.storage, 11);
        QCOMPARE(deal.aged, 0);
        QCOMPARE(deal.returns, 135);
        QCOMPARE(deal.profit, 896);
        QCOMPARE(rounded(deal.roi), 43.9);
        QCOMPARE(rounded(deal.margin), 19.9);
        QCOMPARE(deal.sizeTier, SizeTier::LargeStandard);
        QCOMPARE(deal.rateCard, us().version);
        QVERIFY(deal.unknown.empty());
    }

    void example_1_in_the_holiday_peak()
    {
        FullInputs in = textbook();
        in.date = holiday;
        in.storagePerCubicFoot = CentRate::of(240);
        const Breakdown deal = full(us(), in);
        QCOMPARE(deal.fbaFee, 594);
        QCOMPARE(deal.storage, 33);
        QCOMPARE(deal.profit, 841);
        QCOMPARE(rounded(deal.roi), 41.2);
        QCOMPARE(rounded(deal.margin), 18.7);
    }

    /// The classic system's sample with the fees it forgot.
    void example_2_reference_sample()
    {
        FullInputs in;
        in.date = offPeak;
        in.price = 24'626;
        in.item = 4349;
        in.shipping = in.prep = in.placement = 0;
        in.tax = in.returns = percent(0);
        in.inboundPerPound = CentRate{};
        in.holdMonths = 0;
        in.fbaFee = 625;
        QCOMPARE(full(us(), in).profit, 15'778);
        in.fbaFee = 647; // 6.25 with the surcharge
        QCOMPARE(full(us(), in).profit, 15'756);
        QCOMPARE(full(us(), in).referralFee, 3694);
    }

    void example_3_merchant_fulfilled()
    {
        FullInputs in;
        in.date = offPeak;
        in.fulfilment = Fulfilment::Fbm;
        in.price = 1249;
        in.buyerShipping = 399;
        in.item = 500;
        in.shipping = in.prep = 0;
        in.tax = in.returns = percent(0);
        in.postage = 480 + 40;
        const Breakdown deal = full(us(), in);
        QCOMPARE(deal.referralFee, 247);
        QCOMPARE(deal.closingFee, 180);
        QCOMPARE(deal.fbaFee, 0);
        QCOMPARE(deal.profit, 201);
        QCOMPARE(rounded(deal.roi, 1), 40.0);
        QCOMPARE(rounded(deal.margin), 12.2); // of price and shipping
        in.plan = SellingPlan::Individual;
        QCOMPARE(full(us(), in).profit, 102);
    }

    void example_4_general_goods()
    {
        FullInputs in;
        in.date = offPeak;
        in.category = Category::Toys;
        in.price = 2499;
        in.item = 999;
        in.shipping = 0;
        in.tax = percent(7);
        in.prep = 100;
        in.inboundPerPound = CentRate::of(60);
        in.placement = 29;
        in.weight = Weight::ofPounds(0.9);
        in.dims = inches(9, 7, 2.5);
        in.returns = percent(5);
        in.holdMonths = 2;
        const Breakdown deal = full(us(), in);
        QCOMPARE(deal.fbaFee, 522);
        QCOMPARE(deal.referralFee, 375);
        QCOMPARE(deal.closingFee, 0);
        QCOMPARE(deal.tax, 70);
        QCOMPARE(deal.allIn, 1252);
        QCOMPARE(deal.storage, 14);
        QCOMPARE(deal.returns, 125);
        QCOMPARE(deal.profit, 211);
        QCOMPARE(rounded(deal.roi), 16.9);
        QCOMPARE(rounded(deal.margin), 8.4);
    }

    /// profit.md 7.
    void fee_cliffs_before_cost()
    {
        const auto net = [](FullInputs in, Cents price) {
            in.price = price;
            const Breakdown deal = full(us(), in);
            return *deal.profit + *deal.allIn;
        };
        QCOMPARE(net(paperback(), 999), 382);
        QCOMPARE(net(paperback(), 1000), 289);
        QCOMPARE(net(paperback(), 1049), 331);
        QCOMPARE(net(paperback(), 1097), 371);
        QCOMPARE(net(paperback(), 1110), 382);
        FullInputs heavier = textbook();
        heavier.returns = percent(0);
        heavier.holdMonths = 0;
        QCOMPARE(net(heavier, 5000), 3509);
        QCOMPARE(net(heavier, 5001), 3483);
        QCOMPARE(net(heavier, 5040), 3516);
    }

    /// profit.md 8.
    void holding_from_december_to_august_costs_43_cents()
    {
        FullInputs in = textbook();
        in.date = {2026, 12, 1};
        in.holdMonths = 8;
        QCOMPARE(full(us(), in).hold, 43);
    }

    void the_parts_add_up_to_the_profit()
    {
        Dice dice(5);
        for (int i = 0; i < 2000; ++i) {
            FullInputs in = textbook();
            in.price = dice.between(0, 20'000);
            in.item = dice.between(0, 5'000);
            in.tax = Percent{dice.between(0, 12'000'000)};
            in.holdMonths = static_cast<int>(dice.between(0, 20));
            in.fulfilment = dice.oneIn(3) ? Fulfilment::Fbm : Fulfilment::Fba;
            in.buyerShipping = 399;
            in.postage = 520;
            in.category = static_cast<Category>(dice.between(0, categoryCount - 1));
            const Breakdown deal = full(us(), in);
            const Cents revenue = *in.price + (in.fulfilment == Fulfilment::Fbm ? 399 : 0);
            QCOMPARE(*deal.profit,
                     revenue - *deal.fees - *deal.postage - *deal.hold - *deal.returns - *deal.allIn);
            QCOMPARE(*deal.fees, *deal.referralFee + *deal.closingFee + *deal.perItemFee + *deal.fbaFee);
        }
    }

    void unknown_in_unknown_out_data()
    {
        QTest::addColumn<int>("input");
        QTest::addColumn<bool>("costKnown");
        QTest::addColumn<bool>("feesKnown");
        QTest::newRow("price") << static_cast<int>(Input::Price) << true << false;
        QTest::newRow("item") << static_cast<int>(Input::Item) << false << true;
        QTest::newRow("shipping") << static_cast<int>(Input::Shipping) << false << true;
        QTest::newRow("tax") << static_cast<int>(Input::Tax) << false << true;
        QTest::newRow("prep") << static_cast<int>(Input::Prep) << false << true;
        QTest::newRow("placement") << static_cast<int>(Input::Placement) << false << true;
        QTest::newRow("inbound") << static_cast<int>(Input::InboundPerPound) << false << true;
        QTest::newRow("weight") << static_cast<int>(Input::Weight) << false << false;
        QTest::newRow("dims") << static_cast<int>(Input::Dimensions) << true << false;
        QTest::newRow("returns") << static_cast<int>(Input::Returns) << true << true;
        QTest::newRow("hold") << static_cast<int>(Input::HoldMonths) << true << true;
    }
    void unknown_in_unknown_out()
    {
        QFETCH(int, input);
        QFETCH(bool, costKnown);
        QFETCH(bool, feesKnown);
        FullInputs in = textbook();
        switch (static_cast<Input>(input)) {
        case Input::Price:
            in.price.reset();
            break;
        case Input::Item:
            in.item.reset();
            break;
        case Input::Shipping:
            in.shipping.reset();
            break;
        case Input::Tax:
            in.tax.reset();
            break;
        case Input::Prep:
            in.prep.reset();
            break;
        case Input::Placement:
            in.placement.reset();
            break;
        case Input::InboundPerPound:
            in.inboundPerPound.reset();
            break;
        case Input::Weight:
            in.weight.reset();
            break;
        case Input::Dimensions:
            in.dims.reset();
            break;
        case Input::Returns:
            in.returns.reset();
            break;
        case Input::HoldMonths:
            in.holdMonths.reset();
            break;
        default:
            QFAIL("no such row");
        }
        const Breakdown deal = full(us(), in);
        QVERIFY(!deal.profit && !deal.roi && !deal.margin && !deal.markup);
        QVERIFY(deal.unknown.contains(static_cast<Input>(input)));
        QCOMPARE(deal.allIn.has_value(), costKnown);
        QCOMPARE(deal.fees.has_value(), feesKnown);
    }

    void a_package_larger_than_every_tier_has_no_fee()
    {
        FullInputs in = textbook();
        in.dims = inches(70, 10, 10);
        const Breakdown deal = full(us(), in);
        QVERIFY(!deal.profit);
        QVERIFY(deal.unknown.contains(Input::FbaFee));
        in.fbaFee = 2000; // Keepa knows
        QVERIFY(full(us(), in).profit);
    }

    void zero_is_a_value()
    {
        FullInputs in = textbook();
        in.item = in.shipping = in.prep = in.placement = 0;
        in.inboundPerPound = CentRate{};
        const Breakdown deal = full(us(), in);
        QCOMPARE(deal.allIn, 0);
        QVERIFY(deal.profit);
        QVERIFY(!deal.roi); // on a cost of 0
        QVERIFY(deal.margin);
    }

    void roi_is_never_clamped()
    {
        FullInputs in = textbook();
        in.price = 90'000;
        in.item = in.shipping = 0;
        QVERIFY(*full(us(), in).roi > 10'000);
        in.price = 0;
        QVERIFY(*full(us(), in).roi < -100);
        QVERIFY(!full(us(), in).margin);
    }

    void annualised_roi_and_markup()
    {
        FullInputs in = textbook();
        in.daysToSell = 73;
        const Breakdown deal = full(us(), in);
        QCOMPARE(*deal.annualRoi, *deal.roi * 5);
        QCOMPARE(rounded(deal.markup), rounded(100.0 * 896 / 1799));
    }

    void a_category_without_a_rule_is_unknown()
    {
        RateCard card = us();
        card.categories[static_cast<std::size_t>(Category::Toys)].reset();
        FullInputs in = textbook();
        in.category = Category::Toys;
        const Breakdown deal = full(card, in);
        QVERIFY(!deal.profit && !deal.referralFee);
        QVERIFY(deal.unknown.contains(Input::Category));
    }

    void a_stated_referral_percentage_replaces_the_cards()
    {
        FullInputs in = textbook();
        in.referral = percent(8);
        QCOMPARE(full(us(), in).referralFee, 360);
    }

    void the_assumed_inputs_are_passed_on()
    {
        FullInputs in = textbook();
        in.assumed.insert(Input::Placement);
        QCOMPARE(full(us(), in).assumed, in.assumed);
        QCOMPARE(assumedPlacement(us(), in), 34);
        in.dims.reset();
        QVERIFY(!assumedPlacement(us(), in));
    }

    /// profit.md 9, on a card that stands in for the United Kingdom's.
    void vat_modes()
    {
        FullInputs in = textbook();
        const Cents plain = *full(us(), in).profit;

        in.vat = {VatMode::None, percent(20), percent(20), false};
        Breakdown deal = full(us(), in);
        QCOMPARE(*deal.vat,
                 share(*deal.fees + *deal.hold, percent(20))); // not registered: VAT on fees is a cost
        QCOMPARE(*deal.profit, plain - *deal.vat);

        in.vat = {VatMode::Standard, percent(20), percent(20), false};
        deal = full(us(), in);
        QCOMPARE(*deal.vat, 750); // 45.00 * 0.2 / 1.2, fees net
        QCOMPARE(*deal.profit, plain - 750);

        in.vat.reclaim = true;
        deal = full(us(), in);
        QCOMPARE(*deal.buy, 1799 - 300); // 17.99 * 0.2 / 1.2 = 2.998
        QCOMPARE(*deal.profit, plain - 750 + 300);

        in.vat = {VatMode::Margin, percent(20), percent(20), true};
        deal = full(us(), in);
        QCOMPARE(*deal.vat, 450);  // (45.00 - 17.99) * 0.2 / 1.2 = 4.5017
        QCOMPARE(*deal.buy, 1799); // no input VAT on the goods
        in.price = 1000;
        QCOMPARE(*full(us(), in).vat, 0); // sold below the purchase

        in.vat = {VatMode::Margin, percent(0), percent(20), false}; // UK printed books
        in.price = 4500;
        QCOMPARE(*full(us(), in).profit, plain);
    }

    /// profit.md 11, the table.
    void classic_rows_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<bool>("included");
        QTest::addColumn<qint64>("listAt");
        QTest::addColumn<qint64>("fba");
        QTest::addColumn<qint64>("allIn");
        QTest::addColumn<qint64>("fees");
        QTest::addColumn<qint64>("profit");
        QTest::addColumn<double>("margin");
        QTest::addColumn<double>("roi");
        QTest::newRow("no") << 2500LL << false << 6000LL << 550LL << 3299LL << 1450LL << 1251LL << 20.85
                            << 37.92;
        QTest::newRow("yes") << 2500LL << true << 6000LL << 550LL << 2900LL << 1450LL << 1650LL << 27.50
                             << 56.90;
        QTest::newRow("sample") << 3500LL << false << 24626LL << 625LL << 4349LL << 4319LL << 15958LL << 64.80
                                << 366.94;
    }
    void classic_rows()
    {
        QFETCH(qint64, now);
        QFETCH(bool, included);
        QFETCH(qint64, listAt);
        QFETCH(qint64, fba);
        ClassicInputs in;
        in.now = now;
        in.shippingIncluded = included;
        in.price = listAt;
        in.fbaFee = fba;
        const Breakdown deal = classic(in);
        QTEST(static_cast<qint64>(*deal.allIn), "allIn");
        QTEST(static_cast<qint64>(*deal.fees), "fees");
        QTEST(static_cast<qint64>(*deal.profit), "profit");
        QTEST(rounded(deal.margin, 100), "margin");
        QTEST(rounded(deal.roi, 100), "roi");
    }

    void classic_without_a_buy_price_knows_only_the_fees()
    {
        ClassicInputs in;
        in.price = 6000;
        const Breakdown deal = classic(in);
        QCOMPARE(deal.fees, 1450);
        QVERIFY(!deal.allIn && !deal.profit && !deal.roi && !deal.margin);
        QVERIFY(deal.unknown.contains(Input::Item));
    }

    void classic_without_tax_for_the_exempt()
    {
        ClassicInputs in;
        in.now = 2500;
        in.taxExempt = true;
        QCOMPARE(classic(in).allIn, 2500 + 275 + 399);
    }
};

QTEST_GUILESS_MAIN(ProfitTest)
#include "ProfitTest.moc"
