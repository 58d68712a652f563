#pragma once

#include "core/base/Error.h"

#include <QString>

#include <string_view>

struct sqlite3;

namespace arb::store {

/// A code of SQLite in words for people, with what they can do. `detail` is for the log: SQLite's own
/// message.
[[nodiscard]] Error storageError(int sqliteCode, const QString& file, const QString& detail);

/// The last error of a connection.
[[nodiscard]] Error lastError(sqlite3* handle, int sqliteCode);

/// A cell or file content that does not have the promised form; `what` names it.
[[nodiscard]] Error damagedError(const QString& what);

/// A bug in the calling code; `what` says which rule it broke.
[[nodiscard]] Error misuseError(const QString& what);

[[nodiscard]] QString toQString(std::string_view text);

} // namespace arb::store
