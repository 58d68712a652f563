#include "tests/deals/Builders.h"

#include <QtTest>

using namespace arb;
using namespace arb::deals;
using namespace arb::deals::testing;

/// How fast rows are recalculated. The figure is for people; only a gross failure fails.
class DeriveSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_a_second()
    {
        Facts facts = textbook();
        facts.title = "Principles of Things: A Course of Lectures for Students of Engineering (12th Edition)";
        facts.categoryPath = "Books > Engineering & Transportation > Engineering > Reference";
        facts.manufacturer = "McGraw-Hill Education";
        facts.evidence.p25Sale = usd(3900);
        facts.rankDrops90 = 9;
        constexpr int rows = 20'000;
        std::int64_t sum = 0;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < rows; ++i) {
            facts.offer.item = usd(900 + i % 2000);
            facts.evidence.listAtRaw = usd(3000 + i % 3000);
            sum += derive(facts, {}, cards(), today).profit->cents;
        }
        const double perSecond = rows / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
        qInfo("%.0f rows/s (checksum %lld)", perSecond, static_cast<long long>(sum));
        QVERIFY(perSecond > 2000);
    }
};

QTEST_GUILESS_MAIN(DeriveSpeed)
#include "DeriveSpeed.moc"
