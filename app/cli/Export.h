#pragma once

#include "app/cli/DealListing.h"

#include <QString>

#include <span>

namespace arb::app {

/// Rows as text: "table", "csv" (RFC 4180, header of column ids) or "json" (array of objects by column id).
[[nodiscard]] QByteArray renderDeals(const DealListing& listing, const deals::Columns& registry,
                                     std::span<const store::StoredDeal> rows, const QString& format,
                                     int decimals);

/// Writes rows to a file in the format of its ending (.csv, .json, .xlsx), atomically. Errors: Invalid for
/// another ending, Storage.
[[nodiscard]] Status exportDeals(const QString& file, const DealListing& listing,
                                 const deals::Columns& registry, std::span<const store::StoredDeal> rows,
                                 int decimals);

} // namespace arb::app
