#include "core/base/Clock.h"

namespace arb {

UtcMillis SystemClock::utc() const
{
    return {std::chrono::duration_cast<Milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

Milliseconds SystemClock::elapsed() const
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace arb
