#pragma once

#include "core/base/Time.h"

#include <cstdint>

namespace arb::simulator {

/// Keepa's token bucket of one key (protocol 2.1): the whole rate is added at once every 60 s at a fixed
/// phase, up to an hour's worth. A balance may go below zero.
class TokenBucket
{
public:
    TokenBucket(int ratePerMinute, Milliseconds phase, UtcMillis now);

    /// Adds the ticks that fell due until `now`.
    void advanceTo(UtcMillis now);
    void spend(std::int64_t tokens)
    {
        m_balance -= tokens;
        m_spent += tokens;
    }
    /// Everything that was ever spent.
    [[nodiscard]] std::int64_t spent() const { return m_spent; }

    [[nodiscard]] std::int64_t balance() const { return m_balance; }
    [[nodiscard]] int rate() const { return m_rate; }
    /// Until the next tick, 1..60000 ms.
    [[nodiscard]] Milliseconds refillIn() const;

private:
    [[nodiscard]] std::int64_t tick(UtcMillis time) const;

    int m_rate;
    Milliseconds m_phase;
    UtcMillis m_now;
    std::int64_t m_balance;
    std::int64_t m_spent = 0;
};

} // namespace arb::simulator
