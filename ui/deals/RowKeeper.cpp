#include "ui/deals/RowKeeper.h"

#include "ui/deals/DealsView.h"

#include <QItemSelectionModel>
#include <QScrollBar>

#include <algorithm>

namespace arb::ui {

RowKeeper::RowKeeper(DealsView& view, DealsModel& model) : QObject(&view), m_view(view), m_model(model)
{
    connect(&model, &DealsModel::aboutToRearrange, this, &RowKeeper::remember);
    connect(&model, &DealsModel::rearranged, this, &RowKeeper::restore);
}

void RowKeeper::remember(DealsModel::Cause cause)
{
    rememberAllSelected();
    m_anchors.clear();
    const int top = m_view.rowAt(0);
    if (cause == DealsModel::Cause::User || top < 0)
        return;
    const int below = m_view.rowAt(m_view.viewport()->height() - 1);
    const int last = below < 0 ? m_model.rowCount() - 1 : below;
    const int current = m_view.currentIndex().row();
    if (current >= top && current <= last)
        m_anchors.push_back({m_model.table().idAt(current), current - top});
    else if (m_view.verticalScrollBar()->value() == 0)
        return;
    for (int row = top; row <= last; ++row)
        m_anchors.push_back({m_model.table().idAt(row), row - top});
}

void RowKeeper::restore(DealsModel::Cause cause)
{
    restoreAllSelected();
    m_view.layOut();
    if (cause == DealsModel::Cause::User) {
        if (m_view.currentIndex().isValid())
            m_view.scrollTo(m_view.currentIndex());
        else
            m_view.verticalScrollBar()->setValue(0);
        return;
    }
    for (const Anchor& anchor : m_anchors) {
        if (const auto row = m_model.table().rowOf(anchor.id)) {
            m_view.verticalScrollBar()->setValue(*row - anchor.offset);
            break;
        }
    }
    m_anchors.clear();
}

void RowKeeper::rememberAllSelected()
{
    // QItemSelectionModel keeps "everything is selected" by its corners only, which other rows take over.
    m_allSelected.clear();
    const QItemSelection selection = m_view.selectionModel()->selection();
    const bool all = selection.size() == 1 && selection.first().height() == m_model.rowCount() &&
                     selection.first().width() == m_model.columnCount();
    if (!all)
        return;
    m_allSelected.reserve(static_cast<std::size_t>(m_model.rowCount()));
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_allSelected.push_back(m_model.table().idAt(row));
    m_view.selectionModel()->clearSelection();
}

void RowKeeper::restoreAllSelected()
{
    if (m_allSelected.empty())
        return;
    std::vector<int> rows;
    for (const grid::RowId id : m_allSelected)
        if (const auto row = m_model.table().rowOf(id))
            rows.push_back(*row);
    m_view.selectRows(std::move(rows));
    m_allSelected.clear();
}

} // namespace arb::ui
