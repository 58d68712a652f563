#pragma once

#include "core/base/Result.h"
#include "core/keepa/Parse.h"
#include "core/store/DealRecords.h"
#include "core/store/Transaction.h"
#include "core/sync/JobContext.h"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace arb::deals {
struct Facts;
}

namespace arb::sync {

/// The one way from Keepa's answers into the database: wire objects -> facts -> derived values -> rows, in the caller's
/// transaction. The mirror follows with `applied()`, after the commit.
class Ingest
{
public:
    explicit Ingest(JobContext& context) : m_context(context) {}

    struct PageResult
    {
        std::int64_t seen = 0;
        std::int64_t added = 0;
        std::int64_t changed = 0;
        bool ordered = true;               ///< newest first, as asked for: then the page proves absences
        bool last = false;                 ///< fewer than a full page: the end of the results
        std::optional<UtcTime> newest{};   ///< dealSince of the first deal
        std::optional<UtcTime> oldest{};   ///< dealSince of the last deal
        std::optional<UtcTime> stamp{};    ///< newest time in the answer, never after the server's own clock
        std::optional<UtcTime> oldestNews{}; ///< dealSince of the oldest deal that was not known with that time
    };

    /// Stores a page: changed and new deals in full, unchanged and known ones as seen. `at` is Keepa's time of the answer.
    [[nodiscard]] Result<PageResult> page(store::WriteTransaction& transaction, const keepa::DealPage& page, UtcTime at,
                                          std::optional<std::int64_t> generation, const std::string& why);

    /// The rows of a page for a rebuild beside the data: nothing is written, the mirror is not touched.
    [[nodiscard]] Result<std::vector<store::DealWrite>> rows(const keepa::DealPage& page, UtcTime at,
                                                             const std::string& why);

    struct LookUp
    {
        Asin asin;
        const keepa::Product* product = nullptr; ///< null: the answer had nothing usable for this ASIN
        std::int64_t tokens = 1;                 ///< what was spent on it
    };

    /// Stores product look-ups of known rows; a row without an answer keeps what it has and is tried again later.
    [[nodiscard]] Status products(store::WriteTransaction& transaction, std::span<const LookUp> lookUps, UtcTime at,
                                  const std::string& why);

    /// Stores what is known of sellers and refreshes the rows that buy from them.
    [[nodiscard]] Status sellers(store::WriteTransaction& transaction, std::span<const keepa::Seller> sellers,
                                 std::span<const Asin> asins, UtcTime at);

    /// The transaction is committed: the mirror takes over what was stored.
    void applied();

private:
    /// Upserts rows derived on the day of `at`, and notes how they were derived.
    [[nodiscard]] Result<store::UpsertReport> write(store::WriteTransaction& transaction,
                                                    std::span<const store::DealWrite> writes, UtcTime at);
    void remember(const deals::Facts& facts, UtcTime at, std::int64_t stake, std::optional<UtcTime> detailsDue);

    JobContext& m_context;
    std::vector<std::pair<Asin, Mirror::Entry>> m_entries;
    std::vector<std::pair<Asin, UtcTime>> m_seen;
    std::vector<std::pair<Asin, UtcTime>> m_stored;
};

/// The newest of a page's own times, but never later than the server's clock `at` says (deals.md section 10, 2).
[[nodiscard]] std::optional<UtcTime> newestStamp(const keepa::DealPage& page, UtcTime at);

/// When a row whose look-up failed `attempts` times is tried again: 10 minutes, doubling, at most a day.
[[nodiscard]] Seconds retryPause(std::int64_t attempts);

} // namespace arb::sync
