#pragma once

#include "core/deals/Column.h"
#include "core/keepa/DealQuery.h"
#include "core/store/Database.h"
#include "core/store/DealRecords.h"
#include "core/sync/BackfillRun.h"

#include <vector>

namespace arb::sync {

/// The query as it is sent: newest change first, whatever order the user likes. Pages are compared in that
/// order.
[[nodiscard]] keepa::DealQuery byAge(keepa::DealQuery query);

/// Stores the user's query where it asks for the same deals as before: only its order or page changed.
[[nodiscard]] Status storeQuery(store::Database& database, const keepa::DealQuery& query);

/// Stores a query that asks for other deals, in one transaction: rows that cannot match it leave (returned,
/// with the reason), and without watermark and checkpoints the next refresh reads every page, so what it adds
/// is filled in. `underWay` is a fill that begins anew; may be null.
[[nodiscard]] Result<std::vector<store::Removal>> changeQuery(store::Database& database,
                                                              const deals::Columns& columns,
                                                              const keepa::DealQuery& query,
                                                              BackfillRun* underWay, UtcTime now);

} // namespace arb::sync
