#pragma once

#include "core/keepa/DealQuery.h"
#include "core/simulator/Product.h"

#include <cstdint>
#include <optional>

namespace arb::simulator {

/// How a product stands to a deal query as of Keepa's last look.
struct Match
{
    std::int64_t order = 0; ///< ascending order of the answer
    bool wantedCategory =
        false; ///< passes include and exclude too: belongs on the page, not only in the counts
};

/// Whether `product` meets `query` by protocol 4.2 (candidate rule, filters if enabled, ranges if enabled),
/// whatever its age. Categories only decide `wantedCategory`, since the counts of an answer ignore them.
[[nodiscard]] std::optional<Match> match(const keepa::DealQuery& query, const Product& product);

/// Whether the query lists it: match() with the wanted category.
[[nodiscard]] bool qualifies(const keepa::DealQuery& query, const Product& product);

} // namespace arb::simulator
