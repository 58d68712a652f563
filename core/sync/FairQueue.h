#pragma once

#include "core/sync/Status.h"

#include <array>
#include <cstdint>
#include <optional>

namespace arb::sync {

/// Shares the tokens among the jobs that compete for them: each gets its weight's share while it has work, what it does
/// not use goes to the others, and nobody starves or queues up credit while idle (start-time fair queueing).
class FairQueue
{
public:
    void setWeight(JobKind kind, double weight) { slot(kind).weight = weight; }

    /// The job to serve next among those whose bit is set in `ready`.
    [[nodiscard]] std::optional<JobKind> next(const std::array<bool, jobKindCount>& ready) const;
    /// `kind` was served and spent `tokens`.
    void spent(JobKind kind, std::int64_t tokens);

private:
    struct Slot
    {
        double weight = 1;
        double finish = 0; ///< virtual time up to which it has been served
    };
    [[nodiscard]] Slot& slot(JobKind kind) { return m_slots[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] const Slot& slot(JobKind kind) const { return m_slots[static_cast<std::size_t>(kind)]; }

    std::array<Slot, jobKindCount> m_slots{};
    double m_now = 0; ///< virtual time of the last service
};

} // namespace arb::sync
