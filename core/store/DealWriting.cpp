#include "core/store/DealStore.h"

#include "core/store/DealRows.h"
#include "core/store/Journal.h"
#include "core/store/Rows.h"
#include "core/store/StorageError.h"

namespace arb::store {
namespace {

using deals::Column;
using deals::Source;
using deals::Value;

/// Stores the rows of one upsert.
class Upsert
{
public:
    Upsert(Database& database, WriteTransaction& transaction)
        : m_database(database), m_transaction(transaction), m_schema(database.schema()),
          m_columns(database.columns()), m_journal(database)
    {}

    /// First of all. The long statements are prepared once for all rows.
    Status prepare()
    {
        for (const auto& [statement, sql] :
             {std::pair(&m_select, &m_schema.selectStored), std::pair(&m_insert, &m_schema.insert),
              std::pair(&m_update, &m_schema.update)}) {
            Result<Statement> made = m_transaction.prepare(*sql);
            if (!made)
                return failure(made.error());
            statement->emplace(*std::move(made));
        }
        return {};
    }

    Status store(const DealWrite& write)
    {
        if (Status fits = fitCells(m_columns, m_schema.stored, write.asin, write.row, m_cells); !fits)
            return fits;
        Result<bool> known = readKnown(write);
        if (known && !*known) {
            const Result<bool> returned = bringBack(write);
            if (!returned)
                return failure(returned.error());
            if (!*returned)
                return insert(write);
            known = readKnown(write);
        }
        return known ? update(write) : failure(known.error());
    }

    UpsertReport report;

private:
    struct CellChange
    {
        std::string_view column;
        Value before;
        const Value* after;
    };

    /// Compares with the stored row, if there is one.
    Result<bool> readKnown(const DealWrite& write)
    {
        if (write.stored != nullptr) {
            m_storedSequence = write.stored->book.changeSeq;
            compare(write, [&](std::size_t i) -> const Value& {
                return write.stored->row[m_schema.stored[i]];
            });
            return true;
        }
        m_select->reset();
        const Result<bool> row = m_select->bind(1, write.asin).step();
        if (!row || !*row)
            return row;
        m_storedSequence = m_select->integer(4);
        compare(write,
                [&](std::size_t i) { return m_select->value(DealSchema::bookCount + static_cast<int>(i)); });
        m_select->reset(); // no cursor stays open on the row that is written next
        return true;
    }

    /// `before(i)` gives the stored cell i.
    template <class Before> void compare(const DealWrite& write, Before before)
    {
        m_changed = write.tokensSpent > 0;
        m_changes.clear();
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const Column& column = m_columns.at(m_schema.stored[i]);
            const bool stays =
                column.source == Source::Product && !write.details && !deals::known(m_cells[i]);
            const Value& held = before(i);
            if (stays || held == m_cells[i])
                continue;
            m_changed = true;
            if (column.journaled)
                m_changes.push_back({column.id, held, &m_cells[i]});
        }
    }

    /// A removed deal that Keepa lists again: what was known of it is taken up, its arrival is now.
    Result<bool> bringBack(const DealWrite& write)
    {
        const Result<std::int64_t> removed =
            readInteger(prepared(m_database, "SELECT 1 FROM tombstones WHERE asin = ?1", write.asin));
        if (!removed)
            return failure(removed.error());
        if (*removed == 0)
            return false;
        std::string names;
        for (const std::string& name : m_schema.shared)
            names += (names.empty() ? "" : ", ") + quoted(name);
        Status moved =
            run(m_transaction,
                "INSERT INTO deals (" + names + ") SELECT " + names + " FROM tombstones WHERE asin = ?1",
                write.asin);
        if (moved)
            moved =
                run(m_transaction, "UPDATE deals SET first_seen_utc = ?2, last_seen_utc = ?2 WHERE asin = ?1",
                    write.asin, write.seenAt);
        if (moved)
            moved = run(m_transaction, "DELETE FROM tombstones WHERE asin = ?1", write.asin);
        if (!moved)
            return failure(moved.error());
        m_returned = true;
        return true;
    }

    Status insert(const DealWrite& write)
    {
        const Result<std::int64_t> sequence = m_transaction.nextSequence();
        if (!sequence)
            return failure(sequence.error());
        m_insert->reset();
        bindDeal(*m_insert, write, m_cells, *sequence);
        if (Status stored = m_insert->run(); !stored)
            return stored;
        ++report.arrived;
        return note({0, write.asin, write.seenAt, JournalEvent::Arrived, {}, {}, {}, write.why});
    }

    Status update(const DealWrite& write)
    {
        const bool returned = std::exchange(m_returned, false);
        std::int64_t sequence = m_storedSequence;
        if (m_changed || returned) {
            const Result<std::int64_t> next = m_transaction.nextSequence();
            if (!next)
                return failure(next.error());
            sequence = *next;
        }
        m_update->reset();
        bindDeal(*m_update, write, m_cells, sequence);
        m_update->bind(m_schema.keepParameter, write.details ? 0 : 1);
        if (Status stored = m_update->run(); !stored)
            return stored;
        ++(returned ? report.arrived : m_changed ? report.changed : report.unchanged);
        return noteUpdate(write, returned);
    }

    Status noteUpdate(const DealWrite& write, bool returned)
    {
        if (returned) {
            if (Status noted =
                    note({0, write.asin, write.seenAt, JournalEvent::Returned, {}, {}, {}, write.why});
                !noted)
                return noted;
        }
        for (CellChange& change : m_changes) {
            if (Status noted =
                    note({0, write.asin, write.seenAt, JournalEvent::Changed, std::string(change.column),
                          std::move(change.before), *change.after, write.why});
                !noted)
                return noted;
        }
        return {};
    }

