#pragma once

#include "core/store/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arb::store {

struct RawAnswer
{
    UtcTime fetchedAt;
    std::string json;
};

/// What Keepa said, word for word, compressed: a new column is filled from these without a token. The newest
/// per ASIN and kind ("deal", "product", "offers").
class RawAnswers
{
public:
    explicit RawAnswers(Database& database) : m_database(database) {}

    /// An older answer never replaces a newer one.
    [[nodiscard]] Status put(WriteTransaction& transaction, const Asin& asin, std::string_view kind,
                             UtcTime fetchedAt, std::string_view json);
    /// Nothing where none is stored; a damaged one is a Storage error that names the ASIN.
    [[nodiscard]] Result<std::optional<RawAnswer>> get(const Asin& asin, std::string_view kind);
    /// ASINs that have an answer of this kind, in order, after `from`: to walk through all in portions.
    [[nodiscard]] Result<std::vector<Asin>> asins(std::string_view kind, std::optional<Asin> from,
                                                  std::int64_t limit);

    /// Compressed bytes held.
    [[nodiscard]] Result<std::int64_t> bytes();
    [[nodiscard]] Result<std::int64_t> purge(WriteTransaction& transaction, UtcTime before);
    /// Drops the oldest until at most `bytes` are held.
    [[nodiscard]] Result<std::int64_t> purgeTo(WriteTransaction& transaction, std::int64_t bytes);

private:
    Database& m_database;
};

} // namespace arb::store
