// The ledger explains every token, and no call is made that the account cannot pay for.

#include "tests/sync/VirtualKeepa.h"

#include "core/store/Ledger.h"

#include <QtTest>

using namespace arb;
using namespace arb::sync;
using namespace arb::sync::test;

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLedger_explainsEveryToken_data();
    void theLedger_explainsEveryToken();
    void everyPurpose_hasItsName();
    void callsThatFailed_areInTheLedgerToo();
    void theRunsReports_addUpToTheLedger();
    void theForecast_isThere_onceTheAccountIsKnown();
    void theEstimate_isForAllItemsOfACall();
    void withoutTokens_theStatusSaysWhenTheNextRequestCanStart();
    void aFillThatWaitsForTokens_saysHowFarItIsAndWhenItGoesOn();
    void aFillThatWasAskedFor_saysWhenItGoesOn_notWhenARefreshWould();
};

void LedgerTest::theLedger_explainsEveryToken_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("deals");
    QTest::newRow("1 a minute") << 1 << 150;
    QTest::newRow("5 a minute") << 5 << 250;
    QTest::newRow("20 a minute") << 20 << 350;
}

void LedgerTest::theLedger_explainsEveryToken()
{
    QFETCH(int, rate);
    QFETCH(int, deals);
    VirtualKeepa world({.deals = deals, .tokensPerMinute = rate});
    const std::int64_t begun = world.keepa->tokensLeft();

    world.runFor(Hours{6});

    QVERIFY(!world.spun());
    QCOMPARE(world.wire->refusedForTokens(), 0);
    QVERIFY(world.wire->tokens() > 100);
    QVERIFY(world.wire->tokens() <= begun + std::int64_t{rate} * 6 * 60 + 100);
    QCOMPARE(world.number("SELECT sum(cost) FROM token_ledger"), world.wire->tokens());
    QCOMPARE(world.number("SELECT count(*) FROM token_ledger"), std::int64_t{world.wire->calls()});
    // The account never goes deeper than the user allows.
    QVERIFY(world.number("SELECT min(balance_after) FROM token_ledger") >= world.settings.engine.tokenFloor);
    world.keepa->advanceTo(world.keepasClock.utc());
    QCOMPARE(world.session().status().tokens.balance, std::optional{world.keepa->tokensLeft()});
}

