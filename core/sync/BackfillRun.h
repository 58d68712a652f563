#pragma once

#include "core/sync/FeedCheckpoint.h"
#include "core/sync/PageFetch.h"

#include <cstdint>
#include <optional>
#include <string>

namespace arb::sync {

/// backfill_deals: reads the query's pages from the first to the last, resuming at its checkpoint after a kill. The
/// feed shifts meanwhile, so deals are matched by ASIN and a sweep follows that finds what slipped between pages. Its
/// end counts as a sync as of its first page, so the deltas go on from there.
/// A rebuild gathers the same rows beside the old ones and puts them in their place at the end.
class BackfillRun
{
public:
    enum class Mode : std::uint8_t { Fill, Rebuild };

    explicit BackfillRun(Mode mode) : m_mode(mode) {}

    /// The run that a killed program left behind; nothing where there is none.
    [[nodiscard]] static Result<std::optional<BackfillRun>> unfinished(store::Database& database);

    [[nodiscard]] Result<StepOutcome> step(JobContext& context, RunReport& report);
    /// The query changed: begins again at the first page.
    [[nodiscard]] Status restart(store::Database& database, store::WriteTransaction& transaction, UtcTime now);
    /// Forgets the checkpoint, and a rebuild's gathered rows: the user cancelled.
    [[nodiscard]] Status abandon(store::Database& database);

    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Keepa's time of the first page: everything that changed before is known once the run is done.
    [[nodiscard]] std::optional<UtcTime> startedAt() const { return m_pass.startedAt; }
    /// A rebuild has begun to gather rows.
    [[nodiscard]] bool gathering() const { return m_mode == Mode::Rebuild && m_begun; }

private:
    [[nodiscard]] Status begin(JobContext& context);
    [[nodiscard]] Result<bool> fillPage(JobContext& context, RunReport& report);
    [[nodiscard]] Result<bool> rebuildPage(JobContext& context, RunReport& report);
    [[nodiscard]] Status advance(store::Database& database, store::WriteTransaction& transaction,
                                 const FeedCheckpoint& pass, bool last, UtcTime at);
    [[nodiscard]] Status saveCheckpoint(store::Database& database, store::WriteTransaction& transaction,
                                        const FeedCheckpoint& pass);
    [[nodiscard]] Status clearCheckpoint(store::Database& database, store::WriteTransaction& transaction);

    Mode m_mode;
    bool m_begun = false;
    FeedCheckpoint m_pass;
};

} // namespace arb::sync
