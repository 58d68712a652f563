#include "core/store/Ledger.h"

#include "core/store/Rows.h"

namespace arb::store {
namespace {

constexpr std::int64_t secondsPerDay = 86'400;

Result<LedgerEntry> readEntry(const Statement& row)
{
    return LedgerEntry{{row.integer(0)},       std::string(row.text(1)), std::string(row.text(2)),
                       row.integer(3),         row.optionalInteger(4),   row.optionalInteger(5),
                       row.optionalInteger(6), std::string(row.text(7))};
}

/// purpose, calls, items, tokens, and the day's number where there is one.
Result<LedgerTotal> readTotal(const Statement& row)
{
    return LedgerTotal{std::string(row.text(0)), toDate({row.integer(4) * secondsPerDay}), row.integer(1),
                       row.integer(2), row.integer(3)};
}

} // namespace

Status Ledger::append(WriteTransaction& transaction, const LedgerEntry& entry)
{
    return run(transaction,
               "INSERT INTO token_ledger (at_ms, purpose, kind, items, estimate, cost, balance_after, status)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
               entry.at.value, entry.purpose, entry.kind, entry.items, entry.estimate, entry.cost,
               entry.balanceAfter, entry.status);
}

Status Ledger::append(const LedgerEntry& entry)
{
    return inTransaction(m_database,
                         [&](WriteTransaction& transaction) { return append(transaction, entry); });
}

Result<std::vector<LedgerTotal>> Ledger::totals(UtcTime from, UtcTime to)
{
    return readAll(prepared(m_database,
                            "SELECT purpose, count(*), sum(items), coalesce(sum(cost), 0) AS tokens, 0"
                            " FROM token_ledger WHERE at_ms >= ?1 AND at_ms < ?2"
                            " GROUP BY purpose ORDER BY tokens DESC, purpose",
                            toMillis(from).value, toMillis(to).value),
                   readTotal);
}

Result<std::vector<LedgerTotal>> Ledger::totalsByDay(UtcTime from, UtcTime to)
{
    return readAll(
        prepared(m_database,
                 "SELECT purpose, count(*), sum(items), coalesce(sum(cost), 0), at_ms / 86400000 AS day"
                 " FROM token_ledger WHERE at_ms >= ?1 AND at_ms < ?2"
                 " GROUP BY day, purpose ORDER BY day, purpose",
                 toMillis(from).value, toMillis(to).value),
        readTotal);
}

Result<std::vector<LedgerEntry>> Ledger::last(std::int64_t limit)
{
    return readAll(prepared(m_database,
                            "SELECT at_ms, purpose, kind, items, estimate, cost, balance_after, status"
                            " FROM token_ledger ORDER BY id DESC LIMIT ?1",
                            limit),
                   readEntry);
}

Result<std::int64_t> Ledger::purge(WriteTransaction& transaction, UtcTime before)
{
    return runCounted(transaction, "DELETE FROM token_ledger WHERE at_ms < ?1", toMillis(before).value);
}

} // namespace arb::store
