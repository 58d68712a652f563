#pragma once

#include "core/store/Transaction.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace arb::store {

/// A candidate that was not worth details, so that it is not asked for again until something changes.
struct Rejection
{
    Asin asin;
    std::string reason;                       ///< code
    std::optional<std::int64_t> priceCents{}; ///< the price that rejected it
    UtcTime rejectedAt;
    std::optional<UtcTime> retryAt{}; ///< unset: only when the price changes
};

class Rejected
{
public:
    explicit Rejected(Database& database) : m_database(database) {}

    [[nodiscard]] Status put(WriteTransaction& transaction, const Rejection& rejection);
    [[nodiscard]] Result<std::optional<Rejection>> find(const Asin& asin);
    /// Those of `asins` that are rejected.
    [[nodiscard]] Result<std::vector<Rejection>> findMany(std::span<const Asin> asins);
    [[nodiscard]] Result<std::vector<Rejection>> retryDue(UtcTime now, std::int64_t limit);
    [[nodiscard]] Status erase(WriteTransaction& transaction, const Asin& asin);
    [[nodiscard]] Result<std::int64_t> count();
    [[nodiscard]] Result<std::int64_t> purge(WriteTransaction& transaction, UtcTime rejectedBefore);

private:
    Database& m_database;
};

} // namespace arb::store
