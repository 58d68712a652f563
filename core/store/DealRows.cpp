#include "core/store/DealRows.h"

#include "core/store/StorageError.h"

#include <QCoreApplication>

#include <cmath>

namespace arb::store {
namespace {

using deals::Column;
using deals::Value;

/// Doubles that are whole numbers become integers for INTEGER columns, as SQLite would make them.
std::optional<Value> asInteger(const Value& value)
{
    if (std::holds_alternative<std::int64_t>(value))
        return value;
    constexpr double exact = 9.0e15; // above, a double no longer holds every integer
    const auto* real = std::get_if<double>(&value);
    if (real != nullptr && std::floor(*real) == *real && std::abs(*real) < exact)
        return Value(static_cast<std::int64_t>(*real));
    return std::nullopt;
}

std::optional<Value> asReal(const Value& value)
{
    if (std::holds_alternative<double>(value))
        return value;
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return Value(static_cast<double>(*integer));
    return std::nullopt;
}

std::optional<Value> asText(const Value& value)
{
    return std::holds_alternative<std::string>(value) ? std::optional(value) : std::nullopt;
}

Bookkeeping readBook(const Statement& row)
{
    Bookkeeping book;
    book.firstSeen = row.time(1);
    book.lastSeen = row.time(2);
    book.generation = row.optionalInteger(3);
    book.changeSeq = row.integer(4);
    book.details.at = row.optionalTime(5);
    book.details.due = row.optionalTime(6);
    book.details.attempts = row.integer(7);
    book.details.missingReason = row.optionalText(8);
    book.tokensSpent = row.integer(9);
    return book;
}

} // namespace

deals::RowValues readCells(const Statement& row, const DealSchema& schema)
{
    deals::RowValues cells(schema.expressions.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        row.read(DealSchema::bookCount + static_cast<int>(i), cells[i]);
    return cells;
}

Result<StoredDeal> readDeal(const Statement& row, const DealSchema& schema)
{
    const Result<Asin> asin = row.asin(0);
    if (!asin)
        return failure(asin.error());
    return StoredDeal{*asin, readCells(row, schema), readBook(row)};
}

Result<std::vector<StoredDeal>> readByAsin(Database& database, const std::string& select,
                                           std::span<const Asin> asins)
{
    std::vector<StoredDeal> found;
    if (asins.empty())
        return found;
    Result<Statement> rows = database.prepare(select + " WHERE d.asin = ?1");
    if (!rows)
        return failure(rows.error());
    found.reserve(asins.size());
    for (const Asin& asin : asins) {
        rows->reset();
        const Result<bool> row = rows->bind(1, asin).step();
        if (!row)
            return failure(row.error());
        if (!*row)
            continue;
        Result<StoredDeal> deal = readDeal(*rows, database.schema());
        if (!deal)
            return failure(deal.error());
        found.push_back(*std::move(deal));
    }
    return found;
}

Error unknownColumn(std::string_view id)
{
    return {ErrorKind::Invalid,
            toQString(id),
            QCoreApplication::translate("Store", "There is no column \"%1\".").arg(toQString(id)),
            {},
            {}};
}

Result<Value> fitted(const Column& column, const Value& value)
{
    if (!deals::known(value))
        return value;
    const auto* real = std::get_if<double>(&value);
    if (real != nullptr && !std::isfinite(*real))
        return Value{};
    const std::string_view type = DealSchema::sqlType(column.unit);
    const std::optional<Value> fit = type == "TEXT"   ? asText(value)
                                     : type == "REAL" ? asReal(value)
                                                      : asInteger(value);
    if (fit)
        return *fit;
    return failure(
        misuseError(QStringLiteral("a value of another type for column \"%1\"").arg(toQString(column.id))));
}

Status fitCells(const deals::Columns& columns, const std::vector<std::size_t>& ordinals, const Asin& asin,
                const deals::RowValues& row, std::vector<Value>& out)
{
    if (row.size() != columns.size()) {
        const QString name = toQString(asin.view());
        return failure(misuseError(QStringLiteral("row of %1 does not have the registry's width").arg(name)));
    }
    out.clear();
    for (const std::size_t ordinal : ordinals) {
        Result<Value> cell = fitted(columns.at(ordinal), row[ordinal]);
        if (!cell)
            return failure(cell.error());
        out.push_back(*std::move(cell));
    }
    return {};
}

void bindDeal(Statement& statement, const DealWrite& write, const std::vector<Value>& storedCells,
              std::int64_t sequence)
{
    const DetailState details = write.details.value_or(DetailState{});
    statement.bind(1, write.asin)
        .bind(2, write.seenAt)
        .bind(3, write.seenAt)
        .bind(4, write.generation)
        .bind(5, sequence)
        .bind(6, details.at)
        .bind(7, details.due)
        .bind(8, details.attempts)
        .bind(9, details.missingReason)
        .bind(10, write.tokensSpent);
    int number = DealSchema::bookCount;
    for (const Value& cell : storedCells)
        statement.bindHeld(++number, cell);
}

} // namespace arb::store
