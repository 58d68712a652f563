#include "core/store/DealStore.h"

#include "core/store/DealRows.h"
#include "core/store/Rows.h"
#include "core/store/StorageError.h"

#include <QCoreApplication>

namespace arb::store {
namespace {

std::string_view sqlOperator(Compare compare)
{
    switch (compare) {
    case Compare::Less:
        return "<";
    case Compare::LessEqual:
        return "<=";
    case Compare::Equal:
        return "=";
    case Compare::NotEqual:
        return "<>";
    case Compare::GreaterEqual:
        return ">=";
    case Compare::Greater:
        return ">";
    case Compare::Contains:
    case Compare::Known:
    case Compare::Unknown:
        break;
    }
    return "=";
}

/// The SQL of a condition; its value is parameter `number`.
std::string conditionSql(const Condition& condition, std::string_view expression, int number)
{
    const std::string cell(expression);
    const std::string value = "?" + std::to_string(number);
    switch (condition.compare) {
    case Compare::Known:
        return cell + " IS NOT NULL";
    case Compare::Unknown:
        return cell + " IS NULL";
    case Compare::Contains:
        return "instr(lower(" + cell + "), lower(" + value + ")) > 0";
    default:
        return cell + " " + std::string(sqlOperator(condition.compare)) + " " + value;
    }
}

bool takesValue(const Condition& condition)
{
    return condition.compare != Compare::Known && condition.compare != Compare::Unknown;
}

/// A whole number may be compared with a ratio, but a text with nothing but a text.
Status checkValue(const deals::Column& column, const Condition& condition)
{
    const bool wantsText = DealSchema::sqlType(column.unit) == "TEXT";
    const bool fits = deals::known(condition.value) &&
                      std::holds_alternative<std::string>(condition.value) == wantsText &&
                      (wantsText || condition.compare != Compare::Contains);
    if (fits || !takesValue(condition))
        return {};
    return failure({ErrorKind::Invalid,
                    toQString(condition.column),
                    QCoreApplication::translate("Store", "This condition does not fit column \"%1\".")
                        .arg(toQString(condition.column)),
                    {},
                    {}});
}

Result<std::string> listSql(const ListQuery& query, const DealSchema& schema, const deals::Columns& columns)
{
    std::string sql = schema.selectDeals;
    int number = 0;
    for (const Condition& condition : query.conditions) {
        const std::optional<std::size_t> ordinal = schema.ordinal(condition.column);
        if (!ordinal)
            return failure(unknownColumn(condition.column));
        if (Status fits = checkValue(columns.at(*ordinal), condition); !fits)
            return failure(fits.error());
        sql += number == 0 ? " WHERE " : " AND ";
        sql += conditionSql(condition, schema.expressions[*ordinal], ++number);
    }
    sql += " ORDER BY ";
    if (!query.sortColumn.empty()) {
        const std::optional<std::size_t> ordinal = schema.ordinal(query.sortColumn);
        if (!ordinal)
            return failure(unknownColumn(query.sortColumn));
        const std::string& cell = schema.expressions[*ordinal];
        const bool isText = DealSchema::sqlType(columns.at(*ordinal).unit) == "TEXT";
        sql += cell + " IS NULL, " + cell + (isText ? " COLLATE NOCASE" : "") +
               (query.descending ? " DESC, " : ", ");
    }
    sql += "d.asin";
    if (query.limit)
        sql += " LIMIT " + std::to_string(*query.limit);
    return sql;
}

} // namespace

Result<std::int64_t> DealStore::total()
{
    return readInteger(m_database.prepare("SELECT count(*) FROM deals"));
}

Result<std::int64_t> DealStore::countSeenSince(UtcTime since)
{
    return readInteger(prepared(m_database, "SELECT count(*) FROM deals WHERE last_seen_utc >= ?1", since));
}

Result<std::int64_t> DealStore::countArrivedSince(UtcTime since)
{
    return readInteger(prepared(m_database, "SELECT count(*) FROM deals WHERE first_seen_utc >= ?1", since));
}

Result<std::vector<Asin>> DealStore::staleBefore(UtcTime before, std::int64_t limit)
{
    return readAll(prepared(m_database,
                            "SELECT asin FROM deals WHERE last_seen_utc < ?1"
                            " ORDER BY last_seen_utc, asin LIMIT ?2",
                            before, limit),
                   readAsin);
}

Result<std::vector<Asin>> DealStore::notInGeneration(std::int64_t generation, UtcTime seenBefore,
                                                     std::int64_t limit)
{
    return readAll(prepared(m_database,
                            "SELECT asin FROM deals WHERE last_seen_utc < ?1"
                            " AND (seen_generation IS NULL OR seen_generation < ?2)"
                            " ORDER BY last_seen_utc, asin LIMIT ?3",
                            seenBefore, generation, limit),
                   readAsin);
}

Result<std::vector<Asin>> DealStore::detailsDue(UtcTime now, std::int64_t limit)
{
    return readAll(
        prepared(m_database,
                 "SELECT asin FROM deals WHERE details_due_utc <= ?1"
                 " OR (details_at_utc IS NULL AND details_due_utc IS NULL AND details_attempts = 0"
                 " AND asin NOT IN (SELECT asin FROM rejected))"
                 " ORDER BY coalesce(details_due_utc, first_seen_utc), asin LIMIT ?2",
                 now, limit),
        readAsin);
}

Result<std::int64_t> DealStore::countLackingColumns(UtcTime now)
{
    return readInteger(prepared(m_database,
                                "SELECT count(*) FROM deals WHERE details_missing = ?1"
                                " AND coalesce(details_due_utc > ?2, 1)",
                                lacksColumns, now));
}

Result<std::vector<std::pair<Asin, UtcTime>>> DealStore::lastSeenSince(UtcTime since)
{
    return readAll(prepared(m_database,
                            "SELECT asin, last_seen_utc FROM deals WHERE last_seen_utc >= ?1"
                            " ORDER BY last_seen_utc",
                            since),
                   [](const Statement& row) -> Result<std::pair<Asin, UtcTime>> {
                       return mapped(row.asin(0),
                                     [&](const Asin& asin) { return std::pair(asin, row.time(1)); });
                   });
}

Result<std::vector<StoredDeal>> DealStore::list(const ListQuery& query)
{
    const DealSchema& schema = m_database.schema();
    const Result<std::string> sql = listSql(query, schema, m_database.columns());
    if (!sql)
        return failure(sql.error());
    Result<Statement> rows = m_database.prepare(*sql);
    int number = 0;
    for (const Condition& condition : query.conditions) {
        ++number;
        if (rows && takesValue(condition))
            rows->bind(number, condition.value);
    }
    return readAll(std::move(rows), [&](const Statement& row) { return readDeal(row, schema); });
}

} // namespace arb::store
