#pragma once

#include <QHeaderView>

namespace arb::ui {

class DealsModel;

/// The grid's header: a click sorts ascending, descending, not at all; with Shift as a further level, whose
/// number is drawn beside its arrow.
class DealsHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit DealsHeader(DealsModel& model, QWidget* parent = nullptr);

    /// What a click on a column does, for the keyboard as well.
    void cycleSort(int column, bool further);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;

private:
    DealsModel& m_model;
    bool m_shift = false;
};

} // namespace arb::ui
