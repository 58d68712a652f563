// Upserts pages of deals with their checkpoint until it is killed. Prints a line after each commit.
#include "StoreFixture.h"

#include "core/store/StateStore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace arb;
using namespace arb::store;
using namespace arb::store::test;

namespace {

constexpr int pages = 10;
constexpr int pageSize = 20;

/// Round n writes page n % pages with price n, and n as the checkpoint, in one transaction.
void writeRound(Database& database, const deals::Columns& columns, std::int64_t round)
{
    std::vector<DealWrite> writes;
    const int first = static_cast<int>(round % pages) * pageSize;
    for (int i = 0; i < pageSize; ++i)
        writes.push_back(
            RowBuilder(columns).with("used_price", round).write(asinOf(first + i), {1000 + round}));
    writing(database, [&](WriteTransaction& transaction) -> Status {
        if (const auto stored = DealStore(database).upsert(transaction, writes); !stored)
            return failure(stored.error());
        return StateStore(database).setInteger(transaction, key::backfillPage, round);
    });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const deals::Columns columns = sampleColumns();
    Database database = must(Database::open(QCoreApplication::arguments().at(1), Mode::ReadWrite, columns));
    std::int64_t round = must(StateStore(database).integer(key::backfillPage)).value_or(0);
    for (;;) {
        writeRound(database, columns, ++round);
        std::printf("%lld\n", static_cast<long long>(round));
        std::fflush(stdout);
    }
}
