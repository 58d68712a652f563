#include "core/store/Journal.h"

#include "core/store/Rows.h"
#include "core/store/StorageError.h"

#include <algorithm>
#include <array>

namespace arb::store {
namespace {

/// By value of JournalEvent.
constexpr std::array<std::string_view, 5> eventNames = {"arrived", "changed", "removed", "restored",
                                                        "returned"};

constexpr std::string_view selectEntries =
    "SELECT id, asin, at_utc, event, column_id, before, after, why FROM journal ";

std::string_view eventName(JournalEvent event) { return eventNames.at(static_cast<std::size_t>(event)); }

Result<JournalEntry> readEntry(const Statement& row)
{
    const Result<Asin> asin = row.asin(1);
    if (!asin)
        return failure(asin.error());
    const auto* const event = std::ranges::find(eventNames, row.text(3));
    if (event == eventNames.end())
        return failure(damagedError(QStringLiteral("journal event \"%1\"").arg(toQString(row.text(3)))));
    return JournalEntry{row.integer(0),
                        *asin,
                        row.time(2),
                        static_cast<JournalEvent>(event - eventNames.begin()),
                        row.optionalText(4).value_or(std::string()),
                        row.value(5),
                        row.value(6),
                        std::string(row.text(7))};
}

std::string select(std::string_view rest) { return std::string(selectEntries) + std::string(rest); }

} // namespace

Result<std::vector<JournalEntry>> Journal::of(const Asin& asin, std::int64_t limit)
{
    return readAll(prepared(m_database, select("WHERE asin = ?1 ORDER BY id DESC LIMIT ?2"), asin, limit),
                   readEntry);
}

Result<std::vector<JournalEntry>> Journal::last(std::int64_t limit)
{
    return readAll(prepared(m_database, select("ORDER BY id DESC LIMIT ?1"), limit), readEntry);
}

Result<std::vector<JournalEntry>> Journal::after(std::int64_t id, std::int64_t limit)
{
    return readAll(prepared(m_database, select("WHERE id > ?1 ORDER BY id LIMIT ?2"), id, limit), readEntry);
}

Status Journal::append(WriteTransaction& transaction, const JournalEntry& entry)
{
    const auto column = entry.column.empty() ? std::nullopt : std::optional(entry.column);
    return run(transaction,
               "INSERT INTO journal (asin, at_utc, event, column_id, before, after, why)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
               entry.asin, entry.at, eventName(entry.event), column, entry.before, entry.after, entry.why);
}

Result<std::int64_t> Journal::purge(WriteTransaction& transaction, UtcTime before)
{
    return runCounted(transaction, "DELETE FROM journal WHERE at_utc < ?1", before);
}

} // namespace arb::store