void LedgerTest::everyPurpose_hasItsName()
{
    VirtualKeepa world({.deals = 320});
    world.fill();
    world.runFor(Hours{3});
    std::set<std::string> purposes;
    for (const store::LedgerTotal& total :
         must(store::Ledger(world.database()).totals({}, {4'000'000'000}))) {
        purposes.insert(total.purpose);
        QVERIFY(total.calls > 0);
    }
    const std::set<std::string> known{"token",  "delta", "sweep",  "details",
                                      "verify", "prune", "offers", "sellers"};
    for (const std::string& purpose : purposes)
        QVERIFY2(known.contains(purpose), purpose.c_str());
    for (const char* purpose : {"token", "delta", "sweep", "details", "verify", "offers"})
        QVERIFY2(purposes.contains(purpose), purpose);
    QCOMPARE(must(world.session().countMatches(world.query())) > 0, true);
    QCOMPARE(world.number("SELECT cost FROM token_ledger WHERE purpose = 'estimate'"), 5);
}

void LedgerTest::callsThatFailed_areInTheLedgerToo()
{
    VirtualKeepa world({.deals = 160});
    world.fill();
    world.wire->outage(simulator::Outage::Kind::ServerError, world.keepasClock.utc(), Hours{1});
    world.runFor(Hours{2});
    QVERIFY(world.number("SELECT count(*) FROM token_ledger WHERE status = 'server'") > 0);
    QCOMPARE(world.number("SELECT sum(cost) FROM token_ledger"), world.wire->tokens());
    QCOMPARE(world.number("SELECT count(*) FROM token_ledger"), std::int64_t{world.wire->calls()});
}

void LedgerTest::theRunsReports_addUpToTheLedger()
{
    VirtualKeepa world({.deals = 160});
    std::int64_t tokens = 0;
    for (const RunReport& report : world.runFor(Hours{2}))
        tokens += report.tokens;
    QCOMPARE(tokens, world.number("SELECT sum(cost) FROM token_ledger"));
    QCOMPARE(tokens, world.number("SELECT sum(tokens) FROM runs"));
    QCOMPARE(world.session().status().tokens.spentToday, tokens);
}

void LedgerTest::theForecast_isThere_onceTheAccountIsKnown()
{
    VirtualKeepa world({.deals = 160, .tokensPerMinute = 5});
    QVERIFY(!world.session().status().tokens.balance);
    QVERIFY(world.session().status().tokens.forecast.isEmpty());
    world.fill();
    const TokenStatus tokens = world.session().status().tokens;
    QCOMPARE(tokens.perMinute, std::optional<std::int64_t>{5});
    QCOMPARE(tokens.capacity, std::optional<std::int64_t>{300});
    QVERIFY(tokens.fullAt && *tokens.fullAt > world.clock->now());
    QVERIFY(!tokens.forecast.isEmpty());
    const JobStatus delta = world.session().status().jobs.front();
    QVERIFY(delta.nextRun);
    // 5 tokens a page, of which the refreshes may take 3 of every 20.
    QCOMPARE(delta.scheduleReason, QStringLiteral("every 7 min: as often as the plan affords at +5/min"));
}

void LedgerTest::theEstimate_isForAllItemsOfACall()
{
    VirtualKeepa world({.deals = 160});
    world.fill();
    QVERIFY(world.number("SELECT max(items) FROM token_ledger WHERE purpose = 'details'") > 10);
    QCOMPARE(world.number("SELECT count(*) FROM token_ledger WHERE purpose = 'details' AND estimate < items"), 0);
    QCOMPARE(world.number("SELECT min(estimate) FROM token_ledger WHERE kind = 'deal'"), 5);
}

void LedgerTest::withoutTokens_theStatusSaysWhenTheNextRequestCanStart()
{
    VirtualKeepa world({.deals = 320, .tokensPerMinute = 1});
    world.settings.engine.tokenFloor = 0;
    world.open();
    const auto next = [&] { return world.session().status().tokens.nextAffordable; };
    QVERIFY(!next()); // nothing is known before the first answer
    world.session().pause(std::nullopt);
    for (int call = 0; call < 20 && !next(); ++call)
        QVERIFY(world.session().countMatches(world.query())); // 5 tokens of 60
    QVERIFY(next());
    const Seconds wait = *next() - world.clock->now();
    QVERIFY(wait > Seconds{0});
    world.pass(wait - Seconds{2});
    QVERIFY(next());
    world.pass(Seconds{4});
    QVERIFY(!next());
}

void LedgerTest::aFillThatWaitsForTokens_saysHowFarItIsAndWhenItGoesOn()
{
    VirtualKeepa world({.deals = 2400, .tokensPerMinute = 1}); // 60 tokens at hand, of 80 for the pages
    world.open();
    QVERIFY(world.runUntil([&] { return world.session().status().health.code == Health::Code::WaitingForTokens; }));
    const EngineStatus status = world.session().status();
    QVERIFY(status.health.words.contains(QStringLiteral("being filled: 1,800 deals so far")));
    const QString at = clockText(*status.health.until);
    QVERIFY(status.health.words.endsWith(QStringLiteral("it goes on at %1.").arg(at)));
    const JobStatus& refresh = status.jobs.front();
    QCOMPARE(refresh.state, JobStatus::State::Waiting);
    QVERIFY(refresh.doing.startsWith(QStringLiteral("page 12, waiting for ")));
    QVERIFY(refresh.doing.endsWith(QStringLiteral("resumes %1").arg(at)));

    QVERIFY(world.runUntil([&] { return world.session().status().lastSync.has_value(); }));
    QVERIFY(!world.session().status().health.words.contains(QStringLiteral("being filled")));
}

void LedgerTest::aFillThatWasAskedFor_saysWhenItGoesOn_notWhenARefreshWould()
{
    VirtualKeepa world({.deals = 2400, .tokensPerMinute = 1, .automatic = false});
    world.open();
    world.session().request(JobKind::Backfill);
    world.step(JobKind::Backfill);
    while (world.session().status().tokens.balance.value_or(1) > 0)
        QVERIFY(world.session().countMatches(world.query()));
    const EngineStatus status = world.session().status();
    QCOMPARE(status.health.code, Health::Code::WaitingForTokens);
    const JobStatus& fill = status.jobs.at(static_cast<std::size_t>(JobKind::Backfill));
    QVERIFY(fill.resumesAt);
    QCOMPARE(status.health.until->seconds, fill.resumesAt->seconds);
    QVERIFY2(*status.tokens.nextAffordable < *fill.resumesAt, "a fill leaves a reserve to refreshes");
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "LedgerTest.moc"
