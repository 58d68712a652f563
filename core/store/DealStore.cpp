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
    return readByAsin(m_database, m_database.schema().selectDeals, asins);
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

template <class Payload> struct Numbered
{
    std::int64_t sequence;
    Asin asin;
    Payload payload;
};

/// At most `limit` changes, and whether there are more.
template <class Payload> struct NumberedList
{
    std::vector<Numbered<Payload>> entries;
    bool cut = false;

    void dropAfter(std::int64_t sequence)
    {
        std::erase_if(entries, [=](const auto& entry) { return entry.sequence > sequence; });
    }
};

/// Reads one more than `limit` to know whether the list is cut. The statement gives ASIN and sequence number;
/// `read(row)` makes the payload of its further cells.
template <class Read>
auto readNumbered(Database& database, const std::string& sql, std::int64_t after, std::int64_t limit,
                  int sequenceAt, const Read& read)
{
    using Payload = std::invoke_result_t<Read, const Statement&>;
    Result<std::vector<Numbered<Payload>>> entries = readAll(
        prepared(database, sql, after, limit + 1), [&](const Statement& row) -> Result<Numbered<Payload>> {
            return mapped(row.asin(0), [&](const Asin& asin) {
                return Numbered<Payload>{row.integer(sequenceAt), asin, read(row)};
            });
        });
    if (!entries)
        return Result<NumberedList<Payload>>(failure(entries.error()));
    NumberedList<Payload> list{*std::move(entries)};
    list.cut = std::ssize(list.entries) > limit;
    if (list.cut)
        list.entries.pop_back();
    return Result<NumberedList<Payload>>(std::move(list));
}

/// What is new for a reader, rows and removals, up to the same sequence number.
template <class Payload> struct News
{
    std::vector<Numbered<Payload>> rows;
    std::vector<Asin> removed;
    std::int64_t sequence = 0;
    bool more = false;
    bool restart = false;
};

/// `select` is a SELECT from deals d, with the sequence number in cell `sequenceAt`. For use inside one
/// transaction.
template <class Read>
auto newsSince(Database& database, const std::string& select, int sequenceAt, std::int64_t sequence,
               std::int64_t limit, const Read& read)
{
    using Payload = std::invoke_result_t<Read, const Statement&>;
    using Answer = Result<News<Payload>>;
    const Result<std::int64_t> newest = DealStore(database).newestSequence();
    const Result<std::int64_t> purged =
        readInteger(database.prepare("SELECT purged FROM change_sequence WHERE id = 1"));
    if (!newest || !purged)
        return Answer(failure(!newest ? newest.error() : purged.error()));

    News<Payload> news;
    news.sequence = sequence;
    // A number from the future is one of another file: this one was put back from a copy.
    news.restart = sequence > *newest || (sequence > 0 && sequence < *purged);
    if (news.restart || sequence == *newest)
        return Answer(std::move(news));

    const std::string changed = select + " WHERE d.change_seq > ?1 ORDER BY d.change_seq LIMIT ?2";
    auto rows = readNumbered(database, changed, sequence, limit, sequenceAt, read);
    auto removals = readNumbered(database,
                                 "SELECT asin, change_seq FROM tombstones WHERE change_seq > ?1"
                                 " ORDER BY change_seq LIMIT ?2",
                                 sequence, limit, 1, [](const Statement&) { return std::monostate(); });
    if (!rows || !removals)
        return Answer(failure(!rows ? rows.error() : removals.error()));

    // Where one list was cut, the other must not run ahead of it.
    news.sequence = *newest;
    const auto stopAtCut = [&news](const auto& list) {
        if (!list.cut)
            return;
        news.more = true;
        news.sequence = std::min(news.sequence, list.entries.back().sequence);
    };
    stopAtCut(*rows);
    stopAtCut(*removals);
    rows->dropAfter(news.sequence);
    removals->dropAfter(news.sequence);
    news.rows = std::move(rows->entries);
    for (const auto& entry : removals->entries)
        news.removed.push_back(entry.asin);
    return Answer(std::move(news));
}

} // namespace

Result<ChangeBatch> DealStore::changesSince(std::int64_t sequence, std::int64_t limit)
{
    const Result<ReadTransaction> oneState = ReadTransaction::begin(m_database);
    if (!oneState)
        return failure(oneState.error());
    const DealSchema& schema = m_database.schema();
    constexpr int sequenceAt = 4;
    auto news = newsSince(m_database, schema.selectDeals, sequenceAt, sequence, limit,
                          [&](const Statement& row) { return readCells(row, schema); });
    const Result<std::int64_t> count = total();
    if (!news || !count)
        return failure(!news ? news.error() : count.error());

    ChangeBatch batch;
    batch.changes.sequence = news->sequence;
    batch.changes.total = *count;
    batch.changes.removed = std::move(news->removed);
    batch.changes.rows.reserve(news->rows.size());
    for (auto& entry : news->rows)
        batch.changes.rows.push_back({entry.asin, std::move(entry.payload)});
    batch.more = news->more;
    batch.restart = news->restart;
    return batch;
}

Result<CellBatch> DealStore::changedCells(std::int64_t sequence, std::string_view columnId,
                                          std::int64_t limit)
{
    const std::optional<std::string_view> expression = m_database.schema().expression(columnId);
    if (!expression)
        return failure(unknownColumn(columnId));
    const Result<ReadTransaction> oneState = ReadTransaction::begin(m_database);
    if (!oneState)
        return failure(oneState.error());
    const std::string select = "SELECT d.asin, d.change_seq, " + std::string(*expression) +
                               " FROM deals d LEFT JOIN user_state u ON u.asin = d.asin";
    auto news =
        newsSince(m_database, select, 1, sequence, limit, [](const Statement& row) { return row.value(2); });
    if (!news)
        return failure(news.error());
    CellBatch batch{{}, std::move(news->removed), news->sequence, news->more, news->restart};
    batch.cells.reserve(news->rows.size());
    for (auto& entry : news->rows)
        batch.cells.emplace_back(entry.asin, std::move(entry.payload));
    return batch;
}

} // namespace arb::store
