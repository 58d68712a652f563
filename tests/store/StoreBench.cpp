// Rates of the store beside those of bare SQLite in the same run, with the program's own columns. Run it by
// hand (bench_store [rows]) and compare the ratios, not the times.
#include "StoreFixture.h"

#include "core/store/DealSchema.h"
#include "core/store/Rows.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace arb;
using namespace arb::store;
using namespace arb::store::test;
using deals::Value;

namespace {

constexpr std::size_t pageSize = 150;
constexpr int runs = 3; ///< the best of them counts

Value sampleValue(const deals::Column& column, std::int64_t seed)
{
    const std::string_view type = DealSchema::sqlType(column.unit);
    if (seed % 7 == 0)
        return {};
    if (type == "TEXT")
        return "text of some length " + std::to_string(seed % 1000);
    if (type == "REAL")
        return static_cast<double>(seed % 10'000) / 8.0;
    return seed % 100'000;
}

std::vector<DealWrite> sampleRows(const deals::Columns& columns, std::int64_t count, std::int64_t salt)
{
    std::vector<DealWrite> writes;
    for (std::int64_t i = 0; i < count; ++i) {
        deals::RowValues row(columns.size());
        for (std::size_t c = 0; c < columns.size(); ++c)
            row[c] = sampleValue(columns.at(c), i * 31 + static_cast<std::int64_t>(c) * 17 + salt);
        writes.push_back({asinOf(static_cast<int>(i)), std::move(row), {1'000'000 + salt}});
    }
    return writes;
}

std::vector<std::pair<Asin, deals::RowValues>> asPairs(const std::vector<DealWrite>& writes)
{
    std::vector<std::pair<Asin, deals::RowValues>> rows;
    for (const DealWrite& write : writes)
        rows.emplace_back(write.asin, write.row);
    return rows;
}

/// Runs `work(page)` in a transaction for each page of writes.
template <class Work> void byPage(Database& database, const std::vector<DealWrite>& writes, Work&& work)
{
    const std::span<const DealWrite> all(writes);
    for (std::size_t at = 0; at < all.size(); at += pageSize) {
        writing(database, [&](WriteTransaction& transaction) -> Status {
            work(transaction, all.subspan(at, std::min(pageSize, all.size() - at)));
            return {};
        });
    }
}

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void report(const char* name, std::int64_t rows, double ours, double bare)
{
    std::printf("%-16s %8.1f ms   %9.0f rows/s   bare SQLite %8.1f ms   ratio %.2f\n", name, ours,
                1000.0 * static_cast<double>(rows) / ours, bare, ours / bare);
}

/// A table like deals, without its indexes, and the INSERT for it.
std::string makeBareTable(Database& database)
{
    must(database.execute("DROP TABLE IF EXISTS bare"));
    must(database.execute("CREATE TABLE bare AS SELECT * FROM deals WHERE 0"));
    must(database.execute("CREATE UNIQUE INDEX bare_asin ON bare (asin)"));
    std::string sql = database.schema().insert;
    return sql.replace(sql.find("deals"), 5, "bare");
}

void bindRow(Statement& statement, const Database& database, const DealWrite& write, std::int64_t sequence)
{
    statement.bind(1, write.asin)
        .bind(2, write.seenAt)
        .bind(3, write.seenAt)
        .bind(5, sequence)
        .bind(8, 0)
        .bind(10, 0);
    int number = DealSchema::bookCount;
    for (const std::size_t ordinal : database.schema().stored)
        statement.bind(++number, write.row[ordinal]);
}

void benchInsert(Database& database, const std::vector<DealWrite>& writes)
{
    const std::string sql = makeBareTable(database);
    const double bare = milliseconds([&] {
        std::int64_t sequence = 0;
        byPage(database, writes, [&](WriteTransaction& transaction, std::span<const DealWrite> page) {
            Statement statement = must(transaction.prepare(sql));
            for (const DealWrite& write : page) {
                statement.reset();
                bindRow(statement, database, write, ++sequence);
                must(statement.run());
            }
        });
    });
    const double ours = milliseconds([&] {
        byPage(database, writes, [&](WriteTransaction& transaction, std::span<const DealWrite> page) {
            must(DealStore(database).upsert(transaction, page));
        });
    });
    report("insert", std::ssize(writes), ours, bare);
}

void benchUpdate(Database& database, const std::vector<DealWrite>& writes)
{
    const double ours = milliseconds([&] {
        byPage(database, writes, [&](WriteTransaction& transaction, std::span<const DealWrite> page) {
            must(DealStore(database).upsert(transaction, page));
        });
    });
    std::string sql = database.schema().update;
    sql.replace(sql.find("deals"), 5, "bare");
    const double bare = milliseconds([&] {
        std::int64_t sequence = 0;
        byPage(database, writes, [&](WriteTransaction& transaction, std::span<const DealWrite> page) {
            Statement statement = must(transaction.prepare(sql));
            for (const DealWrite& write : page) {
                statement.reset();
                bindRow(statement, database, write, ++sequence);
                statement.bind(database.schema().keepParameter, 1);
                must(statement.run());
            }
        });
    });
    report("update", std::ssize(writes), ours, bare);
}

void benchRewrite(Database& database, const std::vector<DealWrite>& writes)
{
    const auto rows = asPairs(writes);
    const double ours = milliseconds([&] {
        writing(database, [&](WriteTransaction& transaction) {
            return DealStore(database).rewriteDerived(transaction, rows);
        });
    });
    std::string sql = database.schema().rewriteDerived;
    sql.replace(sql.find("deals"), 5, "bare");
    sql.resize(sql.find(" AND (")); // without the comparison
    const double bare = milliseconds([&] {
        writing(database, [&](WriteTransaction& transaction) -> Status {
            Statement statement = must(transaction.prepare(sql));
            for (const auto& [asin, row] : rows) {
                statement.reset();
                statement.bind(1, asin).bind(2, 1);
                int number = 2;
                for (const std::size_t ordinal : database.schema().derived)
                    statement.bind(++number, row[ordinal]);
                must(statement.run());
            }
            return {};
        });
    });
    report("rewrite derived", std::ssize(rows), ours, bare);
}

void benchLoad(Database& database, std::int64_t rows)
{
    double ours = 1e9;
    double bare = 1e9;
    for (int i = 0; i < runs; ++i) {
        ours = std::min(
            ours, milliseconds([&] { must(DealStore(database).snapshot([](Changes&&) { return true; })); }));
        bare = std::min(bare, milliseconds([&] {
                            std::int64_t sum = 0;
                            const int cells =
                                DealSchema::bookCount + static_cast<int>(database.columns().size());
                            must(forEachRow(database.prepare(database.schema().selectDeals),
                                            [&](const Statement& row) -> Status {
                                                for (int c = 0; c < cells; ++c)
                                                    sum += row.isNull(c) ? 0 : row.integer(c);
                                                return {};
                                            }));
                            if (sum == 0)
                                std::abort(); // so that the reading is not optimised away
                        }));
    }
    report("load", rows, ours, bare);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const std::int64_t rows = argc > 1 ? std::atoll(argv[1]) : 10'000;
    const TestDatabase file(deals::Columns::standard());
    Database database = file.open();
    std::printf("%lld rows of %zu columns\n", static_cast<long long>(rows), file.columns.size());
    benchInsert(database, sampleRows(file.columns, rows, 1));
    benchUpdate(database, sampleRows(file.columns, rows, 2));
    benchRewrite(database, sampleRows(file.columns, rows, 3));
    benchLoad(database, rows);
    return 0;
}
