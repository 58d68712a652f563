#pragma once

#include "core/base/Result.h"

#include <functional>
#include <optional>

namespace arb::keepa {

/// Trouble that may pass by itself, of the network or of Keepa, rather than a refusal.
[[nodiscard]] constexpr bool mayPass(ErrorKind kind)
{
    return kind == ErrorKind::Network || kind == ErrorKind::Server || kind == ErrorKind::Malformed;
}

/// Whether and when a failed call is worth repeating. Decides only; waiting is the scheduler's.
class RetryPolicy
{
public:
    /// `random` gives numbers in [0, 1), for the jitter that keeps many programs from coming back at the same
    /// moment.
    explicit RetryPolicy(std::function<double()> random, int maxAttempts = 6);

    /// The delay before the next attempt, after attempt number `attempt` (from 1) ended with `error` at
    /// `now`. Network trouble and unreadable answers: 2, 4, 8, ... s, at most 60 s, with jitter. Without
    /// tokens: until `error.retryAt`. Nothing: do not repeat by itself (refused key or query, untrusted
    /// server, cancelled, too many attempts).
    [[nodiscard]] std::optional<Milliseconds> delay(int attempt, const Error& error, UtcMillis now) const;

private:
    std::function<double()> m_random;
    int m_maxAttempts;
};

} // namespace arb::keepa
