#pragma once

#include "core/base/Asin.h"
#include "core/base/Time.h"
#include "core/deals/Value.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace arb::store {

/// A deal as a reader gets it: its cells in registry order.
struct ChangedRow
{
    Asin asin;
    deals::RowValues row;
};

/// What is new since a sequence number, deletions included. Applying the same changes twice gives the same result.
struct Changes
{
    std::vector<ChangedRow> rows;
    std::vector<Asin> removed;
    std::int64_t sequence = 0; ///< newest sequence contained: ask for what is new since this
    std::int64_t total = 0;    ///< rows in the database at that point
    bool initial = false;      ///< part of the first load: not news to the user
};

/// Deals that Keepa listed again, or a look-up confirmed, with nothing else changed. The database learns of it later.
struct Sightings
{
    std::vector<Asin> asins;
    UtcTime at{};
};

} // namespace arb::store
