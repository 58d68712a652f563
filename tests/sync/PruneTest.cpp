// A clean-up goes no further than its share in one run, and asks (deals.md section 10, 9).

#include "tests/sync/VirtualKeepa.h"

#include <QtTest>

using namespace arb;
using namespace arb::sync;
using namespace arb::sync::test;

namespace {

/// A filled database whose rows nobody has seen for a month, after a complete pass over the pages.
void letGoStale(VirtualKeepa& world)
{
    world.fill();
    world.runFor(Hours{1});
    world.close();
    {
        auto database =
            must(store::Database::open(world.file(), store::Mode::ReadWrite, *world.options().columns));
        must(database.execute("UPDATE deals SET last_seen_utc = last_seen_utc - 2592000"));
    }
    world.open();
    world.wire->forgetLookUps();
    world.session().pause(std::nullopt); // nothing but what is asked for
}

} // namespace

class PruneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreStaleThanTheShare_isHeldBackAndCounted();
    void nothingStale_holdsNothingBack();
    void allowedByTheUser_oneRunLooksAtAllOfThem_andRemovesOnlyOnEvidence();
    void theAllowance_isForOneRun();
    void cancelled_theAllowanceIsGone();
};

void PruneTest::moreStaleThanTheShare_isHeldBackAndCounted()
{
    VirtualKeepa world({.deals = 200, .turnoverPercent = 0, .changesPerDay = 0});
    letGoStale(world);
    const auto rows = static_cast<std::int64_t>(world.rows().size());
    QCOMPARE(world.session().status().heldBackStale, 0);

    QVERIFY(world.run(JobKind::Prune));

    QCOMPARE(world.session().status().heldBackStale, rows - rows / 5);
}

void PruneTest::nothingStale_holdsNothingBack()
{
    VirtualKeepa world({.deals = 120, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    world.runFor(Hours{1});

    const auto report = world.run(JobKind::Prune);

    QVERIFY(report);
    QCOMPARE(report->words, QStringLiteral("No deal is stale."));
    QCOMPARE(world.session().status().heldBackStale, 0);
}

void PruneTest::allowedByTheUser_oneRunLooksAtAllOfThem_andRemovesOnlyOnEvidence()
{
    VirtualKeepa world({.deals = 200, .turnoverPercent = 0, .changesPerDay = 0});
    letGoStale(world);
    const auto before = world.rows();
    QVERIFY(world.run(JobKind::Prune));
    world.wire->forgetLookUps();

    world.session().pruneAll();
    QCOMPARE(world.session().status().heldBackStale, 0); // answered: not asked again
    const auto report = world.run(JobKind::Prune);

    QVERIFY(report);
    QCOMPARE(report->outcome, RunReport::Outcome::Done);
    QVERIFY(world.wire->lookedUp().size() >= before.size() - before.size() / 5);
    QCOMPARE(report->removed, 0); // the look-ups say that all of them still qualify
    QCOMPARE(world.rows(), before);
    QCOMPARE(world.session().status().heldBackStale, 0);
}

void PruneTest::theAllowance_isForOneRun()
{
    VirtualKeepa world({.deals = 200, .turnoverPercent = 0, .changesPerDay = 0});
    letGoStale(world);
    world.session().pruneAll();
    QVERIFY(world.run(JobKind::Prune));
    world.session().resume();
    letGoStale(world);

    QVERIFY(world.run(JobKind::Prune));

    QVERIFY(world.session().status().heldBackStale > 0);
}

void PruneTest::cancelled_theAllowanceIsGone()
{
    VirtualKeepa world({.deals = 200, .turnoverPercent = 0, .changesPerDay = 0});
    letGoStale(world);
    world.session().pruneAll();
    world.session().cancel(JobKind::Prune);

    QVERIFY(world.run(JobKind::Prune));

    QVERIFY(world.session().status().heldBackStale > 0);
}

QTEST_GUILESS_MAIN(PruneTest)
#include "PruneTest.moc"
