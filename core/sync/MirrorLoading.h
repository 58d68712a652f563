#pragma once

#include "core/deals/Column.h"
#include "core/store/Database.h"
#include "core/sync/Mirror.h"

namespace arb::sync {

/// What the database says of every row, and which rows wait for details; what `before` knows beyond that
/// stays known.
[[nodiscard]] Result<Mirror> loadMirror(store::Database& database, const deals::Columns& columns, UtcTime now,
                                        const Mirror& before);

} // namespace arb::sync
