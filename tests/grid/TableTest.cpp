#include "core/grid/Table.h"
#include "tests/grid/TestColumns.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace arb;
using namespace arb::grid;
using deals::RowValues;
using deals::Value;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// What the table should be: a map, sorted and filtered anew for every look.
class NaiveTable
{
public:
    std::map<Asin, RowValues> rows;
    std::vector<SortKey> sort;
    std::int64_t minProfit = std::numeric_limits<std::int64_t>::min(); ///< the filter, where it is above that
    QString word;

    [[nodiscard]] std::vector<Asin> shown() const
    {
        std::vector<Asin> result;
        for (const auto& [asin, row] : rows)
            if (passes(row))
                result.push_back(asin);
        std::ranges::sort(result, [this](const Asin& a, const Asin& b) { return before(a, b); });
        return result;
    }

private:
    [[nodiscard]] bool passes(const RowValues& row) const
    {
        if (minProfit > std::numeric_limits<std::int64_t>::min()) {
            const auto* profit = std::get_if<std::int64_t>(&row[test::profit]);
            if (!profit || *profit < minProfit)
                return false;
        }
        if (word.isEmpty())
            return true;
        return std::ranges::any_of(
            std::array{test::asinColumn, test::title, test::seller}, [&](std::size_t column) {
                const auto* text = std::get_if<std::string>(&row[column]);
                return text && QString::fromStdString(*text).contains(word, Qt::CaseInsensitive);
            });
    }
    [[nodiscard]] bool before(const Asin& a, const Asin& b) const
    {
        QCollator collator(english);
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        for (const SortKey& key : sort) {
            const Value& x = rows.at(a)[key.column];
            const Value& y = rows.at(b)[key.column];
            if (deals::known(x) != deals::known(y))
                return deals::known(x);
            if (!deals::known(x))
                continue;
            int order = 0;
            if (const auto* text = std::get_if<std::string>(&x))
                order = collator.compare(QString::fromStdString(*text),
                                         QString::fromStdString(std::get<std::string>(y)));
            else
                order = x < y ? -1 : (y < x ? 1 : 0);
            if (order != 0)
                return key.descending ? order > 0 : order < 0;
        }
        return a < b;
    }
};

std::vector<Asin> shownOf(const Table& table)
{
    std::vector<Asin> result;
    for (int row = 0; row < table.shown(); ++row)
        result.push_back(table.asin(table.idAt(row)));
    return result;
}

RowValues randomRow(const Asin& asin, std::mt19937& random)
{
    static const std::vector<std::string> words{"Zebra", "ähnlich", "Vol. 2", "vol. 10",
                                                "Äther", "apple",   "Apple",  "zoo"};
    RowValues row = test::row(asin);
    if (random() % 5 != 0)
        row[test::title] = words[random() % words.size()];
    if (random() % 3 != 0)
        row[test::profit] = static_cast<std::int64_t>(random() % 40) - 10;
    if (random() % 3 != 0)
        row[test::roi] = static_cast<double>(random() % 7) / 2.0 - 1.0;
    if (random() % 4 != 0)
        row[test::rank] = static_cast<std::int64_t>(random() % 1'000'000);
    return row;
}

Filter compiled(const FilterSpec& spec) { return *Filter::compile(spec, test::columns(), {}); }

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private:
    /// Applies one row with these cells.
    static Merge put(Table& table, int number, std::vector<std::pair<std::size_t, Value>> cells)
    {
        RowValues row = test::row(test::asin(number));
        for (auto& [column, value] : cells)
            row[column] = value;
        const RowChange change{test::asin(number), &row};
        return table.apply({&change, 1}, {});
    }
    static std::vector<int> order(const Table& table)
    {
        std::vector<int> numbers;
        for (const Asin& asin : shownOf(table))
            numbers.push_back(QByteArray(asin.str().c_str()).mid(1).toInt());
        return numbers;
    }

