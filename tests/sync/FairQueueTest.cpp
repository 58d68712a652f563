// Who is served next, in tokens: shares by weight, and nobody starves (deals.md section 10, 6 and 7).

#include "core/sync/FairQueue.h"
#include "core/sync/CostModel.h"

#include <QtTest>

#include <map>

using namespace arb::sync;

namespace {

using Ready = std::array<bool, jobKindCount>;

Ready ready(std::initializer_list<JobKind> kinds)
{
    Ready bits{};
    for (JobKind kind : kinds)
        bits[static_cast<std::size_t>(kind)] = true;
    return bits;
}

/// Serves `rounds` times whoever is next; tokens by job.
std::map<JobKind, std::int64_t> serve(FairQueue& queue, const Ready& bits, int rounds, std::int64_t tokens)
{
    std::map<JobKind, std::int64_t> spent;
    for (int i = 0; i < rounds; ++i) {
        const auto next = queue.next(bits);
        if (!next)
            break;
        queue.spent(*next, tokens);
        spent[*next] += tokens;
    }
    return spent;
}

} // namespace

class FairQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNobodyReady_nobodyIsServed() { QVERIFY(!FairQueue().next(Ready{})); }

    void tokensAreShared_byWeight()
    {
        FairQueue queue;
        queue.setWeight(JobKind::Sweep, 6);
        queue.setWeight(JobKind::Details, 2);
        auto spent = serve(queue, ready({JobKind::Sweep, JobKind::Details}), 400, 5);
        QVERIFY(std::abs(spent[JobKind::Sweep] - 1500) <= 10);
        QVERIFY(std::abs(spent[JobKind::Details] - 500) <= 10);
    }

    void theLightest_isNotStarved_byTheHeaviest()
    {
        FairQueue queue;
        queue.setWeight(JobKind::Verify, 1000);
        queue.setWeight(JobKind::Details, 1);
        auto spent = serve(queue, ready({JobKind::Verify, JobKind::Details}), 3000, 1);
        QVERIFY(spent[JobKind::Details] >= 2);
    }

    void whatOneLeaves_theOthersGet()
    {
        FairQueue queue;
        queue.setWeight(JobKind::Verify, 16);
        auto spent = serve(queue, ready({JobKind::Sweep}), 50, 5);
        QCOMPARE(spent[JobKind::Sweep], 250);
    }

    void idleTime_earnsNoCredit()
    {
        FairQueue queue;
        queue.setWeight(JobKind::Sweep, 1);
        queue.setWeight(JobKind::Details, 1);
        serve(queue, ready({JobKind::Sweep}), 1000, 5); // details had nothing to do for long
        auto spent = serve(queue, ready({JobKind::Sweep, JobKind::Details}), 100, 5);
        QVERIFY(std::abs(spent[JobKind::Sweep] - spent[JobKind::Details]) <= 10);
    }

    void anExpensiveCall_isPaidBack()
    {
        FairQueue queue;
        const Ready both = ready({JobKind::Sweep, JobKind::Details});
        queue.spent(JobKind::Details, 100);
        auto spent = serve(queue, both, 20, 5);
        QCOMPARE(spent[JobKind::Sweep], 100);
    }

    void aCost_isLearned_andABatchFits()
    {
        CostModel cost{6};
        for (int i = 0; i < 100; ++i)
            cost.learn(1, 12);
        QCOMPARE(cost.estimate(1), 12);
        QCOMPARE(cost.fitting(60, 100), 5);
        QCOMPARE(cost.fitting(60, 3), 3);
        // At no balance is there nothing that could start.
        QCOMPARE(cost.fitting(0, 100), 1);
        QCOMPARE(cost.fitting(-50, 100), 1);
    }
};

QTEST_GUILESS_MAIN(FairQueueTest)
#include "FairQueueTest.moc"
