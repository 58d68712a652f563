// The engine in virtual time: the watermark, the tokens, what stops it and what must not (deals.md section
// 10).

#include "tests/sync/VirtualKeepa.h"

#include "core/store/Leases.h"
#include "core/store/StateStore.h"

#include <QtTest>

#include <algorithm>

using namespace arb;
using namespace arb::sync;
using namespace arb::sync::test;
using keepa::HttpRequest;
using keepa::HttpResponse;

namespace {

/// Spends tokens of the account outside the program until `balance` is left (or the next below it).
void drain(VirtualKeepa& world, std::int64_t balance)
{
    const auto asins = world.listed();
    while (world.keepa->tokensLeft() > std::max<std::int64_t>(balance, 0)) {
        const std::int64_t left = world.keepa->tokensLeft();
        // A call may take the balance below zero, but needs a token to start.
        const std::int64_t count =
            left - balance <= 100 ? left - balance : std::min<std::int64_t>(100, left - 1);
        std::string list;
        for (const Asin& asin : asins) {
            if (std::ssize(list) / 11 >= count)
                break;
            list += asin.str() + ',';
        }
        list.pop_back();
        HttpRequest request;
        request.path = "/product";
        request.parameters = {{"domain", "1"}, {"asin", list}};
        const HttpResponse answer = world.keepa->answer(request, simulator::KeepaOptions::defaultKey);
        QCOMPARE(answer.status, 200);
    }
}

std::optional<UtcTime> watermark(VirtualKeepa& world)
{
    return must(store::StateStore(world.database()).isoTime(store::key::watermark));
}

std::size_t count(const std::vector<RunReport>& reports, JobKind kind, RunReport::Outcome outcome)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        reports, [&](const RunReport& r) { return r.kind == kind && r.outcome == outcome; }));
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshDatabase_isFilledWithEveryListedDeal();

    // The watermark
    void aPoisonedWatermark_isRecovered_data();
    void aPoisonedWatermark_isRecovered();
    void theWatermark_neverPassesKeepasClock_norGoesBack();
    void aRunThatIsKilled_losesNothing_andLeavesTheWatermark();
    void aRunThatFails_losesNothing_andLeavesTheWatermark();

    // Tokens
    void a429_isNotTheEndOfTheDeals();
    void a429ThatSaysNothing_isWaitedOut();
    void atNoBalance_isThereALivelock_data();
    void atNoBalance_isThereALivelock();
    void theRefresh_goesOn_whileAFillAndDetailsWait();
    void aFillThatWasAskedFor_doesNotStarveTheOthers();

    // What stops it
    void withoutAKey_nothingIsAsked_andItSaysSo();
    void aRefusedKey_stopsAllRequests_andSaysSo();
    void aRefusedQuery_stopsTheSchedules_andSaysSo();
    void paused_onlyWhatTheUserAsksForRuns();
    void aPause_outlivesTheProgram();
    void offline_itTriesAgainAtGrowingPauses_andSaysSince();
    void aKeepaOutOfOrder_isNotSaidToBeOutOfReach();
    void aLookThatFoundNothingToDo_isNoRun_unlessItWasAskedFor();
    void aLeaseOfAnotherHolder_skipsTheRunInWords();
    void anotherProgramsRows_areKnown_whenTheLeaseIsTakenOver();
    void aCancelledRefresh_staysCancelled_untilTheNextInterval();
};

void SessionTest::aFreshDatabase_isFilledWithEveryListedDeal()
{
    VirtualKeepa world({.deals = 400, .turnoverPercent = 0, .changesPerDay = 0});
    QCOMPARE(world.session().status().health.code, Health::Code::NeverSynced);

    world.fill();

    QVERIFY(world.rows().size() > 300);
    QVERIFY2(world.missingPercent() <= 0.5, qPrintable(QString::number(world.missingPercent())));
    QCOMPARE(world.session().status().health.code, Health::Code::UpToDate);
    QCOMPARE(world.session().status().totalDeals, static_cast<std::int64_t>(world.rows().size()));
    QCOMPARE(world.wire->refusedForTokens(), 0);
}

void SessionTest::aPoisonedWatermark_isRecovered_data()
{
    QTest::addColumn<QString>("poison");
    QTest::newRow("before Keepa existed") << QStringLiteral("2004-05-06T07:08:09Z");
    QTest::newRow("years ago") << QStringLiteral("2014-01-01T00:00:00Z");
    QTest::newRow("two years ago") << QStringLiteral("2024-11-30T12:00:00Z");
    QTest::newRow("tomorrow") << QStringLiteral("2026-09-15T20:00:00Z");
    QTest::newRow("in ten years") << QStringLiteral("2036-01-01T00:00:00Z");
    QTest::newRow("no time at all") << QStringLiteral("yesterday, I think");
}

