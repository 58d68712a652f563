#pragma once

#include "core/store/Transaction.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace arb::store {

/// What is known about a seller.
struct SellerRecord
{
    std::string id;
    std::optional<std::string> name{};           ///< unknown where Keepa has no such seller
    std::optional<std::int64_t> ratingPercent{}; ///< positive ratings, 0 to 100
    std::optional<std::int64_t> ratingCount{};
    std::optional<bool> scammer{};
    UtcTime fetchedAt;
};

/// Sellers, cached so that one look-up serves every deal of theirs.
class Sellers
{
public:
    explicit Sellers(Database& database) : m_database(database) {}

    [[nodiscard]] Status upsert(WriteTransaction& transaction, std::span<const SellerRecord> sellers);
    /// Those that are known, in the order asked for.
    [[nodiscard]] Result<std::vector<SellerRecord>> findMany(std::span<const std::string> ids);
    /// Of `ids`, those unknown or fetched before `before`: whom to ask for.
    [[nodiscard]] Result<std::vector<std::string>> staleOf(std::span<const std::string> ids, UtcTime before);

private:
    Database& m_database;
};

} // namespace arb::store
