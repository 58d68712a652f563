#pragma once

#include "core/base/Asin.h"
#include "core/deals/Column.h"
#include "core/grid/ColumnData.h"
#include "core/grid/Filter.h"

#include <QCollator>
#include <QLocale>

#include <cstddef>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace arb::grid {

/// One level of the sort order.
struct SortKey
{
    std::size_t column = 0; ///< ordinal in the registry
    bool descending = false;

    friend bool operator==(const SortKey&, const SortKey&) = default;
};

/// New or changed cells of one deal. The row is borrowed for the call.
struct RowChange
{
    Asin asin;
    const deals::RowValues* row = nullptr;
    /// Where only one cell changes, or one is newer than the row says: its column and value. A deal that is not in the
    /// table does not come into it by a cell alone.
    std::optional<std::pair<std::size_t, deals::Value>> cell{};
};

/// A cell that got another value.
struct ChangedCell
{
    RowId row = 0;
    std::size_t column = 0;
};

/// Shown rows first..last, inclusive.
struct Run
{
    int first = 0;
    int last = 0;

    friend bool operator==(const Run&, const Run&) = default;
};

/// What a merge did to the cells, and what settling it does to the shown rows.
struct Merge
{
    std::size_t inserted = 0; ///< deals new in the table, shown or not
    std::size_t removed = 0;
    std::size_t changed = 0;        ///< deals with at least one changed cell
    std::vector<ChangedCell> cells; ///< of deals that were there before
    std::vector<int> leaving;       ///< shown rows that go or move, ascending
    std::vector<RowId> arriving;    ///< rows that come or move, in the sort order
    bool moves = false;             ///< a shown row changes its place among the others

    /// Whether the shown rows or their order change.
    [[nodiscard]] bool layout() const { return !leaving.empty() || !arriving.empty(); }

private:
    friend class Table;
    std::vector<int> m_orderLeaving;
    std::vector<RowId> m_orderArriving;
    std::vector<RowId> m_freed;
};

/// The deals in memory: columnar and typed, with one permutation for sort and filter. Pure: no signals, no
/// threads.
///
/// Changes come in two steps, so that a model can announce what is about to move: `merge` writes the cells
/// and leaves the shown rows where they are; `settle` moves them. Between the two, cells may be read, but no
/// row looked up.
class Table
{
public:
    /// `columns` outlives the table. Texts are ordered as `locale` does, digits by their value.
    explicit Table(const deals::Columns& columns, const QLocale& locale = defaultLocale());

    /// The system's locale; English where the system has none ("C" would order bytes).
    [[nodiscard]] static QLocale defaultLocale();

    [[nodiscard]] const deals::Columns& columns() const { return m_columns; }
    /// Deals in the table.
    [[nodiscard]] int total() const { return static_cast<int>(m_order.size()); }
    /// Deals that the filter lets through: rows 0 to shown() - 1.
    [[nodiscard]] int shown() const { return static_cast<int>(m_shown.size()); }

    [[nodiscard]] RowId idAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const Asin& asin(RowId id) const { return *m_asins[id]; }
    [[nodiscard]] std::optional<RowId> find(const Asin& asin) const;
    /// The shown row of a deal; nothing where it is filtered out or unknown.
    [[nodiscard]] std::optional<int> rowOf(RowId id) const;
    [[nodiscard]] std::optional<int> rowOf(const Asin& asin) const;

    [[nodiscard]] Cell cell(RowId id, std::size_t column) const { return m_data[column].cell(id); }
    [[nodiscard]] deals::Value value(RowId id, std::size_t column) const { return m_data[column].value(id); }

    /// The cells of this column only grow: an older value than the one that is there is passed over. For times that are
    /// known here sooner than they are stored.
    void keepNewest(std::size_t column) { m_newestWins = column; }

    /// Writes the cells. Of several changes of one deal the last counts; a deal that is changed and removed
    /// goes.
    [[nodiscard]] Merge merge(std::span<const RowChange> changes, std::span<const Asin> removed);
    /// Moves the rows of a merge, all at once.
    void settle(Merge& merge);

    // Settling step by step, for a merge in which nothing `moves`: drop every leaving run from the last to
    // the first, clear `leaving`, insert every arriving run in order, clear `arriving`, then settle() what is
    // not shown.
    [[nodiscard]] static std::vector<Run> leavingRuns(const Merge& merge);
    void dropShown(Run run);
    /// Where arriving rows stand in the end; those leaving have been dropped.
    [[nodiscard]] std::vector<Run> runsOf(std::span<const RowId> arriving) const;
    void insertShown(Run run, std::span<const RowId> ids);

    /// Both steps at once.
    Merge apply(std::span<const RowChange> changes, std::span<const Asin> removed);

    /// Orders by several columns; unknown cells last in both directions, deals equal in all of them by ASIN.
    /// Every row so has exactly one place.
    void setSort(std::vector<SortKey> keys);
    [[nodiscard]] const std::vector<SortKey>& sort() const { return m_sort; }

    /// `filter` was compiled for the same registry.
    void setFilter(Filter filter);
    [[nodiscard]] const Filter& filter() const { return m_filter; }
    [[nodiscard]] FilterFunnel funnel() const;

private:
    struct Incoming;

    [[nodiscard]] int compare(RowId a, RowId b) const;
    [[nodiscard]] bool before(RowId a, RowId b) const { return compare(a, b) < 0; }
    [[nodiscard]] int placeOf(const std::vector<RowId>& list, RowId id) const;
    [[nodiscard]] std::vector<Incoming> newest(std::span<const RowChange> changes,
                                               std::span<const Asin> removed) const;
    void locate(std::vector<Incoming>& incoming) const;
    void write(std::vector<Incoming>& incoming, Merge& merge);
    void writeCell(Incoming& change, std::size_t column, const deals::Value& value, Merge& merge);
    [[nodiscard]] bool isOlder(RowId id, std::size_t column, const deals::Value& value) const;
    void plan(std::vector<Incoming>& incoming, Merge& merge) const;
    [[nodiscard]] bool staysInPlace(const Incoming& change) const;
    [[nodiscard]] RowId allocate(const Asin& asin);
    void resort();
    void refilter();
    [[nodiscard]] std::vector<std::uint64_t> leadingKeys() const;
    void splice(std::vector<RowId>& list, const std::vector<int>& leaving,
                const std::vector<RowId>& arriving) const;

    const deals::Columns& m_columns;
    QCollator m_collator;
    std::vector<ColumnData> m_data;
    std::vector<std::optional<Asin>> m_asins; ///< by row id; nothing in a free place
    std::unordered_map<Asin, RowId> m_idOf;
    std::vector<RowId> m_freeIds;
    std::vector<RowId> m_order; ///< all rows, sorted
    std::vector<RowId> m_shown; ///< those of m_order that pass the filter
    std::vector<bool> m_passes; ///< by row id
    std::vector<SortKey> m_sort;
    std::optional<std::size_t> m_newestWins;
    Filter m_filter;
};

} // namespace arb::grid
