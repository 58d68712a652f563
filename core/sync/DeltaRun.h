#pragma once

#include "core/sync/PageFetch.h"

#include <optional>

namespace arb::sync {

/// update_recent_deals: pages the feed newest first until the watermark, and moves the watermark with the last page.
/// A run that is interrupted starts again from the first page with the old watermark: nothing between is lost.
class DeltaRun
{
public:
    /// How far behind the watermark a run still reads: Keepa's minutes are coarse and answers up to 120 s old.
    static constexpr Seconds overlap{10 * 60};

    /// One page. `fetched` gets what it brought.
    [[nodiscard]] Result<StepOutcome> step(JobContext& context, RunReport& report, FetchedPage* fetched = nullptr);

    /// Keepa's time of the first page: everything that changed before is known once the run is done.
    [[nodiscard]] std::optional<UtcTime> startedAt() const { return m_startedAt; }
    [[nodiscard]] int nextPage() const { return m_page; }
    /// Without a watermark the run reads every page: the first fill.
    [[nodiscard]] bool firstFill() const { return m_loaded && !m_watermark; }

private:
    [[nodiscard]] Status load(JobContext& context);

    bool m_loaded = false;
    std::optional<UtcTime> m_watermark;
    int m_page = 0;
    std::optional<UtcTime> m_startedAt;
    std::optional<UtcTime> m_newest;
};

/// The watermark as stored; nothing where it is missing or cannot be true (before 2011, or in the future): then the
/// whole feed is read, which is always right (deals.md section 10, 1 and 2).
[[nodiscard]] Result<std::optional<UtcTime>> readWatermark(store::Database& database, UtcTime now);

} // namespace arb::sync
