// Fills and rebuilds: interrupted anywhere, they end as if nothing had been.

#include "tests/sync/VirtualKeepa.h"

#include "core/store/Rebuild.h"
#include "core/store/StateStore.h"

#include <QtTest>

using namespace arb;
using namespace arb::sync;
using namespace arb::sync::test;

namespace {

const Options still{.deals = 700, .turnoverPercent = 0, .changesPerDay = 0};

void begin(VirtualKeepa& world, bool rebuild)
{
    if (rebuild)
        world.session().requestRebuild();
    else
        world.session().request(JobKind::Backfill);
}

std::optional<std::int64_t> checkpoint(VirtualKeepa& world)
{
    return must(store::StateStore(world.database()).integer(store::key::backfillPage));
}

/// Runs the fill to its end without a break, or killed after each page.
int fillAll(VirtualKeepa& world, bool rebuild, bool interrupted)
{
    begin(world, rebuild);
    for (int page = 1; page < 100; ++page) {
        world.step(JobKind::Backfill);
        if (!checkpoint(world))
            return page;
        if (interrupted) {
            world.close();
            world.open();
        }
    }
    return -1;
}

} // namespace

class BackfillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interruptedAtEveryPage_itEndsAsAnUninterruptedOne_data();
    void interruptedAtEveryPage_itEndsAsAnUninterruptedOne();
    void theCheckpoint_isNeverAheadOfTheData();
    void aPageThatFails_isAskedForAgain();
    void aResumedFill_goesOnByItself();
    void aCancelledFill_isForgotten_itsRowsStay();
    void aCancelledRebuild_leavesEverythingAsItWas();
    void duringARebuild_theTableIsNeverEmpty();
    void duringARebuild_whatRefreshesBring_isNotUndone();
    void aChangedQuery_startsTheFillAgain();
    void afterAFill_aCompletePassFollows();
    void afterAFill_theDeltasGoOn_fromItsFirstPage();
    void aFirstSync_onAPlanTooSmall_goesOnWhereItStopped();
};

void BackfillTest::interruptedAtEveryPage_itEndsAsAnUninterruptedOne_data()
{
    QTest::addColumn<bool>("rebuild");
    QTest::newRow("fill") << false;
    QTest::newRow("rebuild") << true;
}

void BackfillTest::interruptedAtEveryPage_itEndsAsAnUninterruptedOne()
{
    QFETCH(bool, rebuild);
    VirtualKeepa smooth(still);
    VirtualKeepa broken(still);

    const int pages = fillAll(smooth, rebuild, false);
    QCOMPARE(fillAll(broken, rebuild, true), pages);

    QVERIFY(pages >= 4);
    QVERIFY(smooth.rows().size() > 500);
    QCOMPARE(broken.usedPrices(), smooth.usedPrices());
    QVERIFY(broken.missingPercent() <= 0.5);
    QCOMPARE(broken.session().mirror().size(), broken.rows().size());
    QCOMPARE(broken.number("SELECT count(*) FROM deals_next"), 0);
    // Only what a page costs was paid for it.
    QCOMPARE(broken.wire->calls("/deal"), smooth.wire->calls("/deal"));
}

void BackfillTest::theCheckpoint_isNeverAheadOfTheData()
{
    VirtualKeepa world(still);
    world.session().request(JobKind::Backfill);
    for (int page = 1; page < 100; ++page) {
        world.step(JobKind::Backfill);
        const auto next = checkpoint(world);
        if (!next)
            break;
        QCOMPARE(*next, std::int64_t{page});
        QCOMPARE(world.rows().size(), static_cast<std::size_t>(page) * 150);
    }
    QVERIFY(!checkpoint(world));
}

void BackfillTest::aPageThatFails_isAskedForAgain()
{
    VirtualKeepa world(still);
    world.session().request(JobKind::Backfill);
    world.step(JobKind::Backfill);
    world.keepa->addFault({simulator::FaultKind::ServerError, 1});
    world.step(JobKind::Backfill);
    QCOMPARE(checkpoint(world), std::optional<std::int64_t>{1});
    QCOMPARE(world.rows().size(), 150U);

    world.runFor(Hours{1});

    QVERIFY(!checkpoint(world));
    QVERIFY(world.missingPercent() <= 0.5);
}

