#pragma once

#include "core/base/Time.h"
#include "core/keepa/Domain.h"

#include <string>
#include <string_view>

namespace arb::keepa {
struct Deal;
struct Product;
struct Seller;
} // namespace arb::keepa

namespace arb::deals {

struct Facts;

/// Takes prices, rank, averages, drops, counts, image and title from a deal object. An object older than what
/// the facts rest on (Facts::headlineAt) changes nothing but a missing title; equal age is taken (repeating
/// is harmless).
void mergeDeal(Facts& facts, const keepa::Deal& deal, keepa::DomainId domain);

/// Takes the details from a product look-up (tier 1), with live offers also the cheapest landed used one
/// (tier 2); the current values too where the look-up is not older than the headline. Infers the sales from
/// the history where it came along. Sets or clears Facts::missingReason. Product type 4 (Keepa has no data)
/// sets NotAtKeepa and leaves the rest.
void mergeProduct(Facts& facts, const keepa::Product& product, UtcTime fetchedAt);

/// Takes name and rating of the chosen offer's seller; another seller's data changes nothing.
void mergeSeller(Facts& facts, const keepa::Seller& seller, UtcTime fetchedAt);

/// Plain text of a title as Keepa sends it: entities resolved, tags removed, white space joined.
[[nodiscard]] std::string plainTitle(std::string_view title);

} // namespace arb::deals
