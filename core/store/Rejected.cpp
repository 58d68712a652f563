#include "core/store/Rejected.h"

#include "core/store/Rows.h"

namespace arb::store {
namespace {

Result<Rejection> readRejection(const Statement& row)
{
    return mapped(row.asin(0), [&](const Asin& asin) {
        return Rejection{asin, std::string(row.text(1)), row.optionalInteger(2), row.time(3),
                         row.optionalTime(4)};
    });
}

} // namespace

Status Rejected::put(WriteTransaction& transaction, const Rejection& rejection)
{
    return run(transaction,
               "INSERT OR REPLACE INTO rejected (asin, reason, price_cents, rejected_utc, retry_utc)"
               " VALUES (?1, ?2, ?3, ?4, ?5)",
               rejection.asin, rejection.reason, rejection.priceCents, rejection.rejectedAt,
               rejection.retryAt);
}

Result<std::optional<Rejection>> Rejected::find(const Asin& asin)
{
    return readFirst(prepared(m_database,
                              "SELECT asin, reason, price_cents, rejected_utc, retry_utc FROM rejected"
                              " WHERE asin = ?1",
                              asin),
                     readRejection);
}

Result<std::vector<Rejection>> Rejected::findMany(std::span<const Asin> asins)
{
    std::vector<Rejection> found;
    for (const Asin& asin : asins) {
        const Result<std::optional<Rejection>> rejection = find(asin);
        if (!rejection)
            return failure(rejection.error());
        if (*rejection)
            found.push_back(**rejection);
    }
    return found;
}

Result<std::vector<Rejection>> Rejected::retryDue(UtcTime now, std::int64_t limit)
{
    return readAll(prepared(m_database,
                            "SELECT asin, reason, price_cents, rejected_utc, retry_utc FROM rejected"
                            " WHERE retry_utc <= ?1 ORDER BY retry_utc, asin LIMIT ?2",
                            now, limit),
                   readRejection);
}

Status Rejected::erase(WriteTransaction& transaction, const Asin& asin)
{
    return run(transaction, "DELETE FROM rejected WHERE asin = ?1", asin);
}

Result<std::int64_t> Rejected::count()
{
    return readInteger(m_database.prepare("SELECT count(*) FROM rejected"));
}

Result<std::int64_t> Rejected::purge(WriteTransaction& transaction, UtcTime rejectedBefore)
{
    return runCounted(transaction, "DELETE FROM rejected WHERE rejected_utc < ?1", rejectedBefore);
}

} // namespace arb::store
