// How fast all rows are recalculated after a change of the costs: the computation alone, the whole job with its write,
// and what SQLite alone needs to rewrite the same columns of the same rows. Run by hand: bench_recalculate [rows...]
#include "core/store/DealSchema.h"
#include "core/store/DealStore.h"
#include "core/sync/LocalRuns.h"
#include "tests/deals/Builders.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace arb;

namespace {

const deals::Columns& columns() { return deals::Columns::standard(); }

Asin asinOf(int number)
{
    std::string text = std::to_string(number);
    text.insert(0, 10 - text.size(), '0');
    return *Asin::parse(text);
}

deals::Facts book(int number)
{
    deals::Facts facts = deals::testing::textbook();
    facts.asin = asinOf(number);
    facts.offer.item = deals::testing::usd(900 + number % 2000);
    facts.evidence.listAtRaw = deals::testing::usd(3000 + number % 3000);
    return facts;
}

template <class T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().line()));
        std::exit(1);
    }
    return std::move(*result);
}

void must(const Status& status)
{
    if (!status) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(status.error().line()));
        std::exit(1);
    }
}

double seconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void fill(store::Database& database, int rows)
{
    constexpr int chunk = 1000;
    for (int from = 0; from < rows; from += chunk) {
        std::vector<store::DealWrite> writes;
        for (int i = from; i < std::min(rows, from + chunk); ++i) {
            deals::RowValues row(columns().size());
            columns().putFacts(row, book(i));
            writes.push_back({.asin = asinOf(i), .row = std::move(row), .seenAt = {1'788'220'800}, .why = "bench"});
        }
        must(store::inTransaction(database, [&](store::WriteTransaction& transaction) -> Status {
            must(store::DealStore(database).upsert(transaction, writes));
            return {};
        }));
    }
}

// The same columns of the same rows by one prepared statement, without facts, figures or comparison.
double bareRewrite(store::Database& database, int rows)
{
    must(database.execute("CREATE TABLE bare AS SELECT * FROM deals; CREATE UNIQUE INDEX bare_asin ON bare(asin)"));
    std::string sql = database.schema().rewriteDerived;
    sql.replace(sql.find("deals"), 5, "bare");
    sql.resize(sql.find(" AND ("));
    const double taken = seconds([&] {
        must(store::inTransaction(database, [&](store::WriteTransaction& transaction) -> Status {
            store::Statement statement = must(transaction.prepare(sql));
            for (int i = 0; i < rows; ++i) {
                statement.reset();
                statement.bind(1, asinOf(i)).bind(2, 1);
                int number = 2;
                for (std::size_t c = 0; c < database.schema().derived.size(); ++c)
                    statement.bind(++number, deals::Value{static_cast<std::int64_t>(i)});
                must(statement.run());
            }
            return {};
        }));
    });
    must(database.execute("DROP TABLE bare"));
    return taken;
}

void measure(int rows)
{
    const QTemporaryDir directory;
    store::Database database =
        must(store::Database::open(directory.filePath(QStringLiteral("deals.db")), store::Mode::ReadWrite, columns()));
    fill(database, rows);

    std::int64_t sum = 0;
    const double pure = seconds([&] {
        for (int i = 0; i < rows; ++i)
            sum += deals::derive(book(i), {}, deals::testing::cards(), deals::testing::today).fees->cents;
    });
    const ManualClock clock(toMillis(toTime(deals::testing::today)));
    deals::CostSettings costs;
    const sync::LocalContext context{database, columns(), costs, deals::testing::cards(), clock, {}, {}};
    const double first = seconds([&] { must(sync::recalculate(context)); });
    costs.prepCents += 25;
    const double again = seconds([&] { must(sync::recalculate(context)); });
    const double bare = bareRewrite(database, rows);
    std::printf("%7d rows: compute %8.0f rows/s | recalculate %7.0f rows/s (first time %7.0f) | SQLite alone %7.0f rows/s"
                " | ratio %.1f  (checksum %lld)\n",
                rows, rows / pure, rows / again, rows / first, rows / bare, again / bare, static_cast<long long>(sum));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc > 1) {
        for (int i = 1; i < argc; ++i)
            measure(std::atoi(argv[i]));
    } else {
        for (const int rows : {5'000, 100'000})
            measure(rows);
    }
}
