#pragma once

#include "ui/deals/DealsModel.h"

#include <QObject>

#include <vector>

namespace arb::ui {

class DealsView;

/// Keeps what the user looks at in place while rows change under him: the current row, else the top one,
/// stays where it is on the screen. At the very top without a current row the view stays at the top, so that
/// new deals come in. After a sort or filter of his own, the current row is brought into view.
class RowKeeper final : public QObject
{
    Q_OBJECT

public:
    RowKeeper(DealsView& view, DealsModel& model);

private:
    struct Anchor
    {
        grid::RowId id;
        int offset; ///< rows below the top of the viewport
    };

    void remember(DealsModel::Cause cause);
    void restore(DealsModel::Cause cause);
    void rememberAllSelected();
    void restoreAllSelected();

    DealsView& m_view;
    DealsModel& m_model;
    std::vector<Anchor> m_anchors; ///< the best first
    std::vector<grid::RowId> m_allSelected;
};

} // namespace arb::ui
