// What the engine loads of the database is of one moment, whoever writes meanwhile.

#include "core/sync/MirrorLoading.h"

#include "core/deals/Column.h"
#include "core/store/DealStore.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <atomic>
#include <thread>

using namespace arb;
using namespace arb::sync;

namespace {

constexpr UtcTime now{1'800'000'000};

Asin asinOf(int number)
{
    return *Asin::parse(QStringLiteral("%1").arg(number, 10, 10, QLatin1Char('0')).toStdString());
}

/// Another process that fills the database: a new deal, which waits for its details, in every transaction.
void insertDeals(const QString& file, int count)
{
    auto database = store::Database::open(file, store::Mode::ReadWrite, deals::Columns::standard());
    QVERIFY(database);
    for (int i = 0; i < count; ++i) {
        const std::array writes{store::DealWrite{.asin = asinOf(i),
                                                 .row = deals::RowValues(deals::Columns::standard().size()),
                                                 .seenAt = now,
                                                 .why = "test"}};
        const Status written =
            store::inTransaction(*database, [&](store::WriteTransaction& transaction) -> Status {
                auto stored = store::DealStore(*database).upsert(transaction, writes);
                return stored ? Status{} : failure(stored.error());
            });
        QVERIFY(written);
    }
}

} // namespace

class MirrorLoadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileAnotherProcessFills_everyLoadIsOfOneMoment();
};

void MirrorLoadingTest::whileAnotherProcessFills_everyLoadIsOfOneMoment()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("deals.db"));
    auto database = store::Database::open(file, store::Mode::ReadWrite, deals::Columns::standard());
    QVERIFY(database);
    std::atomic<bool> filling = true;
    const std::jthread filler([&] {
        insertDeals(file, 600);
        filling = false;
    });

    Mirror mirror;
    int loads = 0;
    std::size_t different = 0;
    do {
        auto loaded = loadMirror(*database, deals::Columns::standard(), now, mirror);
        QVERIFY(loaded);
        mirror = std::move(*loaded);
        ++loads;
        // Each row waits for its details: as many as there are rows, if both were read at the same moment.
        different += mirror.toDetail(now, 10'000).size() == mirror.size() ? 0 : 1;
    } while (filling);

    QVERIFY(loads > 1);
    QCOMPARE(different, 0U);
}

QTEST_GUILESS_MAIN(MirrorLoadingTest)
#include "MirrorLoadingTest.moc"
