// What the engine tells the window of the past: read on a worker, handed over by value.

#include "tests/sync/VirtualKeepa.h"

#include "core/store/Ledger.h"
#include "core/store/Runs.h"
#include "core/sync/Engine.h"

#include <QSignalSpy>
#include <QtTest>

using namespace arb;
using namespace arb::sync;
using namespace arb::sync::test;

namespace {

/// A filled database, and an engine over it that does only what it is asked.
struct Desk
{
    VirtualKeepa world{{.deals = 120, .turnoverPercent = 0, .changesPerDay = 0}};
    std::unique_ptr<Engine> engine;

    Desk() { world.fill(); }

    void remove(const Asin& asin)
    {
        must(store::inTransaction(world.database(), [&](store::WriteTransaction& transaction) -> Status {
            const std::vector<store::Removal> removals{
                {asin, "price_above_query", "used price 52.10 above your 45.00"}};
            auto removed =
                store::DealStore(world.database()).remove(transaction, removals, world.clock->now());
            return removed ? Status{} : failure(removed.error());
        }));
    }
    /// Starts the engine and waits until the database is open.
    void open()
    {
        world.close();
        Engine::Setup setup;
        setup.databaseFile = world.file();
        setup.clock = world.clock;
        setup.transport = world.wire;
        setup.cards = world.cards;
        setup.columns = world.options().columns;
        setup.automatic = false;
        engine = std::make_unique<Engine>(std::move(setup));
        QSignalSpy opened(engine.get(), &Engine::opened);
        engine->start();
        QVERIFY(opened.wait());
    }
};

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRemovedDeal_isReadWithItsReason_andComesBackInOneCall();
    void tokenUse_explainsEveryToken();
    void pastRuns_areReadOldestFirst_withTheirFigures();
    void aRun_isStoredAndReadBackAsItWas();
    void aRunWhoseProcessDied_countsAsCancelled();
};

void EngineTest::aRemovedDeal_isReadWithItsReason_andComesBackInOneCall()
{
    Desk desk;
    const Asin asin = *desk.world.rows().begin();
    desk.remove(asin);
    const UtcTime removedAt = desk.world.clock->now();
    desk.open();
    QSignalSpy read(desk.engine.get(), &Engine::removedRead);
    desk.engine->readRemoved();
    QVERIFY(read.wait());
    auto deals = read.takeFirst().first().value<RemovedDeals>();
    QCOMPARE(deals->size(), 1U);
    QCOMPARE(deals->front().asin, asin);
    QCOMPARE(deals->front().why, QStringLiteral("used price 52.10 above your 45.00"));
    QCOMPARE(deals->front().removedAt, removedAt);
    QVERIFY(!deals->front().title.isEmpty());

    bool back = false;
    QObject::connect(desk.engine.get(), &Engine::rowsChanged, desk.engine.get(),
                     [&](const std::shared_ptr<const store::Changes>& changes) {
                         back = back || std::ranges::any_of(changes->rows, [&](const store::ChangedRow& row) {
                                    return row.asin == asin;
                                });
                     });
    desk.engine->restore({asin});
    QTRY_VERIFY(back);
    desk.engine->readRemoved();
    QVERIFY(read.wait());
    QVERIFY(read.takeFirst().first().value<RemovedDeals>()->empty());
}

void EngineTest::tokenUse_explainsEveryToken()
{
    Desk desk;
    desk.open();
    QSignalSpy read(desk.engine.get(), &Engine::tokenUseRead);
    desk.engine->readTokenUse();
    QVERIFY(read.wait());
    const auto use = read.takeFirst().first().value<SharedTokenUse>();
    std::int64_t tokens = 0;
    for (const TokenTotal& total : use->totals)
        tokens += total.tokens;
    QCOMPARE(tokens, desk.world.wire->tokens());
    QVERIFY(tokens > 0);
    QCOMPARE(use->today, toDate(desk.world.clock->now()));
    QVERIFY(use->calls.size() > 1);
    QVERIFY(use->calls.front().at >= use->calls.back().at);
    QVERIFY(std::ranges::all_of(use->calls, [](const TokenCall& call) { return call.outcome == u"ok"; }));
}

void EngineTest::pastRuns_areReadOldestFirst_withTheirFigures()
{
    Desk desk;
    desk.open();
    QSignalSpy read(desk.engine.get(), &Engine::runsRead);
    desk.engine->readRuns();
    QVERIFY(read.wait());
    const auto runs = read.takeFirst().first().value<PastRuns>();
    QVERIFY(!runs->empty());
    QVERIFY(std::ranges::is_sorted(*runs, {}, &RunReport::ended));
    const auto delta = std::ranges::find(*runs, JobKind::Delta, &RunReport::kind);
    QVERIFY(delta != runs->end());
    QVERIFY(delta->seen > 0);
    QVERIFY(delta->tokens > 0);
}

void EngineTest::aRun_isStoredAndReadBackAsItWas()
{
    RunReport report;
    report.kind = JobKind::Prune;
    report.outcome = RunReport::Outcome::Skipped;
    report.started = UtcTime{1'795'184'400};
    report.ended = report.started + Seconds{7};
    report.requests = 2;
    report.tokens = 31;
    report.seen = 30;
    report.removed = 4;
    report.words = QStringLiteral("Nothing was synced yet.");
    const auto back = fromRecord(toRecord(report));
    QVERIFY(back);
    QCOMPARE(back->kind, report.kind);
    QCOMPARE(back->outcome, report.outcome);
    QCOMPARE(back->started, report.started);
    QCOMPARE(back->ended, report.ended);
    QCOMPARE(back->requests, report.requests);
    QCOMPARE(back->tokens, report.tokens);
    QCOMPARE(back->seen, report.seen);
    QCOMPARE(back->added, 0);
    QCOMPARE(back->removed, report.removed);
    QCOMPARE(back->words, report.words);
}

void EngineTest::aRunWhoseProcessDied_countsAsCancelled()
{
    store::RunRecord record;
    record.job = "sweep";
    record.startedAt = UtcTime{1'795'184'400};
    record.outcome = "running";
    const auto back = fromRecord(record);
    QVERIFY(back);
    QCOMPARE(back->outcome, RunReport::Outcome::Cancelled);
    QCOMPARE(back->ended, record.startedAt);
    record.job = "a_job_of_a_later_version";
    QVERIFY(!fromRecord(record));
}

QTEST_GUILESS_MAIN(EngineTest)
#include "EngineTest.moc"
