#include "core/store/ColumnFill.h"

#include "core/store/DealSchema.h"
#include "core/store/Rows.h"

#include <algorithm>

namespace arb::store {

Result<std::vector<std::string>> ColumnFill::pending()
{
    std::vector<std::string> ids;
    for (const std::size_t ordinal : m_database.schema().stored) {
        const deals::Column& column = m_database.columns().at(ordinal);
        const Result<std::int64_t> filled = readInteger(
            prepared(m_database, "SELECT version FROM column_versions WHERE column_id = ?1", column.id));
        if (!filled)
            return failure(filled.error());
        if (*filled < column.version)
            ids.emplace_back(column.id);
    }
    return ids;
}

Status ColumnFill::markFilled(WriteTransaction& transaction, std::span<const std::string> columnIds)
{
    for (const deals::Column& column : m_database.columns().all()) {
        if (std::ranges::find(columnIds, column.id) == columnIds.end())
            continue;
        if (Status noted = run(transaction,
                               "INSERT OR REPLACE INTO column_versions (column_id, version) VALUES (?1, ?2)",
                               column.id, column.version);
            !noted)
            return noted;
    }
    return {};
}

} // namespace arb::store
