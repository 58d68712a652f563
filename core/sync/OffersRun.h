#pragma once

#include "core/sync/Ingest.h"

#include <deque>
#include <string>

namespace arb::sync {

/// The third tier: live offers of deals that pass the user's bar (about 6 tokens each), so that price, shipping,
/// condition and seller of the cheapest one are known; then one look-up for the sellers not known yet.
class OffersRun
{
public:
    /// Chooses what to look up: profit at or above the bar, offers never fetched or older than the last change of the
    /// used price, best profit first. Reads the database; call it rarely.
    [[nodiscard]] Status choose(JobContext& context, std::size_t limit);

    [[nodiscard]] std::size_t waiting() const { return m_asins.size() + (m_sellers.empty() ? 0 : 1); }
    /// The next step asks for sellers, not for offers.
    [[nodiscard]] bool sellersNext() const;

    /// One deal's offers, or the sellers gathered so far.
    [[nodiscard]] Result<StepOutcome> step(JobContext& context, RunReport& report);

private:
    [[nodiscard]] Status offersOf(JobContext& context, const Asin& asin, RunReport& report);
    [[nodiscard]] Status fetchSellers(JobContext& context, RunReport& report);

    std::deque<Asin> m_asins;
    std::vector<std::string> m_sellers;
    std::vector<Asin> m_sellerAsins;
};

} // namespace arb::sync
