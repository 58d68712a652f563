#pragma once

#include "core/sync/FeedCheckpoint.h"
#include "core/sync/PageFetch.h"

#include <optional>

namespace arb::sync {

/// update_recent_deals: pages the feed newest first until the watermark, and moves the watermark with the
/// last page. A run that is interrupted starts again from the first page with the old watermark: nothing
/// between is lost. Only the first fill, which reads every page and may take hours on a small plan, goes on
/// at its checkpoint; what moved between its pages meanwhile is found by the next delta, which begins at the
/// fill's first page, and by the sweep.
class DeltaRun
{
public:
    /// How far behind the watermark a run still reads where a page has news from before the watermark:
    /// Keepa's minutes are coarse and answers up to 120 s old, so news may come late.
    static constexpr Seconds overlap{10 * 60};

    /// One page. `fetched` gets what it brought.
    [[nodiscard]] Result<StepOutcome> step(JobContext& context, RunReport& report,
                                           FetchedPage* fetched = nullptr);

    /// Keepa's time of the first page: everything that changed before is known once the run is done.
    [[nodiscard]] std::optional<UtcTime> startedAt() const { return m_pass.startedAt; }
    [[nodiscard]] int nextPage() const { return m_pass.page; }
    /// Without a watermark the run reads every page: the first fill.
    [[nodiscard]] bool firstFill() const { return m_loaded && !m_watermark; }

private:
    [[nodiscard]] Status load(JobContext& context);
    /// Nothing new is expected on the pages after this one.
    [[nodiscard]] bool reachedWatermark(const Ingest::PageResult& page) const;
    [[nodiscard]] Status checkpoint(JobContext& context, store::WriteTransaction& transaction,
                                    const FetchedPage& page, bool finished);

    bool m_loaded = false;
    std::optional<UtcTime> m_watermark;
    FeedCheckpoint m_pass;
};

} // namespace arb::sync
