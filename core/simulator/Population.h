#pragma once

#include "core/simulator/Reality.h"

#include <vector>

namespace arb::simulator {

/// Makes the products of a market with the histories of their last hundred days, as they are some time before
/// the market opens; the market then runs until its start, so that it opens in full swing.
class Population
{
public:
    Population(const MarketOptions& options, const DealBounds& bounds, const Dynamics& dynamics,
               const Reality& reality)
        : m_options(options), m_bounds(bounds), m_dynamics(dynamics), m_reality(reality)
    {}

    /// The products at `minute` (Keepa minutes); deals first, then those without rank, then ordinary ones.
    [[nodiscard]] std::vector<Product> make(std::int32_t minute) const;

private:
    [[nodiscard]] Product makeProduct(std::uint32_t serial, Stage stage, std::int32_t minute) const;
    void chooseLevels(Product& product) const;
    void makeOffers(Product& product, std::int32_t minute) const;
    void makeUsedHistory(Product& product, std::int32_t minute) const;
    void makeRankHistory(Product& product, std::int32_t minute) const;
    void makeSideHistories(Product& product, std::int32_t minute) const;
    [[nodiscard]] std::int32_t dealAge(Product& product) const;

    const MarketOptions& m_options;
    const DealBounds& m_bounds;
    const Dynamics& m_dynamics;
    const Reality& m_reality;
};

} // namespace arb::simulator
