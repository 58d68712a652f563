#pragma once

#include "core/simulator/Product.h"

#include <string>

namespace arb::simulator {

/// Writes the deal object of `product` (protocol 4.4, members in alphabetical order) into `text`. It holds until Keepa's
/// next look.
void writeDeal(const Product& product, DealText& text);

/// Appends it, with the time the type `type` last changed as creationDate.
void appendDeal(std::string& out, const DealText& text, std::size_t type);

} // namespace arb::simulator
