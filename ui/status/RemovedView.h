#pragma once

#include "core/base/Clock.h"
#include "core/sync/Records.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;
class QTreeView;

namespace arb::ui {

class RemovedModel;

/// The deals that left, each with its reason, and the way back.
class RemovedView final : public QWidget
{
    Q_OBJECT

public:
    explicit RemovedView(const Clock& clock, QWidget* parent = nullptr);

    /// What is selected stays selected.
    void setDeals(const sync::RemovedDeals& deals);
    /// Deals left or came back: asks for them anew while they are looked at.
    void refresh();

Q_SIGNALS:
    /// The view is shown, or what it shows is out of date.
    void wanted();
    void restoreRequested(const std::vector<arb::Asin>& asins);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildTable();
    void restoreSelected();
    void update();
    [[nodiscard]] std::vector<Asin> selected() const;
    void select(const std::vector<Asin>& asins);

    RemovedModel* m_model = nullptr;
    QSortFilterProxyModel* m_shown = nullptr;
    QLineEdit* m_filter = nullptr;
    QPushButton* m_restore = nullptr;
    QTreeView* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace arb::ui
