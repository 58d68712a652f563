#include "ui/status/RemovedModel.h"

#include "ui/status/StatusText.h"

namespace arb::ui {

namespace {

QString asinText(const Asin& asin)
{
    return QString::fromLatin1(asin.view().data(), static_cast<qsizetype>(asin.view().size()));
}

} // namespace

RemovedModel::RemovedModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_clock(clock),
      m_deals(std::make_shared<const std::vector<sync::RemovedDeal>>())
{}

void RemovedModel::setDeals(sync::RemovedDeals deals)
{
    beginResetModel();
    m_deals = std::move(deals);
    endResetModel();
}

int RemovedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_deals->size());
}

int RemovedModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RemovedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const sync::RemovedDeal& deal = m_deals->at(static_cast<std::size_t>(index.row()));
    if (role == sortRole && index.column() == Removed)
        return static_cast<qlonglong>(deal.removedAt.seconds);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != sortRole)
        return {};
    switch (index.column()) {
    case Removed:
        return StatusText::moment(deal.removedAt, m_clock.now());
    case Title:
        return deal.title;
    case AsinColumn:
        return asinText(deal.asin);
    case Why:
        return deal.why;
    default:
        return {};
    }
}

QVariant RemovedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Removed:
        return tr("Removed");
    case Title:
        return tr("Title");
    case AsinColumn:
        return tr("ASIN");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace arb::ui
