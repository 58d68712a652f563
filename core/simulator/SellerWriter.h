#pragma once

#include "core/simulator/Product.h"
#include "core/simulator/Sellers.h"

#include <cstdint>
#include <string>
#include <vector>

namespace arb::simulator {

/// Appends the JSON of a seller (protocol 6.2) at the Keepa minute `now`; with `storefront` also what it
/// sells, taken from those products. `number` is the seller's place in Sellers.
void writeSeller(std::string& out, const Seller& seller, std::uint64_t seed, std::int32_t now,
                 const std::vector<Product>* storefront, std::uint16_t number);

} // namespace arb::simulator
