// How many pages a refresh buys: enough to miss nothing, and no more.

#include "tests/sync/VirtualKeepa.h"

#include "core/store/StateStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace arb;
using namespace arb::sync;
using namespace arb::sync::test;

namespace {

/// The time that Keepa's first page spans, as the database knows it.
Minutes firstPageSpan(VirtualKeepa& world)
{
    const std::size_t since = world.options().columns->ordinal("last_change").value();
    std::vector<std::int64_t> times;
    for (const store::StoredDeal& deal : must(store::DealStore(world.database()).list({})))
        if (const auto* seconds = std::get_if<std::int64_t>(&deal.row[since]))
            times.push_back(*seconds);
    std::ranges::sort(times, std::greater());
    return Minutes{(times.front() - times.at(keepa::dealsPerPage - 1)) / 60};
}

void refreshEvery(VirtualKeepa& world, Minutes interval)
{
    world.settings.engine.deltaMinutes = static_cast<int>(interval.count());
    world.session().setSettings(world.settings);
}

/// A lively market, with refreshes so far apart that the first page reaches back a few minutes more than one
/// interval, but not ten, and nothing else that reads pages.
std::unique_ptr<VirtualKeepa> livelyMarket()
{
    auto world =
        std::make_unique<VirtualKeepa>(Options{.deals = 2400, .tokensPerMinute = 60, .changesPerDay = 6});
    world->settings.engine.adaptiveSchedule = false;
    world->settings.engine.sweepHours = 168;
    refreshEvery(*world, Minutes{10});
    world->fill();
    world->runFor(Hours{1});
    refreshEvery(*world, firstPageSpan(*world) - Minutes{7});
    return world;
}

/// Changes the deals of a page.
template <class Change> void editDeals(keepa::HttpResponse& response, Change change)
{
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).object();
    QJsonObject deals = object.value(QStringLiteral("deals")).toObject();
    deals[QStringLiteral("dr")] = change(deals.value(QStringLiteral("dr")).toArray());
    object[QStringLiteral("deals")] = deals;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

UtcTime watermarkOf(VirtualKeepa& world) { return world.session().status().watermark.value_or(UtcTime{}); }

} // namespace

class DeltaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageThatReachesBeyondTheWatermark_isEnough();
    void newsFromBeforeTheWatermark_makesTheRunReadOn();
    void aSecondChangeWithinOneLook_isNotTakenForKnown();
    void pagesInAnotherOrder_proveNothing_andAreAllRead();
};

void DeltaTest::aPageThatReachesBeyondTheWatermark_isEnough()
{
    const auto world = livelyMarket();
    QVERIFY(world->settings.engine.deltaMinutes >= 4);

    const auto runs = of(world->runFor(Hours{2}), JobKind::Delta);

    QVERIFY(runs.size() >= 4);
    // An overlap of ten minutes in any case would pay for two pages each time.
    const auto single = std::ranges::count(runs, 1, &RunReport::requests);
    QVERIFY2(single * 2 >= std::ssize(runs), qPrintable(QString::number(single)));

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
    world->pass(Minutes{world->settings.engine.deltaMinutes});

    const auto report = world->run(JobKind::Delta);

    QVERIFY(report);
    QVERIFY2(report->requests >= 2, qPrintable(QString::number(report->requests)));
    QVERIFY(world->number("SELECT count(*) FROM deals WHERE last_change = " + std::to_string(late)) > 0);
}

// deals.md section 10, 28.
void DeltaTest::aSecondChangeWithinOneLook_isNotTakenForKnown()
{
    VirtualKeepa world({.deals = 200, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    std::string changed;
    world.wire->spoil = [&changed](const keepa::HttpRequest& request, keepa::HttpResponse& response) {
        if (request.path == "/deal")
            editDeals(response, [&changed](QJsonArray deals) {
                QJsonObject deal = deals.at(7).toObject();
                changed = deal.value(QStringLiteral("asin")).toString().toStdString();
                QJsonArray current = deal.value(QStringLiteral("current")).toArray();
                current[2] = 4321;
                deal[QStringLiteral("current")] = current;
                deal[QStringLiteral("creationDate")] =
                    deal.value(QStringLiteral("lastUpdate")); // which stays
                deals[7] = deal;
                return deals;
            });
    };

    QVERIFY(world.run(JobKind::Delta));

    QCOMPARE(world.usedPrices().at(*Asin::parse(changed)), std::optional<std::int64_t>{4321});
}

// deals.md section 10, 3.
void DeltaTest::pagesInAnotherOrder_proveNothing_andAreAllRead()
{
    VirtualKeepa world({.deals = 400, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    const auto rows = world.rows();
    world.wire->spoil = [](const keepa::HttpRequest& request, keepa::HttpResponse& response) {
        if (request.path == "/deal")
            editDeals(response, [](const QJsonArray& deals) {
                QJsonArray shuffled;
                for (qsizetype step = 0; step < 7; ++step)
                    for (qsizetype i = step; i < deals.size(); i += 7)
                        shuffled.append(deals.at(i));
                return shuffled;
            });
    };

    const auto report = world.run(JobKind::Delta);

    QVERIFY(report);
    QCOMPARE(report->outcome, RunReport::Outcome::Done);
    // Where the order cannot be trusted there is no page after which nothing new can come.
    QCOMPARE(report->seen, std::ssize(world.listed()));
    QCOMPARE(world.session().mirror().missingCount(), 0U);
    QCOMPARE(world.rows(), rows);
}

QTEST_GUILESS_MAIN(DeltaTest)
#include "DeltaTest.moc"
