#include "ui/RefreshButton.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Spinner.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QTimer>

#include <algorithm>

namespace arb::ui {

namespace {

constexpr int frameMs = 50;
constexpr int stepDegrees = 18;
constexpr int iconSide = 18;
constexpr int gap = 8;
constexpr int sidePadding = 14;

} // namespace

RefreshButton::RefreshButton(QWidget* parent) : QPushButton(parent), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("refresh"));
    setFocusPolicy(Qt::TabFocus);
    m_timer->setInterval(frameMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + stepDegrees) % 360;
        update();
    });
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_running)
            Q_EMIT cancelRequested();
        else
            Q_EMIT refreshRequested();
    });
    setJob(nullptr);
}

void RefreshButton::setJob(const sync::JobStatus* job)
{
    m_running = job && job->state == sync::JobStatus::State::Running;
    m_share = m_running && job->total > 0
                  ? std::clamp(static_cast<double>(job->done) / static_cast<double>(job->total), 0.0, 1.0)
                  : 0.0;
    setText(m_running ? tr("Cancel refresh") : tr("Refresh Deals"));
    setAccessibleName(text());
    setToolTip(m_running ? tr("%1\nClick to stop; what has been stored stays.").arg(job->doing).trimmed()
                         : tr("Fetch what is new from Keepa now (F5)"));
    if (m_running && !m_timer->isActive())
        m_timer->start();
    if (!m_running)
        m_timer->stop();
    update();
}

QSize RefreshButton::sizeHint() const
{
    const int text = std::max(fontMetrics().horizontalAdvance(tr("Cancel refresh")),
                              fontMetrics().horizontalAdvance(tr("Refresh Deals")));
    return {sidePadding + iconSide + gap + text + sidePadding, fontMetrics().height() + 16};
}

void RefreshButton::paintEvent(QPaintEvent*)
{
    QStyleOptionButton panel;
    initStyleOption(&panel);
    panel.features.setFlag(QStyleOptionButton::DefaultButton, !m_running);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &panel, &painter, this);

    const bool accent = !m_running && isEnabled();
    const QPalette::ColorRole role = accent ? QPalette::HighlightedText : QPalette::ButtonText;
    const QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, role);
    const int content = iconSide + gap + fontMetrics().horizontalAdvance(text());
    const QRect symbol((width() - content) / 2, (height() - iconSide) / 2, iconSide, iconSide);
    if (m_running)
        Spinner::paintArc(painter, symbol, palette().color(QPalette::Link), m_angle);
    else
        ui::icon(Symbol::Refresh, role)
            .paint(&painter, symbol, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(ink);
    painter.drawText(QRect(symbol.right() + 1 + gap, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
    if (m_share > 0.0) {
        constexpr double line = 3.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Link));
        painter.drawRoundedRect(QRectF(4, height() - line - 2, (width() - 8) * m_share, line), line / 2,
                                line / 2);
    }
}

} // namespace arb::ui
