#pragma once

#include "core/base/Time.h"

#include <optional>
#include <string>

namespace arb::keepa {

/// The members that every answer of Keepa carries (protocol 1.3). Absent members are unknown, not 0.
struct Envelope
{
    struct Failure
    {
        std::string type;
        std::string message;
        std::string details; ///< empty where null or absent
    };

    UtcMillis timestamp{};                     ///< server time; 0 where absent
    std::optional<std::int64_t> tokensLeft{};  ///< balance after this request; may be negative
    std::optional<Milliseconds> refillIn{};    ///< until the next refill tick, not until the balance is positive
    std::optional<std::int64_t> refillRate{};  ///< tokens per minute; 0 in the answer to a wrong key
    double tokenFlowReduction = 0;             ///< tokens per minute lost to tracking
    std::int64_t tokensConsumed = 0;
    std::optional<Failure> failure{};
};

} // namespace arb::keepa