void SessionTest::aPoisonedWatermark_isRecovered()
{
    QFETCH(QString, poison);
    VirtualKeepa world({.deals = 320});
    world.fill();
    world.close();
    world.open();
    world.setState(store::key::watermark, poison.toStdString());
    world.close();
    world.pass(Hours{3});
    world.open();

    const auto report = world.run(JobKind::Delta);

    QVERIFY(report);
    QCOMPARE(report->outcome, RunReport::Outcome::Done);
    QVERIFY2(world.missingPercent() <= 0.5, qPrintable(QString::number(world.missingPercent())));
    const auto healed = watermark(world);
    QVERIFY(healed);
    QVERIFY(*healed <= world.keepasClock.now());
    QVERIFY(*healed > world.keepasClock.now() - Hours{2});
}

void SessionTest::theWatermark_neverPassesKeepasClock_norGoesBack()
{
    VirtualKeepa world;
    std::optional<UtcTime> last;
    bool ahead = false;
    bool back = false;
    world.runUntil(
        [&] {
            const auto now = world.session().status().watermark;
            ahead = ahead || (now && *now > world.keepasClock.now());
            back = back || (last && (!now || *now < *last));
            last = now;
            return false;
        },
        Hours{6});
    QVERIFY(!ahead);
    QVERIFY(!back);
    QVERIFY(last && *last > world.keepasClock.now() - Hours{1});
}

void SessionTest::aRunThatIsKilled_losesNothing_andLeavesTheWatermark()
{
    VirtualKeepa world({.deals = 400});
    world.step(JobKind::Delta);
    world.step(JobKind::Delta);
    QVERIFY(!watermark(world));
    const auto kept = world.rows();
    QCOMPARE(kept.size(), 300U);

    world.close();
    world.open();

    QCOMPARE(world.rows(), kept);
    const auto report = world.run(JobKind::Delta);
    QVERIFY(report);
    QCOMPARE(report->outcome, RunReport::Outcome::Done);
    QVERIFY2(world.missingPercent() <= 0.5, qPrintable(QString::number(world.missingPercent())));
    QVERIFY(watermark(world));
}

void SessionTest::aRunThatFails_losesNothing_andLeavesTheWatermark()
{
    VirtualKeepa world({.deals = 400});
    world.fill();
    const auto before = watermark(world);
    const auto rows = world.rows().size();
    world.pass(Hours{20}); // more than a page has changed meanwhile
    int pages = 0;
    world.wire->instead = [&pages](const HttpRequest& request) -> std::optional<Result<HttpResponse>> {
        if (request.path != "/deal" || ++pages != 2)
            return std::nullopt;
        return failure({ErrorKind::Network, {}, QStringLiteral("cut"), {}, {}});
    };

    world.step(JobKind::Delta);
    QVERIFY(world.session().takeReports().empty());
    world.step(JobKind::Delta);

    const auto reports = world.session().takeReports();
    QCOMPARE(reports.size(), 1U);
    QCOMPARE(reports.front().outcome, RunReport::Outcome::Failed);
    QCOMPARE(watermark(world), before);
    QVERIFY(world.rows().size() >= rows);
    world.runFor(Hours{1});
    QVERIFY(*watermark(world) > *before);
    QVERIFY2(world.missingPercent() <= 1, qPrintable(QString::number(world.missingPercent())));
}

void SessionTest::a429_isNotTheEndOfTheDeals()
{
    VirtualKeepa world({.deals = 400});
    world.step(JobKind::Delta);
    world.keepa->addFault({simulator::FaultKind::TooManyRequests, 1});

    world.step(JobKind::Delta);

    QCOMPARE(world.wire->refusedForTokens(), 1);
    QVERIFY(!watermark(world));
    QVERIFY(!world.session().status().lastSync);
    QVERIFY(!world.session().next().run); // it waits for the tokens that Keepa says are lacking
    world.fill();
    QVERIFY2(world.missingPercent() <= 1, qPrintable(QString::number(world.missingPercent())));
    QCOMPARE(world.wire->refusedForTokens(), 1);
}

