#include "core/deals/FactsFrom.h"
#include "core/keepa/Deal.h"
#include "core/keepa/Seller.h"
#include "tests/deals/Builders.h"

#include <QtTest>

using namespace arb;
using namespace arb::deals;
using namespace arb::deals::testing;
using keepa::Condition;
using keepa::DomainId;
using keepa::KeepaTime;
using keepa::PriceType;

namespace {

constexpr UtcTime fetched = keepa::toUtc(k0);

UtcTime at(std::int32_t minute) { return keepa::toUtc({k0.minutes + minute}); }

/// A deal object looked at `minute`, its used price `used` (-1: none) since `since`.
keepa::Deal deal(std::int32_t minute, std::int32_t used, std::int32_t since, std::int32_t delta = 0)
{
    keepa::Deal d{someAsin()};
    d.title = "A Book";
    d.lastUpdate = KeepaTime{k0.minutes + minute};
    d.creationDate = KeepaTime{k0.minutes + since};
    if (used >= 0)
        d.currentValues.set(PriceType::Used, used);
    d.currentSinceMinutes.set(PriceType::Used, k0.minutes + since);
    d.deltaLastValues.set(PriceType::Used, delta);
    return d;
}

keepa::Offer offer(Condition condition, std::int64_t price, std::optional<std::int64_t> shipping,
                   const char* seller)
{
    keepa::Offer o;
    o.condition = condition;
    o.price = price;
    o.shipping = shipping;
    o.sellerId = seller;
    o.isShippable = true;
    return o;
}

keepa::Product product(std::vector<keepa::Offer> offers = {})
{
    keepa::Product p{someAsin()};
    p.domain = DomainId::Us;
    p.title = "A Book";
    p.lastUpdate = k0;
    p.stats.emplace();
    p.stats->current.set(PriceType::Used, 2000);
    p.stats->lastOffersUpdate = k0;
    p.offers = std::move(offers);
    for (std::size_t i = 0; i < p.offers.size(); ++i)
        p.liveOffersOrder.push_back(i);
    if (!p.offers.empty())
        p.offersSuccessful = true;
    return p;
}

Facts merged(const keepa::Product& p)
{
    Facts facts{someAsin()};
    mergeProduct(facts, p, fetched);
    return facts;
}

} // namespace

class FactsFromTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_older_deal_object_never_overwrites_newer_facts()
    {
        Facts facts{someAsin()};
        mergeDeal(facts, deal(0, 2000, -100), DomainId::Us);
        const Facts before = facts;
        mergeDeal(facts, deal(-1, 9999, -200), DomainId::Us);
        QVERIFY(facts == before);
        mergeDeal(facts, deal(1, 1900, 1, 100), DomainId::Us);
        QVERIFY(facts.usedPrice == usd(1900));
        QVERIFY(facts.headlineAt == at(1));
    }

    void merging_the_same_deal_twice_changes_nothing()
    {
        Facts facts{someAsin()};
        mergeDeal(facts, deal(0, 2000, -100, 50), DomainId::Us);
        const Facts once = facts;
        mergeDeal(facts, deal(0, 2000, -100, 50), DomainId::Us);
        QVERIFY(facts == once);
    }

    void the_last_drop_stays_until_the_price_changes_again()
    {
        Facts facts{someAsin()};
        mergeDeal(facts, deal(0, 2000, 0, 300), DomainId::Us);
        QVERIFY(facts.usedDropLast == usd(300));
        mergeDeal(facts, deal(60, 2000, 0, 0),
                  DomainId::Us); // Keepa looked again, nothing changed: its delta is 0
        QVERIFY(facts.usedDropLast == usd(300));
        mergeDeal(facts, deal(120, 1800, 90, 0), DomainId::Us); // changed at 90, between two looks of ours
        QVERIFY(facts.usedDropLast == usd(200));
        mergeDeal(facts, deal(180, -1, 150), DomainId::Us); // sold out
        QVERIFY(!facts.usedDropLast && !facts.usedPrice);
        QVERIFY(facts.usedSince == at(150));
    }

    void a_first_look_does_not_invent_a_drop()
    {
        Facts facts{someAsin()};
        mergeDeal(facts, deal(0, 2000, -100, 0), DomainId::Us);
        QVERIFY(!facts.usedDropLast);
    }

    void a_missing_count_means_no_offers()
    {
        Facts facts{someAsin()};
        mergeDeal(facts, deal(0, 2000, -100), DomainId::Us);
        QCOMPARE(facts.usedOffers, 0);
        QCOMPARE(facts.newOffers, 0);
        QCOMPARE(facts.fbaOffers, 0);
        keepa::Deal some = deal(1, 2000, -100);
        some.currentValues.set(PriceType::CountNew, 3);
        mergeDeal(facts, some, DomainId::Us);
        QVERIFY(!facts.fbaOffers); // arrays until 2025 do not reach this type
    }

    void a_new_deal_awaits_its_details()
    {
        Facts facts{someAsin()};
        mergeDeal(facts, deal(0, 2000, -100), DomainId::Us);
        QVERIFY(facts.missingReason == MissingReason::DetailsPending);
        QVERIFY(facts.tier == DetailTier::Headline);
        mergeProduct(facts, product(), fetched);
        QVERIFY(!facts.missingReason);
        QVERIFY(facts.tier == DetailTier::Product);
        mergeDeal(facts, deal(5, 2000, -100), DomainId::Us);
        QVERIFY(!facts.missingReason);
        QVERIFY(facts.tier == DetailTier::Product);
    }

    void a_look_up_older_than_the_headline_leaves_its_prices()
    {
        Facts facts{someAsin()};
        mergeDeal(facts, deal(1, 1500, 1), DomainId::Us);
        mergeProduct(facts, product(), fetched); // Keepa's look at k0, one minute before
        QVERIFY(facts.usedPrice == usd(1500));
        QVERIFY(facts.productAt == fetched);
        Facts same{someAsin()};
        mergeDeal(same, deal(0, 1500, 0), DomainId::Us);
        mergeProduct(same, product(), fetched);
        QVERIFY(same.usedPrice == usd(2000));
    }

    void a_withdrawn_product_keeps_what_is_known_and_says_so()
    {
        Facts facts{someAsin()};
        mergeDeal(facts, deal(0, 2000, 0), DomainId::Us);
        keepa::Product gone{someAsin()};
        gone.productType = keepa::ProductType::Invalid;
        mergeProduct(facts, gone, fetched);
        QVERIFY(facts.missingReason == MissingReason::NotAtKeepa);
        QCOMPARE(facts.missingAttempts, 1);
        QVERIFY(facts.usedPrice == usd(2000));
        QVERIFY(facts.title == "A Book");
        mergeProduct(facts, product(), fetched);
        QVERIFY(!facts.missingReason && !facts.missingAttempts);
    }

    void the_cheapest_landed_used_offer_is_chosen_whole()
    {
        const Facts facts = merged(product({offer(Condition::New, 500, 0, "NEW"),
                                            offer(Condition::UsedAcceptable, 1900, 399, "CHEAPITEM"),
                                            offer(Condition::UsedGood, 2200, 0, "CHEAPLANDED"),
                                            offer(Condition::CollectibleGood, 100, 0, "OTHERMARKET")}));
        QVERIFY(facts.offer.item == usd(2200));
        QVERIFY(facts.offer.shipping == usd(0));
        QVERIFY(facts.offer.condition == Condition::UsedGood);
        QCOMPARE(facts.offer.sellerId, std::optional<std::string>("CHEAPLANDED"));
        QVERIFY(facts.tier == DetailTier::Offers);
        QCOMPARE(facts.liveUsedOffers, 2);
    }

    void an_offer_with_unknown_shipping_is_not_counted_as_free()
    {
        const Facts facts = merged(product({offer(Condition::UsedGood, 1000, std::nullopt, "UNKNOWN"),
                                            offer(Condition::UsedGood, 1500, 399, "KNOWN")}));
        QCOMPARE(facts.offer.sellerId, std::optional<std::string>("KNOWN"));
        const Facts only = merged(product({offer(Condition::UsedGood, 1000, std::nullopt, "UNKNOWN")}));
        QVERIFY(only.offer.item == usd(1000));
        QVERIFY(!only.offer.shipping);
    }

    void offers_that_cannot_be_bought_are_left_out()
    {
        keepa::Offer scam = offer(Condition::UsedGood, 100, 0, "SCAM");
        scam.isScam = true;
        keepa::Offer nowhere = offer(Condition::UsedGood, 200, std::nullopt, "NOWHERE");
        nowhere.isShippable = false;
        keepa::Product p = product({scam, nowhere, offer(Condition::UsedGood, 900, 0, "HISTORICAL"),
                                    offer(Condition::UsedGood, 1500, 399, "FINE")});
        p.liveOffersOrder = {0, 1, 3}; // the third is not live any more
        QCOMPARE(merged(p).offer.sellerId, std::optional<std::string>("FINE"));
    }

    void no_live_used_offer_clears_the_chosen_one()
    {
        Facts facts = merged(product({offer(Condition::UsedGood, 1500, 399, "FINE")}));
        facts.seller.name = "Fine Books";
        mergeProduct(facts, product({offer(Condition::New, 500, 0, "NEW")}), fetched + Seconds{60});
        QVERIFY(facts.offer == ChosenOffer{});
        QVERIFY(facts.seller == SellerFacts{});
        QCOMPARE(facts.liveUsedOffers, 0);
    }

    void offers_that_could_not_be_read_leave_the_old_and_say_so()
    {
        Facts facts = merged(product({offer(Condition::UsedGood, 1500, 399, "FINE")}));
        keepa::Product failed = product({offer(Condition::UsedGood, 100, 0, "HISTORICAL")});
        failed.liveOffersOrder.clear();
        failed.offersSuccessful = false;
        mergeProduct(facts, failed, fetched + Seconds{60});
        QCOMPARE(facts.offer.sellerId, std::optional<std::string>("FINE"));
        QVERIFY(facts.missingReason == MissingReason::OffersUnavailable);
    }

    void landed_prices_are_kept_while_the_used_price_is_the_same()
    {
        Facts facts{someAsin()};
        keepa::Deal d = deal(-10, 2000, -100);
        d.currentValues.set(PriceType::UsedGoodShipping, 2399);
        mergeDeal(facts, d, DomainId::Us);
        mergeProduct(facts, product(), fetched); // without offers: says nothing of landed prices
        QVERIFY(facts.goodLanded == usd(2399));
        keepa::Product changed = product();
        changed.stats->current.set(PriceType::Used, 1700);
        mergeProduct(facts, changed, fetched + Seconds{60});
        QVERIFY(!facts.goodLanded);
    }

    void the_drop_is_read_from_the_history_of_a_look_up()
    {
        keepa::Product p = product();
        csv(p, PriceType::Used) = series({{-500, 2600}, {-100, 2000}});
        const Facts facts = merged(p);
        QVERIFY(facts.usedDropLast == usd(600));
        QVERIFY(facts.usedSince == at(-100));
    }

    void details_are_taken_with_their_units()
    {
        keepa::Product p = product();
        p.eanList = {"0012345678905", "9780321928429"};
        p.categoryTree = {{283155, "Books"}, {1000, "Subjects"}};
        p.rootCategory = 283155;
        p.package = {.heightMm = 25, .lengthMm = 221, .widthMm = 152, .weightGrams = 363};
        p.fbaFees = keepa::FbaFees{.pickAndPackFee = 455, .lastUpdate = k0};
        p.referralFeePercentage = 15.0;
        p.variableClosingFee = 180;
        p.hazardousMaterials = {{"Class", "9"}};
        p.stats->outOfStockPercentage90.set(PriceType::Amazon, 83);
        p.stats->current.set(PriceType::Rating, 45);
        p.stats->avg365.set(PriceType::Used, 4236);
        const Facts facts = merged(p);
        QVERIFY(facts.isbn13 == "9780321928429");
        QVERIFY(facts.categoryPath == "Books > Subjects");
        QVERIFY(facts.rootCategoryName == "Books");
        QCOMPARE(facts.package.weightGrams, 363);
        QVERIFY(facts.keepaFees.pickAndPack == usd(455));
        QVERIFY(facts.keepaFees.closing == usd(180));
        QVERIFY(facts.hazmat == true);
        QVERIFY(facts.heatSensitive == false);
        QCOMPARE(facts.amazonOutOfStock90, 83.0);
        QCOMPARE(facts.stars, 4.5);
        QVERIFY(facts.used.days365 == usd(4236));
    }

    void a_fee_of_zero_means_that_keepa_has_no_dimensions()
    {
        keepa::Product p = product();
        p.fbaFees = keepa::FbaFees{.pickAndPackFee = 0, .lastUpdate = k0};
        QVERIFY(!merged(p).keepaFees.pickAndPack);
    }

    void only_the_chosen_offers_seller_is_taken()
    {
        Facts facts = merged(product({offer(Condition::UsedGood, 1500, 399, "FINE")}));
        keepa::Seller other;
        other.sellerId = "OTHER";
        other.name = "Other";
        mergeSeller(facts, other, fetched);
        QVERIFY(!facts.seller.name);
        keepa::Seller fine;
        fine.sellerId = "FINE";
        fine.name = "Fine Books";
        fine.currentRating = 97;
        fine.ratings[static_cast<std::size_t>(keepa::RatingWindow::Lifetime)].count = 9100;
        mergeSeller(facts, fine, fetched);
        QVERIFY(facts.seller.name == "Fine Books");
        QCOMPARE(facts.seller.rating, 97.0);
        QCOMPARE(facts.seller.ratingCount, 9100);
        // The same seller's data survives the next look-up of the offers.
        mergeProduct(facts, product({offer(Condition::UsedGood, 1400, 399, "FINE")}), fetched + Seconds{60});
        QVERIFY(facts.seller.name == "Fine Books");
    }

    void an_older_look_up_changes_nothing()
    {
        Facts facts = merged(product());
        const Facts before = facts;
        keepa::Product old = product();
        old.title = "Old";
        mergeProduct(facts, old, fetched - Seconds{60});
        QVERIFY(facts == before);
    }

    void amounts_are_in_the_marketplaces_currency()
    {
        Facts facts{someAsin()};
        mergeDeal(facts, deal(0, 2000, -100), DomainId::Jp);
        QVERIFY(facts.usedPrice == (Money{2000, Currency::Jpy}));
    }

    void titles_are_plain_text_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("plain");
        QTest::newRow("entity") << QStringLiteral("Radiation &amp; Your Body")
                                << QStringLiteral("Radiation & Your Body");
        QTest::newRow("number") << QStringLiteral("Guido&#39;s &#x201c;Book&#8221;")
                                << QStringLiteral("Guido's \u201cBook\u201d");
        QTest::newRow("accent") << QStringLiteral("Caf&eacute;") << QStringLiteral("Caf\u00e9");
        QTest::newRow("tags") << QStringLiteral("A <b>Bold</b><br/>Book") << QStringLiteral("A Bold Book");
        QTest::newRow("escaped tags")
            << QStringLiteral("&lt;i&gt;A&lt;/i&gt; Book") << QStringLiteral("A Book");
        QTest::newRow("escaped twice") << QStringLiteral("Q&amp;amp;A") << QStringLiteral("Q&A");
        QTest::newRow("no tag") << QStringLiteral("x < y & z") << QStringLiteral("x < y & z");
        QTest::newRow("spaces") << QStringLiteral("  A \t Book \n") << QStringLiteral("A Book");
        QTest::newRow("unknown entity")
            << QStringLiteral("A &nosuch; B &#0; C") << QStringLiteral("A &nosuch; B &#0; C");
        QTest::newRow("not closed") << QStringLiteral("A <b and &amp") << QStringLiteral("A <b and &amp");
        QTest::newRow("empty") << QStringLiteral("") << QStringLiteral("");
    }
    void titles_are_plain_text()
    {
        QFETCH(QString, sent);
        QFETCH(QString, plain);
        QCOMPARE(QString::fromStdString(plainTitle(sent.toStdString())), plain);
    }
};

QTEST_GUILESS_MAIN(FactsFromTest)
#include "FactsFromTest.moc"
