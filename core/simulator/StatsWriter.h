#pragma once

#include "core/simulator/FullHistory.h"
#include "core/simulator/JsonWriter.h"
#include "core/simulator/Market.h"
#include "core/simulator/Sellers.h"

#include <array>

namespace arb::simulator {

/// The histories of a product that an answer is made of, by type; empty where not visible or without data.
using Histories = std::array<Series, keepa::priceTypeCount>;

/// What the statistics of an answer refer to.
struct StatsRequest
{
    std::int32_t now = 0; ///< Keepa minute of the request
    int days = 90;        ///< of the interval
    Visible visible{};
    bool stock = false;
    int retrieved = -2; ///< offers in the answer; -2 without
};

/// Writes the value of the member `stats` (protocol 5.4).
void writeStats(JsonWriter& json, const Product& product, const Histories& histories, const Sellers& sellers,
                const StatsRequest& request);

/// The `stats` of a product that Keepa does not have (protocol 5.2).
void writeEmptyStats(JsonWriter& json);

} // namespace arb::simulator
