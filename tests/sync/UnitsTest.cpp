// The parts of the engine by themselves: the mirror in memory, the shares, the plan of the sweep, the costs.

#include "core/sync/CostModel.h"
#include "core/sync/FairQueue.h"
#include "core/sync/Mirror.h"
#include "core/sync/SweepPlan.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <random>

using namespace arb;
using namespace arb::sync;

namespace {

Asin asinOf(int number)
{
    return *Asin::parse(QStringLiteral("B%1").arg(number, 9, 10, QLatin1Char('0')).toStdString());
}

/// What the mirror should be, without an index.
struct NaiveMirror
{
    std::map<Asin, Mirror::Entry> entries;

    int markMissing(std::optional<UtcTime> oldest, std::optional<UtcTime> newest, UtcTime at)
    {
        int marked = 0;
        for (auto& [asin, entry] : entries) {
            const bool between = entry.dealSince && (!oldest || *entry.dealSince > *oldest) &&
                                 (!newest || *entry.dealSince < *newest);
            if (!between || entry.lastSeen >= at || entry.missingSince)
                continue;
            entry.missingSince = at;
            ++marked;
        }
        return marked;
    }

    std::vector<Asin> toVerify(UtcTime now, UtcTime coveredUntil, std::size_t limit) const
    {
        std::vector<std::pair<UtcTime, Asin>> due;
        for (const auto& [asin, entry] : entries)
            if (entry.missingSince && *entry.missingSince < coveredUntil && (!entry.verifyAt || *entry.verifyAt <= now))
                due.emplace_back(*entry.missingSince, asin);
        std::ranges::sort(due);
        std::vector<Asin> asins;
        for (std::size_t i = 0; i < std::min(limit, due.size()); ++i)
            asins.push_back(due[i].second);
        return asins;
    }

    std::optional<UtcTime> nextVerification(UtcTime coveredUntil) const
    {
        std::optional<UtcTime> next;
        for (const auto& [asin, entry] : entries)
            if (entry.missingSince && *entry.missingSince < coveredUntil) {
                const UtcTime due = entry.verifyAt.value_or(*entry.missingSince);
                next = next ? std::min(*next, due) : due;
            }
        return next;
    }

    std::vector<Asin> toDetail(UtcTime now, std::size_t limit) const
    {
        std::vector<std::pair<std::int64_t, Asin>> due;
        for (const auto& [asin, entry] : entries)
            if (entry.detailsDue && *entry.detailsDue <= now)
                due.emplace_back(-entry.stake, asin);
        std::ranges::sort(due);
        std::vector<Asin> asins;
        for (std::size_t i = 0; i < std::min(limit, due.size()); ++i)
            asins.push_back(due[i].second);
        return asins;
    }
};

FetchedPage fetched(int number, UtcTime at, bool last = false, std::int64_t seen = 150, int missing = 0)
{
    FetchedPage page;
    page.number = number;
    page.at = at;
    page.result.last = last;
    page.result.seen = seen;
    page.missing = missing;
    return page;
}

/// Visits every page once, in the plan's own order; `pages` of them, the last one short.
void visitAll(SweepPlan& plan, int pages, UtcTime& now)
{
    for (int i = 0; i < pages; ++i) {
        const int page = plan.nextInOrder().value();
        static_cast<void>(plan.visited(fetched(page, now, page == pages - 1, page == pages - 1 ? 20 : 150)));
        now = now + Seconds{60};
    }
}

using Ready = std::array<bool, jobKindCount>;

Ready ready(std::initializer_list<JobKind> kinds)
{
    Ready bits{};
    for (const JobKind kind : kinds)
        bits[static_cast<std::size_t>(kind)] = true;
    return bits;
}

} // namespace

class UnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Mirror
    void theMirror_isWhatANaiveOneIs_data();
    void theMirror_isWhatANaiveOneIs();
    void aSeenRow_isNotMissingAnyMore();
    void rowsAtTheEdgesOfAPage_areNotMissing();

    // FairQueue
    void shares_followTheWeights();
    void anIdleJob_savesNothingUp();
    void whatOneDoesNotUse_goesToTheOthers();
    void withNobodyReady_thereIsNoNext();

    // SweepPlan
    void aNewPlan_visitsEveryPageFirst();
    void aGeneration_endsWhenEveryPageWasVisited();
    void theBusiestPage_comesFirst_butNoneIsForgotten();
    void noPage_isVisitedMoreOftenThanTheShortestRevisit();
    void theEndOfTheResults_shortensThePlan();
    void aFullLastPage_lengthensThePlan();
    void aCheckpoint_restoresThePlan();
    void aBrokenCheckpoint_startsAfresh_data();
    void aBrokenCheckpoint_startsAfresh();

    // CostModel
    void theCost_isLearned();
    void aBatch_fitsIntoTheTokens_andIsNeverEmpty();
};

void UnitsTest::theMirror_isWhatANaiveOneIs_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void UnitsTest::theMirror_isWhatANaiveOneIs()
{
    QFETCH(int, seed);
    std::mt19937 random(static_cast<std::mt19937::result_type>(seed));
    const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    const auto sometimes = [&](int time) { return pick(3) ? std::optional{UtcTime{time}} : std::nullopt; };
    Mirror mirror;
    NaiveMirror naive;
    UtcTime now{1'000};
    for (int step = 0; step < 3'000; ++step) {
        const Asin asin = asinOf(pick(60));
        now = now + Seconds{pick(3)}; // time only goes forward
        const int time = static_cast<int>(now.seconds);
        switch (pick(6)) {
        case 0: {
            Mirror::Entry entry;
            entry.dealSince = sometimes(pick(500));
            entry.lastSeen = UtcTime{pick(time)};
            entry.missingSince = pick(4) ? std::nullopt : std::optional{UtcTime{pick(time)}};
            entry.verifyAt = sometimes(pick(2 * time));
            entry.detailsDue = sometimes(pick(2 * time));
            entry.stake = pick(20);
            mirror.put(asin, entry);
            naive.entries.insert_or_assign(asin, entry);
            break;
        }
        case 1:
            mirror.erase(asin);
            naive.entries.erase(asin);
            break;
        case 2:
            mirror.seen(asin, now);
            if (const auto found = naive.entries.find(asin); found != naive.entries.end()) {
                found->second.lastSeen = std::max(found->second.lastSeen, now);
                found->second.missingSince.reset();
                found->second.verifyAt.reset();
                found->second.verifications = 0;
            }
            break;
        case 3: {
            const auto oldest = sometimes(pick(500));
            const auto newest = sometimes(pick(500));
            QCOMPARE(mirror.markMissing(oldest, newest, now), naive.markMissing(oldest, newest, now));
            break;
        }
        case 4: {
            const UtcTime covered{pick(time)};
            QCOMPARE(mirror.toVerify(now, covered, 7), naive.toVerify(now, covered, 7));
            QCOMPARE(mirror.nextVerification(covered), naive.nextVerification(covered));
            break;
        }
        default: QCOMPARE(mirror.toDetail(now, 5), naive.toDetail(now, 5)); break;
        }
        QCOMPARE(mirror.size(), naive.entries.size());
        QCOMPARE(mirror.missingCount(), static_cast<std::size_t>(std::ranges::count_if(
                                            naive.entries, [](const auto& e) { return e.second.missingSince.has_value(); })));
    }
    std::vector<Asin> unseen;
    for (const auto& [asin, entry] : naive.entries)
        if (entry.lastSeen < UtcTime{800})
            unseen.push_back(asin);
    QCOMPARE(mirror.unseenSince(UtcTime{800}), unseen);
}

void UnitsTest::aSeenRow_isNotMissingAnyMore()
{
    Mirror mirror;
    Mirror::Entry entry;
    entry.dealSince = UtcTime{50};
    entry.lastSeen = UtcTime{100};
    mirror.put(asinOf(1), entry);
    QCOMPARE(mirror.markMissing(UtcTime{10}, UtcTime{90}, UtcTime{200}), 1);
    QCOMPARE(mirror.toVerify(UtcTime{300}, UtcTime{300}, 10).size(), 1U);
    QVERIFY(mirror.toVerify(UtcTime{300}, UtcTime{200}, 10).empty()); // no delta has covered it since
    mirror.seen(asinOf(1), UtcTime{210});
    QVERIFY(mirror.toVerify(UtcTime{300}, UtcTime{300}, 10).empty());
    QCOMPARE(mirror.missingCount(), 0U);
}

void UnitsTest::rowsAtTheEdgesOfAPage_areNotMissing()
{
    // Equal times may stand on either page: minutes are coarse.
    Mirror mirror;
    for (const int since : {10, 11, 89, 90, 91}) {
        Mirror::Entry entry;
        entry.dealSince = UtcTime{since};
        mirror.put(asinOf(since), entry);
    }
    QCOMPARE(mirror.markMissing(UtcTime{10}, UtcTime{90}, UtcTime{200}), 2);
    QCOMPARE(mirror.toVerify(UtcTime{300}, UtcTime{300}, 10), (std::vector{asinOf(11), asinOf(89)}));
}

void UnitsTest::shares_followTheWeights()
{
    FairQueue queue;
    queue.setWeight(JobKind::Verify, 16);
    queue.setWeight(JobKind::Sweep, 6);
    queue.setWeight(JobKind::Details, 1.5);
    const std::map<JobKind, std::int64_t> costs{
        {JobKind::Verify, 3}, {JobKind::Sweep, 5}, {JobKind::Details, 40}}; // a big batch is charged as such
    std::map<JobKind, double> spent;
    double all = 0;
    const Ready everybody = ready({JobKind::Verify, JobKind::Sweep, JobKind::Details});
    for (int i = 0; i < 20'000; ++i) {
        const JobKind kind = queue.next(everybody).value();
        queue.spent(kind, costs.at(kind));
        spent[kind] += static_cast<double>(costs.at(kind));
        all += static_cast<double>(costs.at(kind));
    }
    QVERIFY(std::abs(spent[JobKind::Verify] / all - 16 / 23.5) < 0.01);
    QVERIFY(std::abs(spent[JobKind::Sweep] / all - 6 / 23.5) < 0.01);
    QVERIFY(std::abs(spent[JobKind::Details] / all - 1.5 / 23.5) < 0.01);
}

void UnitsTest::anIdleJob_savesNothingUp()
{
    FairQueue queue;
    queue.setWeight(JobKind::Sweep, 1);
    queue.setWeight(JobKind::Details, 1);
    for (int i = 0; i < 1'000; ++i)
        queue.spent(JobKind::Sweep, 5);
    int details = 0;
    for (int i = 0; i < 100; ++i) {
        const JobKind kind = queue.next(ready({JobKind::Sweep, JobKind::Details})).value();
        details += kind == JobKind::Details;
        queue.spent(kind, 5);
    }
    QVERIFY2(details >= 48 && details <= 52, qPrintable(QString::number(details)));
}

void UnitsTest::whatOneDoesNotUse_goesToTheOthers()
{
    FairQueue queue;
    queue.setWeight(JobKind::Verify, 16);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(queue.next(ready({JobKind::Details})), std::optional{JobKind::Details});
        queue.spent(JobKind::Details, 100);
    }
}

void UnitsTest::withNobodyReady_thereIsNoNext()
{
    FairQueue queue;
    QVERIFY(!queue.next(Ready{}));
    queue.spent(JobKind::Verify, 0);
    QVERIFY(!queue.next(Ready{}));
}

void UnitsTest::aNewPlan_visitsEveryPageFirst()
{
    SweepPlan plan;
    plan.restore({});
    plan.expectRows(1'000);
    QCOMPARE(plan.pageCount(), 7);
    UtcTime now{1'000'000};
    std::set<int> visited;
    for (int i = 0; i < 6; ++i) {
        const auto next = plan.next(now);
        QVERIFY(next.due <= now);
        visited.insert(next.page);
        static_cast<void>(plan.visited(fetched(next.page, now, next.page == 6, 100)));
        now = now + Seconds{30};
    }
    QCOMPARE(visited, (std::set<int>{1, 2, 3, 4, 5, 6})); // the first page is the delta's
}

void UnitsTest::aGeneration_endsWhenEveryPageWasVisited()
{
    SweepPlan plan;
    plan.restore({});
    plan.expectRows(600);
    UtcTime now{1'000'000};
    QVERIFY(!plan.completedStart());
    const UtcTime begun = now;
    for (const int page : {2, 0, 2, 1}) {
        QVERIFY(!plan.visited(fetched(page, now)));
        now = now + Seconds{60};
    }
    QCOMPARE(plan.generation(), 1);
    QVERIFY(plan.visited(fetched(3, now, true, 20)));
    QCOMPARE(plan.generation(), 2);
    QCOMPARE(plan.completedStart(), std::optional{begun});
    // The next one begins after that: the page that ended the last one belongs to that alone.
    now = now + Seconds{60};
    for (const int page : {0, 1, 2}) {
        QVERIFY(!plan.visited(fetched(page, now)));
        QCOMPARE(plan.generation(), 2);
    }
    QCOMPARE(plan.nextInOrder(), std::optional{3});
    QVERIFY(plan.visited(fetched(3, now, true, 20)));
    QCOMPARE(plan.generation(), 3);
}

void UnitsTest::theBusiestPage_comesFirst_butNoneIsForgotten()
{
    SweepPlan plan;
    plan.restore({});
    plan.expectRows(10 * 150 - 130);
    UtcTime now{1'000'000};
    visitAll(plan, 10, now);
    std::map<int, int> visits;
    std::map<int, UtcTime> last;
    Seconds longest{0};
    for (int i = 0; i < 600; ++i) {
        now = now + Seconds{120};
        const auto next = plan.next(now);
        if (next.due > now)
            continue;
        ++visits[next.page];
        if (last.contains(next.page))
            longest = std::max(longest, now - last[next.page]);
        last[next.page] = now;
        const bool busy = next.page >= 1 && next.page <= 3;
        static_cast<void>(plan.visited(fetched(next.page, now, next.page == 9, 150, busy ? 8 : 0)));
    }
    for (auto [p, v] : visits) qWarning() << p << v; qWarning() << longest.count();
    QVERIFY(visits[2] > 2 * visits[8]);
    for (int page = 1; page < 10; ++page)
        QVERIFY2(visits[page] >= 10, qPrintable(QString::number(page)));
    QVERIFY2(longest <= Hours{3}, qPrintable(QString::number(longest.count())));
}

void UnitsTest::noPage_isVisitedMoreOftenThanTheShortestRevisit()
{
    SweepPlan plan(Seconds{240});
    plan.restore({});
    plan.expectRows(430);
    UtcTime now{1'000'000};
    visitAll(plan, 3, now);
    std::map<int, UtcTime> last;
    for (int i = 0; i < 500; ++i) {
        now = now + Seconds{7};
        const auto next = plan.next(now);
        if (next.due > now)
            continue;
        QVERIFY(!last.contains(next.page) || now - last[next.page] >= Seconds{240});
        last[next.page] = now;
        static_cast<void>(plan.visited(fetched(next.page, now, next.page == 2, 130)));
    }
    QVERIFY(!last.empty());
}

void UnitsTest::theEndOfTheResults_shortensThePlan()
{
    SweepPlan plan;
    plan.restore({});
    plan.expectRows(900);
    QCOMPARE(plan.pageCount(), 6);
    static_cast<void>(plan.visited(fetched(3, UtcTime{1'000}, true, 12)));
    QCOMPARE(plan.pageCount(), 4);
    static_cast<void>(plan.visited(fetched(2, UtcTime{1'100}, true, 0))); // not even one on it
    QCOMPARE(plan.pageCount(), 2);
    static_cast<void>(plan.visited(fetched(0, UtcTime{1'200}, true, 0)));
    QCOMPARE(plan.pageCount(), 1);
}

void UnitsTest::aFullLastPage_lengthensThePlan()
{
    SweepPlan plan;
    plan.restore({});
    static_cast<void>(plan.visited(fetched(0, UtcTime{1'000})));
    QCOMPARE(plan.pageCount(), 2);
    static_cast<void>(plan.visited(fetched(66, UtcTime{1'000})));
    QCOMPARE(plan.pageCount(), 67); // Keepa answers no more
}

void UnitsTest::aCheckpoint_restoresThePlan()
{
    SweepPlan plan;
    plan.restore({});
    plan.expectRows(1'200);
    UtcTime now{1'000'000};
    visitAll(plan, 8, now);
    for (int i = 0; i < 20; ++i) {
        now = now + Seconds{200};
        static_cast<void>(plan.visited(fetched(1 + i % 6, now, false, 150, i % 3)));
    }

    SweepPlan copy;
    copy.restore(plan.checkpoint());

    QCOMPARE(copy.checkpoint(), plan.checkpoint());
    QCOMPARE(copy.generation(), plan.generation());
    QCOMPARE(copy.generationStart(), plan.generationStart());
    QCOMPARE(copy.completedStart(), plan.completedStart());
    QCOMPARE(copy.pageCount(), plan.pageCount());
    for (int i = 0; i < 20; ++i) {
        now = now + Seconds{100};
        QCOMPARE(copy.next(now).page, plan.next(now).page);
        QCOMPARE(copy.nextInOrder(), plan.nextInOrder());
    }
}

void UnitsTest::aBrokenCheckpoint_startsAfresh_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("page 3");
    QTest::newRow("another shape") << QByteArray("[1,2,3]");
    QTest::newRow("wrong types") << QByteArray(R"({"generation":"x","started":true,"pages":7})");
    QTest::newRow("cut off") << QByteArray(R"({"generation":4,"pages":[[17000)");
}

void UnitsTest::aBrokenCheckpoint_startsAfresh()
{
    QFETCH(QByteArray, text);
    SweepPlan plan;
    plan.restore(text.toStdString());
    QCOMPARE(plan.pageCount(), 1);
    QCOMPARE(plan.generation(), 1);
    QVERIFY(!plan.completedStart());
    QCOMPARE(plan.next(UtcTime{5}).page, 0);
}

void UnitsTest::theCost_isLearned()
{
    CostModel cost(1);
    QCOMPARE(cost.estimate(10), 10);
    for (int i = 0; i < 200; ++i)
        cost.learn(5, 15);
    QCOMPARE(cost.estimate(10), 30);
    cost.learn(0, 100); // nothing was asked: nothing is learned
    cost.learn(5, -1);
    QCOMPARE(cost.estimate(10), 30);
    for (int i = 0; i < 200; ++i)
        cost.learn(10, 0);
    QCOMPARE(cost.estimate(10), 1); // never for nothing
}

void UnitsTest::aBatch_fitsIntoTheTokens_andIsNeverEmpty()
{
    const CostModel cost(2);
    QCOMPARE(cost.fitting(50, 100), 25);
    QCOMPARE(cost.fitting(1'000, 100), 100);
    QCOMPARE(cost.fitting(1, 100), 1);
    QCOMPARE(cost.fitting(0, 100), 1);
    QCOMPARE(cost.fitting(-500, 100), 1);
}

QTEST_APPLESS_MAIN(UnitsTest)
#include "UnitsTest.moc"
