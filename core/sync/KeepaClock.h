#pragma once

#include "core/base/Clock.h"

namespace arb::sync {

/// Keepa's time of day: what the answers say, carried on by the machine's elapsed time in between. All that
/// the engine plans and stores is in this time, so that a machine whose wall clock is wrong, or is set,
/// neither sleeps for days nor takes everything for overdue. Before the first answer it is the machine's own.
/// For one thread.
class KeepaClock final : public Clock
{
public:
    /// `machine` must outlive it.
    explicit KeepaClock(const Clock& machine);

    [[nodiscard]] UtcMillis utc() const override { return m_base + (m_machine.elapsed() - m_baseElapsed); }
    [[nodiscard]] Milliseconds elapsed() const override { return m_machine.elapsed(); }

    /// An answer was made at `keepa`. Small differences are latency.
    void follow(UtcMillis keepa);
    /// What the machine's wall clock will show at `keepa`: for timers, and for people.
    [[nodiscard]] UtcMillis wall(UtcMillis keepa) const { return m_machine.utc() + (keepa - utc()); }
    /// Whether the wall clock has been set, or the machine has slept, since the last call.
    [[nodiscard]] bool jumped();

private:
    [[nodiscard]] Milliseconds wallOffset() const
    {
        return Milliseconds{m_machine.utc().value} - m_machine.elapsed();
    }

    const Clock& m_machine;
    UtcMillis m_base;
    Milliseconds m_baseElapsed;
    Milliseconds m_wallOffset;
};

} // namespace arb::sync
