#include "core/deals/Column.h"
#include "core/deals/CostSettings.h"
#include "core/deals/Derived.h"
#include "core/deals/Facts.h"
#include "core/deals/FactsFrom.h"
#include "core/deals/money/RateCards.h"
#include "core/keepa/Parse.h"
#include "core/store/DealStore.h"
#include "ui/deals/DealsModel.h"

#include <QtTest>

using namespace arb;

/// A page that Keepa really sent, all the way: parsed, made facts, derived, stored, read back, shown.
class RecordedGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_recorded_page_ends_as_right_rows_in_the_grid()
    {
        QFile file(QStringLiteral(ARB_SHARED_DIR "/keepa/recorded/deal/us_books_used_2025-09-18_page0.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The recorded answers are not beside this checkout.");
        const auto page = keepa::parseDeals(file.readAll().toStdString());
        QVERIFY(page && page->value.bad.empty());
        QCOMPARE(page->value.deals.size(), std::size_t{150});

        const deals::Columns& columns = deals::Columns::standard();
        const auto cards = deals::money::RateCards::builtIn();
        const UtcTime at = page->envelope.timestamp.toSeconds();
        std::vector<store::DealWrite> writes;
        for (const keepa::Deal& deal : page->value.deals) {
            deals::Facts facts(deal.asin);
            deals::mergeDeal(facts, deal, keepa::DomainId::Us);
            deals::RowValues row(columns.size());
            columns.putFacts(row, facts);
            columns.putDerived(row, facts, deals::derive(facts, {}, cards, toDate(at)));
            writes.push_back({.asin = deal.asin, .row = std::move(row), .seenAt = at, .why = "test"});
        }
        const QTemporaryDir directory;
        auto database = store::Database::open(directory.filePath(QStringLiteral("deals.db")), store::Mode::ReadWrite, columns);
        QVERIFY(database);
        QVERIFY(store::inTransaction(*database, [&](store::WriteTransaction& transaction) -> Status {
            auto report = store::DealStore(*database).upsert(transaction, writes);
            return report ? Status{} : failure(report.error());
        }));

        const ManualClock clock(page->envelope.timestamp);
        ui::DealsModel model(columns, clock);
        QVERIFY(store::DealStore(*database).snapshot([&](store::Changes&& changes) {
            model.apply(changes);
            return true;
        }));
        QCOMPARE(model.rowCount(), 150);

        // Read off the recorded JSON: current[2] 2559, current[3] 610992, avg[3][2] 12256, salesRankDrops30 1.
        const Asin asin = *Asin::parse("1781255105");
        const auto cell = [&](std::string_view id) {
            return model.indexOf(asin, static_cast<int>(*columns.ordinal(id))).data().toString();
        };
        QCOMPARE(cell("title"), QStringLiteral("Seiobo There Below"));
        QCOMPARE(cell("used_price"), QStringLiteral("$25.59"));
        QCOMPARE(cell("sales_rank"), QStringLiteral("#610,992"));
        QCOMPARE(cell("used_avg_90"), QStringLiteral("$122.56"));
        QCOMPARE(cell("rank_drops_30"), QStringLiteral("1"));
        QCOMPARE(cell("amazon_price"), QStringLiteral("–"));
    }
};

QTEST_MAIN(RecordedGridTest)
#include "RecordedGridTest.moc"
