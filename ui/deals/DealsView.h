#pragma once

#include "core/base/Asin.h"
#include "core/base/Clock.h"
#include "ui/deals/ColumnLayout.h"

#include <QTableView>
#include <QTimer>

#include <span>
#include <string>
#include <vector>

class QMenu;

namespace arb::ui {

class ColumnChooser;
class DealsDelegate;
class DealsHeader;
class DealsModel;

/// The grid: rows of one height, columns as the user arranges them, changed cells that glow for a moment.
class DealsView final : public QTableView
{
    Q_OBJECT

public:
    /// `layoutFile` keeps the columns; empty keeps nothing. Model and clock outlive the view.
    DealsView(DealsModel& model, const Clock& clock, const QString& layoutFile, QWidget* parent = nullptr);
    ~DealsView() override;

    void setCompact(bool compact);
    void setReducedMotion(bool reduced);
    /// The user holds a mouse button or a menu is open: rows must stand still.
    [[nodiscard]] bool holds() const;

    /// Selected rows, ascending.
    [[nodiscard]] std::vector<int> selectedRows() const;
    [[nodiscard]] std::vector<Asin> selectedAsins() const;
    /// Selects exactly these rows.
    void selectRows(std::vector<int> rows);
    /// "5 selected, profit $212.40"; empty without a selection.
    [[nodiscard]] QString selectionText() const;

    /// Columns on screen, from left to right.
    [[nodiscard]] std::vector<int> shownColumns() const;
    [[nodiscard]] ColumnLayout columnLayout() const;
    void setColumnLayout(const ColumnLayout& layout);
    void setColumnShown(int column, bool shown);
    void resetColumns();
    void showColumnChooser();
    /// What can be done with a column: sort, filter, fit, hide.
    void addColumnActions(QMenu& menu, int column);

    /// Lays out at once what Qt would lay out later.
    void layOut() { executeDelayedItemsLayout(); }
    /// A letter typed into the grid is a command, never a search.
    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    /// A condition on this column is wanted.
    void filterRequested(const std::string& columnId);
    void selectionTextChanged(const QString& text);
    void columnsChanged();

protected:
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    /// The registry's layout, every column at least as wide as its title.
    [[nodiscard]] ColumnLayout freshLayout() const;
    void fitRowHeight();
    void showHeaderMenu(const QPoint& position);
    void layoutTouched();
    void saveNow();
    void repaintFlashes();

    DealsModel& m_model;
    DealsDelegate* m_delegate = nullptr;
    DealsHeader* m_header = nullptr;
    ColumnChooser* m_chooser = nullptr;
    QString m_layoutFile;
    QTimer m_saveTimer;
    QTimer m_flashTimer;
    QTimer m_summaryTimer;
    std::vector<int>
        m_widths; ///< by column; a hidden section has no width, this is the one it will have again
    bool m_compact = false;
    bool m_arranging = false; ///< columns move by program
};

} // namespace arb::ui
