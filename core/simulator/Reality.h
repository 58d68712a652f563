#pragma once

#include "core/simulator/DealBounds.h"
#include "core/simulator/Market.h"
#include "core/simulator/Product.h"

namespace arb::simulator {

/// How fast the market moves: derived from the options so that the defaults reproduce the recorded shares.
struct Dynamics
{
    explicit Dynamics(const MarketOptions& options);

    /// A draw of how long a deal that begins now lasts, in ms.
    [[nodiscard]] std::int64_t dealLife(Random& random) const;
    /// The same for a deal found in the feed at a random moment, where long-lived ones prevail.
    [[nodiscard]] std::int64_t remainingLife(Random& random) const;

    bool still = false;       ///< no turnover at all
    double fleetingShare = 0; ///< of the listed deals: those that last hours, not days
    double fleetingHours = 0;
    double lastingHours = 0;
    double arrivalsPerHour = 0;  ///< per listed deal
    double fleetingArrivals = 0; ///< share of the arrivals
    double breath = 0;           ///< how much the time of day sways the arrivals
    double repricerShare = 0;
    double occasionalShare = 0;
    double repricerRate = 0; ///< chances to change a price, per hour
    double occasionalRate = 0;
};

/// What happens to a product between two of Keepa's looks.
class Reality
{
public:
    Reality(const DealBounds& bounds, const Dynamics& dynamics, std::uint16_t sellers)
        : m_bounds(bounds), m_dynamics(dynamics), m_sellers(sellers)
    {}

    /// Lets everything happen that happened to `product` since Keepa's last look. `nowMs` and `minute` are
    /// the moment of the new look; `recordRank` as in Look.
    void pass(Product& product, std::int64_t nowMs, std::int32_t minute, bool seesRank) const;

    /// How long until Keepa looks again, in ms: minutes to days, by rank.
    [[nodiscard]] static std::int64_t untilNextLook(Product& product);

    /// A used offer of another seller than the present ones.
    [[nodiscard]] Offer makeUsedOffer(Product& product, std::int32_t price, std::int32_t minute) const;
    [[nodiscard]] Offer makeNewOffer(Product& product, std::int32_t price, std::int32_t minute) const;

    /// Puts the rank out of the reference's bounds, or takes it away.
    void loseRank(Product& product) const;
    /// The rank that `product` has now by base, heat and stage; never the one it had.
    [[nodiscard]] std::int32_t rankNow(Product& product) const;

private:
    void beginDeal(Product& product, std::int32_t minute) const;
    void endDeal(Product& product, std::int32_t minute) const;
    void endByPrice(Product& product, std::int32_t minute) const;
    void tick(Product& product, double hours, std::int32_t minute) const;
    void passRank(Product& product, double hours) const;
    void passOffers(Product& product, double hours, std::int32_t minute) const;
    [[nodiscard]] std::int32_t stepped(Product& product, std::int32_t price, PriceSpan within) const;
    [[nodiscard]] PriceSpan tickSpan(const Product& product, std::int32_t price, std::int32_t minute) const;

    const DealBounds& m_bounds;
    const Dynamics& m_dynamics;
    std::uint16_t m_sellers;
};

} // namespace arb::simulator
