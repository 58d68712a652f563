#pragma once

#include "core/base/Time.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace arb::deals {
struct Derived;
struct Facts;
} // namespace arb::deals

// What the figures are worth. Not for other rooms: derive() is.
namespace arb::deals::derivation {

/// When it sells best and how long until then: the peak month of the inferred sales where it is at least 15 %
/// above the trough; else the month index where the peak is at least 10 % above the median; else the
/// keywords' class.
void season(const Facts& facts, UtcDate today, Derived& out);

/// Hold: sales or prices show a season at least 30 % dearer, 30 to 210 days away. Flip: not that, and it
/// sells all year (a rank drop in 30 days or four in a year). Needs season().
void archetype(const Facts& facts, Derived& out);

/// How well list_at is supported. A: ten or more kept sales, four of them and the latest within a year,
/// quartiles within 35 % of the median. B: five or more, the latest within a year, within 60 %. C: any other
/// inferred sales. D: an estimate from listings. Unknown without a list price. Needs salePrice().
void evidenceGrade(const Facts& facts, UtcDate today, Derived& out);

/// Offer counts against their averages: used 10 % either way; new below 90 % or above 140 % (a pile-in).
void offerTrends(const Facts& facts, Derived& out);

/// Deal trust and the seller's Wilson bound.
void trust(const Facts& facts, Derived& out);

/// Lower bound of the 95 % confidence interval of a share of positive ratings, in percent (deals.md section
/// 6). Nothing for no ratings: unknown is not bad.
[[nodiscard]] std::optional<double> wilsonPercent(double ratingPercent, std::int64_t count);

/// Bits of RiskFlag found in title, edition and binding.
[[nodiscard]] std::int64_t riskFlags(std::string_view title, std::string_view edition,
                                     std::string_view binding);

/// Days from `today` to the first day of the next `month`; 0 inside it.
[[nodiscard]] std::int64_t daysToMonth(UtcDate today, int month);

} // namespace arb::deals::derivation