void SessionTest::a429ThatSaysNothing_isWaitedOut()
{
    VirtualKeepa world({.deals = 160});
    world.fill();
    const UtcMillis end = world.keepasClock.utc() + Hours{1};
    world.wire->instead = [&](const HttpRequest& request) -> std::optional<Result<HttpResponse>> {
        if (request.path == "/token" || world.keepasClock.utc() > end)
            return std::nullopt;
        return HttpResponse{429, "Too Many Requests"};
    };
    const int before = world.wire->calls();

    world.runFor(Hours{1});

    QVERIFY(!world.spun());
    QVERIFY2(world.wire->calls() - before <= 70, qPrintable(QString::number(world.wire->calls() - before)));
    const auto lastSync = world.session().status().lastSync;
    world.runFor(Hours{1});
    QVERIFY(*world.session().status().lastSync > *lastSync);
}

void SessionTest::atNoBalance_isThereALivelock_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("balance");
    for (const int rate : {1, 5, 20})
        for (const int balance : {-99, -1, 0, 1, 4, 5, 6, 12, 13, 17, 18, 60})
            QTest::addRow("%d a minute, balance %d", rate, balance) << rate << balance;
}

void SessionTest::atNoBalance_isThereALivelock()
{
    QFETCH(int, rate);
    QFETCH(int, balance);
    VirtualKeepa world({.deals = 130, .tokensPerMinute = rate, .turnoverPercent = 0, .changesPerDay = 0});
    drain(world, balance);
    QVERIFY(world.keepa->tokensLeft() <= balance);

    const bool worked = world.runUntil(
        [&] { return world.session().status().lastSync && !world.session().hasDetailsDue(); }, Hours{8});

    QVERIFY(!world.spun());
    QVERIFY(worked);
    QCOMPARE(world.wire->refusedForTokens(), 0);
    QVERIFY(world.number("SELECT count(*) FROM deals WHERE details_at_utc IS NOT NULL") > 0);
}

