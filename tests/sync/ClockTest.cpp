// The clock jumps: the machine sleeps, or somebody sets it. The engine goes on within its interval.

#include "tests/sync/VirtualKeepa.h"

#include "core/sync/KeepaClock.h"

#include <QtTest>

using namespace arb;
using namespace arb::sync;
using namespace arb::sync::test;

namespace {

constexpr Hours slowestRefresh{1}; // the default bound of the schedule

} // namespace

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepasTime_isFollowed_andCarriedOnByElapsedTime();
    void afterEightHoursOfSleep_itRefreshesAtOnce();
    void aClockThatIsSet_changesNothing_data();
    void aClockThatIsSet_changesNothing();
    void aClockThatWasAlwaysWrong_changesNothing_data();
    void aClockThatWasAlwaysWrong_changesNothing();
    void theLocalTimeZone_isNowhere_data();
    void theLocalTimeZone_isNowhere();
    void duringAnOutage_aClockSetBack_doesNotLengthenThePause();
};

void ClockTest::keepasTime_isFollowed_andCarriedOnByElapsedTime()
{
    ManualClock machine(UtcMillis{1'000'000'000});
    KeepaClock clock(machine);
    QCOMPARE(clock.utc().value, 1'000'000'000);
    QVERIFY(!clock.jumped());

    clock.follow(UtcMillis{1'000'010'000}); // latency
    QCOMPARE(clock.utc().value, 1'000'000'000);
    clock.follow(UtcMillis{0}); // an answer that does not say
    QCOMPARE(clock.utc().value, 1'000'000'000);
    clock.follow(UtcMillis{2'000'000'000});
    QCOMPARE(clock.utc().value, 2'000'000'000);

    machine.advance(Seconds{5});
    QVERIFY(!clock.jumped());
    machine.setWall(UtcMillis{5'000'000});
    QCOMPARE(clock.utc().value, 2'000'005'000);
    QCOMPARE(clock.wall(UtcMillis{2'000'065'000}).value, 5'060'000);
    QVERIFY(clock.jumped());
    QVERIFY(!clock.jumped());
}

void ClockTest::afterEightHoursOfSleep_itRefreshesAtOnce()
{
    VirtualKeepa world({.deals = 300});
    world.fill();
    world.runFor(Hours{1});
    // Of the machine's clocks only the wall clock goes on while it sleeps.
    world.keepasClock.advance(Hours{8});
    world.clock->setWall(world.clock->utc() + Hours{8});

    world.runFor(Minutes{3});

    QVERIFY(*world.session().status().lastSync > world.keepasClock.now() - Minutes{4});
    world.runFor(Hours{2});
    QVERIFY2(world.missingPercent() <= 2, qPrintable(QString::number(world.missingPercent())));
    QCOMPARE(world.wire->refusedForTokens(), 0);
}

void ClockTest::aClockThatIsSet_changesNothing_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("back by a day") << -24;
    QTest::newRow("back by a year") << -24 * 365;
    QTest::newRow("back by an hour") << -1;
    QTest::newRow("forward by an hour") << 1;
    QTest::newRow("forward by a day") << 24;
    QTest::newRow("forward by two months") << 24 * 60;
}

void ClockTest::aClockThatIsSet_changesNothing()
{
    QFETCH(int, hours);
    VirtualKeepa world({.deals = 300});
    world.fill();
    world.runFor(Hours{3});
    const UtcTime before = *world.session().status().lastSync;
    const auto stones = world.number("SELECT count(*) FROM tombstones");
    const int calls = world.wire->calls();
    static_cast<void>(world.takeLongestSleep());

    world.clock->setWall(world.clock->utc() + Hours{hours});
    world.runFor(Hours{6});

    QVERIFY(!world.spun());
    QVERIFY2(world.takeLongestSleep() <= slowestRefresh, "slept longer than the slowest interval");
    const EngineStatus status = world.session().status();
    QVERIFY(*status.lastSync > before + Hours{5});
    QVERIFY(status.watermark && *status.watermark <= world.keepasClock.now());
    QVERIFY(*status.watermark > world.keepasClock.now() - Hours{1});
    QCOMPARE(status.health.code, Health::Code::UpToDate);
    QVERIFY2(world.missingPercent() <= 2, qPrintable(QString::number(world.missingPercent())));
    QVERIFY2(world.ghostPercent() <= 2, qPrintable(QString::number(world.ghostPercent())));
    QVERIFY(world.number("SELECT count(*) FROM tombstones") >= stones); // none purged before its time
    QVERIFY(world.wire->calls() > calls);
    QVERIFY(world.wire->calls() < calls + 2'000);
    QCOMPARE(world.wire->refusedForTokens(), 0);
}

void ClockTest::aClockThatWasAlwaysWrong_changesNothing_data() { aClockThatIsSet_changesNothing_data(); }

void ClockTest::aClockThatWasAlwaysWrong_changesNothing()
{
    QFETCH(int, hours);
    VirtualKeepa world({.deals = 300});
    world.close();
    world.clock->setWall(world.clock->utc() + Hours{hours});
    world.open();
    world.fill();
    static_cast<void>(world.takeLongestSleep());

    world.runFor(Hours{6});
    world.close();
    world.open();
    world.runFor(Hours{2});

    QVERIFY(!world.spun());
    QVERIFY(world.takeLongestSleep() <= slowestRefresh);
    QVERIFY(*world.session().status().lastSync > world.keepasClock.now() - Hours{1});
    QVERIFY2(world.missingPercent() <= 2, qPrintable(QString::number(world.missingPercent())));
    QVERIFY2(world.ghostPercent() <= 2, qPrintable(QString::number(world.ghostPercent())));
    QCOMPARE(world.wire->refusedForTokens(), 0);
}

void ClockTest::theLocalTimeZone_isNowhere_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("UTC") << QByteArray("UTC");
    QTest::newRow("DST ends during the run")
        << QByteArray("XST-1XDT,M3.5.0,M9.2.1/3"); // 14 September 2026, 3:00
    QTest::newRow("far east") << QByteArray("FEW-14");
}

void ClockTest::theLocalTimeZone_isNowhere()
{
    QFETCH(QByteArray, zone);
    const QByteArray old = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    VirtualKeepa world({.deals = 160});
    world.fill();
    world.runFor(Hours{5});
    const auto watermark = world.session().status().watermark;
    const int calls = world.wire->calls();
    qputenv("TZ", old.isEmpty() ? QByteArray("UTC") : old);
    tzset();

    VirtualKeepa reference({.deals = 160});
    reference.fill();
    reference.runFor(Hours{5});
    QCOMPARE(watermark, reference.session().status().watermark);
    QCOMPARE(calls, reference.wire->calls());
}

void ClockTest::duringAnOutage_aClockSetBack_doesNotLengthenThePause()
{
    VirtualKeepa world({.deals = 160});
    world.fill();
    world.wire->outage(simulator::Outage::Kind::Offline, world.keepasClock.utc(), Hours{3});
    world.runFor(Hours{2});
    QCOMPARE(world.session().status().health.code, Health::Code::Offline);
    world.clock->setWall(world.clock->utc() - Hours{48});
    static_cast<void>(world.takeLongestSleep());

    world.runFor(Hours{2});

    QVERIFY(world.takeLongestSleep() <= Minutes{10});
    QCOMPARE(world.session().status().health.code, Health::Code::UpToDate);
}

QTEST_GUILESS_MAIN(ClockTest)
#include "ClockTest.moc"