private Q_SLOTS:
    void given_an_empty_table_then_nothing_is_shown()
    {
        const Table table(test::columns());
        QCOMPARE(table.total(), 0);
        QCOMPARE(table.shown(), 0);
        QVERIFY(!table.rowOf(test::asin(1)));
    }

    void given_a_row_then_its_cells_come_back_as_they_were()
    {
        Table table(test::columns());
        put(table, 1,
            {{test::title, std::string("K\xc3\xb6nig \xff")},
             {test::profit, std::int64_t{-250}},
             {test::roi, 43.9}});
        const RowId id = *table.find(test::asin(1));
        QCOMPARE(std::get<std::string>(table.value(id, test::title)), std::string("K\xc3\xb6nig \xff"));
        QCOMPARE(std::get<std::int64_t>(table.value(id, test::profit)), -250);
        QCOMPARE(std::get<double>(table.value(id, test::roi)), 43.9);
        QVERIFY(!deals::known(table.value(id, test::rank)));
    }

    void given_a_value_of_the_wrong_kind_then_the_cell_is_unknown()
    {
        Table table(test::columns());
        put(table, 1,
            {{test::profit, std::string("much")}, {test::title, std::int64_t{5}}, {test::roi, std::nan("")}});
        const RowId id = *table.find(test::asin(1));
        QVERIFY(!table.cell(id, test::profit).known());
        QVERIFY(!table.cell(id, test::title).known());
        QVERIFY(!table.cell(id, test::roi).known());
    }

    void given_a_short_row_then_the_missing_cells_are_unknown()
    {
        Table table(test::columns());
        const RowValues row{std::string("B000000001"), std::string("Title")};
        const RowChange change{test::asin(1), &row};
        table.apply({&change, 1}, {});
        QVERIFY(!table.cell(*table.find(test::asin(1)), test::daysLeft).known());
    }

    void given_a_single_cell_then_only_it_changes_and_moves_its_row()
    {
        Table table(test::columns());
        put(table, 1, {{test::profit, std::int64_t{100}}, {test::rank, std::int64_t{7}}});
        put(table, 2, {{test::profit, std::int64_t{200}}});
        table.setSort({{test::profit, false}});
        const std::vector<RowChange> cells{{test::asin(1), nullptr, {{test::profit, Value{std::int64_t{300}}}}},
                                           {test::asin(3), nullptr, {{test::profit, Value{std::int64_t{1}}}}}};
        const Merge merge = table.apply(cells, {});
        QCOMPARE(merge.changed, 1U);
        QCOMPARE(merge.inserted, 0U); // a cell alone brings no deal
        QCOMPARE(merge.removed, 0U);
        QCOMPARE(order(table), (std::vector{2, 1}));
        QCOMPARE(std::get<std::int64_t>(table.value(*table.find(test::asin(1)), test::rank)), 7);
    }

    void given_a_row_and_a_newer_cell_of_it_then_both_are_written()
    {
        Table table(test::columns());
        put(table, 1, {{test::profit, std::int64_t{100}}});
        RowValues row = test::row(test::asin(1));
        row[test::profit] = std::int64_t{150};
        row[test::rank] = std::int64_t{9};
        const RowChange change{test::asin(1), &row, {{test::profit, Value{std::int64_t{160}}}}};
        table.apply({&change, 1}, {});
        QCOMPARE(std::get<std::int64_t>(table.value(*table.find(test::asin(1)), test::profit)), 160);
        QCOMPARE(std::get<std::int64_t>(table.value(*table.find(test::asin(1)), test::rank)), 9);
    }

    void given_a_column_that_only_grows_then_an_older_value_is_passed_over()
    {
        Table table(test::columns());
        table.keepNewest(test::rank);
        put(table, 1, {{test::rank, std::int64_t{10}}, {test::profit, std::int64_t{1}}});
        put(table, 1, {{test::rank, std::int64_t{8}}, {test::profit, std::int64_t{2}}});
        const RowId id = *table.find(test::asin(1));
        QCOMPARE(std::get<std::int64_t>(table.value(id, test::rank)), 10);
        QCOMPARE(std::get<std::int64_t>(table.value(id, test::profit)), 2);
        put(table, 1, {{test::rank, std::int64_t{11}}});
        QCOMPARE(std::get<std::int64_t>(table.value(id, test::rank)), 11);
        put(table, 1, {});
        QCOMPARE(std::get<std::int64_t>(table.value(id, test::rank)), 11); // unknown is older than anything
    }

    void unknown_is_last_in_both_directions()
    {
        Table table(test::columns());
        put(table, 1, {{test::profit, std::int64_t{100}}});
        put(table, 2, {});
        put(table, 3, {{test::profit, std::int64_t{-5}}});
        table.setSort({{test::profit, false}});
        QCOMPARE(order(table), (std::vector{3, 1, 2}));
        table.setSort({{test::profit, true}});
        QCOMPARE(order(table), (std::vector{1, 3, 2}));
    }

    void extreme_numbers_are_ordered_in_both_directions()
    {
        Table table(test::columns());
        put(table, 1, {{test::profit, std::numeric_limits<std::int64_t>::max()}});
        put(table, 2, {{test::profit, std::numeric_limits<std::int64_t>::max() - 1}});
        put(table, 3, {{test::profit, std::numeric_limits<std::int64_t>::min()}});
        put(table, 4, {{test::profit, std::numeric_limits<std::int64_t>::min() + 1}});
        put(table, 5, {});
        table.setSort({{test::profit, false}});
        QCOMPARE(order(table), (std::vector{3, 4, 2, 1, 5}));
        table.setSort({{test::profit, true}});
        QCOMPARE(order(table), (std::vector{1, 2, 4, 3, 5}));
    }

    void texts_are_ordered_as_people_do()
    {
        Table table(test::columns(), english);
        int number = 1;
        for (const char* title : {"vol. 10", "Zebra", "Vol. 2", "\xc3\x84ther", "apple"})
            put(table, number++, {{test::title, std::string(title)}});
        table.setSort({{test::title, false}});
        QCOMPARE(order(table), (std::vector{5, 4, 3, 1, 2})); // apple, Äther, Vol. 2, vol. 10, Zebra
    }

    void equal_first_keys_are_ordered_by_the_second_and_then_by_asin()
    {
        Table table(test::columns());
        put(table, 3, {{test::roi, 1.0}, {test::profit, std::int64_t{5}}});
        put(table, 2, {{test::roi, 1.0}, {test::profit, std::int64_t{5}}});
        put(table, 1, {{test::roi, 1.0}, {test::profit, std::int64_t{7}}});
        put(table, 4, {{test::roi, 0.5}, {test::profit, std::int64_t{1}}});
        table.setSort({{test::roi, true}, {test::profit, false}});
        QCOMPARE(order(table), (std::vector{2, 3, 1, 4}));
    }

    void given_a_change_beside_the_sort_then_only_the_cell_changes()
    {
        Table table(test::columns());
        table.setSort({{test::profit, false}});
        put(table, 1, {{test::profit, std::int64_t{1}}});
        put(table, 2, {{test::profit, std::int64_t{2}}});
        RowValues row = test::row(test::asin(1));
        row[test::profit] = std::int64_t{1};
        row[test::rank] = std::int64_t{99};
        const RowChange change{test::asin(1), &row};
        const Merge merge = table.merge({&change, 1}, {});
        QVERIFY(!merge.layout());
        QCOMPARE(merge.changed, 1U);
        QCOMPARE(merge.cells.size(), 1U);
        QCOMPARE(merge.cells.front().column, std::size_t{test::rank});
    }

    void given_a_sorted_cell_that_keeps_its_place_then_nothing_moves()
    {
        Table table(test::columns());
        table.setSort({{test::profit, false}});
        for (int i = 1; i <= 3; ++i)
            put(table, i, {{test::profit, std::int64_t{i * 10}}});
        RowValues row = test::row(test::asin(2));
        row[test::profit] = std::int64_t{25};
        const RowChange change{test::asin(2), &row};
        QVERIFY(!table.merge({&change, 1}, {}).layout());
        row[test::profit] = std::int64_t{35};
        Merge merge = table.merge({&change, 1}, {});
        QVERIFY(merge.layout());
        QVERIFY(merge.moves);
        table.settle(merge);
        QCOMPARE(order(table), (std::vector{1, 3, 2}));
    }

    void given_the_same_changes_twice_then_the_second_time_nothing_happens()
    {
        Table table(test::columns());
        put(table, 1, {{test::profit, std::int64_t{1}}, {test::title, std::string("A")}});
        const Merge merge = put(table, 1, {{test::profit, std::int64_t{1}}, {test::title, std::string("A")}});
        QCOMPARE(merge.changed + merge.inserted + merge.removed, 0U);
        QVERIFY(merge.cells.empty());
    }

    void given_several_changes_of_a_deal_in_a_batch_then_the_last_counts()
    {
        Table table(test::columns());
        RowValues first = test::row(test::asin(1));
        first[test::profit] = std::int64_t{1};
        RowValues second = first;
        second[test::profit] = std::int64_t{2};
        const std::vector<RowChange> changes{{test::asin(1), &first}, {test::asin(1), &second}};
        table.apply(changes, {});
        QCOMPARE(table.total(), 1);
        QCOMPARE(*table.cell(*table.find(test::asin(1)), test::profit).integer, 2);
        const std::vector<Asin> gone{test::asin(1), test::asin(1), test::asin(7)};
        QCOMPARE(table.apply(changes, gone).removed, 1U);
        QCOMPARE(table.total(), 0);
    }

    void the_funnel_counts_what_survives_and_what_each_part_costs()
    {
        Table table(test::columns());
        put(table, 1, {{test::profit, std::int64_t{900}}, {test::rank, std::int64_t{10}}});
        put(table, 2, {{test::profit, std::int64_t{100}}, {test::rank, std::int64_t{10}}});
        put(table, 3, {{test::profit, std::int64_t{900}}, {test::rank, std::int64_t{5'000'000}}});
        put(table, 4, {});
        table.setFilter(compiled(
            {.text = QStringLiteral("B00000000"),
             .conditions = {{"profit", QStringLiteral(">8")}, {"sales_rank", QStringLiteral("<=1M")}}}));
        QCOMPARE(table.shown(), 1);
        const FilterFunnel funnel = table.funnel();
        QCOMPARE(funnel.total, 4U);
        QCOMPARE(funnel.steps.size(), 3U);
        QCOMPARE(funnel.steps[0].surviving, 2U);
        QCOMPARE(funnel.steps[1].surviving, 1U);
        QCOMPARE(funnel.steps[2].surviving, 1U);
        QCOMPARE(funnel.steps[0].droppedAlone, 1U);
        QCOMPARE(funnel.steps[1].droppedAlone, 1U);
        QCOMPARE(funnel.steps[2].droppedAlone, 0U);
    }

    void settling_by_runs_ends_as_settling_at_once()
    {
        std::mt19937 random(7);
        Table table(test::columns());
        Table stepped(test::columns());
        for (int round = 0; round < 200; ++round) {
            std::vector<RowValues> rows;
            std::vector<Asin> ids;
            std::vector<Asin> removed;
            for (int i = 0; i < 6; ++i)
                (random() % 2 ? removed : ids).push_back(test::asin(static_cast<int>(random() % 60)));
            for (const Asin& id : ids)
                rows.push_back(test::row(id));
            std::vector<RowChange> changes;
            for (std::size_t i = 0; i < ids.size(); ++i)
                changes.push_back({ids[i], &rows[i]});
            table.apply(changes, removed);
            Merge merge = stepped.merge(changes, removed);
            QVERIFY(!merge.moves);
            const std::vector<Run> leaving = Table::leavingRuns(merge);
            for (auto run = leaving.rbegin(); run != leaving.rend(); ++run)
                stepped.dropShown(*run);
            merge.leaving.clear();
            std::span<const RowId> arriving = merge.arriving;
            for (const Run& run : stepped.runsOf(merge.arriving)) {
                const auto count = static_cast<std::size_t>(run.last - run.first + 1);
                stepped.insertShown(run, arriving.first(count));
                arriving = arriving.subspan(count);
            }
            merge.arriving.clear();
            stepped.settle(merge);
            QCOMPARE(shownOf(stepped), shownOf(table));
        }
    }

    void after_any_changes_sorts_and_filters_the_rows_are_those_of_a_naive_table_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void after_any_changes_sorts_and_filters_the_rows_are_those_of_a_naive_table()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        Table table(test::columns(), english);
        NaiveTable naive;
        const std::vector<std::size_t> sortable{test::title, test::profit, test::roi, test::rank};
        for (int round = 0; round < 120; ++round) {
            switch (random() % 6) {
            case 0:
                naive.sort.clear();
                for (std::size_t i = 0; i < random() % 3; ++i)
                    naive.sort.push_back({sortable[random() % sortable.size()], random() % 2 == 0});
                table.setSort(naive.sort);
                break;
            case 1: {
                const bool byProfit = random() % 2 == 0;
                naive.minProfit = byProfit ? static_cast<std::int64_t>(random() % 30) - 10
                                           : std::numeric_limits<std::int64_t>::min();
                naive.word = random() % 3 == 0 ? QStringLiteral("vol.") : QString();
                FilterSpec spec{.text = naive.word, .conditions = {}};
                if (byProfit) {
                    spec.conditions.push_back(
                        {"profit", QStringLiteral(">=%1").arg(static_cast<double>(naive.minProfit) / 100)});
                }
                table.setFilter(compiled(spec));
                break;
            }
            default:
                changeBoth(table, naive, random);
            }
            QCOMPARE(table.total(), static_cast<int>(naive.rows.size()));
            QCOMPARE(shownOf(table), naive.shown());
            for (int row = 0; row < table.shown(); ++row)
                QCOMPARE(table.rowOf(table.idAt(row)), std::optional(row));
        }
    }

private:
    static void changeBoth(Table& table, NaiveTable& naive, std::mt19937& random)
    {
        std::map<Asin, RowValues> batch;
        std::vector<Asin> removed;
        for (std::size_t i = 0; i < random() % 25; ++i) {
            const Asin asin = test::asin(static_cast<int>(random() % 150));
            if (random() % 4 == 0)
                removed.push_back(asin);
            else
                batch[asin] = randomRow(asin, random);
        }
        std::vector<RowChange> changes;
        for (const auto& [asin, row] : batch)
            changes.push_back({asin, &row});
        table.apply(changes, removed);
        for (const auto& [asin, row] : batch)
            naive.rows[asin] = row;
        for (const Asin& asin : removed)
            naive.rows.erase(asin);
    }
};

QTEST_GUILESS_MAIN(TableTest)
#include "TableTest.moc"
