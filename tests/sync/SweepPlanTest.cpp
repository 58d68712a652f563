// Which page of the query is looked at next, and when a pass counts as complete.

#include "core/sync/SweepPlan.h"

#include <QtTest>

#include <array>

using namespace arb;
using namespace arb::sync;

namespace {

constexpr UtcTime start{1'800'000'000};
constexpr Seconds revisit{240};

FetchedPage page(int number, UtcTime at, int missing = 0)
{
    FetchedPage fetched;
    fetched.number = number;
    fetched.at = at;
    fetched.missing = missing;
    fetched.result.seen = keepa::dealsPerPage;
    return fetched;
}

FetchedPage lastPage(int number, UtcTime at, std::int64_t seen)
{
    FetchedPage fetched = page(number, at);
    fetched.result.seen = seen;
    fetched.result.last = true;
    return fetched;
}

/// A plan of so many pages, all visited at `start`.
SweepPlan visitedPlan(int pages)
{
    SweepPlan plan(revisit);
    plan.restore({});
    plan.expectRows(static_cast<std::size_t>(pages * keepa::dealsPerPage));
    for (int i = 0; i + 1 < pages; ++i)
        static_cast<void>(plan.visited(page(i, start)));
    static_cast<void>(plan.visited(lastPage(pages - 1, start, 100)));
    return plan;
}

} // namespace

class SweepPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesNeverVisited_goFirst()
    {
        SweepPlan plan(revisit);
        plan.restore({});
        plan.expectRows(4 * keepa::dealsPerPage);
        static_cast<void>(plan.visited(page(0, start)));
        static_cast<void>(plan.visited(page(1, start)));
        QCOMPARE(plan.next(start + Hours{1}).page, 2);
    }

    void aGeneration_isComplete_onceEveryPageWasVisited_inAnyOrder()
    {
        SweepPlan plan(revisit);
        plan.restore({});
        plan.expectRows(3 * keepa::dealsPerPage);
        const std::int64_t generation = plan.generation();
        QVERIFY(!plan.visited(page(1, start)));
        QVERIFY(!plan.visited(page(0, start + Seconds{10})));
        QVERIFY(!plan.visited(page(1, start + Seconds{20})));
        QVERIFY(plan.visited(lastPage(2, start + Seconds{30}, 40)));
        QCOMPARE(plan.generation(), generation + 1);
        QCOMPARE(plan.completedStart(), std::optional{start});
    }

    void thePageWithMostToFind_isVisitedMoreOften_butNoneIsForgotten()
    {
        constexpr int pages = 20;
        SweepPlan plan = visitedPlan(pages);
        std::array<int, pages> visits{};
        UtcTime now = start + revisit;
        for (int i = 0; i < 1'000; ++i) {
            now = now + Minutes{2};
            const SweepPlan::Next next = plan.next(now);
            QVERIFY(next.due <= now);
            ++visits.at(static_cast<std::size_t>(next.page));
            FetchedPage fetched =
                next.page == pages - 1 ? lastPage(pages - 1, now, 100) : page(next.page, now);
            fetched.missing = next.page == 10 ? 5 : 0; // deals leave from there
            static_cast<void>(plan.visited(fetched));
        }
        QCOMPARE(visits[0], 0); // the first page is the refresh's
        for (const std::size_t quiet : {1, 4, 16, 19}) {
            QVERIFY2(visits[10] > 2 * visits[quiet], qPrintable(QString::number(visits[quiet])));
            QVERIFY2(visits[quiet] >= 10, qPrintable(QString::number(visits[quiet])));
        }
    }

    void noPage_isVisitedAgainTooSoon()
    {
        SweepPlan plan = visitedPlan(6);
        const SweepPlan::Next next = plan.next(start + Seconds{30});
        QVERIFY(next.due >= start + revisit);
    }

    void thePages_followTheResults()
    {
        SweepPlan plan = visitedPlan(6);
        QCOMPARE(plan.pageCount(), 6);
        static_cast<void>(plan.visited(lastPage(2, start + Hours{1}, 10))); // the query matches less now
        QCOMPARE(plan.pageCount(), 3);
        static_cast<void>(plan.visited(page(2, start + Hours{2}))); // and more again
        QCOMPARE(plan.pageCount(), 4);
        plan.expectRows(20'000);
        QCOMPARE(plan.pageCount(), keepa::lastDealPage + 1); // Keepa shows no more
    }

    void aCheckpoint_bringsItAllBack()
    {
        SweepPlan plan = visitedPlan(6);
        static_cast<void>(plan.visited(page(2, start + Hours{1}, 7)));
        SweepPlan restored(revisit);
        restored.restore(plan.checkpoint());
        QCOMPARE(restored.checkpoint(), plan.checkpoint());
        QCOMPARE(restored.generation(), plan.generation());
        QCOMPARE(restored.completedStart(), plan.completedStart());
        QCOMPARE(restored.next(start + Hours{2}).page, plan.next(start + Hours{2}).page);
    }

    void aDamagedCheckpoint_beginsAfresh_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"generation\":4,\"pages\":[[17");
        QTest::newRow("other types") << QByteArray("{\"generation\":\"x\",\"pages\":{\"a\":1}}");
    }
    void aDamagedCheckpoint_beginsAfresh()
    {
        QFETCH(QByteArray, text);
        SweepPlan plan(revisit);
        plan.restore(text.toStdString());
        QCOMPARE(plan.pageCount(), 1);
        QCOMPARE(plan.nextInOrder(), std::optional{0});
        QVERIFY(!plan.completedStart());
    }
};

QTEST_GUILESS_MAIN(SweepPlanTest)
#include "SweepPlanTest.moc"
