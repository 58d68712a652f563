#pragma once

#include "core/sync/Ingest.h"

#include <span>
#include <string>

namespace arb::sync {

struct LookUpReport
{
    std::int64_t asked = 0;
    std::int64_t stored = 0;  ///< rows with a usable answer
    std::int64_t removed = 0; ///< rows that do not meet the query any more, each with its reason
    std::int64_t kept = 0;    ///< missing from the pages, but nothing contradicts the query: aged out of the feed
};

/// Looks up `asins` (1 token each, no fresh collection by Keepa) and stores what came: details for the rows, and
/// evidence. A row that the look-up shows not to meet the query any more leaves, with the reason in words and a
/// tombstone; a row that is missing from the pages but still meets it stays and is asked about again later, at growing
/// intervals. A poisoned product costs only itself.
/// With `removeMismatches` false nothing is removed (the share of a run is used up).
[[nodiscard]] Result<LookUpReport> lookUp(JobContext& context, std::span<const Asin> asins, const std::string& purpose,
                                          bool removeMismatches = true);

/// When a row that is missing from the pages but was confirmed `times` times is asked about again.
[[nodiscard]] Seconds verificationPause(int times);

} // namespace arb::sync
