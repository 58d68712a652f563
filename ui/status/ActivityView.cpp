#include "ui/status/ActivityView.h"

#include "ui/status/HealthView.h"
#include "ui/status/JobRow.h"
#include "ui/status/RemovedView.h"
#include "ui/status/StatusText.h"
#include "ui/status/TokenView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Icons.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace arb::ui {

namespace {

constexpr int keptReports = 300;
constexpr int keptLines = 2000;

} // namespace

ActivityView::ActivityView(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_health(new HealthLabel(this)), m_question(new Banner(this)),
      m_tabs(new QTabWidget(this)), m_removed(new RemovedView(clock)), m_tokens(new TokenView(clock))
{
    m_tabs->setObjectName(QStringLiteral("activityTabs"));
    m_tabs->setAccessibleName(tr("Activity"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildJobs(), tr("Jobs"));
    m_tabs->addTab(buildRuns(), tr("Runs"));
    m_tabs->addTab(m_removed, tr("Removed"));
    m_tabs->addTab(m_tokens, tr("Tokens"));
    m_tabs->addTab(buildLog(), tr("Log"));
    m_question->setObjectName(QStringLiteral("fillQuestion"));
    m_question->setClosable(true);
    m_question->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_health);
    layout->addWidget(m_question);
    layout->addWidget(m_tabs, 1);
    connect(m_health, &HealthLabel::actionRequested, this, &ActivityView::healthActionRequested);
    connect(m_question, &Banner::actionTriggered, this, [this] {
        m_question->hide();
        Q_EMIT runRequested(sync::JobKind::Backfill);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_runs)
            Q_EMIT runsWanted();
    });
    connect(m_removed, &RemovedView::wanted, this, &ActivityView::removedWanted);
    connect(m_removed, &RemovedView::restoreRequested, this, &ActivityView::restoreRequested);
    connect(m_tokens, &TokenView::wanted, this, &ActivityView::tokenUseWanted);
    connect(m_tokens, &TokenView::settingsRequested, this, &ActivityView::tokenSettingsRequested);
}

QWidget* ActivityView::buildJobs()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(0);
    for (int kind = 0; kind < sync::jobKindCount; ++kind) {
        auto* row = new JobRow(static_cast<sync::JobKind>(kind), content);
        connect(row, &JobRow::runRequested, this, [this](sync::JobKind asked) {
            if (asked == sync::JobKind::Backfill)
                askBeforeFill();
            else
                Q_EMIT runRequested(asked);
        });
        connect(row, &JobRow::cancelRequested, this, &ActivityView::cancelRequested);
        layout->addWidget(row);
        m_rows.push_back(row);
    }
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget* ActivityView::buildRuns()
{
    m_runs = new QTreeWidget;
    m_runs->setObjectName(QStringLiteral("runs"));
    m_runs->setAccessibleName(tr("Finished runs"));
    m_runs->setRootIsDecorated(false);
    m_runs->setUniformRowHeights(true);
    m_runs->setAllColumnsShowFocus(true);
    m_runs->setFrameShape(QFrame::NoFrame);
    m_runs->setHeaderLabels(
        {tr("Ended"), tr("Job"), tr("Result"), tr("Deals"), tr("Tokens"), tr("Took"), tr("Details")});
    return m_runs;
}

QWidget* ActivityView::buildLog()
{
    auto* page = new QWidget;
    m_logFilter = new QLineEdit(page);
    m_logFilter->setObjectName(QStringLiteral("logFilter"));
    m_logFilter->setPlaceholderText(tr("Show only lines that contain..."));
    m_logFilter->setAccessibleName(tr("Filter of the log"));
    m_logFilter->setClearButtonEnabled(true);
    m_log = new QPlainTextEdit(page);
    m_log->setObjectName(QStringLiteral("log"));
    m_log->setAccessibleName(tr("Log"));
    m_log->setReadOnly(true);
    m_log->setPlaceholderText(tr("Nothing was logged since the start."));
    m_log->setTabChangesFocus(true);
    m_log->setMaximumBlockCount(keptLines);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* copy = new QPushButton(icon(Symbol::Copy), tr("Copy"), page);
    copy->setAutoDefault(false);
    copy->setToolTip(tr("Copy the lines shown"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_logFilter, 1);
    top->addWidget(copy);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_log, 1);
    connect(m_logFilter, &QLineEdit::textChanged, this, &ActivityView::refillLog);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_log->toPlainText()); });
    return page;
}

