#pragma once

#include <QString>

namespace arb::test {

/// What must hold of a deals.db at any moment, whoever was killed: the file is sound, every ASIN is there
/// once and in the journal as arrived, the watermark and the checkpoints claim nothing that is not stored,
/// nothing half-done is visible. Empty where all of it holds; else what does not.
[[nodiscard]] QString brokenInvariant(const QString& databaseFile);

} // namespace arb::test
