#include "core/sync/FairQueue.h"

#include <algorithm>

namespace arb::sync {

std::optional<JobKind> FairQueue::next(const std::array<bool, jobKindCount>& ready) const
{
    std::optional<JobKind> best;
    double earliest = 0;
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        if (!ready[i])
            continue;
        const double start = std::max(m_slots[i].finish, m_now);
        if (!best || start < earliest) {
            best = static_cast<JobKind>(i);
            earliest = start;
        }
    }
    return best;
}

void FairQueue::spent(JobKind kind, std::int64_t tokens)
{
    Slot& served = slot(kind);
    m_now = std::max(served.finish, m_now);
    served.finish = m_now + static_cast<double>(std::max<std::int64_t>(tokens, 1)) / served.weight;
}

} // namespace arb::sync
