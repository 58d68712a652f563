#pragma once

#include "core/simulator/Market.h"
#include "core/simulator/Product.h"
#include "core/simulator/Sellers.h"

#include <string>
#include <string_view>

namespace arb::simulator {

/// Appends the JSON of `product` (protocol 5.3, members in alphabetical order) as of Keepa's last look, with
/// statistics that end at the Keepa minute `now`. Returns the number of its live offers.
int writeProduct(std::string& out, const Product& product, const ProductRequest& request,
                 const Sellers& sellers, std::int32_t now);

/// Appends the object for an ASIN that Keepa does not have or Amazon withdrew: productType 4 (protocol 5.2).
void writeUnknownProduct(std::string& out, std::string_view asin, bool stats, std::int32_t now);

} // namespace arb::simulator
