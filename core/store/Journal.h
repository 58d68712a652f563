#pragma once

#include "core/store/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace arb::store {

enum class JournalEvent : std::uint8_t { Arrived, Changed, Removed, Restored, Returned };

/// One line of a deal's history.
struct JournalEntry
{
    std::int64_t id = 0;
    Asin asin;
    UtcTime at;
    JournalEvent event = JournalEvent::Changed;
    std::string column{};  ///< registry id; only for Changed
    deals::Value before{}; ///< only for Changed
    deals::Value after{};  ///< for Changed the new cell, for Removed the reason's code
    std::string why{};     ///< what caused it: "delta", "sweep", or the words of a removal
};

/// The change journal. DealStore writes it with the rows; here it is read and trimmed.
class Journal
{
public:
    explicit Journal(Database& database) : m_database(database) {}

    /// Newest first.
    [[nodiscard]] Result<std::vector<JournalEntry>> of(const Asin& asin, std::int64_t limit = 500);
    [[nodiscard]] Result<std::vector<JournalEntry>> last(std::int64_t limit);
    /// Entries after `id`, oldest first.
    [[nodiscard]] Result<std::vector<JournalEntry>> after(std::int64_t id, std::int64_t limit);
    [[nodiscard]] Status append(WriteTransaction& transaction, const JournalEntry& entry);
    [[nodiscard]] Result<std::int64_t> purge(WriteTransaction& transaction, UtcTime before);

private:
    Database& m_database;
};

} // namespace arb::store
