#include "ui/deals/DealsHeader.h"

#include "ui/deals/DealsModel.h"

#include <QMouseEvent>

#include <algorithm>

namespace arb::ui {

namespace {

/// A number of one digit, small and raised.
QString raised(std::ptrdiff_t number)
{
    constexpr char16_t digits[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    return number >= 0 && number <= 9 ? QString(QChar(digits[number])) : QString();
}

} // namespace

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
    if (key == sort.end())
        return;
    option->sortIndicator = key->descending ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
    if (sort.size() > 1)
        option->text += raised(key - sort.begin() + 1);
}

} // namespace arb::ui
