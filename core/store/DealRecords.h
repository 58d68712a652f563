#pragma once

#include "core/base/Asin.h"
#include "core/base/Time.h"
#include "core/deals/Value.h"
#include "core/store/Changes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace arb::store {

/// What is known about the product details of a deal, beyond its cells.
struct DetailState
{
    std::optional<UtcTime> at;                ///< last successful product look-up
    std::optional<UtcTime> due;               ///< when to look (again); unset: nothing planned
    std::int64_t attempts = 0;                ///< failed tries since the last success
    std::optional<std::string> missingReason; ///< code of why the row is incomplete

    friend bool operator==(const DetailState&, const DetailState&) = default;
};

/// DetailState::missingReason of a row whose answer is not stored any more, so that a new column could not be filled.
inline constexpr std::string_view lacksColumns = "columns";

/// What the store itself keeps about a deal.
struct Bookkeeping
{
    UtcTime firstSeen;
    UtcTime lastSeen;
    std::optional<std::int64_t> generation; ///< number of the last sweep that saw it
    std::int64_t changeSeq = 0;
    DetailState details;
    std::int64_t tokensSpent = 0; ///< on this deal's own look-ups
};

struct StoredDeal
{
    Asin asin;
    deals::RowValues row; ///< registry order; Book and Local cells included
    Bookkeeping book;
};

/// Just enough of a stored deal to tell whether a headline brings anything new.
struct Probe
{
    std::optional<UtcTime> lastUpdate; ///< the fact column `last_update`
    UtcTime lastSeen;
    std::optional<std::int64_t> generation;
};

/// One line of the mirror, for sweep and prune.
struct MirrorEntry
{
    Asin asin;
    std::optional<UtcTime> dealSince;  ///< the fact column `last_change`
    std::optional<UtcTime> lastUpdate; ///< the fact column `last_update`
    UtcTime firstSeen;
    UtcTime lastSeen;
    std::optional<std::int64_t> generation;
};

/// One row to store.
struct DealWrite
{
    Asin asin;
    deals::RowValues row; ///< registry order, complete: an unknown Fact or Derived cell is stored as unknown
    UtcTime seenAt;       ///< when Keepa listed it so
    std::optional<std::int64_t> generation{}; ///< of the sweep that saw it, if one did
    /// Set where the row carries a product look-up (or the failure of one): then Product cells are stored as
    /// they are.
    std::optional<DetailState> details{};
    std::int64_t tokensSpent = 0; ///< for this deal alone, added to what was spent before
    std::string why{};            ///< for the journal: "delta", "sweep", "details", ...
    /// The deal's row as it was read in this very transaction, if it was: it is not read again to compare. Not for a
    /// removed deal.
    const StoredDeal* stored = nullptr;
};

struct UpsertReport
{
    std::int64_t arrived = 0;   ///< new rows, those that came back included
    std::int64_t changed = 0;   ///< known rows with at least one changed cell
    std::int64_t unchanged = 0; ///< known rows that were only seen again
    std::int64_t journaled = 0; ///< journal entries written

    friend bool operator==(const UpsertReport&, const UpsertReport&) = default;
};

struct Removal
{
    Asin asin;
    std::string reasonCode;  ///< stable: "price_above_query", "unverified", ...
    std::string reasonWords; ///< for people: "used price 52.10 above your 45.00"
};

struct Tombstone
{
    Asin asin;
    UtcTime removedAt;
    std::string reasonCode;
    std::string reasonWords;
    std::optional<std::string> title; ///< the removed row's `title`, if the registry has such a column
};

/// The answer to "what is new since": the changes, and how to go on.
struct ChangeBatch
{
    Changes changes;
    bool more = false; ///< the limit cut it: ask again at once, from changes.sequence
    /// The reader is so far behind that removals it has not seen are purged: it must load a snapshot anew.
    /// Then `changes` is empty.
    bool restart = false;
};

/// The same for one column.
struct CellBatch
{
    std::vector<std::pair<Asin, deals::Value>>
        cells; ///< of every row that changed, whether in this column or not
    std::vector<Asin> removed;
    std::int64_t sequence = 0; ///< to go on from
    bool more = false;
    bool restart = false;
};

enum class Compare : std::uint8_t {
    Less,
    LessEqual,
    Equal,
    NotEqual,
    GreaterEqual,
    Greater,
    Contains,
    Known,
    Unknown
};

/// A condition on one column. An unknown cell meets none but Unknown.
struct Condition
{
    std::string column; ///< registry id
    Compare compare = Compare::Equal;
    deals::Value value{}; ///< not used by Known and Unknown; Contains ignores the case of ASCII letters
};

struct ListQuery
{
    std::vector<Condition> conditions{}; ///< all must hold
    std::string sortColumn{};            ///< registry id; "" orders by ASIN
    bool descending = false;
    std::optional<std::int64_t> limit{};
};

} // namespace arb::store
