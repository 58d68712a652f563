#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace arb::store {

class Database;

/// One step of the schema: brings a file from version - 1 to version.
struct Migration
{
    int version = 0;
    QByteArray sql;
};

/// The steps of this program (resources/migrations/NNNN_name.sql), from 1 without a gap.
[[nodiscard]] const std::vector<Migration>& migrations();

/// Brings the file up to the last step, each step in a transaction of its own. Before the first step of a
/// file that has a version already, a copy is kept beside it as "<file>.before-vN" (N: the version it gets);
/// the three newest copies stay. A newer file and a database of another program are refused.
[[nodiscard]] Status migrate(Database& database, std::span<const Migration> steps);

/// For reading only: the file must have exactly this version.
[[nodiscard]] Status checkVersion(Database& database, int version);

} // namespace arb::store
