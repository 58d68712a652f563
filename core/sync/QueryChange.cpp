#include "core/sync/QueryChange.h"

#include "core/deals/Facts.h"
#include "core/deals/QueryMatch.h"
#include "core/store/DealStore.h"
#include "core/store/StateStore.h"

namespace arb::sync {

namespace {

// What is known of the rows decides which cannot match any more; the sweep finds the others.
Result<std::vector<store::Removal>> mismatches(store::Database& database, const deals::Columns& columns,
                                               const keepa::DealQuery& query)
{
    std::vector<store::Removal> removals;
    auto snapshot = store::DealStore(database).snapshot([&](store::Changes&& chunk) {
        for (const store::ChangedRow& deal : chunk.rows)
            if (const auto mismatch = deals::mismatch(query, columns.facts(deal.row)))
                removals.push_back({deal.asin, "query_changed", mismatch->words.toStdString()});
        return true;
    });
    if (!snapshot)
        return failure(std::move(snapshot).error());
    return removals;
}

} // namespace

keepa::DealQuery byAge(keepa::DealQuery query)
{
    query.sort = keepa::DealSort::Age;
    query.sortInverted = false;
    return query;
}

Status storeQuery(store::Database& database, const keepa::DealQuery& query)
{
    return store::inTransaction(database, [&](store::WriteTransaction& transaction) {
        return store::StateStore(database).setText(transaction, store::key::query, query.toJson(0));
    });
}

Result<std::vector<store::Removal>> changeQuery(store::Database& database, const deals::Columns& columns,
                                                const keepa::DealQuery& query, BackfillRun* underWay,
                                                UtcTime now)
{
    auto removals = mismatches(database, columns, query);
    if (!removals)
        return removals;
    const Status stored = store::inTransaction(database, [&](store::WriteTransaction& transaction) -> Status {
        store::StateStore state(database);
        if (Status set = state.setText(transaction, store::key::query, query.toJson(0)); !set)
            return set;
        for (const std::string_view key :
             {store::key::watermark, store::key::firstFillCheckpoint, store::key::sweepCheckpoint})
            if (Status erased = state.erase(transaction, key); !erased)
                return erased;
        if (underWay)
            if (Status restarted = underWay->restart(database, transaction, now); !restarted)
                return restarted;
        auto removed = store::DealStore(database).remove(transaction, *removals, now);
        return removed ? Status{} : failure(std::move(removed).error());
    });
    if (!stored)
        return failure(stored.error());
    return removals;
}

} // namespace arb::sync