void BackfillTest::aResumedFill_goesOnByItself()
{
    VirtualKeepa world(still);
    world.session().request(JobKind::Backfill);
    world.step(JobKind::Backfill);
    world.step(JobKind::Backfill);
    world.close();
    world.pass(Hours{5});
    world.open();

    world.runFor(Minutes{30});

    QVERIFY(!checkpoint(world));
    QVERIFY(world.missingPercent() <= 0.5);
}

void BackfillTest::aCancelledFill_isForgotten_itsRowsStay()
{
    VirtualKeepa world(still);
    world.session().request(JobKind::Backfill);
    world.step(JobKind::Backfill);

    world.session().cancel(JobKind::Backfill);

    const auto reports = world.session().takeReports();
    QCOMPARE(reports.size(), 1U);
    QCOMPARE(reports.front().outcome, RunReport::Outcome::Cancelled);
    QVERIFY(!checkpoint(world));
    QCOMPARE(world.rows().size(), 150U);
    world.close();
    world.open();
    QVERIFY(!checkpoint(world));
}

void BackfillTest::aCancelledRebuild_leavesEverythingAsItWas()
{
    VirtualKeepa world(still);
    world.fill();
    const auto before = world.usedPrices();
    world.session().requestRebuild();
    world.step(JobKind::Backfill);
    world.step(JobKind::Backfill);
    QVERIFY(world.number("SELECT count(*) FROM deals_next") > 0);

    world.session().cancel(JobKind::Backfill);

    QCOMPARE(world.usedPrices(), before);
    QCOMPARE(world.number("SELECT count(*) FROM deals_next"), 0);
    QVERIFY(!must(store::Rebuild(world.database()).activeSince()));
    QVERIFY(!checkpoint(world));
}

void BackfillTest::duringARebuild_theTableIsNeverEmpty()
{
    VirtualKeepa world(still);
    world.fill();
    const std::size_t before = world.rows().size();
    const auto details = world.number("SELECT count(*) FROM deals WHERE details_at_utc IS NOT NULL");
    world.session().requestRebuild();
    std::size_t fewest = before;
    bool done = false;
    for (int page = 1; page < 100 && !done; ++page) {
        world.step(JobKind::Backfill);
        fewest = std::min(fewest, world.rows().size());
        done = !checkpoint(world);
    }
    QVERIFY(done);
    QVERIFY2(fewest + 5 >= before, qPrintable(QString::number(fewest)));
    // Details that were paid for are kept.
    QVERIFY(world.number("SELECT count(*) FROM deals WHERE details_at_utc IS NOT NULL") + 5 >= details);
}

void BackfillTest::duringARebuild_whatRefreshesBring_isNotUndone()
{
    VirtualKeepa world({.deals = 700, .tokensPerMinute = 1, .turnoverPercent = 100, .changesPerDay = 12});
    QVERIFY(world.runUntil([&] { return world.session().status().lastSync.has_value(); }));
    world.session().requestRebuild();
    world.step(JobKind::Backfill);
    world.step(JobKind::Backfill);
    const auto before = world.rows();
    world.pass(Hours{2});
    world.step(JobKind::Delta);
    const auto refreshed = world.usedPrices();
    QVERIFY(refreshed.size() > before.size());
    std::map<Asin, std::optional<std::int64_t>> firstPage;
    for (const auto& [asin, price] : refreshed)
        if (world.find(asin)->book.lastSeen >= world.keepasClock.now() - Minutes{1})
            firstPage.emplace(asin, price);
    QVERIFY(firstPage.size() > 50);

    for (int page = 1; page < 100 && checkpoint(world); ++page)
        world.step(JobKind::Backfill);

    QVERIFY(!checkpoint(world));
    const auto rebuilt = world.usedPrices();
    for (const auto& [asin, price] : firstPage) {
        QVERIFY2(rebuilt.contains(asin), asin.str().c_str());
        QCOMPARE(rebuilt.at(asin), price);
    }
}

