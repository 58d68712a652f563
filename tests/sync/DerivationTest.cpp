// Figures of two kinds never stay side by side: whatever was derived otherwise than the rest is noticed.

#include "tests/sync/VirtualKeepa.h"

#include "core/deals/CostSettings.h"
#include "core/deals/Derived.h"
#include "core/deals/Facts.h"
#include "core/deals/money/RateCards.h"
#include "core/settings/Settings.h"
#include "core/store/Rebuild.h"
#include "core/store/StateStore.h"
#include "core/sync/Derivation.h"
#include "core/sync/LocalRuns.h"

#include <QtTest>

using namespace arb;
using namespace arb::sync;
using namespace arb::sync::test;

namespace {

bool recalculationDue(VirtualKeepa& world)
{
    return must(needsRecalculation({world.database(), *world.options().columns, world.settings.costs, *world.cards,
                                    *world.clock, {}, {}}));
}

void recalculateAll(VirtualKeepa& world)
{
    must(recalculate({world.database(), *world.options().columns, world.settings.costs, *world.cards, *world.clock, {},
                      {}}));
}

/// The profit of every row is what today's settings make of its facts.
void everyRowIsOfOneKind(VirtualKeepa& world)
{
    const deals::Columns& columns = *world.options().columns;
    const auto profit = columns.ordinal("profit").value();
    int known = 0;
    for (store::StoredDeal& deal : must(store::DealStore(world.database()).list({}))) {
        const deals::Value stored = deal.row[profit];
        const deals::Facts facts = columns.facts(deal.row);
        columns.putDerived(deal.row, facts,
                           deals::derive(facts, world.settings.costs, *world.cards, toDate(world.clock->now())));
        QCOMPARE(stored, deal.row[profit]);
        known += deals::known(stored);
    }
    QVERIFY(known > 20);
}

} // namespace

class DerivationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCost_isPartOfTheStamp();
    void aFreshDatabase_needsNoRecalculation();
    void aStepThatWasUnderWay_whileTheCostsChanged_isNoticed();
    void anotherDay_isNoticedWithTheFirstRow();
    void aRebuildBegunUnderOtherCosts_isNoticed();
    void aRestoredDeal_isNoticed();
    void whatAnotherProcessMarked_isNoticed();
};

void DerivationTest::everyCost_isPartOfTheStamp()
{
    const deals::Columns& columns = deals::Columns::standard();
    const auto cards = deals::money::RateCards::builtIn();
    const UtcDate day{2026, 3, 1};
    const settings::Settings plain;
    std::set<std::string> stamps{derivationStamp(plain.costs, cards, columns, day)};
    int costs = 0;
    for (const settings::Setting& setting : settings::allSettings()) {
        settings::Settings changed = plain;
        const settings::SettingValue value = setting.get(plain);
        if (const auto* flag = std::get_if<bool>(&value))
            setting.set(changed, !*flag);
        else if (setting.type == settings::SettingType::Choice)
            setting.set(changed, std::string(setting.choices.back().first));
        else if (setting.type != settings::SettingType::Text)
            setting.set(changed, std::get_if<std::int64_t>(&value) && std::get<std::int64_t>(value) == setting.min
                                     ? setting.min + 1
                                     : setting.min);
        if (changed.costs == plain.costs)
            continue;
        ++costs;
        const bool differs = stamps.insert(derivationStamp(changed.costs, cards, columns, day)).second;
        QVERIFY2(differs, std::string(setting.key).c_str());
    }
    QVERIFY(costs >= 25);
    QVERIFY(stamps.insert(derivationStamp(plain.costs, cards, columns, {2026, 3, 2})).second);
}

void DerivationTest::aFreshDatabase_needsNoRecalculation()
{
    VirtualKeepa world({.deals = 150});
    world.fill();
    QVERIFY(!recalculationDue(world));
    QVERIFY(!world.session().takeMixedDerivations());
    everyRowIsOfOneKind(world);
}

