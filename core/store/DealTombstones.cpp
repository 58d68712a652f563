#include "core/store/DealStore.h"

#include "core/store/DealRows.h"
#include "core/store/Journal.h"
#include "core/store/Rows.h"

namespace arb::store {
namespace {

/// The shared columns but change_seq and last_seen_utc, which a move between the tables sets anew.
std::string movedNames(const DealSchema& schema)
{
    std::string names;
    for (const std::string& name : schema.shared) {
        if (name != "change_seq" && name != "last_seen_utc")
            names += quoted(name) + ", ";
    }
    return names;
}

std::string tombstoneSelect(const DealSchema& schema)
{
    const std::string title(schema.expression("title").value_or("NULL"));
    return "SELECT d.asin, d.removed_utc, d.reason_code, d.reason_words, " + title +
           " FROM tombstones d LEFT JOIN user_state u ON u.asin = d.asin";
}

Result<Tombstone> readTombstone(const Statement& row)
{
    return mapped(row.asin(0), [&](const Asin& asin) {
        return Tombstone{asin, row.time(1), std::string(row.text(2)), std::string(row.text(3)),
                         row.optionalText(4)};
    });
}

} // namespace

Result<std::int64_t> DealStore::remove(WriteTransaction& transaction, std::span<const Removal> removals,
                                       UtcTime now)
{
    const std::string names = movedNames(m_database.schema());
    const std::string copy = "INSERT OR REPLACE INTO tombstones (" + names +
                             "last_seen_utc, change_seq, removed_utc, reason_code, reason_words) SELECT " +
                             names + "last_seen_utc, ?2, ?3, ?4, ?5 FROM deals WHERE asin = ?1";
    Journal journal(m_database);
    std::int64_t removed = 0;
    for (const Removal& removal : removals) {
        const Result<std::int64_t> sequence = transaction.nextSequence();
        if (!sequence)
            return failure(sequence.error());
        const Result<std::int64_t> copied = runCounted(transaction, copy, removal.asin, *sequence, now,
                                                       removal.reasonCode, removal.reasonWords);
        if (!copied)
            return failure(copied.error());
        if (*copied == 0)
            continue; // it is gone already
        if (Status done = run(transaction, "DELETE FROM deals WHERE asin = ?1", removal.asin); !done)
            return failure(done.error());
        if (Status noted = journal.append(transaction, {0,
                                                        removal.asin,
                                                        now,
                                                        JournalEvent::Removed,
                                                        {},
                                                        {},
                                                        removal.reasonCode,
                                                        removal.reasonWords});
            !noted)
            return failure(noted.error());
        ++removed;
    }
    return removed;
}

Result<bool> DealStore::restore(WriteTransaction& transaction, const Asin& asin, UtcTime now)
{
    const std::string names = movedNames(m_database.schema());
    const Result<std::int64_t> sequence = transaction.nextSequence();
    if (!sequence)
        return failure(sequence.error());
    const Result<std::int64_t> copied =
        runCounted(transaction,
                   "INSERT INTO deals (" + names + "last_seen_utc, change_seq) SELECT " + names +
                       "max(last_seen_utc, ?3), ?2 FROM tombstones WHERE asin = ?1",
                   asin, *sequence, now);
    if (!copied)
        return failure(copied.error());
    if (*copied == 0)
        return false;
    if (Status done = run(transaction, "DELETE FROM tombstones WHERE asin = ?1", asin); !done)
        return failure(done.error());
    if (Status noted = Journal(m_database).append(transaction, {0, asin, now, JournalEvent::Restored});
        !noted)
        return failure(noted.error());
    return true;
}

Result<std::vector<Tombstone>> DealStore::tombstones(std::int64_t limit)
{
    const std::string sql =
        tombstoneSelect(m_database.schema()) + " ORDER BY d.removed_utc DESC, d.change_seq DESC LIMIT ?1";
    return readAll(prepared(m_database, sql, limit), readTombstone);
}

Result<std::optional<Tombstone>> DealStore::tombstone(const Asin& asin)
{
    return readFirst(prepared(m_database, tombstoneSelect(m_database.schema()) + " WHERE d.asin = ?1", asin),
                     readTombstone);
}

Result<std::optional<StoredDeal>> DealStore::findRemoved(const Asin& asin)
{
    return readFirst(prepared(m_database, m_database.schema().selectRemoved + " WHERE d.asin = ?1", asin),
                     [&](const Statement& row) { return readDeal(row, m_database.schema()); });
}

Result<std::vector<StoredDeal>> DealStore::findRemovedMany(std::span<const Asin> asins)
{
    return readByAsin(m_database, m_database.schema().selectRemoved, asins);
}

Result<std::int64_t> DealStore::purgeTombstones(WriteTransaction& transaction, UtcTime before)
{
    // A reader that has not heard of these removals yet must not ask for "what is new since" any more.
    if (Status noted = run(transaction,
                           "UPDATE change_sequence SET purged = max(purged, coalesce((SELECT max(change_seq)"
                           " FROM tombstones WHERE removed_utc < ?1), 0)) WHERE id = 1",
                           before);
        !noted)
        return failure(noted.error());
    return runCounted(transaction, "DELETE FROM tombstones WHERE removed_utc < ?1", before);
}

} // namespace arb::store
