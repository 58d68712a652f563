#include "core/sync/MirrorLoading.h"

#include "core/deals/Facts.h"
#include "core/store/DealStore.h"
#include "core/store/Rejected.h"
#include "core/store/Transaction.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace arb::sync {

namespace {

std::optional<std::int64_t> usedPriceOf(const deals::Columns& columns, const deals::RowValues& row)
{
    const auto& price = columns.facts(row).usedPrice;
    return price ? std::optional{price->cents} : std::nullopt;
}

Status loadRows(store::DealStore& deals, const Mirror& before, Mirror& fresh)
{
    auto rows = deals.mirror();
    if (!rows)
        return failure(std::move(rows).error());
    for (const store::MirrorEntry& row : *rows) {
        Mirror::Entry entry;
        entry.dealSince = row.dealSince;
        entry.lastUpdate = row.lastUpdate;
        entry.lastSeen = entry.storedSeen = row.lastSeen;
        if (const Mirror::Entry* old = before.find(row.asin)) {
            entry.lastSeen = std::max(entry.lastSeen, old->lastSeen);
            entry.missingSince = old->missingSince;
            entry.verifyAt = old->verifyAt;
            entry.verifications = old->verifications;
            entry.stake = old->stake;
        }
        fresh.put(row.asin, entry);
    }
    return {};
}

} // namespace

Result<Mirror> loadMirror(store::Database& database, const deals::Columns& columns, UtcTime now,
                          const Mirror& before)
{
    Mirror fresh;
    // Another process may be filling the database: all that is read here has to be of the same moment.
    const auto snapshot = store::ReadTransaction::begin(database);
    if (!snapshot)
        return failure(snapshot.error());
    store::DealStore deals(database);
    if (Status loaded = loadRows(deals, before, fresh); !loaded)
        return failure(std::move(loaded).error());

    auto due = deals.detailsDue(now + Hours{24 * 365}, std::numeric_limits<std::int32_t>::max());
    if (!due)
        return failure(std::move(due).error());
    auto waiting = deals.findMany(*due);
    if (!waiting)
        return failure(std::move(waiting).error());
    auto rejections = store::Rejected(database).findMany(*due);
    if (!rejections)
        return failure(std::move(rejections).error());
    std::unordered_map<Asin, std::optional<std::int64_t>> rejectedAt;
    for (const store::Rejection& rejection : *rejections)
        rejectedAt.emplace(rejection.asin, rejection.priceCents);

    const auto profit = columns.ordinal("profit");
    for (const store::StoredDeal& deal : *waiting) {
        const auto rejected = rejectedAt.find(deal.asin);
        if (rejected != rejectedAt.end() && !deal.book.details.due &&
            rejected->second == usedPriceOf(columns, deal.row))
            continue; // not worth a look-up until its price changes
        Mirror::Entry entry = *fresh.find(deal.asin);
        entry.detailsDue = deal.book.details.due.value_or(deal.book.firstSeen);
        if (profit)
            if (const auto* cents = std::get_if<std::int64_t>(&deal.row[*profit]))
                entry.stake = std::max<std::int64_t>(0, *cents);
        fresh.put(deal.asin, entry);
    }
    return fresh;
}

} // namespace arb::sync
