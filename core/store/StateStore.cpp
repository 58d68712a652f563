#include "core/store/StateStore.h"

#include "core/store/Rows.h"
#include "core/store/StorageError.h"

namespace arb::store {
namespace {

Error wrongType(std::string_view key)
{
    return damagedError(QStringLiteral("system_state \"%1\"").arg(toQString(key)));
}

/// The value as type T, nothing where missing or unknown.
template <class T>
Result<std::optional<T>> typed(const Result<std::optional<deals::Value>>& value, std::string_view key)
{
    if (!value)
        return failure(value.error());
    if (!*value || !deals::known(**value))
        return std::nullopt;
    if (const T* held = std::get_if<T>(&**value))
        return *held;
    return failure(wrongType(key));
}

} // namespace

Result<std::optional<deals::Value>> StateStore::get(std::string_view key)
{
    return readFirst(prepared(m_database, "SELECT value FROM system_state WHERE key = ?1", key),
                     [](const Statement& row) -> Result<deals::Value> { return row.value(0); });
}

Result<std::optional<std::int64_t>> StateStore::integer(std::string_view key)
{
    return typed<std::int64_t>(get(key), key);
}

Result<std::optional<std::string>> StateStore::text(std::string_view key)
{
    return typed<std::string>(get(key), key);
}

Result<std::optional<UtcTime>> StateStore::time(std::string_view key)
{
    return mapped(integer(key), [](std::optional<std::int64_t> seconds) {
        return seconds ? std::optional(UtcTime{*seconds}) : std::nullopt;
    });
}

Result<std::optional<UtcTime>> StateStore::isoTime(std::string_view key)
{
    const Result<std::optional<std::string>> iso = text(key);
    if (!iso)
        return failure(iso.error());
    if (!*iso)
        return std::nullopt;
    UtcTime time;
    if (!fromIso(toQString(**iso), time))
        return failure(wrongType(key));
    return time;
}

Status StateStore::set(WriteTransaction& transaction, std::string_view key, const deals::Value& value)
{
    return run(
        transaction,
        "INSERT INTO system_state (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2",
        key, value);
}

Status StateStore::setInteger(WriteTransaction& transaction, std::string_view key, std::int64_t value)
{
    return set(transaction, key, value);
}

Status StateStore::setText(WriteTransaction& transaction, std::string_view key, std::string_view value)
{
    return set(transaction, key, std::string(value));
}

Status StateStore::setTime(WriteTransaction& transaction, std::string_view key, UtcTime value)
{
    return set(transaction, key, value.seconds);
}

Status StateStore::setIsoTime(WriteTransaction& transaction, std::string_view key, UtcTime value)
{
    return set(transaction, key, toIso(value));
}

Status StateStore::erase(WriteTransaction& transaction, std::string_view key)
{
    return run(transaction, "DELETE FROM system_state WHERE key = ?1", key);
}

} // namespace arb::store
