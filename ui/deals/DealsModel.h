#pragma once

#include "core/base/Clock.h"
#include "core/base/Money.h"
#include "core/grid/Table.h"
#include "core/store/Changes.h"
#include "ui/deals/Formats.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace arb::ui {

/// What a cell looks like: all that painting needs, fetched at once.
struct CellLook
{
    enum class Tone { Plain, Gain, Loss };

    QString text;
    deals::Align align = deals::Align::Left;
    Tone tone = Tone::Plain;
    bool bold = false;
    bool italic = false; ///< an estimate
    bool stale = false;  ///< the row was not confirmed for long
    bool link = false;
    std::optional<Milliseconds> changedAt{}; ///< Clock::elapsed() of its last change, for the flash
};

/// The deals as a Qt model: a thin adapter around grid::Table. It never resets after construction: cells
/// change by ranges, rows come and go, and larger moves are one layout change with the persistent indexes
/// remapped by deal.
class DealsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole + 1, ///< the value itself: qlonglong, double or QString; invalid where unknown
        ChangedAtRole,              ///< qlonglong, Clock::elapsed() in ms of the last change; invalid without
        AsinRole,                   ///< the row's ASIN, in every column
    };

    /// `columns` and `clock` outlive the model.
    DealsModel(const deals::Columns& columns, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Merges rows; those of a `quiet` merge (the first load) do not flash.
    void apply(std::span<const grid::RowChange> rows, std::span<const Asin> removed, bool quiet);
    void apply(const store::Changes& changes);
    /// A change for apply(): the row as stored (or none), and when the deal was seen last, if that is known better.
    [[nodiscard]] grid::RowChange change(const Asin& asin, const deals::RowValues* row,
                                         std::optional<UtcTime> seen) const;
    void setSort(const std::vector<grid::SortKey>& keys);
    void setFilter(const grid::Filter& filter);
    void setCurrency(Currency currency);

    [[nodiscard]] const grid::Table& table() const { return m_table; }
    [[nodiscard]] const deals::Columns& columns() const { return m_table.columns(); }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] const Asin& asinAt(int row) const { return m_table.asin(m_table.idAt(row)); }
    [[nodiscard]] QModelIndex indexOf(const Asin& asin, int column = 0) const;
    [[nodiscard]] CellLook look(const QModelIndex& index) const;
    /// A cell for the clipboard (Formats.h, plainText).
    [[nodiscard]] QString plain(const QModelIndex& index) const;
    [[nodiscard]] grid::Cell cellAt(const QModelIndex& index) const;
    /// What conditions on this model's cells are read with.
    [[nodiscard]] grid::FilterContext filterContext() const;

    /// Cells that changed within the last `age`, of shown rows; older ones are forgotten.
    [[nodiscard]] std::vector<QModelIndex> changedWithin(Milliseconds age);
    /// Ages and staleness have moved on: repaints what depends on the time.
    void refreshTimes();

    /// Why rows move: new data, or the user's sort and filter.
    enum class Cause { Data, User };

Q_SIGNALS:
    /// Around everything that moves rows: views keep selection and scroll position over it.
    void aboutToRearrange(arb::ui::DealsModel::Cause cause);
    void rearranged(arb::ui::DealsModel::Cause cause);
    void countsChanged(int shown, int total);
    void sortChanged();

private:
    /// Columns that change how a row looks, as far as the registry has them.
    struct KnownColumns
    {
        std::optional<std::size_t> lastSeen, assumed, title, profit, roi, state;
    };

    [[nodiscard]] FormatContext format() const;
    [[nodiscard]] const deals::Column& column(std::size_t ordinal) const { return columns().at(ordinal); }
    // These read by row id, never by row: they are asked while rows are about to move.
    [[nodiscard]] CellLook lookOf(grid::RowId id, std::size_t ordinal) const;
    [[nodiscard]] bool stale(grid::RowId id) const;
    [[nodiscard]] bool estimated(grid::RowId id) const;
    [[nodiscard]] QString text(grid::RowId id, std::size_t ordinal) const;
    [[nodiscard]] QString toolTip(grid::RowId id, std::size_t ordinal) const;
    [[nodiscard]] QString spoken(grid::RowId id, std::size_t ordinal) const;
    [[nodiscard]] QVariant raw(grid::RowId id, std::size_t ordinal) const;
    [[nodiscard]] std::optional<Milliseconds> changedAt(grid::RowId id, std::size_t ordinal) const;
    [[nodiscard]] bool flashes(std::size_t ordinal) const;
    void noteChanges(const grid::Merge& merge);
    void emitCells(const grid::Merge& merge);
    void settle(grid::Merge& merge);
    void settleByRows(grid::Merge& merge, const std::vector<grid::Run>& leaving);
    template <class Move> void rearrange(Cause cause, Move move);

    const Clock& m_clock;
    grid::Table m_table;
    KnownColumns m_known;
    std::vector<std::optional<std::size_t>>
        m_trendOf; ///< by ordinal: the column with the direction of this one
    QLocale m_locale;
    Currency m_currency = Currency::Usd;
    std::unordered_map<std::uint64_t, Milliseconds> m_changedAt; ///< by row id and column
};

} // namespace arb::ui