void SessionTest::theRefresh_goesOn_whileAFillAndDetailsWait()
{
    VirtualKeepa world({.deals = 1'500, .tokensPerMinute = 1});
    QVERIFY(world.runUntil([&] { return world.session().status().lastSync.has_value(); }));
    QVERIFY(world.session().hasDetailsDue());
    world.session().request(JobKind::Backfill);
    const UtcTime begun = world.keepasClock.now();

    std::optional<UtcTime> lastDuring;
    Seconds longestGap{0};
    const bool filled = world.runUntil(
        [&] {
            const auto sync = world.session().status().lastSync;
            longestGap = std::max(longestGap, world.keepasClock.now() - std::max(begun, *sync));
            lastDuring = sync;
            return world.session()
                .status()
                .jobs.at(static_cast<std::size_t>(JobKind::Backfill))
                .last.has_value();
        },
        Hours{12});

    QVERIFY(filled);
    QVERIFY(lastDuring && *lastDuring > begun);
    QVERIFY2(longestGap <= Hours{2}, qPrintable(QString::number(longestGap.count())));
    QCOMPARE(world.wire->refusedForTokens(), 0);
}

void SessionTest::aFillThatWasAskedFor_doesNotStarveTheOthers()
{
    VirtualKeepa world({.deals = 400, .tokensPerMinute = 2});
    drain(world, 30);
    QVERIFY(world.runUntil([&] { return world.session().status().lastSync.has_value(); }));
    const auto details = [&] {
        return world.number("SELECT count(*) FROM deals WHERE details_at_utc IS NOT NULL");
    };
    const auto before = details();
    // A fill without an end: each one is followed by the next.
    for (int hour = 0; hour < 6; ++hour) {
        world.session().request(JobKind::Backfill);
        world.runFor(Hours{1});
    }
    QVERIFY2(details() > before + 20, qPrintable(QString::number(details())));
}

void SessionTest::withoutAKey_nothingIsAsked_andItSaysSo()
{
    VirtualKeepa world;
    world.session().setKey({});
    world.runFor(Hours{2});
    QCOMPARE(world.wire->calls(), 0);
    const Health health = world.session().status().health;
    QCOMPARE(health.code, Health::Code::NoKey);
    QCOMPARE(health.action, Health::Action::EnterKey);
    QVERIFY(!health.words.isEmpty());
    QVERIFY(!health.actionText.isEmpty());
}

void SessionTest::aRefusedKey_stopsAllRequests_andSaysSo()
{
    VirtualKeepa world;
    world.session().setKey(Secret(std::string(64, 'x')));
    const auto reports = world.runFor(Hours{4});
    QCOMPARE(world.wire->calls(), 1);
    QCOMPARE(reports.size(), 1U);
    QCOMPARE(reports.front().outcome, RunReport::Outcome::Failed);
    QCOMPARE(world.session().status().health.code, Health::Code::KeyRefused);
    QCOMPARE(world.session().status().health.action, Health::Action::EnterKey);
    world.session().request(JobKind::Delta);
    world.runFor(Hours{1});
    QCOMPARE(world.wire->calls(), 1);

    world.session().setKey(Secret(std::string(simulator::KeepaOptions::defaultKey)));
    world.fill();
    QCOMPARE(world.session().status().health.code, Health::Code::UpToDate);
}

void SessionTest::aRefusedQuery_stopsTheSchedules_andSaysSo()
{
    VirtualKeepa world;
    world.wire->instead = [](const HttpRequest& request) -> std::optional<Result<HttpResponse>> {
        if (request.path != "/deal")
            return std::nullopt;
        return HttpResponse{400,
                            R"({"timestamp":1789344000000,"tokensLeft":1200,"refillIn":9000,"refillRate":20,)"
                            R"("tokenFlowReduction":0,"tokensConsumed":0,"processingTimeInMs":1,)"
                            R"("error":{"type":"invalidParameter","message":"dateRange","details":null}})"};
    };

    world.runFor(Hours{4});

    QVERIFY2(world.wire->calls("/deal") <= 2, qPrintable(QString::number(world.wire->calls("/deal"))));
    const Health health = world.session().status().health;
    QCOMPARE(health.code, Health::Code::QueryRefused);
    QCOMPARE(health.action, Health::Action::EditQuery);

    world.wire->instead = nullptr;
    keepa::DealQuery query = world.query();
    query.currentRange->max -= 100;
    must(world.session().setQuery(query));
    world.fill();
    QCOMPARE(world.session().status().health.code, Health::Code::UpToDate);
}

void SessionTest::aPause_outlivesTheProgram()
{
    VirtualKeepa world({.deals = 60});
    world.fill();
    const auto restart = [&] {
        world.close();
        world.open();
    };
    world.session().pause(std::nullopt);
    restart();
    QVERIFY(world.session().status().paused);
    QCOMPARE(world.session().status().health.code, Health::Code::Paused);
    const int calls = world.wire->calls("/deal");
    world.runFor(Hours{2});
    QCOMPARE(world.wire->calls("/deal"), calls);

    world.session().resume();
    restart();
    QVERIFY(!world.session().status().paused);

    world.session().pause(world.clock->now() + Hours{1});
    restart();
    QVERIFY(world.session().status().paused);
    world.close();
    world.pass(Hours{2});
    world.open();
    QVERIFY(!world.session().status().paused); // its time passed meanwhile
}

void SessionTest::paused_onlyWhatTheUserAsksForRuns()
{
    VirtualKeepa world;
    world.fill();
    const UtcTime until = world.clock->now() + Hours{5};
    world.session().pause(until);
    const int before = world.wire->calls();

    world.runFor(Hours{4});
    QCOMPARE(world.wire->calls(), before);
    QCOMPARE(world.session().status().health.code, Health::Code::Paused);
    QCOMPARE(world.session().status().health.until, std::optional{until});

    const auto report = world.run(JobKind::Delta, Minutes{10});
    QVERIFY(report);
    QCOMPARE(report->outcome, RunReport::Outcome::Done);
    const int asked = world.wire->calls();
    world.runFor(Minutes{30});
    QCOMPARE(world.wire->calls(), asked);

    world.runFor(Hours{2});
    QVERIFY(world.wire->calls() > asked);
    QVERIFY(!world.session().status().paused);
}

void SessionTest::offline_itTriesAgainAtGrowingPauses_andSaysSince()
{
    VirtualKeepa world;
    world.fill();
    const UtcTime begun = world.keepasClock.now();
    world.wire->outage(simulator::Outage::Kind::Offline, world.keepasClock.utc(), Hours{6});
    const int before = world.wire->calls();

    world.runFor(Hours{5});

    const int tries = world.wire->calls() - before;
    QVERIFY2(tries >= 20 && tries <= 150, qPrintable(QString::number(tries)));
    const Health health = world.session().status().health;
    QCOMPARE(health.code, Health::Code::Offline);
    QCOMPARE(health.action, Health::Action::Retry);
    QVERIFY(health.since && *health.since >= begun && *health.since <= begun + Hours{1});

    world.runFor(Hours{2});
    QCOMPARE(world.session().status().health.code, Health::Code::UpToDate);
    QVERIFY(*world.session().status().lastSync > begun + Hours{6});
}

void SessionTest::aKeepaOutOfOrder_isNotSaidToBeOutOfReach()
{
    VirtualKeepa world;
    world.fill();
    world.wire->outage(simulator::Outage::Kind::ServerError, world.keepasClock.utc(), Hours{1});

    world.runFor(Minutes{30});

    const Health health = world.session().status().health;
    QCOMPARE(health.code, Health::Code::KeepaFails);
    QCOMPARE(health.action, Health::Action::Retry);
    QVERIFY(health.words.contains(QStringLiteral("500")));
    world.runFor(Hours{1});
    QCOMPARE(world.session().status().health.code, Health::Code::UpToDate);
}

void SessionTest::aLookThatFoundNothingToDo_isNoRun_unlessItWasAskedFor()
{
    VirtualKeepa world({.deals = 160});
    world.settings.engine.offersMinProfitCents = 10'000'000; // no deal's offers are worth their tokens
    world.session().setSettings(world.settings);
    world.fill();

    const auto reports = world.runFor(Hours{3});

    QVERIFY(!of(reports, JobKind::Delta).empty());
    for (const RunReport& report : of(reports, JobKind::Details))
        QVERIFY(report.requests > 0);
    QCOMPARE(world.number("SELECT count(*) FROM runs WHERE job = 'details' AND outcome = 'done' AND tokens = "
                          "0 AND words = ''"),
             0);
    // Who asks gets an answer in any case.
    const auto asked = world.run(JobKind::Prune);
    QVERIFY(asked && !asked->words.isEmpty());
}

void SessionTest::aLeaseOfAnotherHolder_skipsTheRunInWords()
{
    VirtualKeepa world;
    world.fill();
    const UtcTime now = world.clock->now();
    QVERIFY(must(store::Leases(world.database()).acquire("delta", "somebody else", Hours{2}, now)).acquired);

    world.session().request(JobKind::Delta);
    const auto first = world.session().next();
    QCOMPARE(first.run, std::optional{JobKind::Delta});
    world.step(JobKind::Delta);

    const auto reports = world.session().takeReports();
    QCOMPARE(reports.size(), 1U);
    QCOMPARE(reports.front().outcome, RunReport::Outcome::Skipped);
    QVERIFY(!reports.front().words.isEmpty());
    const auto lastSync = world.session().status().lastSync;

    const auto later = world.runFor(Hours{1});
    QVERIFY(!world.spun());
    QCOMPARE(count(later, JobKind::Delta, RunReport::Outcome::Done), 0U);
    QVERIFY2(count(later, JobKind::Delta, RunReport::Outcome::Skipped) <= 60,
             qPrintable(QString::number(count(later, JobKind::Delta, RunReport::Outcome::Skipped))));
    QCOMPARE(world.session().status().lastSync, lastSync);

    world.runFor(Hours{2}); // it lapses by itself
    QVERIFY(*world.session().status().lastSync > *lastSync);
}

void SessionTest::anotherProgramsRows_areKnown_whenTheLeaseIsTakenOver()
{
    VirtualKeepa world({.deals = 400, .turnoverPercent = 0, .changesPerDay = 0});
    Session other({world.clock, world.wire, world.options().columns, world.cards, false, false});
    must(other.open(world.file()));
    QCOMPARE(other.mirror().size(), 0U);
    world.fill();
    QVERIFY(world.session().mirror().size() > 0);

    other.setKey(Secret(std::string(simulator::KeepaOptions::defaultKey)));
    other.step(JobKind::Sweep, {});

    QCOMPARE(other.mirror().size(), 150U); // what its first page showed
    other.step(JobKind::Sweep, {});
    world.step(JobKind::Delta);
    other.step(JobKind::Sweep, {});
    QCOMPARE(other.mirror().size(), world.session().mirror().size());
}

void SessionTest::aCancelledRefresh_staysCancelled_untilTheNextInterval()
{
    VirtualKeepa world({.deals = 400, .turnoverPercent = 0, .changesPerDay = 0});
    world.step(JobKind::Delta);
    world.session().cancel(JobKind::Delta);

    const auto reports = world.session().takeReports();
    QCOMPARE(reports.size(), 1U);
    QCOMPARE(reports.front().outcome, RunReport::Outcome::Cancelled);
    QVERIFY(!watermark(world));
    QCOMPARE(world.rows().size(), 150U);
    QVERIFY(world.session().next().run != JobKind::Delta);
    world.fill();
    QVERIFY(world.missingPercent() <= 0.5);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
