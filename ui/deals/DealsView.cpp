#include "ui/deals/DealsView.h"

#include "ui/deals/ColumnChooser.h"
#include "ui/deals/DealsDelegate.h"
#include "ui/deals/DealsHeader.h"
#include "ui/deals/DealsModel.h"
#include "ui/deals/RowKeeper.h"

#include <QApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace arb::ui {

namespace {

Q_LOGGING_CATEGORY(lc, "arb.ui.deals")

constexpr int saveAfterMs = 500;
constexpr int flashStepMs = 80;

} // namespace

DealsView::DealsView(DealsModel& model, const Clock& clock, const QString& layoutFile, QWidget* parent)
    : QTableView(parent), m_model(model), m_delegate(new DealsDelegate(clock, this)),
      m_header(new DealsHeader(model, this)), m_layoutFile(layoutFile)
{
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Deals"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(8);
    fitRowHeight();
    new RowKeeper(*this, model);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveAfterMs);

    m_widths.resize(model.columns().size());
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (width > 0)
            m_widths[static_cast<std::size_t>(column)] = width;
    });
    auto layout = loadLayout(layoutFile, model.columns());
    if (!layout)
        qCWarning(lc).noquote() << layout.error().line();
    const bool own = layout && *layout != defaultLayout(model.columns());
    setColumnLayout(own ? *layout : freshLayout());
    m_saveTimer.stop(); // what was just read needs no writing

    connect(&m_saveTimer, &QTimer::timeout, this, &DealsView::saveNow);
    m_flashTimer.setInterval(flashStepMs);
    connect(&m_flashTimer, &QTimer::timeout, this, &DealsView::repaintFlashes);
    m_summaryTimer.setSingleShot(true);
    m_summaryTimer.setInterval(0);
    connect(&m_summaryTimer, &QTimer::timeout, this,
            [this] { Q_EMIT selectionTextChanged(selectionText()); });

    connect(m_header, &QHeaderView::sectionMoved, this, &DealsView::layoutTouched);
    connect(m_header, &QHeaderView::sectionResized, this, &DealsView::layoutTouched);
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, &QTableView::resizeColumnToContents);
    connect(m_header, &QWidget::customContextMenuRequested, this, &DealsView::showHeaderMenu);
    connect(&model, &DealsModel::sortChanged, this, &DealsView::layoutTouched);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        m_summaryTimer.start();
        if (m_delegate->flashing() && !m_flashTimer.isActive())
            m_flashTimer.start();
    });
    connect(&model, &DealsModel::rearranged, &m_summaryTimer, qOverload<>(&QTimer::start));
}

DealsView::~DealsView()
{
    if (m_saveTimer.isActive())
        saveNow();
}

// ---- rows

void DealsView::setCompact(bool compact)
{
    m_compact = compact;
    fitRowHeight();
}

void DealsView::fitRowHeight()
{
    constexpr int compactPadding = 4;
    constexpr int comfortablePadding = 12;
    const int padding = m_compact ? compactPadding : comfortablePadding;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + padding);
}

void DealsView::setReducedMotion(bool reduced)
{
    m_delegate->setFlashing(!reduced);
    viewport()->update();
}

void DealsView::repaintFlashes()
{
    // A little longer than the flash, so that the last step clears it.
    const std::vector<QModelIndex> cells =
        m_model.changedWithin(DealsDelegate::flashTime + Milliseconds{2 * flashStepMs});
    if (cells.empty())
        m_flashTimer.stop();
    const QRect visible = viewport()->rect();
    for (const QModelIndex& cell : cells)
        if (const QRect area = visualRect(cell); area.intersects(visible))
            viewport()->update(area);
}

bool DealsView::holds() const
{
    return QApplication::mouseButtons() != Qt::NoButton || QApplication::activePopupWidget() != nullptr;
}

void DealsView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRowHeight();
}

void DealsView::keyboardSearch(const QString&) {}

// ---- selection

std::vector<int> DealsView::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    return rows;
}

std::vector<Asin> DealsView::selectedAsins() const
{
    std::vector<Asin> asins;
    for (const int row : selectedRows())
        asins.push_back(m_model.asinAt(row));
    return asins;
}

void DealsView::selectRows(std::vector<int> rows)
{
    std::ranges::sort(rows);
    QItemSelection selection;
    const int lastColumn = m_model.columnCount() - 1;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(
            QItemSelectionRange(m_model.index(rows[i], 0), m_model.index(rows[end - 1], lastColumn)));
        i = end;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QString DealsView::selectionText() const
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return {};
    QString text = tr("%n selected", nullptr, static_cast<int>(rows.size()));
    const auto profit = m_model.columns().ordinal("profit");
    std::int64_t cents = 0;
    bool known = false;
    for (const int row : rows) {
        const auto amount =
            profit ? m_model.table().cell(m_model.table().idAt(row), *profit).integer : std::nullopt;
        cents += amount.value_or(0);
        known |= amount.has_value();
    }
    if (known)
        text = tr("%1, profit %2").arg(text, moneyText({cents, m_model.currency()}, displayLocale()));
    return text;
}

