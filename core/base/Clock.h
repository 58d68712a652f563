#pragma once

#include "core/base/Time.h"

#include <atomic>

namespace arb {

/// Where the time comes from. One of the few real seams: tests and the simulator turn it by hand.
/// Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall clock. May jump either way (the user sets it, the machine wakes up).
    [[nodiscard]] virtual UtcMillis utc() const = 0;

    /// Elapsed time since an arbitrary start. Never goes back.
    [[nodiscard]] virtual Milliseconds elapsed() const = 0;

    [[nodiscard]] UtcTime now() const { return utc().toSeconds(); }
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcMillis utc() const override;
    [[nodiscard]] Milliseconds elapsed() const override;
};

/// A clock that stands still until it is turned.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(UtcMillis start) : m_utc(start.value) {}

    [[nodiscard]] UtcMillis utc() const override { return {m_utc.load()}; }
    [[nodiscard]] Milliseconds elapsed() const override { return Milliseconds{m_elapsed.load()}; }

    /// Time passes: both clocks move.
    void advance(Milliseconds by)
    {
        m_utc += by.count();
        m_elapsed += by.count();
    }
    /// Time passes until `utc` (no-op when it is not later).
    void advanceTo(UtcMillis utc)
    {
        if (utc.value > m_utc.load())
            advance(Milliseconds{utc.value - m_utc.load()});
    }
    /// Somebody sets the wall clock; no time passes.
    void setWall(UtcMillis utc) { m_utc = utc.value; }

private:
    std::atomic<std::int64_t> m_utc;
    std::atomic<std::int64_t> m_elapsed{0};
};

} // namespace arb
