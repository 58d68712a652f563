#pragma once

#include "core/store/Transaction.h"

#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// Short ways to say: prepare, bind, step to the end.
namespace arb::store {

/// `change(value)` of a result that has one; its error otherwise. (gcc 12 has no std::expected::transform.)
template <class T, class Change> [[nodiscard]] auto mapped(Result<T> result, Change&& change)
{
    using Changed = Result<std::invoke_result_t<Change, T&&>>;
    return result ? Changed(change(*std::move(result))) : Changed(failure(std::move(result).error()));
}

/// A statement with ?1, ?2, ... bound. `source` is a Database, or a WriteTransaction for what writes.
template <class Source, class... Arguments>
[[nodiscard]] Result<Statement> prepared(Source& source, std::string_view sql, const Arguments&... arguments)
{
    Result<Statement> statement = source.prepare(sql);
    if (statement) {
        [[maybe_unused]] int number = 0;
        (statement->bind(++number, arguments), ...);
    }
    return statement;
}

/// Runs a writing statement.
template <class... Arguments>
[[nodiscard]] Status run(WriteTransaction& transaction, std::string_view sql, const Arguments&... arguments)
{
    Result<Statement> statement = prepared(transaction, sql, arguments...);
    return statement ? statement->run() : failure(statement.error());
}

/// Runs a writing statement; the number of rows that it changed.
template <class... Arguments>
[[nodiscard]] Result<std::int64_t> runCounted(WriteTransaction& transaction, std::string_view sql,
                                              const Arguments&... arguments)
{
    if (Status done = run(transaction, sql, arguments...); !done)
        return failure(done.error());
    return transaction.changes();
}

/// Calls `take(row) -> Status` for each row of a statement; the first error ends it.
template <class Take> [[nodiscard]] Status forEachRow(Result<Statement> rows, Take&& take)
{
    if (!rows)
        return failure(rows.error());
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        if (Status taken = take(std::as_const(*rows)); !taken)
            return taken;
    }
}

/// Every row, as `read(row) -> Result<Row>` makes it.
template <class Read> [[nodiscard]] auto readAll(Result<Statement> rows, Read&& read)
{
    using Row = typename std::invoke_result_t<Read, const Statement&>::value_type;
    std::vector<Row> all;
    const Status done = forEachRow(std::move(rows), [&](const Statement& row) -> Status {
        auto made = read(row);
        if (!made)
            return failure(std::move(made).error());
        all.push_back(*std::move(made));
        return {};
    });
    return done ? Result<std::vector<Row>>(std::move(all)) : Result<std::vector<Row>>(failure(done.error()));
}

/// The first row, if there is one.
template <class Read> [[nodiscard]] auto readFirst(Result<Statement> rows, Read&& read)
{
    using Row = typename std::invoke_result_t<Read, const Statement&>::value_type;
    using Answer = Result<std::optional<Row>>;
    if (!rows)
        return Answer(failure(rows.error()));
    const Result<bool> row = rows->step();
    if (!row)
        return Answer(failure(row.error()));
    if (!*row)
        return Answer(std::nullopt);
    auto made = read(std::as_const(*rows));
    return made ? Answer(*std::move(made)) : Answer(failure(std::move(made).error()));
}

[[nodiscard]] inline Result<Asin> readAsin(const Statement& row) { return row.asin(0); }

/// The first cell of the first row; 0 where there is none.
[[nodiscard]] inline Result<std::int64_t> readInteger(Result<Statement> rows)
{
    return mapped(readFirst(std::move(rows),
                            [](const Statement& row) -> Result<std::int64_t> { return row.integer(0); }),
                  [](std::optional<std::int64_t> number) { return number.value_or(0); });
}

} // namespace arb::store
