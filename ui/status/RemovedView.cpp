#include "ui/status/RemovedView.h"

#include "ui/status/RemovedModel.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace arb::ui {

RemovedView::RemovedView(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_model(new RemovedModel(clock, this)), m_shown(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit(this)), m_restore(new QPushButton(tr("Restore"), this)),
      m_empty(new QLabel(this))
{
    m_filter->setObjectName(QStringLiteral("removedFilter"));
    m_filter->setPlaceholderText(tr("Show only deals that contain..."));
    m_filter->setAccessibleName(tr("Filter of the removed deals"));
    m_filter->setClearButtonEnabled(true);
    m_restore->setObjectName(QStringLiteral("removedRestore"));
    m_restore->setAutoDefault(false);
    m_restore->setToolTip(tr("Put the selected deals back into the grid"));
    m_empty->setObjectName(QStringLiteral("removedEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    buildTable();

    auto* top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_restore);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(top);
    layout->addLayout(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text);
        update();
    });
    connect(m_restore, &QPushButton::clicked, this, &RemovedView::restoreSelected);
    update();
}

void RemovedView::buildTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(RemovedModel::sortRole);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1); // any of them
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = new QTreeView(this);
    m_table->setObjectName(QStringLiteral("removed"));
    m_table->setAccessibleName(tr("Removed deals"));
    m_table->setModel(m_shown);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RemovedModel::Removed, Qt::DescendingOrder);
    m_table->header()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(RemovedModel::Removed, 18 * letter);
    m_table->setColumnWidth(RemovedModel::Title, 60 * letter);
    m_table->setColumnWidth(RemovedModel::AsinColumn, 18 * letter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RemovedView::update);
    connect(m_table, &QTreeView::activated, this, &RemovedView::restoreSelected);
}

void RemovedView::setDeals(const sync::RemovedDeals& deals)
{
    if (*deals == m_model->deals())
        return; // rows must not jump for nothing
    const std::vector<Asin> kept = selected();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->setDeals(deals);
    select(kept);
    m_table->verticalScrollBar()->setValue(scrolled);
    update();
}

void RemovedView::refresh()
{
    if (isVisible())
        Q_EMIT wanted();
}

void RemovedView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT wanted();
}

std::vector<Asin> RemovedView::selected() const
{
    std::vector<Asin> asins;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        asins.push_back(m_model->deals().at(static_cast<std::size_t>(m_shown->mapToSource(row).row())).asin);
    return asins;
}

void RemovedView::select(const std::vector<Asin>& asins)
{
    QItemSelection selection;
    const auto& deals = m_model->deals();
    for (std::size_t row = 0; row < deals.size() && !asins.empty(); ++row) {
        if (std::ranges::find(asins, deals[row].asin) == asins.end())
            continue;
        const QModelIndex shown = m_shown->mapFromSource(m_model->index(static_cast<int>(row), 0));
        selection.select(shown, shown);
    }
    m_table->selectionModel()->select(selection,
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RemovedView::restoreSelected()
{
    if (const std::vector<Asin> asins = selected(); !asins.empty())
        Q_EMIT restoreRequested(asins);
}

void RemovedView::update()
{
    const auto chosen = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    m_restore->setEnabled(chosen > 0);
    m_restore->setText(chosen > 1 ? tr("Restore %Ln deal(s)", nullptr, chosen) : tr("Restore"));
    m_empty->setText(m_model->deals().empty()
                         ? tr("No deal has left yet. Those that do are kept here for a while, each with the "
                              "reason, and can be put back.")
                         : tr("No removed deal contains this text."));
    m_stack->setCurrentIndex(m_shown->rowCount() > 0 ? 0 : 1);
}

} // namespace arb::ui
