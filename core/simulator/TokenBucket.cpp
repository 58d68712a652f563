#include "core/simulator/TokenBucket.h"

#include <algorithm>

namespace arb::simulator {

namespace {
constexpr std::int64_t minuteMs = 60'000;
}

TokenBucket::TokenBucket(int ratePerMinute, Milliseconds phase, UtcMillis now)
    : m_rate(ratePerMinute), m_phase(phase), m_now(now), m_balance(std::int64_t{60} * ratePerMinute)
{
}

std::int64_t TokenBucket::tick(UtcMillis time) const { return (time.value - m_phase.count()) / minuteMs; }

void TokenBucket::advanceTo(UtcMillis now)
{
    if (now <= m_now)
        return;
    const std::int64_t cap = std::int64_t{60} * m_rate;
    m_balance = std::min(cap, m_balance + m_rate * (tick(now) - tick(m_now)));
    m_now = now;
}

Milliseconds TokenBucket::refillIn() const
{
    return Milliseconds{minuteMs - (m_now.value - m_phase.count()) % minuteMs};
}

} // namespace arb::simulator
