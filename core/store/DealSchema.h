#pragma once

#include "core/base/Result.h"
#include "core/deals/Column.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace arb::store {

class Database;

/// How a registry lies in the tables of one file, and the statements that follow from it. The only place that
/// turns columns into SQL. Fact, Product and Derived columns are columns of `deals` (and `tombstones`,
/// `deals_next`), Local ones of `user_state`; Book columns are the store's own, by their name, or the name
/// without its "_utc" or "seen_".
struct DealSchema
{
    /// The columns that every table of deals has, in the order of `book` cells in every SELECT below.
    static constexpr std::string_view bookColumns[] = {
        "asin",           "first_seen_utc",  "last_seen_utc",    "seen_generation", "change_seq",
        "details_at_utc", "details_due_utc", "details_attempts", "details_missing", "tokens_spent"};
    static constexpr int bookCount = static_cast<int>(std::size(bookColumns));

    /// Adds what the registry has and the file lacks; columns are never dropped.
    [[nodiscard]] static Status addMissingColumns(Database& database);
    /// An Internal error where the registry has a column that cannot be stored (its name, a Book column
    /// unknown here).
    [[nodiscard]] static Result<DealSchema> learn(Database& database);

    /// "INTEGER", "REAL" or "TEXT".
    [[nodiscard]] static std::string_view sqlType(deals::Unit unit);
    /// Stored in the tables of deals, and written by upsert.
    [[nodiscard]] static bool isStored(const deals::Column& column);

    /// SELECT of book cells, then all registry cells in order, from deals; a WHERE may follow, with d for
    /// deals.
    std::string selectDeals;
    std::string selectRemoved; ///< the same from tombstones
    std::string selectNext;    ///< the same from deals_next
    /// Book cells, then the stored cells in the order of `stored`, of ASIN ?1.
    std::string selectStored;
    /// ?1..?10 the book cells, ?11... the stored cells.
    std::string insert;
    /// The same parameters; details (?6..?9) are written where ?{keepParameter} is 0. Where it is 1, they
    /// stay, and unknown Product cells leave the stored ones. Tokens add up.
    std::string update;
    std::string insertNext; ///< the same into deals_next, replacing; ?{keepParameter + 1} is `why`
    int keepParameter = 0;
    std::string rewriteDerived; ///< ?1 ASIN, ?2 sequence, ?3... the derived cells; only where one differs
    /// Names of all columns that deals and tombstones share, those of former registries included.
    std::vector<std::string> shared;
    std::string probe;  ///< last_update, last_seen, generation of ASIN ?1
    std::string mirror; ///< asin, deal_since, last_update, first_seen, last_seen, generation of all

    std::vector<std::size_t> stored;  ///< ordinals of Fact, Product and Derived columns
    std::vector<std::size_t> derived; ///< ordinals of Derived columns

    /// The SQL of a registry column in the SELECTs above; nothing where the registry has no such column.
    [[nodiscard]] std::optional<std::string_view> expression(std::string_view id) const;
    [[nodiscard]] std::optional<std::size_t> ordinal(std::string_view id) const;

    std::vector<std::string> expressions; ///< by ordinal
    std::unordered_map<std::string_view, std::size_t> ordinals;
};

/// `"name"`, for SQL.
[[nodiscard]] std::string quoted(std::string_view name);

} // namespace arb::store
