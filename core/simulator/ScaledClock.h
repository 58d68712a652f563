#pragma once

#include "core/base/Clock.h"

namespace arb::simulator {

/// A clock that runs `speed` times as fast as the machine's, from `start` on: to watch a market's day pass in
/// minutes.
class ScaledClock final : public Clock
{
public:
    ScaledClock(UtcMillis start, double speed) : m_start(start), m_origin(m_machine.elapsed()), m_speed(speed)
    {}

    [[nodiscard]] UtcMillis utc() const override { return m_start + elapsed(); }
    [[nodiscard]] Milliseconds elapsed() const override
    {
        const auto real = static_cast<double>((m_machine.elapsed() - m_origin).count());
        return Milliseconds{static_cast<std::int64_t>(real * m_speed)};
    }

private:
    SystemClock m_machine;
    UtcMillis m_start;
    Milliseconds m_origin;
    double m_speed;
};

} // namespace arb::simulator
