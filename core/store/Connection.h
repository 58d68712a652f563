#pragma once

#include "core/store/Database.h"
#include "core/store/DealSchema.h"
#include "core/store/WriterQueue.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace arb::store {

/// What a Database owns: the Qt connection under its unique name, SQLite's handle in it, and the prepared
/// statements. Stays at one address, which Statements refer to.
class Database::Connection
{
public:
    Connection(const QString& path, Mode mode, const deals::Columns& columns);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Opens the file and sets what SQLite wants set per connection.
    [[nodiscard]] Status connect();
    /// Closes statements made before the schema changed, then learns the schema anew.
    [[nodiscard]] Status learnSchema(Database& database);
    [[nodiscard]] bool onItsThread() const { return std::this_thread::get_id() == m_thread; }

    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    [[nodiscard]] Status execute(std::string_view sql);

    const QString path;
    const Mode mode;
    const deals::Columns& columns;
    sqlite3* handle = nullptr;
    std::shared_ptr<WriterQueue> writers;
    DealSchema schema;

private:
    struct Prepared
    {
        sqlite3_stmt* statement = nullptr;
        bool inUse = false;
    };
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    [[nodiscard]] Status setPragmas();
    [[nodiscard]] Status useWriteAheadLog();
    [[nodiscard]] Result<sqlite3_stmt*> compile(std::string_view sql, bool persistent);
    [[nodiscard]] Status checkThread() const;
    void forgetStatements();

    const std::thread::id m_thread = std::this_thread::get_id();
    const QString m_name;
    QSqlDatabase m_qt;
    // Pointers into it are handed out, and an unordered_map keeps its elements where they are.
    std::unordered_map<std::string, Prepared, Hash, std::equal_to<>> m_prepared;
};

} // namespace arb::store
