#pragma once

#include "core/simulator/Product.h"

namespace arb::simulator {

/// What one look of Keepa finds.
struct Look
{
    std::int32_t minute = 0;
    bool rank = true;    ///< a look soon after another one finds no newer rank
    bool offers = false; ///< the offers page was fetched too: EXTRA_INFO gets an entry
};

/// Writes what the offers, the rank and Amazon's price of `product` say now into its histories: an entry
/// where the value differs (protocol 3.4), consistent as in 5.5.
void record(Product& product, Look look);

/// The lowest used offer; nothing where none is left.
[[nodiscard]] Offer* lowestUsed(Product& product);

/// The offer in the used buy box: the lowest landed one in good condition or better, if any.
[[nodiscard]] const Offer* usedBuyBox(const Product& product);
/// The third party's offer in the new buy box while Amazon does not sell, if any.
[[nodiscard]] const Offer* newBuyBox(const Product& product);

} // namespace arb::simulator
