#pragma once

#include "core/keepa/Offer.h"
#include "core/keepa/ProductStats.h"
#include "core/keepa/json/Reader.h"

namespace arb::keepa::json {

// Parts of a product that have a file of their own.

/// products[].stats; null leaves nothing.
[[nodiscard]] bool readStats(Reader& reader, Value& value, std::optional<ProductStats>& out);
/// products[].offers; null elements are kept as empty offers, so that positions stay those of the answer.
[[nodiscard]] bool readOffers(Reader& reader, Value& value, std::vector<Offer>& out);
/// True (and read) where the value is null.
[[nodiscard]] inline bool isNull(Value& value)
{
    bool null = false;
    return value.is_null().get(null) == simdjson::SUCCESS && null;
}

} // namespace arb::keepa::json
