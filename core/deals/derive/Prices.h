#pragma once

namespace arb::deals {
struct CostSettings;
struct Derived;
struct Facts;
} // namespace arb::deals

// The two prices of a deal. Not for other rooms: derive() is.
namespace arb::deals::derivation {

/// What the cheapest copy costs with shipping, and where that comes from (deals.md, end of section 2): the
/// live offer if it is not older than the used price's last change; else the lowest of the prices that
/// include shipping; else the used price plus the default shipping, an estimate. Item, shipping, condition
/// and seller are of the same offer, so they are unknown with a price that is not tied to one.
void buyPrice(const Facts& facts, const CostSettings& settings, Derived& out);

/// What it should sell for (profit.md 6, deals.md section 4): inferred sales, capped by 0.9 times the lowest
/// of Amazon's price now and its averages of 180 and 365 days; the raw price is kept. Without inferred sales
/// an estimate from listings, labelled: the used buy box's 90-day average, else the lowest of the used
/// averages. Implausible prices are marked for review, never dropped.
void salePrice(const Facts& facts, Derived& out);

/// The buy price against the averages.
void comparisons(const Facts& facts, Derived& out);

} // namespace arb::deals::derivation