void DerivationTest::aStepThatWasUnderWay_whileTheCostsChanged_isNoticed()
{
    VirtualKeepa world({.deals = 150, .changesPerDay = 24});
    world.fill();
    world.pass(Hours{2});
    world.settings.costs.prepCents += 500;
    // The window recalculates at once, while the answer to the step's request is still on its way.
    bool during = false;
    world.wire->instead = [&](const keepa::HttpRequest&) -> std::optional<Result<keepa::HttpResponse>> {
        if (!std::exchange(during, true)) {
            auto other = must(store::Database::open(world.file(), store::Mode::ReadWrite, *world.options().columns));
            must(recalculate({other, *world.options().columns, world.settings.costs, *world.cards, *world.clock, {},
                              {}}));
        }
        return std::nullopt;
    };
    world.step(JobKind::Delta);
    QVERIFY(during);

    QVERIFY(world.session().takeMixedDerivations());
    QVERIFY(recalculationDue(world));
    world.session().setSettings(world.settings);
    recalculateAll(world);
    everyRowIsOfOneKind(world);
    world.pass(Minutes{5});
    world.step(JobKind::Delta);
    QVERIFY(!world.session().takeMixedDerivations());
    everyRowIsOfOneKind(world);
}

void DerivationTest::anotherDay_isNoticedWithTheFirstRow()
{
    VirtualKeepa world({.deals = 150});
    world.fill();
    world.runFor(Hours{25});
    QVERIFY(world.session().takeMixedDerivations());
    QVERIFY(recalculationDue(world));
    recalculateAll(world);
    everyRowIsOfOneKind(world);
}

void DerivationTest::aRebuildBegunUnderOtherCosts_isNoticed()
{
    VirtualKeepa world({.deals = 400, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    world.session().requestRebuild();
    world.step(JobKind::Backfill);
    world.settings.costs.prepCents += 500;
    world.session().setSettings(world.settings);
    recalculateAll(world);
    for (int page = 1; page < 20 && must(store::Rebuild(world.database()).activeSince()); ++page)
        world.step(JobKind::Backfill);

    QVERIFY(world.session().takeMixedDerivations());
    QVERIFY(recalculationDue(world));
    recalculateAll(world);
    everyRowIsOfOneKind(world);
}

void DerivationTest::aRestoredDeal_isNoticed()
{
    VirtualKeepa world({.deals = 150, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    const std::vector<Asin> gone{*world.rows().begin()};
    must(store::inTransaction(world.database(), [&](store::WriteTransaction& transaction) -> Status {
        const std::array removals{store::Removal{gone.front(), "test", "for the test"}};
        auto removed = store::DealStore(world.database()).remove(transaction, removals, world.clock->now());
        return removed ? Status{} : failure(removed.error());
    }));
    world.settings.costs.prepCents += 500;
    world.session().setSettings(world.settings);
    recalculateAll(world);
    QVERIFY(!recalculationDue(world));

    must(world.session().restore(gone));

    QVERIFY(world.find(gone.front()));
    QVERIFY(world.session().takeMixedDerivations());
    recalculateAll(world);
    everyRowIsOfOneKind(world);
}

void DerivationTest::whatAnotherProcessMarked_isNoticed()
{
    VirtualKeepa world({.deals = 150});
    world.fill();
    world.pass(Minutes{5});
    world.step(JobKind::Delta);
    {
        auto other = must(store::Database::open(world.file(), store::Mode::ReadWrite, *world.options().columns));
        Derivation derivation(*world.options().columns, *world.cards);
        must(store::inTransaction(other, [&](store::WriteTransaction& transaction) {
            return derivation.noteForeignRows(other, transaction);
        }));
    }
    world.pass(Minutes{5});
    world.step(JobKind::Delta);
    QVERIFY(world.session().takeMixedDerivations());
}

QTEST_GUILESS_MAIN(DerivationTest)
#include "DerivationTest.moc"
