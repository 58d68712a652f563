#pragma once

#include "core/sync/LookUp.h"

#include <optional>
#include <vector>

namespace arb::sync {

/// prune_stale_deals: what nothing has confirmed for longer than the user's limit goes, but never for lack of looking.
/// Age counts from the last successful sync, so an offline week empties nothing; a row goes only after a look-up of its
/// own shows that it left, or when it cannot be verified past the limit; never more than the set share of the rows in
/// one run; every removal has a reason, a tombstone and a way back. Also trims tombstones, journal, ledger and raw
/// answers to their ages.
class PruneRun
{
public:
    /// With `lookUps` false nothing is asked: rows past the limit go on age alone (the baseline of the benchmark).
    /// `completeSince`: start of the last complete pass over the pages. Without a recent one nothing goes: a row that
    /// nobody looked for is not stale. `wholly`: the user allowed this run to go beyond the set share.
    explicit PruneRun(bool lookUps = true, std::optional<UtcTime> completeSince = std::nullopt, bool wholly = false)
        : m_lookUps(lookUps), m_wholly(wholly), m_completeSince(completeSince)
    {}

    [[nodiscard]] Result<StepOutcome> step(JobContext& context, RunReport& report, std::int64_t affordable);

    /// Tokens that the next step wants; 0 while it works on local data alone.
    [[nodiscard]] std::int64_t wants() const { return m_prepared && m_lookUps ? std::ssize(m_stale) - m_next : 0; }
    /// Rows that were due but exceed the share of one run: the user may allow them.
    [[nodiscard]] std::int64_t heldBack() const { return m_heldBack; }

private:
    [[nodiscard]] Status prepare(JobContext& context, RunReport& report);
    [[nodiscard]] Status removeByAge(JobContext& context, std::vector<Asin> asins, RunReport& report);
    [[nodiscard]] Status trim(JobContext& context);

    bool m_lookUps;
    bool m_wholly;
    std::optional<UtcTime> m_completeSince;
    bool m_prepared = false;
    std::vector<Asin> m_stale;
    std::ptrdiff_t m_next = 0;
    std::int64_t m_heldBack = 0;
};

} // namespace arb::sync
