#pragma once

#include "core/base/Result.h"
#include "core/keepa/Client.h"

#include <optional>

namespace arb::keepa {

/// The Error that an answer stands for, or nothing where it is a success (protocol 1.2, 1.4). `envelope` is
/// absent where the body is no JSON of Keepa's.
[[nodiscard]] std::optional<Error> errorOf(Endpoint endpoint, const HttpResponse& response,
                                           const std::optional<Envelope>& envelope, UtcMillis now);

} // namespace arb::keepa
