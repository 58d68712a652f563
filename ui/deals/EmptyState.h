#pragma once

#include "core/grid/Filter.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace arb::ui {

/// What stands in place of an empty grid: one sentence and what can be done.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// Nothing has arrived yet.
    void showNoDeals();
    /// Deals are there, but the filter lets none through. `partText` names a part of the filter.
    void showNothingMatches(const grid::FilterFunnel& funnel,
                            const std::function<QString(std::size_t)>& partText);

Q_SIGNALS:
    void dropRequested(std::size_t part);
    void clearRequested();

private:
    void setButtons(const std::vector<std::pair<QString, std::function<void()>>>& buttons);

    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QVBoxLayout* m_buttons = nullptr;
};

} // namespace arb::ui
