#include "core/keepa/TokenBucket.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace arb::keepa {

namespace {

constexpr Milliseconds tick = Minutes{1};

/// Answers arrive in another order than they were made by at most the time a slow one takes. A clock that is
/// further back is another server's, and what it says counts.
constexpr Milliseconds overtaking = Minutes{10};

/// Ticks that a deficit of `tokens` needs; nothing where the refill does not get there.
std::optional<std::int64_t> ticksFor(std::int64_t tokens, double perTick)
{
    if (tokens <= 0)
        return 0;
    if (perTick <= 0)
        return std::nullopt;
    // Whole tokens: a fraction that is a rounding error away from enough is enough.
    return static_cast<std::int64_t>(std::ceil(static_cast<double>(tokens) / perTick - 1e-9));
}

} // namespace

std::int64_t TokenBucket::Anchor::ticksUntil(Milliseconds elapsed) const
{
    return elapsed < nextTick ? 0 : 1 + (elapsed - nextTick) / tick;
}

std::int64_t TokenBucket::Anchor::balanceAfter(std::int64_t ticks) const
{
    const auto refill = static_cast<std::int64_t>(std::floor(perTick() * static_cast<double>(ticks) + 1e-9));
    return std::min(balance + refill, std::max(balance, capacity()));
}

std::optional<Milliseconds> TokenBucket::Anchor::until(std::int64_t wanted, Milliseconds elapsed) const
{
    if (balanceAfter(ticksUntil(elapsed)) >= wanted)
        return Milliseconds::zero();
    if (wanted > capacity())
        return std::nullopt;
    const std::optional<std::int64_t> ticks = ticksFor(wanted - balance, perTick());
    if (!ticks)
        return std::nullopt;
    return std::max(nextTick + (*ticks - 1) * tick - elapsed, Milliseconds::zero());
}

TokenBucket::Reservation::Reservation(Reservation&& other) noexcept
    : m_bucket(std::exchange(other.m_bucket, nullptr)), m_tokens(other.m_tokens)
{}

TokenBucket::Reservation::~Reservation()
{
    if (m_bucket != nullptr)
        m_bucket->release(m_tokens);
}

void TokenBucket::anchor(const Envelope& envelope)
{
    const std::lock_guard lock(m_mutex);
    const std::optional<std::int64_t> rate = envelope.refillRate ? envelope.refillRate
                                             : m_anchor          ? std::optional{m_anchor->rate}
                                                                 : std::nullopt;
    if (!envelope.tokensLeft || rate.value_or(0) <= 0)
        return;
    const bool dated = m_anchor && envelope.timestamp.value > 0 && m_anchor->timestamp.value > 0;
    if (dated && envelope.timestamp < m_anchor->timestamp &&
        m_anchor->timestamp - envelope.timestamp < overtaking)
        return;
    const Milliseconds elapsed = m_clock.elapsed();
    Milliseconds nextTick = elapsed + tick;
    if (envelope.refillIn)
        nextTick = elapsed + std::clamp(*envelope.refillIn, Milliseconds::zero(), tick);
    else if (m_anchor) // the phase of an account does not change
        nextTick = m_anchor->nextTick + m_anchor->ticksUntil(elapsed) * tick;
    m_anchor = Anchor{*envelope.tokensLeft, *rate, std::max(envelope.tokenFlowReduction, 0.0), nextTick,
                      envelope.timestamp};
}

TokenBucket::Reservation TokenBucket::reserve(std::int64_t tokens)
{
    const std::lock_guard lock(m_mutex);
    m_reserved += tokens;
    return {*this, tokens};
}

void TokenBucket::release(std::int64_t tokens)
{
    const std::lock_guard lock(m_mutex);
    m_reserved -= tokens;
}

std::optional<TokenState> TokenBucket::state() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_anchor)
        return std::nullopt;
    const Milliseconds elapsed = m_clock.elapsed();
    const std::int64_t ticks = m_anchor->ticksUntil(elapsed);
    TokenState state;
    state.balance = m_anchor->balanceAfter(ticks) - m_reserved;
    state.reserved = m_reserved;
    state.rate = m_anchor->rate;
    state.capacity = m_anchor->capacity();
    state.flowReduction = m_anchor->flowReduction;
    state.nextTick = m_anchor->nextTick + ticks * tick - elapsed;
    state.fullIn = m_anchor->until(m_anchor->capacity(), elapsed);
    return state;
}

std::optional<std::int64_t> TokenBucket::balance() const
{
    const std::optional<TokenState> now = state();
    return now ? std::optional{now->balance} : std::nullopt;
}

std::optional<std::int64_t> TokenBucket::rate() const
{
    const std::lock_guard lock(m_mutex);
    return m_anchor ? std::optional{m_anchor->rate} : std::nullopt;
}

std::optional<Milliseconds> TokenBucket::untilBalance(std::int64_t wanted) const
{
    const std::lock_guard lock(m_mutex);
    return m_anchor ? m_anchor->until(wanted + m_reserved, m_clock.elapsed()) : std::nullopt;
}

std::optional<Milliseconds> TokenBucket::fullIn() const
{
    const std::optional<TokenState> now = state();
    return now ? now->fullIn : std::nullopt;
}

Milliseconds waitUntilPositive(const Envelope& envelope)
{
    constexpr Milliseconds margin{100};
    if (!envelope.tokensLeft || !envelope.refillRate)
        return tick + margin;
    const double perTick = static_cast<double>(*envelope.refillRate) - envelope.tokenFlowReduction;
    const std::int64_t ticks =
        std::max<std::int64_t>(ticksFor(1 - *envelope.tokensLeft, perTick).value_or(1), 1);
    return envelope.refillIn.value_or(tick) + (ticks - 1) * tick + margin;
}

} // namespace arb::keepa
