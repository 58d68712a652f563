#pragma once

#include "core/store/Database.h"

#include <concepts>
#include <cstdint>
#include <memory>
#include <utility>

namespace arb::store {

/// The right to write: one at a time in the process (threads queue in order of arrival), one at a time among
/// processes (BEGIN IMMEDIATE, waiting up to 15 s). Everything is undone unless commit() succeeds. Keep it
/// short: never hold it while waiting for the network.
class WriteTransaction
{
public:
    /// Errors: Storage (locked for too long, read-only, disk full); Internal where this thread already
    /// writes.
    [[nodiscard]] static Result<WriteTransaction> begin(Database& database);

    WriteTransaction(WriteTransaction&&) noexcept;
    WriteTransaction& operator=(WriteTransaction&&) = delete;
    ~WriteTransaction();

    [[nodiscard]] Status commit();
    void rollback();

    /// A writing statement: refused once the transaction is over.
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] std::int64_t changes() const { return m_database->changes(); }
    /// The next number of the change sequence. Every visible change of a deal takes one; numbers are unique
    /// across processes and never reused.
    [[nodiscard]] Result<std::int64_t> nextSequence();

private:
    class Turn; ///< this thread's place in the writer queue, given up at the end
    WriteTransaction(Database& database, std::unique_ptr<Turn> turn);
    [[nodiscard]] Status storeSequence();

    Database* m_database = nullptr;
    std::unique_ptr<Turn> m_turn;
    std::optional<std::int64_t> m_sequence; ///< last number taken; unset until the first
    bool m_active = true;                   ///< neither committed nor rolled back
};

/// Several reads that see one state of the database.
class ReadTransaction
{
public:
    /// Inside another transaction of the same connection it is a no-op: that sees one state anyway.
    [[nodiscard]] static Result<ReadTransaction> begin(Database& database);

    ReadTransaction(ReadTransaction&&) noexcept;
    ReadTransaction& operator=(ReadTransaction&&) = delete;
    ~ReadTransaction();

private:
    explicit ReadTransaction(Database* toEnd) : m_toEnd(toEnd) {}
    Database* m_toEnd = nullptr; ///< null where there is nothing to end
};

/// Runs `work(transaction)` and commits where it succeeds; otherwise nothing of it stays.
template <std::invocable<WriteTransaction&> Work>
[[nodiscard]] auto inTransaction(Database& database, Work&& work)
    -> std::invoke_result_t<Work, WriteTransaction&>
{
    auto transaction = WriteTransaction::begin(database);
    if (!transaction)
        return failure(std::move(transaction).error());
    auto result = std::forward<Work>(work)(*transaction);
    if (!result)
        return result;
    if (Status committed = transaction->commit(); !committed)
        return failure(std::move(committed).error());
    return result;
}

} // namespace arb::store
