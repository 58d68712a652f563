// The jobs on local data: they rewrite every row, and make no request.

#include "tests/sync/VirtualKeepa.h"

#include "core/deals/CostSettings.h"
#include "core/keepa/Product.h"
#include "core/store/RawAnswers.h"
#include "core/sync/LocalRuns.h"

#include <QtTest>

using namespace arb;
using namespace arb::sync;
using namespace arb::sync::test;

namespace {

LocalContext contextOf(VirtualKeepa& world, store::Database& database, const deals::Columns& columns,
                       const deals::CostSettings& costs, std::stop_token stop = {})
{
    return {database, columns, costs, *world.cards, *world.clock, std::move(stop), {}};
}

/// A column that this program does not have: its declaration and its function, nothing else.
deals::Column sampleColumn()
{
    deals::Column column;
    column.id = "sample_title_length";
    column.unit = deals::Unit::Count;
    column.source = deals::Source::Product;
    column.title = "Sample";
    column.fromProduct = [](const keepa::Product& product) -> deals::Value {
        return product.title.empty() ? deals::Value{}
                                     : deals::Value{static_cast<std::int64_t>(product.title.size())};
    };
    return column;
}

std::map<Asin, deals::Value> column(store::Database& database, std::string_view id)
{
    std::map<Asin, deals::Value> cells;
    const std::size_t ordinal = database.columns().ordinal(id).value();
    for (const store::StoredDeal& deal : must(store::DealStore(database).list({})))
        cells.emplace(deal.asin, deal.row[ordinal]);
    return cells;
}

std::int64_t knownIn(const std::map<Asin, deals::Value>& cells)
{
    return std::ranges::count_if(cells, [](const auto& cell) { return deals::known(cell.second); });
}

} // namespace

class LocalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changedCosts_areInEveryRow_withoutARequest();
    void aCancelledRecalculation_changesNothing();
    void recalculation_isNeeded_onlyWhenSomethingChanged();
    void aNewColumn_isFilledFromStoredAnswers_withoutARequest();
    void aRaisedVersion_isFilledAnew();
    void aFillThatWasStopped_goesOnWhereItWas();
    void rowsWithoutAStoredAnswer_stayUnknown_andAreCounted();
    void rowsThatLackAColumn_areFetched_onlyWhenTheUserSaysSo();
    void aDamagedStoredAnswer_isFetchedAgain_andStopsNobody();
};

void LocalTest::changedCosts_areInEveryRow_withoutARequest()
{
    VirtualKeepa world({.deals = 150});
    world.fill();
    const auto before = column(world.database(), "profit");
    QVERIFY(knownIn(before) > 30);
    const int calls = world.wire->calls();
    deals::CostSettings costs;
    must(recalculate(contextOf(world, world.database(), *world.options().columns, costs)));
    const auto base = column(world.database(), "profit");

    costs.prepCents += 100;
    const RunReport report =
        must(recalculate(contextOf(world, world.database(), *world.options().columns, costs)));

    QCOMPARE(report.seen, static_cast<std::int64_t>(before.size()));
    const auto after = column(world.database(), "profit");
    for (const auto& [asin, profit] : base) {
        QCOMPARE(deals::known(after.at(asin)), deals::known(profit));
        if (deals::known(profit))
            QCOMPARE(std::get<std::int64_t>(after.at(asin)), std::get<std::int64_t>(profit) - 100);
    }
    QCOMPARE(world.wire->calls(), calls);
}

void LocalTest::aCancelledRecalculation_changesNothing()
{
    VirtualKeepa world({.deals = 100});
    world.fill();
    deals::CostSettings costs;
    must(recalculate(contextOf(world, world.database(), *world.options().columns, costs)));
    const auto before = column(world.database(), "profit");
    costs.prepCents += 100;
    std::stop_source stop;
    stop.request_stop();

    const auto result =
        recalculate(contextOf(world, world.database(), *world.options().columns, costs, stop.get_token()));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(column(world.database(), "profit"), before);
    QVERIFY(must(needsRecalculation(contextOf(world, world.database(), *world.options().columns, costs))));
}

