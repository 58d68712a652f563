#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/store/Transaction.h"

#include <optional>
#include <string>
#include <string_view>

namespace arb::sync {

/// How far a pass over all pages has come, and as of when: what the first page said about time is true of the whole
/// pass once its last page is stored, however long that took and however often the program was killed in between.
struct FeedCheckpoint
{
    int page = 0;                       ///< the next page to fetch
    std::optional<UtcTime> startedAt{}; ///< Keepa's time of the first page's answer
    std::optional<UtcTime> newest{};    ///< the newest time in it: the watermark to be

    /// This pass once page `number` is stored too, which Keepa answered at `at` and whose newest time is `stamp`.
    [[nodiscard]] FeedCheckpoint after(int number, UtcTime at, std::optional<UtcTime> stamp) const;

    /// As JSON text for system_state.
    [[nodiscard]] std::string text() const;
    /// Nothing where the text is no checkpoint: the pass begins anew then, which is always right.
    [[nodiscard]] static std::optional<FeedCheckpoint> fromText(std::string_view text);
};

/// A pass ends in this transaction, at Keepa's time `at`: everything up to its first page is known. The watermark moves
/// forward to it, never back, and the pass counts as a sync, unless a later one ended meanwhile.
[[nodiscard]] Status concludePass(store::Database& database, store::WriteTransaction& transaction,
                                  const FeedCheckpoint& checkpoint, UtcTime at);

/// The watermark as stored; nothing where it is missing or cannot be true (before 2011, or in the future): then the
/// whole feed is read, which is always right (deals.md section 10, 1 and 2).
[[nodiscard]] Result<std::optional<UtcTime>> readWatermark(store::Database& database, UtcTime now);

} // namespace arb::sync
