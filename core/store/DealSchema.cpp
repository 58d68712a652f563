#include "core/store/DealSchema.h"

#include "core/store/Rows.h"
#include "core/store/StorageError.h"

#include <algorithm>
#include <set>

namespace arb::store {
namespace {

using deals::Column;
using deals::Source;
using deals::Unit;

using Names = std::vector<std::string>;

// The two facts that probing and sweeping decide on.
constexpr std::string_view dealSinceColumn = "last_change";
constexpr std::string_view lastUpdateColumn = "last_update";

constexpr std::string_view dealTables[] = {"deals", "tombstones", "deals_next"};

std::string parameter(std::size_t number) { return "?" + std::to_string(number); }

std::string join(const Names& parts, std::string_view separator)
{
    std::string all;
    for (const std::string& part : parts) {
        if (!all.empty())
            all += separator;
        all += part;
    }
    return all;
}

bool contains(const Names& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

Result<Names> columnsOf(Database& database, std::string_view table)
{
    return readAll(prepared(database, "SELECT name FROM pragma_table_info(?1) ORDER BY cid", table),
                   [](const Statement& row) -> Result<std::string> { return std::string(row.text(0)); });
}

bool isBookColumn(std::string_view name)
{
    return std::ranges::find(DealSchema::bookColumns, name) != std::end(DealSchema::bookColumns);
}

/// The store's own column behind a registry column, if it is one.
std::optional<std::string> bookColumn(const Column& column)
{
    const std::string name(column.id);
    if (column.source != Source::Book) // a fact that the store keeps anyway is not kept twice
        return name == "asin" ? std::optional(name) : std::nullopt;
    for (const std::string& candidate : {name, name + "_utc", "seen_" + name}) {
        if (isBookColumn(candidate))
            return candidate;
    }
    return std::nullopt;
}

bool usableName(std::string_view id)
{
    const auto usable = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return !id.empty() && std::ranges::all_of(id, usable);
}

Status checkRegistry(const deals::Columns& columns)
{
    std::set<std::string_view> seen;
    for (const Column& column : columns.all()) {
        const bool named = usableName(column.id) && seen.insert(column.id).second;
        const bool placed =
            column.source == Source::Book || isBookColumn(column.id) ? bookColumn(column).has_value() : true;
        if (!named || !placed)
            return failure(
                misuseError(QStringLiteral("column \"%1\" cannot be stored").arg(toQString(column.id))));
    }
    return {};
}

/// The tables and columns that the registry wants and the file lacks.
Result<std::vector<std::pair<std::string, const Column*>>> missingColumns(Database& database)
{
    std::vector<std::pair<std::string, const Column*>> missing;
    const auto look = [&](std::string_view table, auto&& wanted) -> Status {
        const Result<Names> existing = columnsOf(database, table);
        if (!existing)
            return failure(existing.error());
        for (const Column& column : database.columns().all()) {
            if (wanted(column) && !contains(*existing, column.id))
                missing.emplace_back(table, &column);
        }
        return {};
    };
    for (const std::string_view table : dealTables) {
        if (Status looked = look(table, &DealSchema::isStored); !looked)
            return failure(looked.error());
    }
    const auto isLocal = [](const Column& column) { return column.source == Source::Local; };
    if (Status looked = look("user_state", isLocal); !looked)
        return failure(looked.error());
    return missing;
}

/// The stored columns whose version is not noted yet.
Result<std::vector<const Column*>> columnsWithoutVersion(Database& database)
{
    const Result<Names> known =
        readAll(database.prepare("SELECT column_id FROM column_versions"),
                [](const Statement& row) -> Result<std::string> { return std::string(row.text(0)); });
    if (!known)
        return failure(known.error());
    std::vector<const Column*> without;
    for (const Column& column : database.columns().all()) {
        if (DealSchema::isStored(column) && !contains(*known, column.id))
            without.push_back(&column);
    }
    return without;
}

/// Version 0 says: the rows that are there already hold no values for it.
Status noteVersions(WriteTransaction& transaction, const std::vector<const Column*>& columns)
{
    for (const Column* column : columns) {
        if (Status noted =
                run(transaction,
                    "INSERT INTO column_versions (column_id, version) VALUES (?1,"
                    " CASE WHEN EXISTS (SELECT 1 FROM deals) THEN 0 ELSE ?2 END) ON CONFLICT DO NOTHING",
                    column->id, column->version);
            !noted)
            return noted;
    }
    return {};
}

Names expressionsOf(const deals::Columns& columns, const Names& inDeals, const Names& inUserState)
{
    Names expressions;
    for (const Column& column : columns.all()) {
        if (column.source == Source::Local)
            expressions.push_back(contains(inUserState, column.id) ? "u." + quoted(column.id) : "NULL");
        else if (DealSchema::isStored(column))
            expressions.push_back(contains(inDeals, column.id) ? "d." + quoted(column.id) : "NULL");
        else
            expressions.push_back("d." + quoted(bookColumn(column).value_or("asin")));
    }
    return expressions;
}

std::string selectFrom(std::string_view table, const Names& expressions)
{
    Names cells;
    for (const std::string_view book : DealSchema::bookColumns)
        cells.push_back("d." + quoted(book));
    cells.insert(cells.end(), expressions.begin(), expressions.end());
    return "SELECT " + join(cells, ", ") + " FROM " + quoted(table) +
           " d LEFT JOIN user_state u ON u.asin = d.asin";
}

void writeStoredStatements(DealSchema& schema, const deals::Columns& columns)
{
    Names names;
    for (const std::string_view book : DealSchema::bookColumns)
        names.push_back(quoted(book));
    for (const std::size_t ordinal : schema.stored)
        names.push_back(quoted(columns.at(ordinal).id));
    Names parameters;
    for (std::size_t i = 1; i <= names.size(); ++i)
        parameters.push_back(parameter(i));
    schema.keepParameter = static_cast<int>(names.size()) + 1;
    const std::string keep = parameter(names.size() + 1);
    const std::string why = parameter(names.size() + 2);

    schema.selectStored = "SELECT " + join(names, ", ") + " FROM deals WHERE asin = ?1";
    schema.insert = "INSERT INTO deals (" + join(names, ", ") + ") VALUES (" + join(parameters, ", ") + ")";

    Names changes = {"last_seen_utc = max(last_seen_utc, ?3)",
                     "seen_generation = coalesce(max(seen_generation, ?4), seen_generation, ?4)",
                     "change_seq = ?5"};
    for (std::size_t i = 5; i <= 8; ++i)
        changes.push_back(names[i] + " = iif(" + keep + ", " + names[i] + ", " + parameter(i + 1) + ")");
    changes.emplace_back("tokens_spent = tokens_spent + ?10");
    for (std::size_t i = 0; i < schema.stored.size(); ++i) {
        const std::size_t at = std::size(DealSchema::bookColumns) + i;
        const bool product = columns.at(schema.stored[i]).source == Source::Product;
        const std::string value = product ? "iif(" + keep + ", coalesce(" + parameter(at + 1) + ", " +
                                                names[at] + "), " + parameter(at + 1) + ")"
                                          : parameter(at + 1);
        changes.push_back(names[at] + " = " + value);
    }
    schema.update = "UPDATE deals SET " + join(changes, ", ") + " WHERE asin = ?1";
    schema.insertNext = "INSERT INTO deals_next (" + join(names, ", ") + ", why) VALUES (" +
                        join(parameters, ", ") + ", " + why + ") ON CONFLICT (asin) DO UPDATE SET " +
                        join(changes, ", ") + ", why = " + why;
}

void writeRewrite(DealSchema& schema, const deals::Columns& columns)
{
    Names changes = {"change_seq = ?2"};
    Names differences;
    for (std::size_t i = 0; i < schema.derived.size(); ++i) {
        const std::string name = quoted(columns.at(schema.derived[i]).id);
        changes.push_back(name + " = " + parameter(i + 3));
        differences.push_back(name + " IS NOT " + parameter(i + 3));
    }
    const std::string differs = differences.empty() ? "0" : join(differences, " OR ");
    schema.rewriteDerived =
        "UPDATE deals SET " + join(changes, ", ") + " WHERE asin = ?1 AND (" + differs + ")";
}

} // namespace

std::string quoted(std::string_view name) { return "\"" + std::string(name) + "\""; }

std::string_view DealSchema::sqlType(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
    case Unit::Number:
        return "REAL";
    case Unit::Text:
        return "TEXT";
    case Unit::Money:
    case Unit::Count:
    case Unit::Rank:
    case Unit::Time:
    case Unit::Days:
    case Unit::Flag:
    case Unit::Code:
        break;
    }
    return "INTEGER";
}

bool DealSchema::isStored(const Column& column)
{
    const bool computed =
        column.source == Source::Fact || column.source == Source::Product || column.source == Source::Derived;
    return computed && !bookColumn(column);
}

Status DealSchema::addMissingColumns(Database& database)
{
    if (Status usable = checkRegistry(database.columns()); !usable)
        return usable;
    const auto missing = missingColumns(database);
    if (!missing)
        return failure(missing.error());
    const auto unversioned = columnsWithoutVersion(database);
    if (!unversioned)
        return failure(unversioned.error());
    if (missing->empty() && unversioned->empty())
        return {}; // the usual case takes no write lock

    return inTransaction(database, [&](WriteTransaction& transaction) -> Status {
        const auto still = missingColumns(database); // another process may have been faster
        if (!still)
            return failure(still.error());
        for (const auto& [table, column] : *still) {
            const std::string sql = "ALTER TABLE " + quoted(table) + " ADD COLUMN " + quoted(column->id) +
                                    " " + std::string(sqlType(column->unit));
            if (Status added = database.execute(sql); !added)
                return added;
        }
        return noteVersions(transaction, *unversioned);
    });
}

Result<DealSchema> DealSchema::learn(Database& database)
{
    const deals::Columns& columns = database.columns();
    if (Status usable = checkRegistry(columns); !usable)
        return failure(usable.error());
    Result<Names> inDeals = columnsOf(database, "deals");
    Result<Names> inUserState = columnsOf(database, "user_state");
    if (!inDeals || !inUserState)
        return failure(!inDeals ? inDeals.error() : inUserState.error());

    DealSchema schema;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column& column = columns.at(i);
        schema.ordinals.emplace(column.id, i);
        if (!isStored(column))
            continue;
        schema.stored.push_back(i);
        if (column.source == Source::Derived)
            schema.derived.push_back(i);
    }
    schema.expressions = expressionsOf(columns, *inDeals, *inUserState);
    schema.shared = *std::move(inDeals);
    schema.selectDeals = selectFrom("deals", schema.expressions);
    schema.selectRemoved = selectFrom("tombstones", schema.expressions);
    schema.selectNext = selectFrom("deals_next", schema.expressions);
    writeStoredStatements(schema, columns);
    writeRewrite(schema, columns);

    const auto orNull = [&](std::string_view id) {
        return std::string(schema.expression(id).value_or("NULL"));
    };
    schema.probe = "SELECT " + orNull(lastUpdateColumn) +
                   ", d.last_seen_utc, d.seen_generation FROM deals d WHERE d.asin = ?1";
    schema.mirror = "SELECT d.asin, " + orNull(dealSinceColumn) + ", " + orNull(lastUpdateColumn) +
                    ", d.first_seen_utc, d.last_seen_utc, d.seen_generation FROM deals d ORDER BY d.asin";
    return schema;
}

std::optional<std::string_view> DealSchema::expression(std::string_view id) const
{
    const std::optional<std::size_t> at = ordinal(id);
    return at ? std::optional<std::string_view>(expressions[*at]) : std::nullopt;
}

std::optional<std::size_t> DealSchema::ordinal(std::string_view id) const
{
    const auto found = ordinals.find(id);
    return found == ordinals.end() ? std::nullopt : std::optional(found->second);
}

} // namespace arb::store
