#include "ui/deals/DealsPage.h"

#include "ui/deals/ChangeFeed.h"
#include "ui/deals/DealsModel.h"
#include "ui/deals/DealsView.h"
#include "ui/deals/EmptyState.h"
#include "ui/deals/FilterBar.h"
#include "ui/deals/RowActions.h"

#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace arb::ui {

namespace {
constexpr int minuteMs = 60'000;
}

DealsPage::DealsPage(const deals::Columns& columns, const Clock& clock, const QString& layoutFile,
                     QWidget* parent)
    : QWidget(parent), m_model(new DealsModel(columns, clock, this)),
      m_filterBar(new FilterBar(
          columns, [this] { return m_model->filterContext(); }, this)),
      m_view(new DealsView(*m_model, clock, layoutFile, this)), m_actions(new RowActions(*m_view, *m_model)),
      m_empty(new EmptyState(this)), m_stack(new QStackedLayout), m_minute(new QTimer(this))
{
    m_feed = new ChangeFeed(
        *m_model, [this] { return m_view->holds(); }, this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addLayout(m_stack, 1);
    setFocusProxy(m_view);
    connectParts();
    m_minute->start(minuteMs);
    updateCounts();
}

DealsPage::~DealsPage()
{
    delete m_view; // before its model, which it reads once more to save the columns
}

void DealsPage::connectParts()
{
    connect(m_model, &DealsModel::countsChanged, this, &DealsPage::updateCounts);
    connect(m_filterBar, &FilterBar::filterChanged, this, &DealsPage::applyFilter);
    connect(m_filterBar, &FilterBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &DealsView::filterRequested, m_filterBar, &FilterBar::editNew);
    connect(m_view, &DealsView::selectionTextChanged, this, &DealsPage::selectionSummary);
    connect(m_actions, &RowActions::localChanged, this, &DealsPage::localChanged);
    connect(m_actions, &RowActions::conditionWanted, m_filterBar, &FilterBar::addCondition);
    connect(m_empty, &EmptyState::dropRequested, m_filterBar, &FilterBar::dropPart);
    connect(m_empty, &EmptyState::clearRequested, m_filterBar, &FilterBar::clear);
    connect(m_minute, &QTimer::timeout, this, [this] {
        m_model->refreshTimes();
        if (m_model->table().filter().dependsOnTime())
            m_filterBar->recompile();
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &DealsPage::focusSearch);
    auto* slash = new QShortcut(Qt::Key_Slash, m_view); // a letter like any other while typing elsewhere
    slash->setContext(Qt::WidgetShortcut);
    connect(slash, &QShortcut::activated, this, &DealsPage::focusSearch);
    auto* escape = new QShortcut(Qt::Key_Escape, m_view);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &DealsPage::giveUp);
}

void DealsPage::giveUp()
{
    grid::FilterSpec spec = m_filterBar->spec();
    if (!spec.text.isEmpty()) {
        spec.text.clear();
        m_filterBar->setSpec(spec);
    } else if (!spec.conditions.empty()) {
        m_filterBar->clear();
    } else {
        m_view->clearSelection();
    }
}

void DealsPage::apply(std::shared_ptr<const store::Changes> changes)
{
    if (changes)
        m_feed->push(std::move(changes));
}

void DealsPage::noteSeen(const std::shared_ptr<const store::Sightings>& sightings)
{
    if (sightings)
        m_feed->push(*sightings);
}

void DealsPage::setUi(const settings::UiSettings& ui)
{
    m_view->setCompact(ui.compactRows);
    m_view->setReducedMotion(ui.reducedMotion);
}

void DealsPage::setMarketplace(keepa::DomainId domain)
{
    m_actions->setDomain(domain);
    m_model->setCurrency(keepa::domainInfo(domain).currency);
    if (!m_filterBar->spec().conditions.empty())
        m_filterBar->recompile();
}

void DealsPage::focusDeals(const std::vector<Asin>& asins)
{
    const auto shown = [this](const Asin& asin) { return m_model->table().rowOf(asin).has_value(); };
    const auto here = [this](const Asin& asin) { return m_model->table().find(asin).has_value(); };
    if (std::ranges::none_of(asins, shown) && std::ranges::any_of(asins, here))
        m_filterBar->clear();
    std::vector<int> rows;
    for (const Asin& asin : asins)
        if (const auto row = m_model->table().rowOf(asin))
            rows.push_back(*row);
    if (rows.empty())
        return;
    const int first = std::ranges::min(rows);
    m_view->setCurrentIndex(m_model->index(first, m_view->shownColumns().front()));
    m_view->selectRows(std::move(rows));
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
}

void DealsPage::focusSearch() { m_filterBar->focusSearch(); }

void DealsPage::applyFilter(const grid::Filter& filter) { m_model->setFilter(filter); }

void DealsPage::updateCounts()
{
    const grid::Table& table = m_model->table();
    m_filterBar->setCounts(table.shown(), table.total());
    updateEmptyState();
    Q_EMIT countsChanged(table.shown(), table.total());
}

void DealsPage::updateEmptyState()
{
    const grid::Table& table = m_model->table();
    if (table.shown() > 0) {
        showPart(m_view);
        return;
    }
    if (table.total() == 0)
        m_empty->showNoDeals();
    else
        m_empty->showNothingMatches(table.funnel(),
                                    [this](std::size_t part) { return m_filterBar->partText(part); });
    showPart(m_empty);
}

// The focus stays here when the first rows come or the last one goes, and does not wander to the status bar.
void DealsPage::showPart(QWidget* part)
{
    QWidget* before = m_stack->currentWidget();
    if (before == part)
        return;
    const QWidget* focus = window()->focusWidget();
    const bool focused = focus && (focus == before || before->isAncestorOf(focus));
    setFocusProxy(part);
    m_stack->setCurrentWidget(part);
    if (focused)
        part->setFocus(Qt::OtherFocusReason);
}

} // namespace arb::ui
