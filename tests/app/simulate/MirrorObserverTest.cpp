// The figures mean what the issue says they mean: worked out by hand on a market of two or three books.

#include "app/simulate/MirrorObserver.h"

#include <QtTest>

using namespace arb;
using namespace arb::app;

namespace {

constexpr UtcMillis begin{1'800'000'000'000};
UtcMillis minute(int number) { return begin + Minutes{number}; }
Asin book(const char* text) { return *Asin::parse(text); }
const Asin& first()
{
    static const Asin asin = book("0000000011");
    return asin;
}
const Asin& second()
{
    static const Asin asin = book("0000000022");
    return asin;
}

simulator::TruthEvent price(const Asin& asin, int at, int before, int after)
{
    return {asin, minute(at), before, after, true, true};
}
simulator::TruthEvent arrival(const Asin& asin, int at, int cents)
{
    return {asin, minute(at), cents, cents, false, true};
}
simulator::TruthEvent departure(const Asin& asin, int at, int cents)
{
    return {asin, minute(at), cents, cents, true, false};
}

/// Two deals, both in the database at the right price, from minute 0 on.
class Watch
{
public:
    Watch()
    {
        for (const Asin& asin : {first(), second()}) {
            m_observer.setQualifying(asin, 2500);
            m_observer.rowChanged(asin, 2500, begin);
        }
        m_observer.startCounting(begin);
    }

    /// Until minute `until`, with what happened meanwhile.
    void pass(int until, const std::vector<simulator::TruthEvent>& events = {}, int listed = 2)
    {
        m_observer.advance(
            minute(until), events, [this](const Asin& asin) { return !m_unlisted.contains(asin); }, listed);
    }
    void row(const Asin& asin, int cents, int at) { m_observer.rowChanged(asin, cents, minute(at)); }
    void gone(const Asin& asin, int at) { m_observer.rowGone(asin, minute(at)); }
    void ageOut(const Asin& asin) { m_unlisted.insert(asin); }
    [[nodiscard]] FidelityFigures at(int number) const { return m_observer.figures(minute(number)); }

private:
    MirrorObserver m_observer;
    std::unordered_set<Asin> m_unlisted;
};

bool near(double value, double wanted) { return std::abs(value - wanted) < 0.01; }

} // namespace

class MirrorObserverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaithfulMirror_hasNoFigures()
    {
        Watch watch;
        watch.pass(60);
        const FidelityFigures figures = watch.at(60);
        QVERIFY(near(figures.missingPercent, 0) && near(figures.ghostPercent, 0) &&
                near(figures.wrongPricePercent, 0));
        QCOMPARE(figures.events, 0);
        QVERIFY(near(figures.rows, 2));
    }

    void aChangedPrice_isWrongUntilTheRowFollows()
    {
        Watch watch;
        watch.pass(30, {price(first(), 10, 2500, 2400)});
        watch.row(first(), 2400, 30);
        watch.pass(100);
        const FidelityFigures figures = watch.at(100);
        QVERIFY(near(figures.wrongPricePercent, 10)); // one of two rows, for 20 of 100 minutes
        QVERIFY(near(figures.delayMedianSeconds, 20 * 60));
        QCOMPARE(figures.priceEvents, 1);
    }

    void aDeparture_isAGhostUntilTheRowGoes()
    {
        Watch watch;
        watch.pass(50, {departure(first(), 10, 2500)}, 1);
        watch.gone(first(), 50);
        watch.pass(100, {}, 1);
        const FidelityFigures figures = watch.at(100);
        // A ghost for 40 minutes; two rows for 50 minutes, one for the other 50.
        QVERIFY(near(figures.ghostPercent, 100.0 * 40 / 150));
        QCOMPARE(figures.departures, 1);
        QVERIFY(near(figures.delayP95Seconds, 40 * 60));
    }

    void anArrival_isMissingUntilTheRowComes_unlessItAgedOut()
    {
        Watch watch;
        const Asin third = book("0000000033");
        watch.pass(20, {arrival(third, 10, 3000)}, 3);
        watch.ageOut(third); // Keepa does not list it for ten minutes: nobody could have it
        watch.pass(30, {}, 2);
        watch.row(third, 3000, 30);
        const FidelityFigures figures = watch.at(30);
        // Missing for 10 minutes; listed were 3 until minute 20, then 2.
        QVERIFY(near(figures.missingPercent, 100.0 * 10 / 80));
        QCOMPARE(figures.arrivals, 1);
        QVERIFY(near(figures.delayMedianSeconds, 20 * 60));
    }

    void aChangeNotFollowedYet_countsWithTheTimeItHasWaited()
    {
        Watch watch;
        watch.pass(60, {price(first(), 0, 2500, 2300)});
        QVERIFY(near(watch.at(60).delayMedianSeconds, 60 * 60));
    }

    void theRowOfAnotherPrice_doesNotEndTheWait()
    {
        Watch watch;
        watch.pass(10, {price(first(), 0, 2500, 2300)});
        watch.row(first(), 2400, 10); // what Keepa had said in between
        watch.pass(40);
        watch.row(first(), 2300, 40);
        QVERIFY(near(watch.at(40).delayMedianSeconds, 40 * 60));
    }

    void whatHappenedBeforeTheCount_isNoEvent()
    {
        MirrorObserver observer;
        observer.setQualifying(first(), 2500);
        observer.advance(
            minute(10), {price(first(), 5, 2500, 2400)}, [](const Asin&) { return true; }, 1);
        observer.startCounting(minute(10));
        observer.rowChanged(first(), 2400, minute(20));
        QCOMPARE(observer.figures(minute(20)).events, 0);
    }
};

QTEST_GUILESS_MAIN(MirrorObserverTest)
#include "MirrorObserverTest.moc"
