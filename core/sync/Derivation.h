#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/deals/CostSettings.h"
#include "core/store/Transaction.h"

#include <optional>
#include <string>

namespace arb::deals {
class Columns;
}
namespace arb::deals::money {
class RateCards;
}

namespace arb::sync {

/// Names everything that derived values depend on beyond the facts: costs, rate cards, the meaning of the columns, the
/// day. The database notes under which name its rows were derived, so that figures of two kinds never stand side by
/// side for long: a step that was under way while the costs changed, a rebuild that took a day, a second process with
/// older settings are all noticed, whatever their order.
[[nodiscard]] std::string derivationStamp(const deals::CostSettings& costs, const deals::money::RateCards& cards,
                                          const deals::Columns& columns, UtcDate day);

/// The stamp of the current settings, computed once a day.
class Derivation
{
public:
    Derivation(const deals::Columns& columns, const deals::money::RateCards& cards);

    void setCosts(const deals::CostSettings& costs);
    [[nodiscard]] const std::string& stamp(UtcDate day);

    /// Notes that rows derived on `day` are about to be written in this transaction. Where the other rows were derived
    /// otherwise, the database is marked as mixed.
    [[nodiscard]] Status note(store::Database& database, store::WriteTransaction& transaction, UtcDate day);
    /// Marks the database as mixed, where rows come back that were derived long ago.
    [[nodiscard]] Status noteForeignRows(store::Database& database, store::WriteTransaction& transaction);

    /// Another process may have marked it.
    [[nodiscard]] Status look(store::Database& database);

    /// Whether rows derived in different ways may be in the database since the last call: time for a recalculation.
    [[nodiscard]] bool takeMixed();

private:
    const deals::Columns& m_columns;
    const deals::money::RateCards& m_cards;
    deals::CostSettings m_costs;
    std::optional<UtcDate> m_day;
    std::string m_stamp;
    bool m_mixed = false;
};

} // namespace arb::sync
