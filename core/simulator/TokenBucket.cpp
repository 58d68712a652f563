#include "core/simulator/TokenBucket.h"

#include <algorithm>

namespace arb::simulator {

namespace {
constexpr std::int64_t minuteMs = 60'000;
}

TokenBucket::TokenBucket(int ratePerMinute, Milliseconds phase, UtcMillis now)
    : m_rate(ratePerMinute), m_phase(phase), m_now(now), m_balance(std::int64_t{60} * ratePerMinute)
{}

std::int64_t TokenBucket::tick(UtcMillis time) const
{
    const std::int64_t phase = m_phase.count() % minuteMs;
    return (time.value - phase + minuteMs) / minuteMs; // a whole minute more keeps the quotient positive
}

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
    const std::int64_t next = tick(m_now) * minuteMs + m_phase.count() % minuteMs;
    return Milliseconds{next - m_now.value};
}

} // namespace arb::simulator
