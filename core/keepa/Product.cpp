#include "core/keepa/Product.h"

namespace arb::keepa {

std::vector<const Offer*> Product::liveOffers() const
{
    std::vector<const Offer*> live;
    live.reserve(liveOffersOrder.size());
    for (const std::size_t position : liveOffersOrder)
        if (position < offers.size())
            live.push_back(&offers[position]);
    return live;
}

} // namespace arb::keepa
