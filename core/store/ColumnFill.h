#pragma once

#include "core/store/Transaction.h"

#include <span>
#include <string>
#include <vector>

namespace arb::store {

/// Which columns of the registry still wait for their values: those added, or given a higher version, since
/// the rows were stored. backfill_all_deals fills them.
class ColumnFill
{
public:
    explicit ColumnFill(Database& database) : m_database(database) {}

    /// Registry ids of the stored (Fact, Product, Derived) columns that wait, in registry order.
    [[nodiscard]] Result<std::vector<std::string>> pending();
    /// These now hold values of the registry's version.
    [[nodiscard]] Status markFilled(WriteTransaction& transaction, std::span<const std::string> columnIds);

private:
    Database& m_database;
};

} // namespace arb::store
