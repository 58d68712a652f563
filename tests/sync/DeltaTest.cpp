// How many pages a refresh buys: enough to miss nothing, and no more.

#include "tests/sync/VirtualKeepa.h"

#include "core/store/StateStore.h"

#include <QtTest>

#include <algorithm>

using namespace arb;
using namespace arb::sync;
using namespace arb::sync::test;

namespace {

constexpr Minutes interval{10};

/// A market so lively that the first page reaches back a little further than one interval, but not ten
/// minutes more, with a refresh every ten minutes and nothing else that would read pages.
std::unique_ptr<VirtualKeepa> livelyMarket()
{
    auto world =
        std::make_unique<VirtualKeepa>(Options{.deals = 2500, .tokensPerMinute = 60, .changesPerDay = 6});
    world->settings.engine.adaptiveSchedule = false;
    world->settings.engine.deltaMinutes = static_cast<int>(interval.count());
    world->settings.engine.sweepHours = 168;
    world->session().setSettings(world->settings);
    world->fill();
    return world;
}

UtcTime watermarkOf(VirtualKeepa& world) { return world.session().status().watermark.value_or(UtcTime{}); }

/// The oldest deal on Keepa's first page now.
UtcTime endOfFirstPage(VirtualKeepa& world)
{
    const std::size_t since = world.options().columns->ordinal("last_change").value();
    std::vector<std::int64_t> times;
    for (const store::StoredDeal& deal : must(store::DealStore(world.database()).list({})))
        if (const auto* seconds = std::get_if<std::int64_t>(&deal.row[since]))
            times.push_back(*seconds);
    std::ranges::sort(times, std::greater());
    return UtcTime{times.at(keepa::dealsPerPage - 1)};
}

} // namespace

class DeltaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageThatReachesBeyondTheWatermark_isEnough();
    void newsFromBeforeTheWatermark_makesTheRunReadOn();
};

void DeltaTest::aPageThatReachesBeyondTheWatermark_isEnough()
{
    const auto world = livelyMarket();
    const auto runs = of(world->runFor(Hours{4}), JobKind::Delta);
    QVERIFY(runs.size() >= 12);
    // The first page spans more than an interval, but less than ten minutes more: an overlap in time alone
    // pays twice.
    const Seconds span = watermarkOf(*world) - endOfFirstPage(*world);
    QVERIFY2(span > interval && span < interval + DeltaRun::overlap,
             qPrintable(QString::number(span.count())));
    const auto single = std::ranges::count(runs, 1, &RunReport::requests);
    QVERIFY2(single * 10 >= std::ssize(runs) * 8, qPrintable(QString::number(single)));

    // Nothing slipped through: right after a refresh the prices are Keepa's.
    QVERIFY(world->run(JobKind::Delta));
    std::int64_t wrong = 0;
    const auto prices = world->usedPrices();
    for (const auto& [asin, price] : prices) {
        const auto truth =
            world->keepa->withMarket([&](simulator::Market& market) { return market.truth(asin); });
        wrong += truth && truth->qualifies && truth->usedPrice != price;
    }
    QVERIFY2(wrong * 100 <= std::ssize(prices), qPrintable(QString::number(wrong)));
}

void DeltaTest::newsFromBeforeTheWatermark_makesTheRunReadOn()
{
    const auto world = livelyMarket();
    world->runFor(Hours{1});
    QVERIFY(world->run(JobKind::Delta));
    // As if Keepa had listed this deal late: older than the watermark, on the first page, and not in the
    // database.
    const UtcTime watermark = watermarkOf(*world);
    const std::int64_t late = world->number("SELECT max(last_change) FROM deals WHERE last_change < " +
                                            std::to_string(watermark.seconds - 60));
    world->close();
    {
        auto database =
            must(store::Database::open(world->file(), store::Mode::ReadWrite, *world->options().columns));
        must(database.execute("DELETE FROM deals WHERE last_change = " + std::to_string(late)));
    }
    world->open();
    world->pass(interval + Minutes{2});

    const auto report = world->run(JobKind::Delta);

    QVERIFY(report);
    QVERIFY2(report->requests >= 2, qPrintable(QString::number(report->requests)));
    QVERIFY(world->number("SELECT count(*) FROM deals WHERE last_change = " + std::to_string(late)) > 0);
}

QTEST_GUILESS_MAIN(DeltaTest)
#include "DeltaTest.moc"
