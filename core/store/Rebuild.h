#pragma once

#include "core/store/DealRecords.h"
#include "core/store/Transaction.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace arb::store {

/// "Rebuild from scratch": new rows are gathered beside the old ones (table deals_next) and take their place
/// in one transaction at the end, so that readers never see an empty database, and sequence, journal and
/// tombstones stay right. What was gathered survives a crash: on the next start activeSince() says so, and
/// appending goes on.
class Rebuild
{
public:
    explicit Rebuild(Database& database) : m_database(database) {}

    /// When the unfinished rebuild began; nothing where there is none.
    [[nodiscard]] Result<std::optional<UtcTime>> activeSince();
    /// Starts afresh: what an earlier one gathered is dropped.
    [[nodiscard]] Status begin(WriteTransaction& transaction, UtcTime now);
    /// Adds rows; a later row of the same ASIN replaces the earlier, by the rules of DealStore::upsert. Put
    /// the page checkpoint into the same transaction.
    [[nodiscard]] Status append(WriteTransaction& transaction, std::span<const DealWrite> writes);
    [[nodiscard]] Result<std::int64_t> count();
    /// Those of `asins` that are gathered already.
    [[nodiscard]] Result<std::vector<StoredDeal>> findMany(std::span<const Asin> asins);

    struct Report
    {
        UpsertReport upserted;
        std::int64_t removed = 0;
    };
    /// Stores the gathered rows and removes every deal that is not among them, with this reason. An Invalid
    /// error where no rebuild is active.
    [[nodiscard]] Result<Report> commit(WriteTransaction& transaction, UtcTime now,
                                        const std::string& reasonCode, const std::string& reasonWords);
    [[nodiscard]] Status abandon(WriteTransaction& transaction);

private:
    Database& m_database;
};

} // namespace arb::store
