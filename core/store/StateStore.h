#pragma once

#include "core/store/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace arb::store {

/// Keys of system_state that more than one part of the program reads.
namespace key {
inline constexpr std::string_view watermark = "watermark_iso"; ///< ISO UTC text
inline constexpr std::string_view sweepGeneration = "sweep_generation";
inline constexpr std::string_view completeGeneration = "complete_generation";
inline constexpr std::string_view lastCompleteSweep = "last_complete_sweep_utc";
inline constexpr std::string_view lastSuccessfulSync = "last_successful_sync_utc";
inline constexpr std::string_view backfillPage = "backfill_page";
inline constexpr std::string_view backfillMode = "backfill_mode";
inline constexpr std::string_view backfillCheckpoint = "backfill_checkpoint"; ///< JSON text
inline constexpr std::string_view firstFillCheckpoint = "first_fill_checkpoint"; ///< JSON text
inline constexpr std::string_view sweepCheckpoint = "sweep_checkpoint";       ///< JSON text
inline constexpr std::string_view query = "query_json";
inline constexpr std::string_view queryFingerprint = "query_fingerprint";
inline constexpr std::string_view tokensPerMinute = "tokens_per_minute"; ///< the plan, as Keepa last told it
inline constexpr std::string_view costFingerprint = "cost_fingerprint"; ///< how all rows were derived
} // namespace key

/// The engine's memory: small named values, changed in the transaction of the data that they speak about.
class StateStore
{
public:
    explicit StateStore(Database& database) : m_database(database) {}

    /// Nothing where the key was never set; an unknown Value where it was set to unknown.
    [[nodiscard]] Result<std::optional<deals::Value>> get(std::string_view key);

    /// Typed reading: nothing where missing or unknown; a value of another type is a Storage error that names
    /// the key.
    [[nodiscard]] Result<std::optional<std::int64_t>> integer(std::string_view key);
    [[nodiscard]] Result<std::optional<std::string>> text(std::string_view key);
    /// UTC seconds.
    [[nodiscard]] Result<std::optional<UtcTime>> time(std::string_view key);
    /// A time kept as ISO text (watermark_iso).
    [[nodiscard]] Result<std::optional<UtcTime>> isoTime(std::string_view key);

    [[nodiscard]] Status set(WriteTransaction& transaction, std::string_view key, const deals::Value& value);
    [[nodiscard]] Status setInteger(WriteTransaction& transaction, std::string_view key, std::int64_t value);
    [[nodiscard]] Status setText(WriteTransaction& transaction, std::string_view key, std::string_view value);
    [[nodiscard]] Status setTime(WriteTransaction& transaction, std::string_view key, UtcTime value);
    [[nodiscard]] Status setIsoTime(WriteTransaction& transaction, std::string_view key, UtcTime value);
    [[nodiscard]] Status erase(WriteTransaction& transaction, std::string_view key);

private:
    Database& m_database;
};

} // namespace arb::store
