#include "core/store/Connection.h"

#include "core/store/StorageError.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <cstring>

namespace arb::store {
namespace {

constexpr int busyMilliseconds = 15'000;

} // namespace

Database::Connection::Connection(const QString& filePath, Mode openMode, const deals::Columns& registry)
    : path(filePath), mode(openMode), columns(registry),
      m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Database::Connection::~Connection()
{
    Q_ASSERT_X(onItsThread(), "Database", "closed on another thread than it was opened on");
    forgetStatements();
    handle = nullptr;
    m_qt.close();
    m_qt = QSqlDatabase(); // removeDatabase wants no copy left
    QSqlDatabase::removeDatabase(m_name);
}

void Database::Connection::forgetStatements()
{
    for (auto& [sql, prepared] : m_prepared)
        sqlite3_finalize(prepared.statement);
    m_prepared.clear();
}

Status Database::Connection::connect()
{
    m_qt = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (!m_qt.isValid()) {
        return failure(
            storageError(SQLITE_ERROR, QFileInfo(path).fileName(),
                         QStringLiteral("Qt's SQLite driver (libqt6sql6-sqlite) is not installed")));
    }
    m_qt.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_qt.setConnectOptions(options);
    if (!m_qt.open()) {
        const QSqlError error = m_qt.lastError();
        bool isNumber = false;
        const int code = error.nativeErrorCode().toInt(&isNumber);
        return failure(storageError(isNumber ? code : SQLITE_CANTOPEN, QFileInfo(path).fileName(),
                                    error.databaseText()));
    }
    // The driver gives the handle as a QVariant of type sqlite3*; it links the same system library as we do.
    const QVariant given = m_qt.driver()->handle();
    if (!given.isValid() || std::strcmp(given.typeName(), "sqlite3*") != 0)
        return failure(misuseError(QStringLiteral("the SQLite driver hides its handle")));
    handle = *static_cast<sqlite3* const*>(given.constData());
    sqlite3_extended_result_codes(handle, 1);
    writers = WriterQueue::of(path);
    return setPragmas();
}

Status Database::Connection::setPragmas()
{
    if (mode == Mode::ReadWrite) {
        if (Status logged = useWriteAheadLog(); !logged)
            return logged;
    }
    // NORMAL with a write-ahead log loses no commit when the program dies, and keeps the file whole when the
    // power does.
    return execute("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
                   "PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16000; PRAGMA secure_delete = FAST;"
                   "PRAGMA journal_size_limit = 16777216");
}

Status Database::Connection::useWriteAheadLog()
{
    // Turning the mode on takes an exclusive lock for which SQLite does not wait by itself.
    constexpr int pauseMilliseconds = 20;
    for (int waited = 0;; waited += pauseMilliseconds) {
        Result<sqlite3_stmt*> compiled = compile("PRAGMA journal_mode = WAL", false);
        if (!compiled)
            return failure(compiled.error());
        Statement pragma(handle, *compiled, nullptr);
        const Result<bool> row = pragma.step();
        if (row && *row && pragma.text(0) == "wal")
            return {};
        const int code = sqlite3_errcode(handle);
        if (!row && (code & 0xff) != SQLITE_BUSY)
            return failure(row.error());
        if (row && *row && pragma.text(0) != "wal") {
            return failure(storageError(SQLITE_CANTOPEN, QFileInfo(path).fileName(),
                                        QStringLiteral("no write-ahead log possible here")));
        }
        if (waited >= busyMilliseconds)
            return failure(row.error());
        sqlite3_sleep(pauseMilliseconds);
    }
}

Status Database::Connection::learnSchema(Database& database)
{
    forgetStatements();
    Result<DealSchema> learned = DealSchema::learn(database);
    if (!learned)
        return failure(learned.error());
    schema = *std::move(learned);
    return {};
}

Status Database::Connection::checkThread() const
{
    if (onItsThread())
        return {};
    return failure(misuseError(QStringLiteral("database connection used on another thread than its own")));
}

Result<sqlite3_stmt*> Database::Connection::compile(std::string_view sql, bool persistent)
{
    if (Status allowed = checkThread(); !allowed)
        return failure(allowed.error());
    sqlite3_stmt* statement = nullptr;
    const unsigned flags = persistent ? SQLITE_PREPARE_PERSISTENT : 0;
    const int code =
        sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()), flags, &statement, nullptr);
    if (code != SQLITE_OK)
        return failure(lastError(handle, code));
    return statement;
}

Result<Statement> Database::Connection::prepare(std::string_view sql)
{
    if (Status allowed = checkThread(); !allowed)
        return failure(allowed.error());
    const auto known = m_prepared.find(sql);
    if (known != m_prepared.end() && !known->second.inUse)
        return Statement(handle, known->second.statement, &known->second.inUse);

    const bool isFirst = known == m_prepared.end();
    Result<sqlite3_stmt*> compiled = compile(sql, isFirst);
    if (!compiled)
        return failure(compiled.error());
    if (!isFirst) // a second use inside the first: it gets its own, for once
        return Statement(handle, *compiled, nullptr);
    Prepared& kept = m_prepared.emplace(std::string(sql), Prepared{*compiled, false}).first->second;
    return Statement(handle, kept.statement, &kept.inUse);
}

Status Database::Connection::execute(std::string_view sql)
{
    if (Status allowed = checkThread(); !allowed)
        return allowed;
    const std::string text(sql);
    const int code = sqlite3_exec(handle, text.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(lastError(handle, code));
    return {};
}

} // namespace arb::store
