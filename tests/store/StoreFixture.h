#pragma once

#include "core/deals/Column.h"
#include "core/store/DealStore.h"

#include <QString>
#include <QTemporaryDir>
#include <QtGlobal>

#include <string>
#include <string_view>

namespace arb::store::test {

/// A small registry with a column of every source.
[[nodiscard]] deals::Columns sampleColumns();

/// The 10-character ASIN with this number: "B000000042".
[[nodiscard]] Asin asinOf(int number);

/// A row of some registry, unknown but for what is set.
class RowBuilder
{
public:
    explicit RowBuilder(const deals::Columns& columns) : m_columns(columns), m_row(columns.size()) {}

    RowBuilder& with(std::string_view column, deals::Value value);
    /// Ready to store, seen at `seenAt`.
    [[nodiscard]] DealWrite write(const Asin& asin, UtcTime seenAt) const;
    [[nodiscard]] const deals::RowValues& row() const { return m_row; }

private:
    const deals::Columns& m_columns;
    deals::RowValues m_row;
};

[[nodiscard]] deals::Value cell(const deals::Columns& columns, const deals::RowValues& row,
                                std::string_view column);

/// "" of a success, otherwise the error's line: for QCOMPARE(problem(result), QString()).
template <class T> [[nodiscard]] QString problem(const Result<T>& result)
{
    return result ? QString() : result.error().line();
}

/// The value, or the end of the test program with the error in words.
template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().line()));
    return *std::move(result);
}
inline void must(Status status)
{
    if (!status)
        qFatal("%s", qUtf8Printable(status.error().line()));
}

/// A database in a folder of its own.
class TestDatabase
{
public:
    explicit TestDatabase(deals::Columns registry = sampleColumns());

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("deals.db")); }
    [[nodiscard]] Result<Database> tryOpen(Mode mode = Mode::ReadWrite) const;
    [[nodiscard]] Database open(Mode mode = Mode::ReadWrite) const { return must(tryOpen(mode)); }

    deals::Columns columns;

private:
    QTemporaryDir m_folder;
};

/// One transaction that must succeed.
template <class Work> auto writing(Database& database, Work&& work)
{
    return must(inTransaction(database, std::forward<Work>(work)));
}

UpsertReport upsert(Database& database, const std::vector<DealWrite>& writes);

/// The first cell of a query.
[[nodiscard]] deals::Value scalar(Database& database, std::string_view sql);
[[nodiscard]] std::int64_t integer(Database& database, std::string_view sql);

} // namespace arb::store::test
