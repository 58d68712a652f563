#include "core/store/Statement.h"

#include "core/store/StorageError.h"

#include <sqlite3.h>

#include <utility>

namespace arb::store {

Statement::Statement(sqlite3* handle, sqlite3_stmt* statement, bool* inUse)
    : m_handle(handle), m_statement(statement), m_inUse(inUse)
{
    if (m_inUse != nullptr)
        *m_inUse = true;
}

Statement::Statement(Statement&& other) noexcept
    : m_handle(other.m_handle), m_statement(std::exchange(other.m_statement, nullptr)),
      m_inUse(std::exchange(other.m_inUse, nullptr)), m_bindError(other.m_bindError)
{}

Statement::~Statement()
{
    if (m_statement == nullptr)
        return;
    if (m_inUse == nullptr) {
        sqlite3_finalize(m_statement);
        return;
    }
    reset();
    *m_inUse = false;
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = code;
}

int Statement::parameter(const char* name) const
{
    // 0, for a name that does not exist, is out of range in every bind.
    return sqlite3_bind_parameter_index(m_statement, name);
}

Statement& Statement::bindInteger(int index, std::int64_t value)
{
    note(sqlite3_bind_int64(m_statement, index, value));
    return *this;
}

Statement& Statement::bind(int index, double value)
{
    note(sqlite3_bind_double(m_statement, index, value));
    return *this;
}

Statement& Statement::bind(int index, std::string_view text)
{
    // A null pointer would bind NULL where an empty text is meant.
    const char* start = text.data() == nullptr ? "" : text.data();
    note(sqlite3_bind_text64(m_statement, index, start, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindValue(int index, const deals::Value& value)
{
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return bind(index, *integer);
    if (const auto* real = std::get_if<double>(&value))
        return bind(index, *real);
    if (const auto* text = std::get_if<std::string>(&value))
        return bind(index, std::string_view(*text));
    return bindNull(index);
}

Statement& Statement::bindHeld(int index, const deals::Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr)
        return bindValue(index, value);
    note(sqlite3_bind_text64(m_statement, index, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindNull(int index)
{
    note(sqlite3_bind_null(m_statement, index));
    return *this;
}

Statement& Statement::bindBlob(int index, std::span<const std::byte> bytes)
{
    const void* start = bytes.empty() ? "" : static_cast<const void*>(bytes.data());
    note(sqlite3_bind_blob64(m_statement, index, start, bytes.size(), SQLITE_TRANSIENT));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindError != SQLITE_OK) {
        return failure(
            misuseError(QStringLiteral("cannot bind to: ") + QString::fromUtf8(sqlite3_sql(m_statement))));
    }
    switch (const int code = sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return failure(lastError(m_handle, code));
    }
}

Status Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bindError = SQLITE_OK;
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }

std::string_view Statement::text(int column) const
{
    const void* text = sqlite3_column_text(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return {static_cast<const char*>(text), static_cast<std::size_t>(size)};
}

std::span<const std::byte> Statement::blob(int column) const
{
    const void* bytes = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return {static_cast<const std::byte*>(bytes), static_cast<std::size_t>(size)};
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<UtcTime> Statement::optionalTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

std::optional<std::string> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(std::string(text(column)));
}

deals::Value Statement::value(int column) const
{
    deals::Value out;
    read(column, out);
    return out;
}

void Statement::read(int column, deals::Value& out) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        out = integer(column);
        break;
    case SQLITE_FLOAT:
        out = real(column);
        break;
    case SQLITE_TEXT:
        if (auto* held = std::get_if<std::string>(&out))
            *held = text(column);
        else
            out.emplace<std::string>(text(column));
        break;
    default:
        out = std::monostate{};
        break;
    }
}

Result<Asin> Statement::asin(int column) const
{
    if (const std::optional<Asin> parsed = Asin::parse(text(column)))
        return *parsed;
    return failure(damagedError(QStringLiteral("ASIN \"%1\"").arg(toQString(text(column)))));
}

} // namespace arb::store
