#pragma once

#include "core/base/Error.h"

#include <expected>

namespace arb {

/// What a call that can fail returns: the value, or an Error in words. Never an exception across a function boundary
/// that a caller did not ask for. Use `[[nodiscard]]` on every function that returns one.
template <class T> using Result = std::expected<T, Error>;

/// Success without a value.
using Status = Result<void>;

inline std::unexpected<Error> failure(Error error) { return std::unexpected<Error>(std::move(error)); }

} // namespace arb
