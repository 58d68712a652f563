#include "core/store/Sellers.h"

#include "core/store/Rows.h"

namespace arb::store {
namespace {

Result<SellerRecord> readSeller(const Statement& row)
{
    const std::optional<std::int64_t> scammer = row.optionalInteger(4);
    return SellerRecord{std::string(row.text(0)),
                        row.optionalText(1),
                        row.optionalInteger(2),
                        row.optionalInteger(3),
                        scammer ? std::optional(*scammer != 0) : std::nullopt,
                        row.time(5)};
}

} // namespace

Status Sellers::upsert(WriteTransaction& transaction, std::span<const SellerRecord> sellers)
{
    for (const SellerRecord& seller : sellers) {
        if (Status stored = run(transaction,
                                "INSERT OR REPLACE INTO sellers"
                                " (seller_id, name, rating_percent, rating_count, scammer, fetched_utc)"
                                " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                                seller.id, seller.name, seller.ratingPercent, seller.ratingCount,
                                seller.scammer, seller.fetchedAt);
            !stored)
            return stored;
    }
    return {};
}

Result<std::vector<SellerRecord>> Sellers::findMany(std::span<const std::string> ids)
{
    std::vector<SellerRecord> found;
    for (const std::string& id : ids) {
        const Result<std::optional<SellerRecord>> seller =
            readFirst(prepared(m_database,
                               "SELECT seller_id, name, rating_percent, rating_count, scammer, fetched_utc"
                               " FROM sellers WHERE seller_id = ?1",
                               id),
                      readSeller);
        if (!seller)
            return failure(seller.error());
        if (*seller)
            found.push_back(**seller);
    }
    return found;
}

Result<std::vector<std::string>> Sellers::staleOf(std::span<const std::string> ids, UtcTime before)
{
    std::vector<std::string> stale;
    for (const std::string& id : ids) {
        const Result<std::int64_t> fresh = readInteger(prepared(
            m_database, "SELECT 1 FROM sellers WHERE seller_id = ?1 AND fetched_utc >= ?2", id, before));
        if (!fresh)
            return failure(fresh.error());
        if (*fresh == 0)
            stale.push_back(id);
    }
    return stale;
}

} // namespace arb::store
