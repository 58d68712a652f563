#include "core/store/Database.h"

#include "core/store/Connection.h"
#include "core/store/Migrations.h"
#include "core/store/StorageError.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace arb::store {

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const QString& path, Mode mode, const deals::Columns& columns)
{
    Database database(std::make_unique<Connection>(path, mode, columns));
    Connection& connection = *database.m_connection;
    if (Status connected = connection.connect(); !connected)
        return failure(connected.error());
    const Status current =
        mode == Mode::ReadWrite ? migrate(database, migrations()) : checkVersion(database, schemaVersion());
    if (!current)
        return failure(current.error());
    if (mode == Mode::ReadWrite) {
        if (Status added = DealSchema::addMissingColumns(database); !added)
            return failure(added.error());
    }
    if (Status learned = connection.learnSchema(database); !learned)
        return failure(learned.error());
    return database;
}

int Database::schemaVersion() { return static_cast<int>(migrations().size()); }

const QString& Database::path() const { return m_connection->path; }

Mode Database::mode() const { return m_connection->mode; }

const deals::Columns& Database::columns() const { return m_connection->columns; }

const DealSchema& Database::schema() const { return m_connection->schema; }

Result<Statement> Database::prepare(std::string_view sql) { return m_connection->prepare(sql); }

Status Database::execute(std::string_view sql) { return m_connection->execute(sql); }

Status Database::forgoDurability()
{
    return execute("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; PRAGMA locking_mode = EXCLUSIVE;"
                   "PRAGMA journal_mode = MEMORY");
}

std::int64_t Database::changes() const { return sqlite3_changes64(m_connection->handle); }

std::int64_t Database::lastInsertId() const { return sqlite3_last_insert_rowid(m_connection->handle); }

Status Database::quickCheck()
{
    Result<Statement> check = prepare("PRAGMA quick_check(1)");
    if (!check)
        return failure(check.error());
    const Result<bool> row = check->step();
    if (!row)
        return failure(row.error());
    if (!*row || check->text(0) == "ok")
        return {};
    return failure(
        storageError(SQLITE_CORRUPT, QFileInfo(path()).fileName(), toQString(check->text(0)).simplified()));
}

Status Database::checkpoint()
{
    Result<Statement> pragma = prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!pragma)
        return failure(pragma.error());
    return pragma->run();
}

Result<std::int64_t> Database::dataVersion()
{
    auto statement = prepare("PRAGMA data_version");
    if (!statement)
        return failure(std::move(statement).error());
    if (auto row = statement->step(); !row)
        return failure(std::move(row).error());
    return statement->integer(0);
}

std::int64_t Database::fileBytes() const
{
    return QFileInfo(path()).size() + QFileInfo(path() + QStringLiteral("-wal")).size();
}

} // namespace arb::store