void LocalTest::recalculation_isNeeded_onlyWhenSomethingChanged()
{
    VirtualKeepa world({.deals = 60});
    world.fill();
    deals::CostSettings costs;
    const auto needed = [&] {
        return must(needsRecalculation(contextOf(world, world.database(), *world.options().columns, costs)));
    };
    QVERIFY(!needed());
    costs.taxExempt = !costs.taxExempt;
    QVERIFY(needed());
    costs.taxExempt = !costs.taxExempt;
    QVERIFY(!needed());
    costs.placementCents = 0; // zero is not unknown
    QVERIFY(needed());
    costs.placementCents.reset();
    world.pass(Hours{24}); // another day: rate cards and ages
    QVERIFY(needed());
}

void LocalTest::aNewColumn_isFilledFromStoredAnswers_withoutARequest()
{
    VirtualKeepa world({.deals = 150, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    const auto titles = column(world.database(), "title");
    const auto withDetails = world.number("SELECT count(*) FROM deals WHERE details_at_utc IS NOT NULL");
    QVERIFY(withDetails > 50);
    QVERIFY(!must(needsBackfillAll(world.database())));
    const int calls = world.wire->calls();
    world.close();

    deals::Columns columns = deals::Columns::standard();
    columns.add(sampleColumn());
    store::Database database = must(store::Database::open(world.file(), store::Mode::ReadWrite, columns));
    QVERIFY(must(needsBackfillAll(database)));
    QCOMPARE(knownIn(column(database, "sample_title_length")), 0);

    const RunReport report = must(backfillAll(contextOf(world, database, columns, {})));

    QCOMPARE(report.changed, withDetails);
    const auto filled = column(database, "sample_title_length");
    QCOMPARE(knownIn(filled), withDetails);
    for (const auto& [asin, length] : filled)
        if (deals::known(length) && deals::known(titles.at(asin)))
            QCOMPARE(std::get<std::int64_t>(length),
                     static_cast<std::int64_t>(std::get<std::string>(titles.at(asin)).size()));
    QVERIFY(!must(needsBackfillAll(database)));
    QCOMPARE(world.wire->calls(), calls);
}

void LocalTest::aRaisedVersion_isFilledAnew()
{
    VirtualKeepa world({.deals = 80, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    world.close();
    deals::Columns first = deals::Columns::standard();
    first.add(sampleColumn());
    {
        store::Database database = must(store::Database::open(world.file(), store::Mode::ReadWrite, first));
        must(backfillAll(contextOf(world, database, first, {})));
    }
    deals::Column doubled = sampleColumn();
    doubled.version = 2;
    doubled.fromProduct = [](const keepa::Product& product) {
        return deals::Value{static_cast<std::int64_t>(product.title.size()) * 2};
    };
    deals::Columns second = deals::Columns::standard();
    second.add(doubled);
    store::Database database = must(store::Database::open(world.file(), store::Mode::ReadWrite, second));
    QVERIFY(must(needsBackfillAll(database)));
    const auto before = column(database, "sample_title_length");

    must(backfillAll(contextOf(world, database, second, {})));

    for (const auto& [asin, value] : column(database, "sample_title_length"))
        if (deals::known(value))
            QCOMPARE(std::get<std::int64_t>(value), std::get<std::int64_t>(before.at(asin)) * 2);
}

void LocalTest::aFillThatWasStopped_goesOnWhereItWas()
{
    VirtualKeepa world({.deals = 700, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    const auto withDetails = world.number("SELECT count(*) FROM deals WHERE details_at_utc IS NOT NULL");
    const auto rows = static_cast<std::int64_t>(world.rows().size());
    QVERIFY(rows > 500); // more than a portion
    world.close();
    deals::Columns columns = deals::Columns::standard();
    columns.add(sampleColumn());
    store::Database database = must(store::Database::open(world.file(), store::Mode::ReadWrite, columns));
    std::stop_source stop;
    const deals::CostSettings costs;
    LocalContext context = contextOf(world, database, columns, costs, stop.get_token());
    context.progress = [&](std::int64_t, std::int64_t) { stop.request_stop(); };
    const auto stopped = backfillAll(context);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(must(needsBackfillAll(database)));
    const auto half = knownIn(column(database, "sample_title_length"));
    QVERIFY(half > 0 && half < withDetails);

    const RunReport rest = must(backfillAll(contextOf(world, database, columns, costs)));

    QCOMPARE(rest.seen, rows - 500);
    QCOMPARE(knownIn(column(database, "sample_title_length")), withDetails);
}

void LocalTest::rowsWithoutAStoredAnswer_stayUnknown_andAreCounted()
{
    VirtualKeepa world({.deals = 80, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    must(store::inTransaction(world.database(), [&](store::WriteTransaction& transaction) -> Status {
        auto purged = store::RawAnswers(world.database()).purge(transaction, {4'000'000'000});
        return purged ? Status{} : failure(purged.error());
    }));
    const auto details = world.number("SELECT count(*) FROM deals WHERE details_at_utc IS NOT NULL");
    world.close();
    deals::Columns columns = deals::Columns::standard();
    columns.add(sampleColumn());
    store::Database database = must(store::Database::open(world.file(), store::Mode::ReadWrite, columns));

    const RunReport report = must(backfillAll(contextOf(world, database, columns, {})));

    QCOMPARE(report.changed, 0);
    QVERIFY(report.seen > 0);
    QCOMPARE(knownIn(column(database, "sample_title_length")), 0);
    // What is known of the details stays known.
    QVERIFY(details > 0);
    auto statement = must(database.prepare("SELECT count(*) FROM deals WHERE details_at_utc IS NOT NULL"));
    QVERIFY(must(statement.step()));
    QCOMPARE(statement.integer(0), details);
}

void LocalTest::rowsThatLackAColumn_areFetched_onlyWhenTheUserSaysSo()
{
    VirtualKeepa world({.deals = 80, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    must(store::inTransaction(world.database(), [&](store::WriteTransaction& transaction) -> Status {
        auto purged = store::RawAnswers(world.database()).purge(transaction, {4'000'000'000});
        return purged ? Status{} : failure(purged.error());
    }));
    world.close();
    deals::Columns columns = deals::Columns::standard();
    columns.add(sampleColumn());
    std::int64_t withDetails = 0;
    {
        store::Database database = must(store::Database::open(world.file(), store::Mode::ReadWrite, columns));
        must(backfillAll(contextOf(world, database, columns, {})));
        auto statement = must(database.prepare("SELECT count(*) FROM deals WHERE details_at_utc IS NOT NULL"));
        QVERIFY(must(statement.step()));
        withDetails = statement.integer(0);
    }
    QVERIFY(withDetails > 20);
    world.open();
    QCOMPARE(world.session().status().lackingColumns, withDetails);
    world.wire->forgetLookUps();
    world.runFor(Hours{2});
    QCOMPARE(world.session().status().lackingColumns, withDetails); // nothing was spent on them unasked

    must(world.session().fetchLackingColumns());

    QCOMPARE(world.session().status().lackingColumns, 0);
    world.runFor(Hours{4});
    QVERIFY(static_cast<std::int64_t>(world.wire->lookedUp().size()) >= withDetails);
    QCOMPARE(world.number("SELECT count(*) FROM deals WHERE details_missing IS NOT NULL"), 0);
}

void LocalTest::aDamagedStoredAnswer_isFetchedAgain_andStopsNobody()
{
    VirtualKeepa world({.deals = 80, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    const auto asins = must(store::RawAnswers(world.database()).asins("product", std::nullopt, 1));
    QCOMPARE(asins.size(), 1U);
    must(store::inTransaction(world.database(), [&](store::WriteTransaction& transaction) {
        return store::RawAnswers(world.database())
            .put(transaction, asins.front(), "product", world.clock->now() + Hours{1}, "{\"asin\": 7");
    }));
    const auto withDetails = world.number("SELECT count(*) FROM deals WHERE details_at_utc IS NOT NULL");
    world.close();
    deals::Columns columns = deals::Columns::standard();
    columns.add(sampleColumn());
    store::Database database = must(store::Database::open(world.file(), store::Mode::ReadWrite, columns));

    const RunReport report = must(backfillAll(contextOf(world, database, columns, {})));

    QCOMPARE(report.changed, withDetails - 1);
    QCOMPARE(must(store::DealStore(database).countLackingColumns(world.clock->now())), 1);
}

QTEST_GUILESS_MAIN(LocalTest)
#include "LocalTest.moc"
