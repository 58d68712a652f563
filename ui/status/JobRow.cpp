#include "ui/status/JobRow.h"

#include "ui/status/StatusText.h"
#include "ui/widgets/ElidedLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace arb::ui {

namespace {

QString stateText(const sync::JobStatus& job, UtcTime now)
{
    switch (job.state) {
    case sync::JobStatus::State::Idle:
        return JobRow::tr("Idle");
    case sync::JobStatus::State::Running:
        return job.doing.isEmpty() ? JobRow::tr("Running") : job.doing;
    case sync::JobStatus::State::Waiting:
        if (!job.doing.isEmpty())
            return job.doing;
        return job.resumesAt ? JobRow::tr("Waiting until %1").arg(StatusText::moment(*job.resumesAt, now))
                             : JobRow::tr("Waiting");
    }
    return {};
}

QString lastText(const sync::JobStatus& job, UtcTime now)
{
    if (!job.last)
        return JobRow::tr("Has not run yet.");
    const QString words = job.last->words.isEmpty() ? StatusText::work(*job.last) : job.last->words;
    const QString head =
        JobRow::tr("%1 %2", "outcome and when, e.g. \"Done 2 min ago\"")
            .arg(StatusText::outcome(job.last->outcome), StatusText::ago(now - job.last->ended));
    return words.isEmpty() ? head : JobRow::tr("%1: %2", "\"Done 2 min ago\": what it did").arg(head, words);
}

QString nextText(const sync::JobStatus& job, UtcTime now)
{
    if (!job.nextRun)
        return job.scheduleReason;
    // What is due waits for its turn or for tokens: a time that has passed would look like a fault.
    const QString when = *job.nextRun > now ? JobRow::tr("Next: %1").arg(StatusText::moment(*job.nextRun, now))
                                            : JobRow::tr("Next: as soon as possible");
    return job.scheduleReason.isEmpty()
               ? when
               : JobRow::tr("%1 (%2)", "next run and its reason").arg(when, job.scheduleReason);
}

/// So that the columns of all rows are in line.
int widestTitle(const QFont& font)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (int kind = 0; kind < sync::jobKindCount; ++kind)
        width = std::max(width, metrics.horizontalAdvance(sync::jobTitle(static_cast<sync::JobKind>(kind))));
    return width;
}

} // namespace

JobRow::JobRow(sync::JobKind kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_title(new QLabel(sync::jobTitle(kind), this)),
      m_state(new ElidedLabel(this)), m_last(new ElidedLabel(this)), m_next(new ElidedLabel(this)),
      m_progress(new QProgressBar(this)), m_button(new QPushButton(this))
{
    const std::string_view id = sync::jobId(kind);
    const QString name = QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
    setObjectName(QStringLiteral("job-") + name);
    m_button->setObjectName(QStringLiteral("button-") + name);
    m_state->setObjectName(QStringLiteral("state-") + name);
    m_last->setObjectName(QStringLiteral("last-") + name);
    m_next->setObjectName(QStringLiteral("next-") + name);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setAccessibleName(tr("Progress of %1").arg(m_title->text()));
    m_button->setAutoDefault(false);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_state, 0, 1);
    layout->addWidget(m_progress, 1, 0);
    layout->addWidget(m_last, 1, 1);
    layout->addWidget(m_next, 0, 2);
    layout->addWidget(m_button, 0, 3, 2, 1, Qt::AlignVCenter);
    layout->setColumnMinimumWidth(0, widestTitle(bold));
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(2, 1);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_active)
            Q_EMIT cancelRequested(m_kind);
        else
            Q_EMIT runRequested(m_kind);
    });
    sync::JobStatus idle;
    idle.kind = kind;
    setJob(idle, {});
}

void JobRow::setJob(const sync::JobStatus& job, UtcTime now)
{
    m_active = job.state != sync::JobStatus::State::Idle;
    m_state->setText(stateText(job, now));
    m_last->setText(lastText(job, now));
    m_next->setText(nextText(job, now));
    m_button->setText(m_active ? tr("Cancel") : tr("Run now"));
    m_button->setAccessibleName(m_active ? tr("Cancel %1").arg(m_title->text())
                                         : tr("Run %1 now").arg(m_title->text()));
    const bool measured = m_active && job.total > 0;
    m_progress->setVisible(measured);
    if (measured) {
        constexpr int steps = 1000;
        m_progress->setRange(0, steps);
        m_progress->setValue(static_cast<int>(std::min(job.done, job.total) * steps / job.total));
    }
}

} // namespace arb::ui
