#pragma once

#include "core/base/Money.h"
#include "core/deals/QueryMatch.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace arb::deals {

// What match() makes of its three kinds of input. Not for other rooms.

/// A value that may be untold (nobody asked Keepa), or told to be absent.
struct Told
{
    bool told = false;
    std::optional<std::int64_t> value{};
};

/// What a query is checked against, wherever it comes from.
struct Subject
{
    Currency currency = Currency::Usd;
    Told current; ///< of the query's price type
    Told rank;
    Told amazon;
    std::optional<std::int64_t> rating; ///< 0..50
    std::vector<std::int64_t> averages; ///< of the query's window, from every source that knows one
    std::optional<std::int64_t> deltaLast;
    std::optional<std::string> title;
    std::vector<std::int64_t> categories; ///< nodes the product is known to be in, root included
    bool categoriesComplete = false;
    std::optional<bool> lowest;
    std::optional<bool> lowest90;
    std::optional<bool> adult;
    bool hasParent = false;                  ///< one of several variations
    const keepa::Product* product = nullptr; ///< for attributes
};

/// Evaluates the conditions of `query` on `subject`.
[[nodiscard]] MatchResult checkQuery(const keepa::DealQuery& query, const Subject& subject);

} // namespace arb::deals
