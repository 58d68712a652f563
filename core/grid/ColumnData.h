#pragma once

#include "core/deals/Column.h"

#include <QCollator>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace arb::grid {

/// A deal's place in the table's storage. It stays the same while the deal is in the table; after its removal
/// another deal may take it over.
using RowId = std::uint32_t;

/// How the values of a column are kept: integers for everything counted, reals for ratios, shared texts.
enum class Storage : std::uint8_t { Integer, Real, Text };

[[nodiscard]] Storage storageOf(deals::Unit unit);

/// `text` as searches compare it: case folded, without accents, UTF-8.
[[nodiscard]] std::string foldedText(const QString& text);

/// One value without a copy. What does not fit the column's storage is unset; all unset is an unknown cell.
struct Cell
{
    std::optional<std::int64_t> integer{};
    std::optional<double> real{};
    const QString* text = nullptr; ///< valid until the table changes

    [[nodiscard]] bool known() const { return integer || real || text; }
};

/// The values of one column, contiguous by row id. Equal texts are stored once.
class ColumnData
{
public:
    explicit ColumnData(deals::Unit unit);

    [[nodiscard]] Storage storage() const { return m_storage; }
    /// Makes room for row ids below `rows`; new cells are unknown.
    void resize(std::size_t rows);

    /// Whether `value` differs from the cell's; a value of a kind that does not fit the column is unknown.
    [[nodiscard]] bool differs(RowId row, const deals::Value& value) const;
    void set(RowId row, const deals::Value& value);

    [[nodiscard]] Cell cell(RowId row) const;
    [[nodiscard]] deals::Value value(RowId row) const;
    [[nodiscard]] bool known(RowId row) const;
    /// The text folded for searching; empty where it is unknown.
    [[nodiscard]] std::string_view folded(RowId row) const;
    [[nodiscard]] std::optional<std::int64_t> integer(RowId row) const;
    [[nodiscard]] std::optional<double> real(RowId row) const;
    [[nodiscard]] const QString* text(RowId row) const;

    /// Number of distinct texts ever in use at once, and which of them a row has (0: unknown).
    [[nodiscard]] std::size_t textCount() const { return m_texts.size(); }
    [[nodiscard]] std::uint32_t textIndex(RowId row) const { return m_textOf[row]; }

    /// Computes collation keys, for this and all later texts; no effect on numbers.
    void prepareToSort(const QCollator& collator);
    /// Forgets the keys of a column that is not sorted any more.
    void forgetKeys();

    /// Order of two cells, ascending, both known; texts by their collation keys.
    [[nodiscard]] int compareKnown(RowId a, RowId b) const;
    /// For each text index its place among all texts of the column; equal keys share a place.
    [[nodiscard]] std::vector<std::uint32_t> textRanks() const;

private:
    struct SharedText
    {
        QString text;
        std::string folded;
        std::optional<QCollatorSortKey> key{};
        std::uint32_t uses = 0;
        const std::string* source = nullptr; ///< the bytes as they came: the key in m_indexOf
    };

    std::uint32_t acquire(const std::string& text);
    void release(std::uint32_t index);

    Storage m_storage;
    std::vector<std::int64_t> m_integers;
    std::vector<double> m_reals;
    std::vector<bool> m_known;
    std::vector<std::uint32_t> m_textOf;
    std::vector<SharedText> m_texts; ///< index 0 stands for unknown
    std::vector<std::uint32_t> m_freeTexts;
    std::unordered_map<std::string, std::uint32_t> m_indexOf;
    std::optional<QCollator> m_collator;
};

} // namespace arb::grid
