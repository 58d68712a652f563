#pragma once

#include "core/base/Asin.h"
#include "core/base/Clock.h"
#include "core/deals/Column.h"
#include "core/keepa/Domain.h"
#include "core/settings/Settings.h"
#include "core/store/Changes.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <string>
#include <vector>

class QStackedLayout;
class QTimer;

namespace arb::grid {
class Filter;
}

namespace arb::ui {

class ChangeFeed;
class DealsModel;
class DealsView;
class EmptyState;
class FilterBar;
class RowActions;

/// The deals: filter bar, grid, and what to do where there is nothing to show. Fed with changes, it asks for
/// nothing; what the user decides about deals leaves by signals.
class DealsPage final : public QWidget
{
    Q_OBJECT

public:
    /// `columns` and `clock` outlive the page. `layoutFile` keeps the columns' order, width, visibility and
    /// sort (JSON); it is read here and written shortly after every change.
    DealsPage(const deals::Columns& columns, const Clock& clock, const QString& layoutFile,
              QWidget* parent = nullptr);
    ~DealsPage() override;

    [[nodiscard]] DealsModel& model() const { return *m_model; }
    [[nodiscard]] DealsView& view() const { return *m_view; }
    [[nodiscard]] FilterBar& filterBar() const { return *m_filterBar; }

public Q_SLOTS:
    /// Rows to merge, soon: changes are gathered and wait while the user holds a mouse button or a menu is
    /// open.
    void apply(std::shared_ptr<const arb::store::Changes> changes);
    /// Deals that were seen again: their age starts anew.
    void noteSeen(const std::shared_ptr<const arb::store::Sightings>& sightings);
    /// Density and motion.
    void setUi(const arb::settings::UiSettings& ui);
    /// Currency of the figures and host of the links.
    void setMarketplace(arb::keepa::DomainId domain);
    /// Selects these deals and shows the first; drops the filter where it hides all of them.
    void focusDeals(const std::vector<arb::Asin>& asins);
    void focusSearch();

Q_SIGNALS:
    void countsChanged(int shown, int total);
    /// "5 selected, profit $212.40"; empty without a selection.
    void selectionSummary(const QString& text);
    /// The user decided something about deals: `columnId` is a Local column.
    void localChanged(const std::vector<arb::Asin>& asins, const std::string& columnId,
                      const arb::deals::Value& value);

private:
    void connectParts();
    void applyFilter(const grid::Filter& filter);
    /// Esc in the grid: clears the search, then the filter, then the selection.
    void giveUp();
    void updateCounts();
    void updateEmptyState();
    void showPart(QWidget* part);

    DealsModel* m_model = nullptr;
    ChangeFeed* m_feed = nullptr;
    FilterBar* m_filterBar = nullptr;
    DealsView* m_view = nullptr;
    RowActions* m_actions = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    QTimer* m_minute = nullptr;
};

} // namespace arb::ui
