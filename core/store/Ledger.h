#pragma once

#include "core/store/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace arb::store {

/// One call to Keepa.
struct LedgerEntry
{
    UtcMillis at;
    std::string purpose;                    ///< who wanted it: "delta", "sweep", "details", "verify", ...
    std::string kind;                       ///< which call: "deal", "product", "seller", "token"
    std::int64_t items = 0;                 ///< pages, ASINs, sellers
    std::optional<std::int64_t> estimate{}; ///< tokens expected
    std::optional<std::int64_t> cost{};     ///< tokens taken; unknown where the answer did not say
    std::optional<std::int64_t> balanceAfter{};
    std::string status{}; ///< "ok", or the kind of error
};

/// Tokens by purpose in some span of time.
struct LedgerTotal
{
    std::string purpose;
    UtcDate day{}; ///< only in totalsByDay
    std::int64_t calls = 0;
    std::int64_t items = 0;
    std::int64_t tokens = 0; ///< known costs
};

/// Every token that was spent, and for what.
class Ledger
{
public:
    explicit Ledger(Database& database) : m_database(database) {}

    [[nodiscard]] Status append(WriteTransaction& transaction, const LedgerEntry& entry);
    /// In a transaction of its own; not while this thread has another one open.
    [[nodiscard]] Status append(const LedgerEntry& entry);

    /// Over [from, to), the most expensive purpose first.
    [[nodiscard]] Result<std::vector<LedgerTotal>> totals(UtcTime from, UtcTime to);
    /// Over [from, to) by UTC day and purpose, oldest day first.
    [[nodiscard]] Result<std::vector<LedgerTotal>> totalsByDay(UtcTime from, UtcTime to);
    /// Newest first.
    [[nodiscard]] Result<std::vector<LedgerEntry>> last(std::int64_t limit);
    [[nodiscard]] Result<std::int64_t> purge(WriteTransaction& transaction, UtcTime before);

private:
    Database& m_database;
};

} // namespace arb::store
