#include "ui/status/DealsStatusBar.h"

#include "ui/status/StatusText.h"
#include "ui/status/TokenGauge.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Spinner.h"

#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace arb::ui {

namespace {

QToolButton* statusButton(const char* name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// Text and spoken name at once; hidden where there is nothing to say.
void put(QToolButton* button, const QString& text)
{
    if (button->text() != text) {
        button->setText(text);
        button->setAccessibleName(text);
    }
    button->setVisible(!text.isEmpty());
}

/// The job worth a line: what the user asked for first, then whatever runs, then what waits.
const sync::JobStatus* current(const sync::EngineStatus& status)
{
    const auto in = [&](sync::JobStatus::State state) {
        const auto found = std::ranges::find(status.jobs, state, &sync::JobStatus::state);
        return found == status.jobs.end() ? nullptr : &*found;
    };
    const sync::JobStatus* running = in(sync::JobStatus::State::Running);
    return running ? running : in(sync::JobStatus::State::Waiting);
}

} // namespace

DealsStatusBar::DealsStatusBar(QWidget* parent)
    : QStatusBar(parent), m_counts(statusButton("statusCounts", this)),
      m_news(statusButton("statusNews", this)), m_selection(new ElidedLabel(this)),
      m_spinner(new Spinner(this)), m_job(statusButton("statusJob", this)),
      m_progress(new QProgressBar(this)), m_sync(statusButton("statusSync", this)),
      m_tokens(new TokenGauge(this))
{
    setSizeGripEnabled(false);
    m_selection->setObjectName(QStringLiteral("statusSelection"));
    m_progress->setObjectName(QStringLiteral("statusProgress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(90, 8);
    m_progress->setAccessibleName(tr("Progress of the current job"));
    m_counts->setFocusPolicy(Qt::NoFocus);
    m_counts->setToolTip(tr("Deals that pass the filter, and all deals"));
    m_news->setToolTip(
        tr("Deals that arrived and left since you last looked. Click when you have seen them."));
    m_job->setToolTip(tr("What the program does right now. Click for the activity."));

    addWidget(m_counts);
    addWidget(m_news);
    addWidget(m_selection, 1);
    addPermanentWidget(m_spinner);
    addPermanentWidget(m_job);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_sync);
    addPermanentWidget(m_tokens);

    connect(m_news, &QToolButton::clicked, this, &DealsStatusBar::newsClicked);
    connect(m_job, &QToolButton::clicked, this, &DealsStatusBar::activityRequested);
    connect(m_sync, &QToolButton::clicked, this, &DealsStatusBar::activityRequested);
    connect(m_tokens, &TokenGauge::clicked, this, &DealsStatusBar::tokensClicked);
    setStatus({}, {});
    updateCounts();
}

void DealsStatusBar::setStatus(const sync::EngineStatus& status, UtcTime now)
{
    m_stored = status.totalDeals;
    updateCounts();
    put(m_news, StatusText::news(status.newDeals, status.goneDeals));
    put(m_sync, StatusText::sync(status, now));
    QString why = status.health.words;
    for (const sync::JobStatus& job : status.jobs)
        if (job.kind == sync::JobKind::Delta && !job.scheduleReason.isEmpty())
            why += QStringLiteral("\n") + job.scheduleReason;
    m_sync->setToolTip(why.trimmed());
    m_tokens->setTokens(status.tokens, now);
    updateJob(status, now);
}

void DealsStatusBar::setCounts(std::int64_t shown, std::int64_t total)
{
    m_shown = shown;
    m_total = total;
    updateCounts();
}

void DealsStatusBar::setSelection(const QString& text) { m_selection->setText(text); }

void DealsStatusBar::updateCounts()
{
    // While the table still loads, or before there is one, the database's number is the true one.
    const bool filtered = m_shown < m_total;
    const std::int64_t total = std::max(m_total, m_stored);
    put(m_counts, StatusText::deals(filtered ? m_shown : total, total));
}

void DealsStatusBar::updateJob(const sync::EngineStatus& status, UtcTime now)
{
    const sync::JobStatus* job = current(status);
    const bool running = job && job->state == sync::JobStatus::State::Running;
    put(m_job, job ? StatusText::job(*job, now) : QString());
    m_spinner->setVisible(running);
    m_spinner->setRunning(running);
    m_progress->setVisible(running && job->total > 0);
    if (running && job->total > 0) {
        constexpr int steps = 1000;
        m_progress->setRange(0, steps);
        m_progress->setValue(static_cast<int>(std::min(job->done, job->total) * steps / job->total));
    }
}

} // namespace arb::ui
