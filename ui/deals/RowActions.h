#pragma once

#include "core/base/Asin.h"
#include "core/deals/Value.h"
#include "core/grid/Filter.h"
#include "core/keepa/Domain.h"

#include <QKeySequence>
#include <QObject>
#include <QUrl>

#include <functional>
#include <string>
#include <vector>

class QAction;
class QMenu;
class QPoint;

namespace arb::ui {

class DealsModel;
class DealsView;

/// What the user can do with the selected deals, by menu and by key. The keys act only while the grid has the
/// focus.
class RowActions final : public QObject
{
    Q_OBJECT

public:
    /// More pages than this are opened only after a question.
    static constexpr int mostPages = 10;

    RowActions(DealsView& view, DealsModel& model);

    void setDomain(keepa::DomainId domain) { m_domain = domain; }
    /// The selected rows as tab separated values of the shown columns, for spreadsheets.
    [[nodiscard]] QString tsv(bool withHeaders) const;
    /// The menu for the current cell.
    void fillMenu(QMenu& menu);

Q_SIGNALS:
    void localChanged(const std::vector<arb::Asin>& asins, const std::string& columnId,
                      const arb::deals::Value& value);
    void conditionWanted(const arb::grid::ColumnCondition& condition);

private:
    using Page = QUrl (*)(const Asin&, keepa::DomainId);

    QAction* add(const QString& text, const QList<QKeySequence>& keys, std::function<void()> run);
    void buildOpen();
    void buildCopy();
    void buildTriage();
    void buildMoves();
    void open(Page page);
    void copyCell() const;
    void copyAsins() const;
    void copyLinks() const;
    void filterByCell(bool exclude);
    void setState(std::int64_t state, bool advance);
    void move(int rows);
    void showMenu(const QPoint& position);

    DealsView& m_view;
    DealsModel& m_model;
    keepa::DomainId m_domain = keepa::DomainId::Us;
    std::vector<QAction*> m_open;
    std::vector<QAction*> m_copy;
    std::vector<QAction*> m_triage;
};

} // namespace arb::ui
