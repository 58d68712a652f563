#include "core/sync/KeepaClock.h"

namespace arb::sync {

namespace {

constexpr Milliseconds latency = Seconds{30};
constexpr Milliseconds drift = Minutes{1};

Milliseconds absolute(Milliseconds time) { return time < Milliseconds{0} ? -time : time; }

} // namespace

KeepaClock::KeepaClock(const Clock& machine)
    : m_machine(machine), m_base(machine.utc()), m_baseElapsed(machine.elapsed()), m_wallOffset(wallOffset())
{}

void KeepaClock::follow(UtcMillis keepa)
{
    if (keepa.value <= 0 || absolute(keepa - utc()) <= latency)
        return;
    m_base = keepa;
    m_baseElapsed = m_machine.elapsed();
}

bool KeepaClock::jumped()
{
    const Milliseconds offset = wallOffset();
    if (absolute(offset - m_wallOffset) <= drift)
        return false;
    m_wallOffset = offset;
    return true;
}

} // namespace arb::sync
