#include "ui/widgets/Spinner.h"

#include <QPainter>

namespace arb::ui {

namespace {

constexpr int frameMs = 50;
constexpr int stepDegrees = 18;

} // namespace

Spinner::Spinner(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer.setInterval(frameMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + stepDegrees) % 360;
        update();
    });
}

void Spinner::setRunning(bool running)
{
    m_running = running;
    if (running && isVisible())
        m_timer.start();
    else
        m_timer.stop();
    update();
}

void Spinner::paintArc(QPainter& painter, const QRectF& rect, const QColor& color, int angle)
{
    const double width = rect.width() / 9.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(rect.adjusted(width, width, -width, -width), -angle * 16, 280 * 16);
    painter.restore();
}

QSize Spinner::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void Spinner::paintEvent(QPaintEvent*)
{
    if (!m_running)
        return;
    QPainter painter(this);
    paintArc(painter, rect(), palette().color(QPalette::Link), m_angle);
}

void Spinner::showEvent(QShowEvent*)
{
    if (m_running)
        m_timer.start();
}

void Spinner::hideEvent(QHideEvent*) { m_timer.stop(); }

} // namespace arb::ui
