// The engine against the built-in market, through the outages that a month at home brings.

#include "app/simulate/Fidelity.h"

#include <QLoggingCategory>
#include <QtTest>

using namespace arb;
using namespace arb::app;
using Outage = FidelityOptions::Outage;

namespace {

FidelityOptions smallMarket(double days)
{
    FidelityOptions options;
    options.days = days;
    options.deals = 400;
    options.seed = 11;
    return options;
}

FidelityFigures measured(const FidelityOptions& options)
{
    auto figures = measureFidelity(options, {});
    if (!figures)
        qFatal("%s", qUtf8Printable(figures.error().line()));
    return *figures;
}

std::int64_t spent(const FidelityFigures& figures)
{
    double tokens = 0;
    for (const auto& [purpose, count] : figures.tokensPerDay)
        tokens += count;
    return std::llround(tokens);
}

} // namespace

class FidelityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("arb.*=false")); }

    void theSameSeed_givesTheSameFigures();
    void theEngine_beatsTheBaseline_andTheBoundIsBelowIt();
    void anOutage_isCaughtUpSoonAfterItsEnd_data();
    void anOutage_isCaughtUpSoonAfterItsEnd();
    void aStormOf429_isMetWithPatience();
};

void FidelityTest::theSameSeed_givesTheSameFigures()
{
    const FidelityFigures once = measured(smallMarket(0.2));
    const FidelityFigures again = measured(smallMarket(0.2));
    QVERIFY(once.events > 100);
    QCOMPARE(again.events, once.events);
    QCOMPARE(again.ghostPercent, once.ghostPercent);
    QCOMPARE(again.wrongPricePercent, once.wrongPricePercent);
    QCOMPARE(again.tokensPerDay, once.tokensPerDay);
}

void FidelityTest::theEngine_beatsTheBaseline_andTheBoundIsBelowIt()
{
    FidelityOptions options = smallMarket(1);
    const FidelityFigures engine = measured(options);
    options.baseline = true;
    const FidelityFigures baseline = measured(options);
    QVERIFY(engine.ghostPercent < baseline.ghostPercent / 4);
    QVERIFY(engine.wrongPricePercent < baseline.wrongPricePercent);
    QVERIFY(engine.delayMedianSeconds < baseline.delayMedianSeconds);
    QCOMPARE(engine.http429, 0);
    QVERIFY(spent(engine) <= options.tokensPerMinute * 1440 + 60 * options.tokensPerMinute);
    const FidelityFigures bound = fidelityBound(options, engine);
    QVERIFY(bound.ghostPercent <= engine.ghostPercent);
    QVERIFY(bound.wrongPricePercent <= engine.wrongPricePercent);
    QVERIFY(bound.delayP95Seconds <= engine.delayP95Seconds);
}

void FidelityTest::anOutage_isCaughtUpSoonAfterItsEnd_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("offline") << static_cast<int>(Outage::Kind::Offline);
    QTest::newRow("429 storm") << static_cast<int>(Outage::Kind::TooManyRequests);
    QTest::newRow("killed") << static_cast<int>(Outage::Kind::Restart);
}

void FidelityTest::anOutage_isCaughtUpSoonAfterItsEnd()
{
    QFETCH(int, kind);
    constexpr double start = 2;
    constexpr double length = 3;
    // The same market twice: once until the outage ends, once four hours longer. What the longer one adds is
    // what was wrong after the end; without catching up it would go on at the rate of the outage.
    FidelityOptions options = smallMarket((start + length) / 24);
    options.outages = {{static_cast<Outage::Kind>(kind), start, length}};
    const FidelityFigures atItsEnd = measured(options);
    options.days = (start + length + 4) / 24;
    const FidelityFigures later = measured(options);

    const double wrongDuring = atItsEnd.wrongPricePercent * (start + length);
    const double wrongAfter = later.wrongPricePercent * (start + length + 4) - wrongDuring;
    QVERIFY2(wrongDuring > 5, qPrintable(QString::number(wrongDuring))); // there was an outage
    QVERIFY2(wrongAfter < wrongDuring / 10,
             qPrintable(QStringLiteral("%1 %2").arg(wrongDuring).arg(wrongAfter)));
    const double ghostsDuring = atItsEnd.ghostPercent * (start + length);
    const double ghostsAfter = later.ghostPercent * (start + length + 4) - ghostsDuring;
    QVERIFY2(ghostsAfter < ghostsDuring,
             qPrintable(QStringLiteral("%1 %2").arg(ghostsDuring).arg(ghostsAfter)));
    QVERIFY2(later.rows > 300, qPrintable(QString::number(later.rows))); // nothing was swept away meanwhile
}

void FidelityTest::aStormOf429_isMetWithPatience()
{
    FidelityOptions options = smallMarket(0.25);
    options.outages = {{Outage::Kind::TooManyRequests, 1, 4}};
    const FidelityFigures figures = measured(options);
    QVERIFY(figures.http429 >= 1);
    // A try a quarter of an hour at the most: Keepa is not stormed back.
    QVERIFY2(figures.http429 <= 4 * 4 + 8, qPrintable(QString::number(figures.http429)));
}

QTEST_GUILESS_MAIN(FidelityTest)
#include "FidelityTest.moc"
