#pragma once

#include "core/sync/Ingest.h"

#include <functional>

namespace arb::sync {

/// A page of the user's query, fetched and stored.
struct FetchedPage
{
    int number = 0;
    UtcTime at{}; ///< Keepa's time of the answer
    Ingest::PageResult result;
    int missing = 0; ///< rows that this page should have listed and did not, newly noticed
};

/// Asks Keepa for page `number` of the query and stores it together with the ledger and whatever `alongside` adds (a
/// checkpoint, the watermark): one transaction, so no checkpoint is ever ahead of its data. Rows that the page proves
/// absent are marked as missing in the mirror. `purpose` names who spends the tokens and why rows changed.
[[nodiscard]] Result<FetchedPage>
fetchPage(JobContext& context, int number, const std::string& purpose, std::optional<std::int64_t> generation,
          const std::function<Status(store::WriteTransaction&, const FetchedPage&)>& alongside);

/// Writes the calls of this step that are not in the ledger yet.
[[nodiscard]] Status writeLedger(JobContext& context, store::WriteTransaction& transaction);

/// Keepa's time of an answer; the program's own where the answer does not say.
[[nodiscard]] UtcTime answerTime(const JobContext& context, const keepa::Envelope& envelope);

} // namespace arb::sync