void BackfillTest::aChangedQuery_startsTheFillAgain()
{
    VirtualKeepa world(still);
    world.session().requestRebuild();
    world.step(JobKind::Backfill);
    world.step(JobKind::Backfill);
    QCOMPARE(checkpoint(world), std::optional<std::int64_t>{2});
    keepa::DealQuery narrow = world.query();
    narrow.currentRange->max = 6'000;

    must(world.session().setQuery(narrow));

    QCOMPARE(checkpoint(world), std::optional<std::int64_t>{0});
    QCOMPARE(world.number("SELECT count(*) FROM deals_next"), 0);
    for (int page = 1; page < 100 && checkpoint(world); ++page)
        world.step(JobKind::Backfill);
    const auto prices = world.usedPrices();
    QVERIFY(prices.size() > 50);
    for (const auto& [asin, price] : prices)
        QVERIFY(price && *price <= 6'000);
}

void BackfillTest::afterAFill_aCompletePassFollows()
{
    VirtualKeepa world(still);
    world.session().request(JobKind::Backfill);
    QVERIFY(world.runUntil([&] { return !world.session().busy() && world.session().status().lastSync; }));
    const auto generation = must(store::StateStore(world.database()).integer(store::key::completeGeneration));
    world.runFor(Hours{3});
    const auto after = must(store::StateStore(world.database()).integer(store::key::completeGeneration));
    QVERIFY(after && (!generation || *after > *generation));
}

void BackfillTest::afterAFill_theDeltasGoOn_fromItsFirstPage()
{
    VirtualKeepa world({.deals = 700, .automatic = false});
    world.session().cancel(JobKind::Delta); // that the new query asked for
    world.session().request(JobKind::Backfill);
    world.step(JobKind::Backfill);
    const UtcTime began = world.keepasClock.now();
    world.pass(Minutes{10});
    QVERIFY(world.runUntil([&] { return !checkpoint(world); }));

    const EngineStatus filled = world.session().status();
    QVERIFY(filled.watermark);
    QVERIFY2(*filled.watermark <= began, (toIso(*filled.watermark) + " > " + toIso(began)).c_str());
    QVERIFY(filled.lastSync);
    QVERIFY(*filled.lastSync <= began && *filled.lastSync > began - Minutes{5});
    world.close();
    world.open();
    QCOMPARE(world.session().status().watermark, filled.watermark);
    QCOMPARE(world.session().status().lastSync, filled.lastSync);
    const int pages = world.wire->calls("/deal");
    QVERIFY(world.run(JobKind::Delta).has_value());
    QVERIFY(world.wire->calls("/deal") - pages < 3); // and not all of them again
    QVERIFY(world.missingPercent() <= 2);
}

void BackfillTest::aFirstSync_onAPlanTooSmall_goesOnWhereItStopped()
{
    // As a timer starts it: as far as the tokens reach, then the process ends.
    VirtualKeepa world({.deals = 2'000, .tokensPerMinute = 1, .automatic = false});
    int runs = 0;
    while (!world.session().status().lastSync && ++runs < 50) {
        world.session().request(JobKind::Delta);
        for (Session::Next next = world.session().next(); next.run; next = world.session().next())
            world.step(*next.run);
        world.close();
        world.pass(Minutes{20});
        world.open();
    }
    QVERIFY(world.session().status().lastSync);
    QVERIFY(runs > 1);
    const int pages = static_cast<int>(world.listed().size() / 150 + 1);
    QVERIFY2(world.wire->calls("/deal") <= pages + 2, qPrintable(QString::number(world.wire->calls("/deal"))));
    QVERIFY(!world.stateText(store::key::firstFillCheckpoint));
    // What happened meanwhile is read by the next one, back to the first page of the fill.
    QVERIFY(world.run(JobKind::Delta).has_value());
    QVERIFY2(world.missingPercent() < 3, qPrintable(QString::number(world.missingPercent())));
}

QTEST_GUILESS_MAIN(BackfillTest)
#include "BackfillTest.moc"
