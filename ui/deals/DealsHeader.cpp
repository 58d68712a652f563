#include "ui/deals/DealsHeader.h"

#include "ui/deals/DealsModel.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace arb::ui {

DealsHeader::DealsHeader(DealsModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) { cycleSort(column, m_shift); });
    connect(&model, &DealsModel::sortChanged, this, [this] { viewport()->update(); });
}

void DealsHeader::mouseReleaseEvent(QMouseEvent* event)
{
    m_shift = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
    m_shift = false;
}

void DealsHeader::cycleSort(int column, bool further)
{
    const auto ordinal = static_cast<std::size_t>(column);
    std::vector<grid::SortKey> keys = m_model.table().sort();
    const auto key = std::ranges::find(keys, ordinal, &grid::SortKey::column);
    const bool sorted = key != keys.end();
    const bool descending = sorted && key->descending;
    if (!further)
        keys = sorted ? std::vector{*key} : std::vector<grid::SortKey>();
    if (!sorted)
        keys.push_back({ordinal, false});
    else if (!descending)
        std::ranges::find(keys, ordinal, &grid::SortKey::column)->descending = true;
    else
        std::erase_if(keys, [&](const grid::SortKey& each) { return each.column == ordinal; });
    m_model.setSort(keys);
}

void DealsHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const auto& sort = m_model.table().sort();
    const auto key = std::ranges::find(sort, static_cast<std::size_t>(logicalIndex), &grid::SortKey::column);
    option->sortIndicator = key == sort.end() ? QStyleOptionHeader::None
                            : key->descending ? QStyleOptionHeader::SortUp
                                              : QStyleOptionHeader::SortDown;
}

void DealsHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    QHeaderView::paintSection(painter, rect, logicalIndex);
    const auto& sort = m_model.table().sort();
    const auto key = std::ranges::find(sort, static_cast<std::size_t>(logicalIndex), &grid::SortKey::column);
    if (sort.size() < 2 || key == sort.end())
        return;
    painter->save();
    QFont small = font();
    small.setPointSizeF(std::max(6.0, small.pointSizeF() * 0.75));
    painter->setFont(small);
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(rect.adjusted(2, 1, -3, -1), Qt::AlignRight | Qt::AlignTop,
                      QString::number(key - sort.begin() + 1));
    painter->restore();
}

} // namespace arb::ui
