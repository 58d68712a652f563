#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace arb::deals {

/// One cell: unknown (monostate), an integer (cents, counts, ranks, UTC seconds, codes, 0/1), a ratio, or a text.
/// Its unit is its column's; unknown is never -1, 0 or "".
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

[[nodiscard]] inline bool known(const Value& value) { return !std::holds_alternative<std::monostate>(value); }

/// The cells of one deal, in the order of a Columns registry.
using RowValues = std::vector<Value>;

} // namespace arb::deals
