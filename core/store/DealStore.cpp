// Reading one deal, many, or all of them; following changes. Writing is in DealWriting.cpp, tombstones in
// DealTombstones.cpp, lists and counts in DealQueries.cpp.
#include "core/store/DealStore.h"

#include "core/store/DealRows.h"
#include "core/store/Rows.h"

#include <algorithm>

namespace arb::store {

Result<std::optional<StoredDeal>> DealStore::find(const Asin& asin)
{
    Result<std::vector<StoredDeal>> found = findMany(std::span(&asin, 1));
    if (!found)
        return failure(found.error());
    if (found->empty())
        return std::nullopt;
    return std::move(found->front());
}

Result<std::vector<StoredDeal>> DealStore::findMany(std::span<const Asin> asins)
{
    const DealSchema& schema = m_database.schema();
    Result<Statement> select = m_database.prepare(schema.selectDeals + " WHERE d.asin = ?1");
    if (!select)
        return failure(select.error());
    std::vector<StoredDeal> found;
    found.reserve(asins.size());
    for (const Asin& asin : asins) {
        select->reset();
        const Result<bool> row = select->bind(1, asin).step();
        if (!row)
            return failure(row.error());
        if (!*row)
            continue;
        Result<StoredDeal> deal = readDeal(*select, schema);
        if (!deal)
            return failure(deal.error());
        found.push_back(*std::move(deal));
    }
    return found;
}

Result<std::vector<std::optional<Probe>>> DealStore::probe(std::span<const Asin> asins)
{
    Result<Statement> select = m_database.prepare(m_database.schema().probe);
    if (!select)
        return failure(select.error());
    std::vector<std::optional<Probe>> probes(asins.size());
    for (std::size_t i = 0; i < asins.size(); ++i) {
        select->reset();
        const Result<bool> row = select->bind(1, asins[i]).step();
        if (!row)
            return failure(row.error());
        if (*row)
            probes[i] = Probe{select->optionalTime(0), select->time(1), select->optionalInteger(2)};
    }
    return probes;
}

Result<std::vector<MirrorEntry>> DealStore::mirror()
{
    return readAll(m_database.prepare(m_database.schema().mirror),
                   [](const Statement& row) -> Result<MirrorEntry> {
                       return mapped(row.asin(0), [&](const Asin& asin) {
                           return MirrorEntry{asin,        row.optionalTime(1), row.optionalTime(2),
                                              row.time(3), row.time(4),         row.optionalInteger(5)};
                       });
                   });
}

Result<std::int64_t> DealStore::newestSequence()
{
    return readInteger(m_database.prepare("SELECT last FROM change_sequence WHERE id = 1"));
}

Result<std::int64_t> DealStore::snapshot(const std::function<bool(Changes&&)>& sink, std::size_t chunk)
{
    const Result<ReadTransaction> oneState = ReadTransaction::begin(m_database);
    if (!oneState)
        return failure(oneState.error());
    const Result<std::int64_t> newest = newestSequence();
    const Result<std::int64_t> count = total();
    if (!newest || !count)
        return failure(!newest ? newest.error() : count.error());

    const auto emptyChunk = [&] {
        Changes changes;
        changes.sequence = *newest;
        changes.total = *count;
        changes.initial = true;
        return changes;
    };
    Changes pending = emptyChunk();
    const auto send = [&]() -> Status {
        return sink(std::exchange(pending, emptyChunk())) ? Status() : failure(cancelledError());
    };
    const Status sent =
        forEachRow(m_database.prepare(m_database.schema().selectDeals), [&](const Statement& row) -> Status {
            const Result<Asin> asin = row.asin(0);
            if (!asin)
                return failure(asin.error());
            pending.rows.push_back({*asin, readCells(row, m_database.schema())});
            return pending.rows.size() >= chunk ? send() : Status();
        });
    if (!sent)
        return failure(sent.error());
    if (!pending.rows.empty() || *count == 0) {
        if (Status rest = send(); !rest)
            return failure(rest.error());
    }
    return *newest;
}

namespace {

struct Numbered
{
    std::int64_t sequence;
    Asin asin;
    deals::RowValues row;
};

/// At most `limit` changes, and whether there are more.
struct NumberedList
{
    std::vector<Numbered> entries;
    bool cut = false;

    void dropAfter(std::int64_t sequence)
    {
        std::erase_if(entries, [=](const Numbered& entry) { return entry.sequence > sequence; });
    }
};

/// Reads one more than `limit` to know whether the list is cut.
Result<NumberedList> readNumbered(Database& database, const std::string& sql, std::int64_t after,
                                  std::int64_t limit,
                                  const std::function<Numbered(const Statement&, const Asin&)>& read)
{
    Result<std::vector<Numbered>> entries =
        readAll(prepared(database, sql, after, limit + 1), [&](const Statement& row) -> Result<Numbered> {
            return mapped(row.asin(0), [&](const Asin& asin) { return read(row, asin); });
        });
    if (!entries)
        return failure(entries.error());
    NumberedList list{*std::move(entries)};
    list.cut = std::ssize(list.entries) > limit;
    if (list.cut)
        list.entries.pop_back();
    return list;
}

} // namespace

Result<ChangeBatch> DealStore::changesSince(std::int64_t sequence, std::int64_t limit)
{
    const Result<ReadTransaction> oneState = ReadTransaction::begin(m_database);
    if (!oneState)
        return failure(oneState.error());
    const Result<std::int64_t> newest = newestSequence();
    const Result<std::int64_t> purged =
        readInteger(m_database.prepare("SELECT purged FROM change_sequence WHERE id = 1"));
    const Result<std::int64_t> count = total();
    if (!newest || !purged || !count)
        return failure(!newest ? newest.error() : !purged ? purged.error() : count.error());

    ChangeBatch batch;
    batch.changes.sequence = sequence;
    batch.changes.total = *count;
    // A number from the future is one of another file: this one was put back from a copy.
    batch.restart = sequence > *newest || (sequence > 0 && sequence < *purged);
    if (batch.restart || sequence == *newest)
        return batch;

    const std::string changed =
        m_database.schema().selectDeals + " WHERE d.change_seq > ?1 ORDER BY d.change_seq LIMIT ?2";
    const std::string gone = "SELECT asin, change_seq FROM tombstones WHERE change_seq > ?1"
                             " ORDER BY change_seq LIMIT ?2";
    Result<NumberedList> rows =
        readNumbered(m_database, changed, sequence, limit, [&](const Statement& row, const Asin& asin) {
            return Numbered{row.integer(4), asin, readCells(row, m_database.schema())};
        });
    Result<NumberedList> removals =
        readNumbered(m_database, gone, sequence, limit, [](const Statement& row, const Asin& asin) {
            return Numbered{row.integer(1), asin, {}};
        });
    if (!rows || !removals)
        return failure(!rows ? rows.error() : removals.error());

    // Where one list was cut, the other must not run ahead of it.
    batch.changes.sequence = *newest;
    for (const NumberedList* list : {&*rows, &*removals}) {
        if (list->cut) {
            batch.more = true;
            batch.changes.sequence = std::min(batch.changes.sequence, list->entries.back().sequence);
        }
    }
    rows->dropAfter(batch.changes.sequence);
    removals->dropAfter(batch.changes.sequence);
    for (Numbered& entry : rows->entries)
        batch.changes.rows.push_back({entry.asin, std::move(entry.row)});
    for (const Numbered& entry : removals->entries)
        batch.changes.removed.push_back(entry.asin);
    return batch;
}

} // namespace arb::store
