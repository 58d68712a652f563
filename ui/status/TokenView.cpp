#include "ui/status/TokenView.h"

#include "ui/status/StatusText.h"
#include "ui/widgets/Icons.h"

#include <QDate>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace arb::ui {

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

QTreeWidget* table(const char* name, const QString& spoken, const QStringList& headers)
{
    auto* made = new QTreeWidget;
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(spoken);
    made->setRootIsDecorated(false);
    made->setUniformRowHeights(true);
    made->setAllColumnsShowFocus(true);
    made->setFrameShape(QFrame::NoFrame);
    made->setHeaderLabels(headers);
    return made;
}

void alignNumbers(QTreeWidgetItem* item, int first, int last)
{
    for (int column = first; column <= last; ++column)
        item->setTextAlignment(column, right);
}

QString known(const std::optional<std::int64_t>& number)
{
    return number ? StatusText::number(*number) : QStringLiteral("–");
}

/// Tokens of one purpose, day by day, the oldest first.
struct Line
{
    QString purpose;
    std::array<std::int64_t, sync::tokenUseDays> days{};
    std::int64_t calls = 0;
    std::int64_t sum = 0;
};

std::vector<Line> linesOf(const sync::TokenUse& use)
{
    const UtcTime first = toTime(use.today) - Hours{24 * (sync::tokenUseDays - 1)};
    std::vector<Line> lines;
    Line all{StatusText::tr("All"), {}, 0, 0};
    for (const sync::TokenTotal& total : use.totals) {
        const auto day = (toTime(total.day) - first).count() / Seconds(Hours{24}).count();
        if (day < 0 || day >= sync::tokenUseDays)
            continue;
        const QString purpose = StatusText::purpose(total.purpose);
        auto line = std::ranges::find(lines, purpose, &Line::purpose);
        if (line == lines.end())
            line = lines.insert(lines.end(), Line{purpose, {}, 0, 0});
        for (Line* each : {&*line, &all}) {
            each->days[static_cast<std::size_t>(day)] += total.tokens;
            each->calls += total.calls;
            each->sum += total.tokens;
        }
    }
    std::ranges::stable_sort(lines, std::ranges::greater{}, &Line::sum);
    lines.push_back(all);
    return lines;
}

} // namespace

TokenView::TokenView(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_forecast(new QLabel(this))
{
    m_forecast->setObjectName(QStringLiteral("tokenForecast"));
    m_forecast->setWordWrap(true);
    m_forecast->setTextFormat(Qt::PlainText);
    auto* settings = new QPushButton(icon(Symbol::Settings), tr("Token settings"), this);
    settings->setObjectName(QStringLiteral("tokenSettings"));
    settings->setAutoDefault(false);
    m_totals = table("tokenTotals", tr("Tokens by purpose and day"), {});
    m_totals->header()->setStretchLastSection(false);
    m_calls = table("tokenCalls", tr("Latest calls to Keepa"),
                    {tr("When"), tr("Purpose"), tr("Call"), tr("Items"), tr("Estimate"), tr("Cost"),
                     tr("Balance after"), tr("Result")});

    auto* top = new QHBoxLayout;
    top->addWidget(m_forecast, 1);
    top->addWidget(settings);
    auto* middle = new QSplitter(this);
    middle->setChildrenCollapsible(false);
    middle->addWidget(m_totals);
    middle->addWidget(m_calls);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(top);
    layout->addWidget(middle, 1);
    connect(settings, &QPushButton::clicked, this, &TokenView::settingsRequested);
    setTokens({});
    setUse(std::make_shared<const sync::TokenUse>(sync::TokenUse{toDate(m_clock.now()), {}, {}}));
}

void TokenView::setTokens(const sync::TokenStatus& tokens)
{
    m_forecast->setText(StatusText::tokenForecast(tokens, m_clock.now()));
    if (tokens.spentToday != m_spent && isVisible())
        Q_EMIT wanted();
    m_spent = tokens.spentToday;
}

void TokenView::setUse(const sync::SharedTokenUse& use)
{
    if (m_use && *use == *m_use)
        return;
    m_use = use;
    fillTotals(*use);
    fillCalls(*use);
}

void TokenView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT wanted();
}

void TokenView::fillTotals(const sync::TokenUse& use)
{
    // Today first: it is what one looks for.
    QStringList headers{tr("Purpose"), tr("Today")};
    const QDate today(use.today.year, use.today.month, use.today.day);
    for (int ago = 1; ago < sync::tokenUseDays; ++ago)
        headers << QLocale().toString(today.addDays(-ago), QStringLiteral("ddd d"));
    headers << tr("%Ln day(s)", "total of that many days", sync::tokenUseDays) << tr("Calls");
    m_totals->clear();
    m_totals->setHeaderLabels(headers);
    m_totals->headerItem()->setToolTip(1, tr("Days begin at midnight UTC."));
    alignNumbers(m_totals->headerItem(), 1, m_totals->columnCount() - 1);
    for (const Line& line : linesOf(use)) {
        QStringList cells{line.purpose};
        for (auto tokens = line.days.rbegin(); tokens != line.days.rend(); ++tokens)
            cells << StatusText::number(*tokens);
        cells << StatusText::number(line.sum) << StatusText::number(line.calls);
        auto* item = new QTreeWidgetItem(m_totals, cells);
        alignNumbers(item, 1, m_totals->columnCount() - 1);
    }
    QTreeWidgetItem* all = m_totals->topLevelItem(m_totals->topLevelItemCount() - 1);
    QFont bold = m_totals->font();
    bold.setBold(true);
    for (int column = 0; column < m_totals->columnCount(); ++column)
        all->setFont(column, bold);
    for (int column = 0; column < m_totals->columnCount(); ++column)
        m_totals->resizeColumnToContents(column);
}

void TokenView::fillCalls(const sync::TokenUse& use)
{
    m_calls->clear();
    QList<QTreeWidgetItem*> items;
    for (const sync::TokenCall& call : use.calls) {
        auto* item = new QTreeWidgetItem(
            {StatusText::moment(call.at.toSeconds(), m_clock.now()), StatusText::purpose(call.purpose),
             StatusText::call(call.kind), StatusText::number(call.items), known(call.estimate),
             known(call.cost), known(call.balanceAfter), StatusText::callOutcome(call.outcome)});
        alignNumbers(item, 3, 6);
        items << item;
    }
    m_calls->addTopLevelItems(items);
    alignNumbers(m_calls->headerItem(), 3, 6);
    for (int column = 0; column < m_calls->columnCount(); ++column)
        m_calls->resizeColumnToContents(column);
}

} // namespace arb::ui
