#pragma once

#include "app/cli/Options.h"
#include "core/deals/Column.h"
#include "core/store/DealRecords.h"

#include <QJsonValue>
#include <QString>

#include <vector>

namespace arb::app {

/// Which rows and columns `deals` and `export` show, checked against the registry.
struct DealListing
{
    std::vector<const deals::Column*> columns;
    store::ListQuery query;
};

/// Amounts in conditions are as people write them: "8" or "8.50" with two `decimals`. Error: Invalid, naming
/// the column or condition that is wrong.
[[nodiscard]] Result<DealListing> parseListing(const Options& options, const deals::Columns& registry,
                                               int decimals);

/// A cell for scripts: money in cents, times in ISO UTC, codes and texts as text, null for unknown.
[[nodiscard]] QJsonValue jsonCell(const deals::Column& column, const deals::Value& value);
/// A cell for a table or CSV: money with a decimal point; empty for unknown.
[[nodiscard]] QString textCell(const deals::Column& column, const deals::Value& value, int decimals);

} // namespace arb::app
