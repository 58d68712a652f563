#pragma once

#include "core/keepa/Client.h"
#include "core/store/Database.h"
#include "core/store/Ledger.h"
#include "core/sync/CostModel.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace arb::sync {

/// What calls to Keepa cost: estimates learned from the answers, an entry for the ledger of every call,
/// today's total.
class Spending
{
public:
    /// The calls from now on are for `purpose` ("delta", "offers", ...).
    void announce(std::string purpose) { m_purpose = std::move(purpose); }
    [[nodiscard]] const std::string& purpose() const { return m_purpose; }

    /// A call was made. Returns the tokens it took.
    std::int64_t note(const keepa::CallRecord& call);
    /// Entries that are not in the ledger yet. A job writes them with its data and clears them.
    [[nodiscard]] std::vector<store::LedgerEntry>& entries() { return m_entries; }
    /// Writes entries that no job wrote: of a step that failed after Keepa had charged for it.
    void flush(store::Database& database);

    [[nodiscard]] const CostModel& page() const { return m_page; }
    [[nodiscard]] const CostModel& product() const { return m_product; }
    [[nodiscard]] const CostModel& offers() const { return m_offers; }

    /// Products in one look-up at the most: fewer after an answer that could not be used.
    [[nodiscard]] std::int64_t lookUpCap() const { return m_lookUpCap; }
    void shrinkLookUps() { m_lookUpCap = std::max<std::int64_t>(1, m_lookUpCap / 2); }

    [[nodiscard]] std::int64_t today() const { return m_today; }
    [[nodiscard]] std::int64_t offersToday() const { return m_offersToday; }
    void countOffers() { ++m_offersToday; }

private:
    void learn(const keepa::CallRecord& call, std::int64_t cost);
    [[nodiscard]] std::int64_t expected(const keepa::CallRecord& call) const;

    CostModel m_page{5};
    CostModel m_product{1};
    CostModel m_offers{6};
    std::int64_t m_lookUpCap = 100;
    std::string m_purpose;
    std::vector<store::LedgerEntry> m_entries;
    std::optional<UtcDate> m_day;
    std::int64_t m_today = 0;
    std::int64_t m_offersToday = 0;
};

} // namespace arb::sync
