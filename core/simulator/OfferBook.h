#pragma once

#include "core/simulator/JsonWriter.h"
#include "core/simulator/Product.h"
#include "core/simulator/Sellers.h"

#include <vector>

namespace arb::simulator {

/// All offers that Keepa saw at its last look: used, new, Amazon's own and collectible ones, cheapest
/// (landed) first. They agree with the current values as recorded answers do (protocol 5.5).
[[nodiscard]] std::vector<Offer> liveOffers(const Product& product);

/// Copies that the seller has.
[[nodiscard]] int stockOf(const Offer& offer);

/// What of the offers an answer shows.
struct OffersRequest
{
    int limit = 20;
    bool onlyLive = false;
    bool failed = false; ///< Amazon could not be read: no live offers
    bool stock = false;
};

/// The offers of an answer.
class OfferList
{
public:
    OfferList(const Product& product, const OffersRequest& request);

    /// The member `liveOffersOrder`: indices into `offers`.
    void writeOrder(JsonWriter& json) const;
    /// The member `offers`.
    void writeOffers(JsonWriter& json, const Sellers& sellers) const;
    [[nodiscard]] int live() const { return static_cast<int>(m_live); }

private:
    const Product& m_product;
    OffersRequest m_request;
    std::vector<Offer> m_offers; ///< historical ones first, then live ones
    std::size_t m_live = 0;
};

} // namespace arb::simulator
