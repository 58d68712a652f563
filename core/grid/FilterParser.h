#pragma once

#include "core/grid/Filter.h"

namespace arb::grid {

/// Reads one condition (grammar: ColumnCondition). Error: Invalid with words; `what` = the column's id.
[[nodiscard]] Result<Filter::Predicate> parseCondition(const deals::Column& column, std::size_t ordinal,
                                                       const QString& expression,
                                                       const FilterContext& context);

/// The pattern between two slashes, or nothing where `text` is not written so.
[[nodiscard]] std::optional<QString> betweenSlashes(const QString& text);

/// Compiles a pattern of the user, ignoring case. Error: Invalid, with the position of the mistake.
[[nodiscard]] Result<QRegularExpression> compilePattern(const QString& pattern, const QString& what);

} // namespace arb::grid