    Status note(const JournalEntry& entry)
    {
        ++report.journaled;
        return m_journal.append(m_transaction, entry);
    }

    Database& m_database;
    WriteTransaction& m_transaction;
    const DealSchema& m_schema;
    const deals::Columns& m_columns;
    Journal m_journal;
    std::optional<Statement> m_select;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_update;
    // Of the row at hand:
    std::vector<Value> m_cells; ///< in the order of the schema's stored columns
    std::vector<CellChange> m_changes;
    std::int64_t m_storedSequence = 0;
    bool m_changed = false;
    bool m_returned = false;
};

} // namespace

Result<UpsertReport> DealStore::upsert(WriteTransaction& transaction, std::span<const DealWrite> writes)
{
    Upsert upsert(m_database, transaction);
    if (Status ready = upsert.prepare(); !ready)
        return failure(ready.error());
    for (const DealWrite& write : writes) {
        if (Status stored = upsert.store(write); !stored)
            return failure(stored.error());
    }
    return upsert.report;
}

Result<std::int64_t> DealStore::touch(WriteTransaction& transaction, std::span<const Asin> asins,
                                      UtcTime seenAt, std::optional<std::int64_t> generation)
{
    std::int64_t touched = 0;
    for (const Asin& asin : asins) {
        const Result<std::int64_t> found = runCounted(
            transaction,
            "UPDATE deals SET last_seen_utc = max(last_seen_utc, ?2),"
            " seen_generation = coalesce(max(seen_generation, ?3), seen_generation, ?3) WHERE asin = ?1",
            asin, seenAt, generation);
        if (!found)
            return failure(found.error());
        touched += *found;
    }
    return touched;
}

Status DealStore::setDetails(WriteTransaction& transaction, const Asin& asin, const DetailState& details)
{
    return run(transaction,
               "UPDATE deals SET details_at_utc = ?2, details_due_utc = ?3, details_attempts = ?4,"
               " details_missing = ?5 WHERE asin = ?1",
               asin, details.at, details.due, details.attempts, details.missingReason);
}

Result<std::int64_t> DealStore::makeLackingColumnsDue(WriteTransaction& transaction, UtcTime now)
{
    return runCounted(transaction,
                      "UPDATE deals SET details_due_utc = ?2 WHERE details_missing = ?1"
                      " AND coalesce(details_due_utc > ?2, 1)",
                      lacksColumns, now);
}

Result<std::int64_t> DealStore::rewriteDerived(WriteTransaction& transaction,
                                               std::span<const std::pair<Asin, deals::RowValues>> rows)
{
    const DealSchema& schema = m_database.schema();
    Result<Statement> statement = transaction.prepare(schema.rewriteDerived);
    if (!statement)
        return failure(statement.error());
    std::vector<Value> cells;
    std::int64_t rewritten = 0;
    std::optional<std::int64_t> sequence; ///< taken, not used yet
    for (const auto& [asin, row] : rows) {
        if (Status fits = fitCells(m_database.columns(), schema.derived, asin, row, cells); !fits)
            return failure(fits.error());
        if (!sequence) {
            const Result<std::int64_t> next = transaction.nextSequence();
            if (!next)
                return failure(next.error());
            sequence = *next;
        }
        statement->reset();
        statement->bind(1, asin).bind(2, sequence);
        for (std::size_t i = 0; i < cells.size(); ++i)
            statement->bind(static_cast<int>(i) + 3, cells[i]);
        if (Status done = statement->run(); !done)
            return failure(done.error());
        if (m_database.changes() > 0) {
            ++rewritten;
            sequence.reset();
        }
    }
    return rewritten;
}

Status DealStore::setLocal(WriteTransaction& transaction, const Asin& asin, std::string_view columnId,
                           const Value& value, UtcTime now)
{
    const DealSchema& schema = m_database.schema();
    const std::optional<std::size_t> ordinal = schema.ordinal(columnId);
    if (!ordinal || m_database.columns().at(*ordinal).source != Source::Local)
        return failure(
            misuseError(QStringLiteral("\"%1\" is no column of the user").arg(toQString(columnId))));
    const Column& column = m_database.columns().at(*ordinal);
    const Result<Value> cell = fitted(column, value);
    if (!cell)
        return failure(cell.error());

    const std::string name = quoted(columnId);
    const Result<std::optional<Value>> before =
        readFirst(prepared(m_database, "SELECT " + name + " FROM user_state WHERE asin = ?1", asin),
                  [](const Statement& row) -> Result<Value> { return row.value(0); });
    if (!before)
        return failure(before.error());
    if (before->value_or(Value{}) == *cell)
        return {};
    if (Status written = run(transaction,
                             "INSERT INTO user_state (asin, " + name + ") VALUES (?1, ?2)" +
                                 " ON CONFLICT (asin) DO UPDATE SET " + name + " = ?2",
                             asin, *cell);
        !written)
        return written;
    const Result<std::int64_t> sequence = transaction.nextSequence();
    if (!sequence)
        return failure(sequence.error());
    Status announced = run(transaction, "UPDATE deals SET change_seq = ?2 WHERE asin = ?1", asin, *sequence);
    if (!announced || !column.journaled)
        return announced;
    return Journal(m_database)
        .append(transaction, {0, asin, now, JournalEvent::Changed, std::string(columnId),
                              before->value_or(Value{}), *cell, "user"});
}

} // namespace arb::store
