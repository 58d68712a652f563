#pragma once

#include "core/base/Money.h"
#include "core/base/Time.h"
#include "core/keepa/KeepaTime.h"
#include "core/keepa/TypeValues.h"

#include <cstdint>
#include <optional>

namespace arb::deals {

struct Facts;

// What the merges of deal objects and product look-ups share. Not for other rooms.

[[nodiscard]] std::optional<Money> priceOf(const Facts& facts, std::optional<std::int64_t> cents);
[[nodiscard]] std::optional<UtcTime> timeOf(std::optional<keepa::KeepaTime> time);
[[nodiscard]] std::optional<std::int64_t> countOf(std::optional<int> count);

/// Prices, rank and the counts of used and new offers. A missing count means no offers (protocol 3.4).
void takeCurrentValues(Facts& facts, const keepa::TypeValues& current);
/// The prices that include shipping: the conditions and the used buy box.
void takeLandedValues(Facts& facts, const keepa::TypeValues& current);
/// Stars and reviews, where they are told: a product look-up without offers does not tell them.
void takeReviews(Facts& facts, const keepa::TypeValues& current);

} // namespace arb::deals
