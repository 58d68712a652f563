#pragma once

#include "core/simulator/Product.h"

namespace arb::simulator {

/// What a /product request is given to see: Keepa collects some types only with offers, ratings or the buy
/// box (protocol 3.4, "needs").
struct Visible
{
    bool offers = false;
    bool rating = false;
    bool buyBox = false;

    [[nodiscard]] bool shows(keepa::PriceType type) const;
};

/// The history of a type from the day tracking began: what the market kept, and before that what must have
/// been, with the seasons of the book's class. Empty for a type without data. Always the same for a product.
[[nodiscard]] Series fullHistory(const Product& product, std::size_t type);

} // namespace arb::simulator
