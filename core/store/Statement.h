#pragma once

#include "core/base/Asin.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/deals/Value.h"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace arb::store {

/// One use of a prepared statement. Leaving its scope resets it and clears what was bound, so that no
/// unfinished SELECT pins the write-ahead log; the prepared form stays with its Database for the next use.
///
/// A value that cannot be bound makes the next step() fail; so calls chain without a check after each.
class Statement
{
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Parameters count from 1, as in SQL's `?1`.
    template <std::integral Integer> Statement& bind(int index, Integer value)
    {
        return bindInteger(index, static_cast<std::int64_t>(value));
    }
    Statement& bind(int index, double value);
    Statement& bind(int index, std::string_view text);
    Statement& bind(int index, const Asin& asin) { return bind(index, asin.view()); }
    Statement& bind(int index, UtcTime time) { return bind(index, time.seconds); }
    template <std::same_as<deals::Value> Cell> Statement& bind(int index, const Cell& value)
    {
        return bindValue(index, value);
    }
    /// As bind(), but a text is not copied: `value` must stay as it is until reset().
    Statement& bindHeld(int index, const deals::Value& value);
    Statement& bindNull(int index);
    Statement& bindBlob(int index, std::span<const std::byte> bytes);
    template <class T> Statement& bind(int index, const std::optional<T>& value)
    {
        return value ? bind(index, *value) : bindNull(index);
    }
    /// By name, with its colon: `bind(":job", job)`. A name that the statement does not have fails the next
    /// step().
    template <class T> Statement& bind(const char* name, const T& value)
    {
        return bind(parameter(name), value);
    }

    /// True while there is a row to read; false at the end.
    [[nodiscard]] Result<bool> step();
    /// Runs a statement that gives no rows (or whose rows do not matter) to its end.
    [[nodiscard]] Status run();
    /// Back to the start for another run; bound values are cleared.
    void reset();

    /// Cells of the current row, counted from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// Valid until the next step() or reset().
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::span<const std::byte> blob(int column) const;
    [[nodiscard]] UtcTime time(int column) const { return {integer(column)}; }
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] std::optional<UtcTime> optionalTime(int column) const;
    [[nodiscard]] std::optional<std::string> optionalText(int column) const;
    [[nodiscard]] deals::Value value(int column) const;
    /// As value(), into a cell that keeps its memory.
    void read(int column, deals::Value& out) const;
    /// A malformed ASIN in the file is an error that names it.
    [[nodiscard]] Result<Asin> asin(int column) const;

private:
    friend class Database;
    Statement(sqlite3* handle, sqlite3_stmt* statement, bool* inUse);
    Statement& bindInteger(int index, std::int64_t value);
    Statement& bindValue(int index, const deals::Value& value);
    [[nodiscard]] int parameter(const char* name) const;
    void note(int code);

    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    bool* m_inUse =
        nullptr; ///< the cache's mark; null where the statement is not shared and ends with this object
    int m_bindError = 0;
};

} // namespace arb::store
