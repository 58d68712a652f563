#include "core/keepa/RetryPolicy.h"

#include <algorithm>

namespace arb::keepa {

namespace {

constexpr Milliseconds maxDelay = Minutes{1};

bool isWorthRepeating(ErrorKind kind) { return mayPass(kind) || kind == ErrorKind::Quota; }

} // namespace

RetryPolicy::RetryPolicy(std::function<double()> random, int maxAttempts)
    : m_random(std::move(random)), m_maxAttempts(maxAttempts)
{}

std::optional<Milliseconds> RetryPolicy::delay(int attempt, const Error& error, UtcMillis now) const
{
    if (!isWorthRepeating(error.kind) || attempt >= m_maxAttempts)
        return std::nullopt;
    constexpr int maxDoublings = 6; // 64 s, above the limit already
    const Milliseconds backoff = Seconds{1 << std::clamp(attempt, 1, maxDoublings)};
    const double stretch = 1.0 + 0.25 * std::clamp(m_random(), 0.0, 1.0);
    const auto jittered = std::chrono::duration_cast<Milliseconds>(backoff * stretch);
    const Milliseconds delay = std::min(jittered, maxDelay);
    if (!error.retryAt)
        return delay;
    const Milliseconds known = toMillis(*error.retryAt) - now;
    return error.kind == ErrorKind::Quota ? std::max(known, Milliseconds::zero()) : std::max(known, delay);
}

} // namespace arb::keepa