void ActivityView::setStatus(const sync::EngineStatus& status)
{
    const UtcTime now = m_clock.now();
    m_status = status;
    m_health->setHealth(status.health);
    m_tokens->setTokens(status.tokens);
    for (sync::JobStatus job : status.jobs) {
        const auto at = static_cast<std::size_t>(job.kind);
        if (!job.last)
            job.last = m_past.at(at);
        m_rows.at(at)->setJob(job, now);
    }
}

// A fill reads every page of the query: nobody should learn what that costs afterwards.
void ActivityView::askBeforeFill()
{
    const std::int64_t deals = m_status.totalDeals;
    m_question->setMessage(
        Banner::Kind::Info,
        tr("A fill reads all pages of your query.") + QLatin1Char(' ') +
            StatusText::fillCost(deals > 0 ? std::optional{deals} : std::nullopt, m_status.tokens),
        tr("Start the fill"));
    m_question->show();
}

void ActivityView::addReport(const sync::RunReport& report)
{
    put(report);
    for (int column = 0; column < 6; ++column)
        m_runs->resizeColumnToContents(column);
}

void ActivityView::setReports(const std::vector<sync::RunReport>& reports)
{
    m_runs->clear();
    for (const sync::RunReport& report : reports) {
        put(report);
        m_past.at(static_cast<std::size_t>(report.kind)) = report;
    }
    setStatus(m_status);
    for (int column = 0; column < 6; ++column)
        m_runs->resizeColumnToContents(column);
}

void ActivityView::setRemoved(const sync::RemovedDeals& deals) { m_removed->setDeals(deals); }

void ActivityView::setTokenUse(const sync::SharedTokenUse& use) { m_tokens->setUse(use); }

void ActivityView::refreshRemoved() { m_removed->refresh(); }

void ActivityView::put(const sync::RunReport& report)
{
    const QString details = report.error ? report.error->line() : report.words;
    auto* item = new QTreeWidgetItem({StatusText::moment(report.ended, m_clock.now()),
                                      sync::jobTitle(report.kind), StatusText::outcome(report.outcome),
                                      StatusText::work(report), StatusText::number(report.tokens),
                                      StatusText::duration(report.ended - report.started), details});
    item->setTextAlignment(4, Qt::AlignRight | Qt::AlignVCenter);
    item->setTextAlignment(5, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(6, details);
    m_runs->insertTopLevelItem(0, item);
    while (m_runs->topLevelItemCount() > keptReports)
        delete m_runs->takeTopLevelItem(keptReports);
}

void ActivityView::addLogLine(const QString& line)
{
    m_lines.append(line);
    if (m_lines.size() > keptLines)
        m_lines.removeFirst();
    if (line.contains(m_logFilter->text(), Qt::CaseInsensitive))
        m_log->appendPlainText(line);
}

void ActivityView::showLog() { m_tabs->setCurrentIndex(m_tabs->count() - 1); }

void ActivityView::showRemoved() { m_tabs->setCurrentWidget(m_removed); }

void ActivityView::showTokens() { m_tabs->setCurrentWidget(m_tokens); }

void ActivityView::refillLog()
{
    m_log->setPlainText(m_lines.filter(m_logFilter->text(), Qt::CaseInsensitive).join(QStringLiteral("\n")));
}

} // namespace arb::ui
