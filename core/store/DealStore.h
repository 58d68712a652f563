#pragma once

#include "core/base/Asin.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/deals/Value.h"
#include "core/store/DealRecords.h"
#include "core/store/Transaction.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace arb::store {

/// The deals of one database: the mirror, its change sequence, its tombstones. Generic over the column
/// registry: rows are in registry order, and no column but `last_update` and `last_change` is known by name
/// here. For one thread, as its Database. Functions that take a WriteTransaction expect one of the same
/// Database.
class DealStore
{
public:
    explicit DealStore(Database& database) : m_database(database) {}

    // Reading
    [[nodiscard]] Result<std::optional<StoredDeal>> find(const Asin& asin);
    /// Those that exist, in the order asked for.
    [[nodiscard]] Result<std::vector<StoredDeal>> findMany(std::span<const Asin> asins);
    /// One entry an ASIN, in the same order; nothing where the ASIN is not stored. Much cheaper than
    /// findMany.
    [[nodiscard]] Result<std::vector<std::optional<Probe>>> probe(std::span<const Asin> asins);
    [[nodiscard]] Result<std::int64_t> total();
    [[nodiscard]] Result<std::int64_t> countSeenSince(UtcTime since);
    /// Arrived (first seen, or came back) at or after `since`: "new since you last looked".
    [[nodiscard]] Result<std::int64_t> countArrivedSince(UtcTime since);
    /// Last seen before `before`, the longest unseen first.
    [[nodiscard]] Result<std::vector<Asin>> staleBefore(UtcTime before, std::int64_t limit);
    /// Not part of `generation` or a later one and last seen before `seenBefore`, the longest unseen first:
    /// candidates after a complete sweep.
    [[nodiscard]] Result<std::vector<Asin>> notInGeneration(std::int64_t generation, UtcTime seenBefore,
                                                            std::int64_t limit);
    /// Every stored ASIN with what a sweep decides on, ordered by ASIN.
    [[nodiscard]] Result<std::vector<MirrorEntry>> mirror();
    /// Every ASIN seen at or after `since` with its last_seen: refreshes ages that touch() does not announce.
    [[nodiscard]] Result<std::vector<std::pair<Asin, UtcTime>>> lastSeenSince(UtcTime since);
    /// Deals whose details were never fetched or are due at `now`, oldest due first.
    [[nodiscard]] Result<std::vector<Asin>> detailsDue(UtcTime now, std::int64_t limit);
    /// How many deals wait for the user's word to fetch their details again, because a new column could not be filled
    /// from a stored answer.
    [[nodiscard]] Result<std::int64_t> countLackingColumns(UtcTime now);
    /// Rows for the command line: sorted and filtered in SQL, unknown last in either direction.
    [[nodiscard]] Result<std::vector<StoredDeal>> list(const ListQuery& query);

    // Following
    /// The number of the newest visible change; 0 in an empty database.
    [[nodiscard]] Result<std::int64_t> newestSequence();
    /// Everything for a first load, in chunks marked `initial`, from one state of the database; an empty
    /// database gives one empty chunk. `sink` returns false to stop (then the error is Cancelled). Returns
    /// the sequence to follow from.
    [[nodiscard]] Result<std::int64_t> snapshot(const std::function<bool(Changes&&)>& sink,
                                                std::size_t chunk = 5000);
    /// What changed after sequence number `sequence`, oldest change first, at most `limit` rows and removals
    /// at once.
    [[nodiscard]] Result<ChangeBatch> changesSince(std::int64_t sequence, std::int64_t limit = 5000);
    /// The same for a reader that follows a single column, at a fraction of the price. An Invalid error where
    /// the registry has no such column.
    [[nodiscard]] Result<CellBatch> changedCells(std::int64_t sequence, std::string_view columnId,
                                                 std::int64_t limit = 5000);

    // Writing
    /// Inserts or updates by ASIN. Never removes a row; Local and Book cells of the given rows are ignored;
    /// unknown Product cells of a write without `details` leave the stored ones. Journals what changed in
    /// journaled columns and the arrival of new rows. An ASIN that was removed comes back and loses its
    /// tombstone.
    [[nodiscard]] Result<UpsertReport> upsert(WriteTransaction& transaction,
                                              std::span<const DealWrite> writes);
    /// Seen again, nothing changed: refreshes last_seen and generation (neither goes back). Not announced by
    /// changesSince(), see lastSeenSince(). Returns how many of them are stored.
    [[nodiscard]] Result<std::int64_t> touch(WriteTransaction& transaction, std::span<const Asin> asins,
                                             UtcTime seenAt, std::optional<std::int64_t> generation = {});
    /// Records what is known about a deal's product details (when, when again, why not).
    [[nodiscard]] Status setDetails(WriteTransaction& transaction, const Asin& asin,
                                    const DetailState& details);
    /// The user's word: the details of deals that lack columns are due now. Returns how many they are.
    [[nodiscard]] Result<std::int64_t> makeLackingColumnsDue(WriteTransaction& transaction, UtcTime now);
    /// Writes only the Derived cells of rows in registry order. Rows that are gone are passed over. Returns
    /// how many rows changed; only these get a new sequence number.
    [[nodiscard]] Result<std::int64_t>
    rewriteDerived(WriteTransaction& transaction, std::span<const std::pair<Asin, deals::RowValues>> rows);
    /// The user's own cell of a deal (state, note, tags); `columnId` names a Local column. It survives
    /// removal.
    [[nodiscard]] Status setLocal(WriteTransaction& transaction, const Asin& asin, std::string_view columnId,
                                  const deals::Value& value, UtcTime now);

    // Leaving and coming back
    /// Moves the rows to tombstones and journals each reason. Returns how many were there to remove.
    [[nodiscard]] Result<std::int64_t> remove(WriteTransaction& transaction,
                                              std::span<const Removal> removals, UtcTime now);
    /// Undoes a removal with every cell as it was (derived ones too: recalculate them). False where there is
    /// no tombstone. `now` becomes last_seen, so that no age rule takes it away again at once.
    [[nodiscard]] Result<bool> restore(WriteTransaction& transaction, const Asin& asin, UtcTime now);
    /// Newest removal first.
    [[nodiscard]] Result<std::vector<Tombstone>> tombstones(std::int64_t limit);
    [[nodiscard]] Result<std::optional<Tombstone>> tombstone(const Asin& asin);
    /// The removed row itself: what was known about it need not be fetched again.
    [[nodiscard]] Result<std::optional<StoredDeal>> findRemoved(const Asin& asin);
    /// Those that were removed, in the order asked for.
    [[nodiscard]] Result<std::vector<StoredDeal>> findRemovedMany(std::span<const Asin> asins);
    [[nodiscard]] Result<std::int64_t> purgeTombstones(WriteTransaction& transaction, UtcTime before);

private:
    Database& m_database;
};

} // namespace arb::store
