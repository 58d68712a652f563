#pragma once

#include "core/deals/Column.h"
#include "core/store/Database.h"
#include "core/store/DealRecords.h"
#include "core/store/DealSchema.h"
#include "core/store/Statement.h"

#include <span>
#include <string>
#include <vector>

namespace arb::store {

/// Reads the current row of one of the schema's SELECTs.
[[nodiscard]] Result<StoredDeal> readDeal(const Statement& row, const DealSchema& schema);
/// The deals among `asins` that one of these SELECTs (without a WHERE) gives, in the order asked for.
[[nodiscard]] Result<std::vector<StoredDeal>> readByAsin(Database& database, const std::string& select,
                                                         std::span<const Asin> asins);
/// The registry cells of the current row of such a SELECT.
[[nodiscard]] deals::RowValues readCells(const Statement& row, const DealSchema& schema);

/// "There is no column ...", of kind Invalid.
[[nodiscard]] Error unknownColumn(std::string_view id);
/// A cell as its column stores it: whole numbers and ratios in their SQL type, what is no number unknown. An
/// Internal error, naming the column, where the value does not fit.
[[nodiscard]] Result<deals::Value> fitted(const deals::Column& column, const deals::Value& value);
/// The cells of `row` at `ordinals`, fitted, into `out`.
[[nodiscard]] Status fitCells(const deals::Columns& columns, const std::vector<std::size_t>& ordinals,
                              const Asin& asin, const deals::RowValues& row, std::vector<deals::Value>& out);
/// Binds the book cells and the stored cells of the schema's INSERT and UPDATE statements. The cells must stay as they
/// are until the statement is reset.
void bindDeal(Statement& statement, const DealWrite& write, const std::vector<deals::Value>& storedCells,
              std::int64_t sequence);

} // namespace arb::store