void DealsView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_summaryTimer.start();
}

// ---- columns

std::vector<int> DealsView::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual)
        if (const int column = m_header->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

ColumnLayout DealsView::columnLayout() const
{
    ColumnLayout layout;
    const deals::Columns& columns = m_model.columns();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const auto ordinal = static_cast<std::size_t>(column);
        layout.columns.push_back(
            {std::string(columns.at(ordinal).id), m_widths[ordinal], isColumnHidden(column)});
    }
    for (const grid::SortKey& key : m_model.table().sort())
        layout.sort.push_back({std::string(columns.at(key.column).id), key.descending});
    return layout;
}

void DealsView::setColumnLayout(const ColumnLayout& layout)
{
    const deals::Columns& columns = m_model.columns();
    const ColumnLayout usable = fitted(layout, columns);
    {
        const QScopedValueRollback arranging(m_arranging, true);
        int visual = 0;
        for (const ColumnPlace& place : usable.columns) {
            const int column = static_cast<int>(*columns.ordinal(place.id));
            m_header->moveSection(m_header->visualIndex(column), visual++);
            setColumnHidden(column, false); // a hidden section takes no width
            setColumnWidth(column, place.width);
            m_widths[static_cast<std::size_t>(column)] = place.width;
            setColumnHidden(column, place.hidden);
        }
    }
    std::vector<grid::SortKey> sort;
    for (const SortPlace& key : usable.sort)
        sort.push_back({*columns.ordinal(key.id), key.descending});
    m_model.setSort(sort);
    layoutTouched();
    Q_EMIT columnsChanged();
}

void DealsView::setColumnShown(int column, bool shown)
{
    if (!shown && shownColumns().size() <= 1)
        return; // the last one stays: an empty header offers no menu to bring columns back
    setColumnHidden(column, !shown);
    layoutTouched();
    Q_EMIT columnsChanged();
}

ColumnLayout DealsView::freshLayout() const
{
    ColumnLayout layout = defaultLayout(m_model.columns());
    for (std::size_t ordinal = 0; ordinal < layout.columns.size(); ++ordinal) {
        int& width = layout.columns[ordinal].width;
        width = std::max(width, m_header->sectionSizeHint(static_cast<int>(ordinal)));
    }
    return layout;
}

void DealsView::resetColumns() { setColumnLayout(freshLayout()); }

void DealsView::layoutTouched()
{
    if (!m_arranging && !m_layoutFile.isEmpty())
        m_saveTimer.start();
}

void DealsView::saveNow()
{
    m_saveTimer.stop();
    if (const Status saved = saveLayout(m_layoutFile, columnLayout()); !saved)
        qCWarning(lc).noquote() << saved.error().line();
}

void DealsView::showColumnChooser()
{
    if (!m_chooser)
        m_chooser = new ColumnChooser(*this, m_model.columns());
    m_chooser->show();
    m_chooser->raise();
    m_chooser->activateWindow();
}

void DealsView::addColumnActions(QMenu& menu, int column)
{
    const auto ordinal = static_cast<std::size_t>(column);
    menu.addAction(tr("Sort Ascending"), this, [this, ordinal] { m_model.setSort({{ordinal, false}}); });
    menu.addAction(tr("Sort Descending"), this, [this, ordinal] { m_model.setSort({{ordinal, true}}); });
    menu.addAction(tr("Then by This Column"), this, [this, column] { m_header->cycleSort(column, true); });
    menu.addSeparator();
    menu.addAction(tr("Filter This Column…"), this, [this, ordinal] {
        Q_EMIT filterRequested(std::string(m_model.columns().at(ordinal).id));
    });
    menu.addAction(tr("Fit Width"), this, [this, column] { resizeColumnToContents(column); });
    menu.addAction(tr("Hide Column"), this, [this, column] { setColumnShown(column, false); });
}

void DealsView::showHeaderMenu(const QPoint& position)
{
    QMenu menu(this);
    if (const int column = m_header->logicalIndexAt(position); column >= 0) {
        addColumnActions(menu, column);
        menu.addSeparator();
    }
    menu.addAction(tr("Columns…"), this, &DealsView::showColumnChooser);
    menu.addAction(tr("Reset Columns"), this, &DealsView::resetColumns);
    menu.exec(m_header->viewport()->mapToGlobal(position));
}

} // namespace arb::ui
