#include "core/store/Transaction.h"

#include "core/store/Connection.h"
#include "core/store/StorageError.h"

#include <sqlite3.h>

namespace arb::store {
namespace {

constexpr Milliseconds patience{15'000};

} // namespace

class WriteTransaction::Turn
{
public:
    explicit Turn(std::shared_ptr<WriterQueue> queue) : m_queue(std::move(queue)) {}
    ~Turn() { m_queue->leave(); }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

private:
    std::shared_ptr<WriterQueue> m_queue;
};

WriteTransaction::WriteTransaction(Database& database, std::unique_ptr<Turn> turn)
    : m_database(&database), m_turn(std::move(turn))
{}

WriteTransaction::WriteTransaction(WriteTransaction&& other) noexcept
    : m_database(other.m_database), m_turn(std::move(other.m_turn)), m_sequence(other.m_sequence),
      m_active(std::exchange(other.m_active, false))
{}

WriteTransaction::~WriteTransaction() { rollback(); }

Result<WriteTransaction> WriteTransaction::begin(Database& database)
{
    Database::Connection& connection = *database.m_connection;
    if (!connection.onItsThread())
        return failure(
            misuseError(QStringLiteral("write transaction on another thread than its connection's")));
    if (connection.writers->heldByThisThread())
        return failure(misuseError(QStringLiteral("write transaction inside another")));
    if (!connection.writers->enter(patience)) {
        return failure(storageError(SQLITE_BUSY, database.path(),
                                    QStringLiteral("another job of this program writes for too long")));
    }
    auto turn = std::make_unique<Turn>(connection.writers);
    // IMMEDIATE: a transaction that starts by reading could not become a writing one after a foreign commit.
    if (Status begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return failure(begun.error());
    return WriteTransaction(database, std::move(turn));
}

Result<Statement> WriteTransaction::prepare(std::string_view sql)
{
    if (!m_active)
        return failure(misuseError(QStringLiteral("write after the end of its transaction")));
    return m_database->prepare(sql);
}

Result<std::int64_t> WriteTransaction::nextSequence()
{
    if (!m_sequence) {
        Result<Statement> read = prepare("SELECT last FROM change_sequence WHERE id = 1");
        if (!read)
            return failure(read.error());
        const Result<bool> row = read->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return failure(damagedError(QStringLiteral("change_sequence is empty")));
        m_sequence = read->integer(0);
    }
    return ++*m_sequence;
}

Status WriteTransaction::storeSequence()
{
    if (!m_sequence)
        return {};
    Result<Statement> write = prepare("UPDATE change_sequence SET last = ?1 WHERE id = 1");
    if (!write)
        return failure(write.error());
    return write->bind(1, *m_sequence).run();
}

Status WriteTransaction::commit()
{
    if (!m_active)
        return failure(misuseError(QStringLiteral("transaction committed twice")));
    Status stored = storeSequence();
    if (stored)
        stored = m_database->execute("COMMIT");
    if (!stored) {
        rollback();
        return stored;
    }
    m_active = false;
    m_turn.reset();
    return {};
}

void WriteTransaction::rollback()
{
    if (!std::exchange(m_active, false))
        return;
    // Some errors (disk full) have already undone it; then there is nothing left to roll back.
    sqlite3* handle = m_database->m_connection->handle;
    if (sqlite3_get_autocommit(handle) == 0)
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
    m_turn.reset();
}

ReadTransaction::ReadTransaction(ReadTransaction&& other) noexcept
    : m_toEnd(std::exchange(other.m_toEnd, nullptr))
{}

ReadTransaction::~ReadTransaction()
{
    if (m_toEnd != nullptr)
        sqlite3_exec(m_toEnd->m_connection->handle, "COMMIT", nullptr, nullptr, nullptr);
}

Result<ReadTransaction> ReadTransaction::begin(Database& database)
{
    if (sqlite3_get_autocommit(database.m_connection->handle) == 0)
        return ReadTransaction(nullptr);
    if (Status begun = database.execute("BEGIN DEFERRED"); !begun)
        return failure(begun.error());
    return ReadTransaction(&database);
}

} // namespace arb::store
