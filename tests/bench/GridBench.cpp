// How fast the table is, against sorting everything anew with std::sort. Run by hand: grid-bench [rows]

#include "core/grid/Table.h"
#include "tests/grid/TestColumns.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace arb;
using namespace arb::grid;

namespace {

std::mt19937 random(1); // NOLINT: the same rows in every run

deals::RowValues makeRow(int number)
{
    deals::RowValues row = test::row(test::asin(number));
    row[test::title] = "Book " + std::to_string(random() % 1'000'000) + " of quantum things";
    row[test::seller] = "Seller " + std::to_string(random() % 500);
    row[test::profit] = static_cast<std::int64_t>(random() % 10'000) - 2'000;
    row[test::roi] = static_cast<double>(random() % 20'000) / 100.0;
    row[test::rank] = static_cast<std::int64_t>(random() % 5'000'000);
    return row;
}

template <class Work> double milliseconds(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

void print(const char* what, double ms, double baseline)
{
    std::printf("%-28s %8.2f ms   %5.2f x std::sort\n", what, ms, ms / baseline);
}

} // namespace

int main(int argc, char** argv)
{
    const int count = argc > 1 ? std::max(1000, std::atoi(argv[1])) : 50'000;
    std::vector<deals::RowValues> rows;
    std::vector<RowChange> changes;
    for (int number = 0; number < count; ++number)
        rows.push_back(makeRow(number));
    for (int number = 0; number < count; ++number)
        changes.push_back({test::asin(number), &rows[static_cast<std::size_t>(number)]});

    std::vector<std::int64_t> numbers;
    for (const deals::RowValues& row : rows)
        numbers.push_back(std::get<std::int64_t>(row[test::rank]));
    const double baseline = milliseconds([&] { std::ranges::sort(numbers); });
    std::printf("%d rows, std::sort of one integer column: %.2f ms\n", count, baseline);

    Table table(test::columns());
    const auto compile = [](const char* text, const char* profit) {
        return *Filter::compile(
            {.text = QString::fromUtf8(text), .conditions = {{"profit", QString::fromUtf8(profit)}}},
            test::columns(), {});
    };
    print("load", milliseconds([&] { table.apply(changes, {}); }), baseline);
    print("sort by number", milliseconds([&] { table.setSort({{test::rank, false}}); }), baseline);
    print("sort by title", milliseconds([&] { table.setSort({{test::title, false}}); }), baseline);
    print("filter by text and number", milliseconds([&] { table.setFilter(compile("quantum 42", ">8")); }),
          baseline);
    print("drop the filter", milliseconds([&] { table.setFilter({}); }), baseline);
    table.setSort({{test::profit, true}});
    for (const std::size_t batch : {std::size_t{20}, std::size_t{200}, std::size_t{2000}}) {
        if (batch > rows.size())
            break;
        for (std::size_t i = 0; i < batch; ++i)
            rows[i] = makeRow(static_cast<int>(i));
        char what[40];
        std::snprintf(what, sizeof what, "change %zu rows", batch);
        print(what, milliseconds([&] { table.apply(std::span(changes).first(batch), {}); }), baseline);
    }
    return table.total() == count ? 0 : 1;
}
