#pragma once

#include "core/base/Clock.h"
#include "core/sync/Records.h"

#include <QAbstractTableModel>

namespace arb::ui {

/// The deals that left, one a row, as they were read.
class RemovedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Removed, Title, AsinColumn, Why, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;

    explicit RemovedModel(const Clock& clock, QObject* parent = nullptr);

    void setDeals(sync::RemovedDeals deals);
    [[nodiscard]] const std::vector<sync::RemovedDeal>& deals() const { return *m_deals; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Clock& m_clock;
    sync::RemovedDeals m_deals;
};

} // namespace arb::ui
