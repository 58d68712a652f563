#pragma once

#include "app/simulate/Fidelity.h"
#include "core/base/Asin.h"
#include "core/simulator/Market.h"

#include <functional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace arb::app {

/// Compares the rows of a database with what Keepa knows, event by event, and integrates the differences over
/// time.
class MirrorObserver
{
public:
    using ListedNow = std::function<bool(const Asin&)>;

    /// Starts to count at `now`; until then only the states are followed.
    void startCounting(UtcMillis now);

    /// Keepa's picture at the start.
    void setQualifying(const Asin& asin, std::optional<std::int64_t> price)
    {
        m_keepa.insert_or_assign(asin, price);
    }

    /// Time passes until `now` without a change of the database; `events` happened meanwhile, in order.
    void advance(UtcMillis now, const std::vector<simulator::TruthEvent>& events, const ListedNow& listed,
                 int listedCount);

    /// The database changed at `now`.
    void rowChanged(const Asin& asin, std::optional<std::int64_t> price, UtcMillis now);
    void rowGone(const Asin& asin, UtcMillis now);

    /// The figures until `now`; changes that the database has not followed yet count with the time they have
    /// waited.
    [[nodiscard]] FidelityFigures figures(UtcMillis now) const;

private:
    enum class Kind : std::uint8_t { Price, Arrival, Departure };
    struct Pending
    {
        Kind kind;
        UtcMillis since;
    };

    void apply(const simulator::TruthEvent& event, const ListedNow& listed);
    /// `listed`: what is said of the product where it turns out to be missing.
    void refresh(const Asin& asin, bool listed);
    void noteMissing(const Asin& asin, bool missing, bool listed);
    void integrate(UtcMillis until);
    void resolve(const Asin& asin, UtcMillis now);
    [[nodiscard]] bool agrees(const Asin& asin) const;

    std::unordered_map<Asin, std::optional<std::int64_t>>
        m_keepa; ///< qualifying products and their used price
    std::unordered_map<Asin, std::optional<std::int64_t>> m_rows; ///< the database
    std::unordered_map<Asin, bool> m_missing;                     ///< listed as of the last advance?
    std::unordered_set<Asin> m_ghosts;
    std::unordered_set<Asin> m_wrong;
    std::unordered_map<Asin, std::vector<Pending>> m_pending;
    std::array<std::vector<double>, 3> m_delays;
    UtcMillis m_now{};
    bool m_counting = false;
    UtcMillis m_countedSince{};
    int m_listed = 0;
    int m_missingListed = 0; ///< of the missing ones, those that Keepa lists
    double m_listedTime = 0;
    double m_missingTime = 0;
    double m_rowTime = 0;
    double m_ghostTime = 0;
    double m_wrongTime = 0;
    double m_qualifyingTime = 0;
};

} // namespace arb::app
