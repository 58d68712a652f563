#include "ui/status/TokenGauge.h"

#include "ui/status/StatusText.h"
#include "ui/widgets/Tones.h"

#include <QPainter>
#include <QStyleOptionToolButton>

#include <algorithm>

namespace arb::ui {

namespace {

constexpr int barWidth = 36;
constexpr int barHeight = 6;
constexpr int gap = 6;
constexpr int margin = 6;
constexpr double low = 0.1;

} // namespace

TokenGauge::TokenGauge(QWidget* parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("tokenGauge"));
    setFocusPolicy(Qt::TabFocus);
    setTokens({}, {});
}

void TokenGauge::setTokens(const sync::TokenStatus& tokens, UtcTime now)
{
    m_tokens = tokens;
    const QString text = StatusText::tokens(tokens, now);
    if (text != this->text()) {
        setText(text);
        setAccessibleName(text);
        updateGeometry();
    }
    setToolTip(StatusText::tokensAtLength(tokens, now));
    update();
}

QSize TokenGauge::sizeHint() const
{
    return {margin + barWidth + gap + fontMetrics().horizontalAdvance(text()) + margin,
            fontMetrics().height() + 6};
}

double TokenGauge::level() const
{
    if (!m_tokens.balance || !m_tokens.capacity || *m_tokens.capacity <= 0)
        return 0.0;
    return std::clamp(static_cast<double>(*m_tokens.balance) / static_cast<double>(*m_tokens.capacity), 0.0,
                      1.0);
}

void TokenGauge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionToolButton panel;
    panel.initFrom(this);
    panel.state.setFlag(QStyle::State_AutoRaise);
    panel.state.setFlag(QStyle::State_Sunken, isDown());
    style()->drawPrimitive(QStyle::PE_PanelButtonTool, &panel, &painter, this);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF bar(margin, (height() - barHeight) / 2.0, barWidth, barHeight);
    painter.setBrush(palette().color(QPalette::Mid));
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    if (level() > 0.0) {
        painter.setBrush(level() < low ? tonesFor(palette()).loss : palette().color(QPalette::Link));
        painter.drawRoundedRect(
            QRectF(bar.topLeft(), QSizeF(std::max<double>(barHeight, barWidth * level()), barHeight)),
            barHeight / 2.0, barHeight / 2.0);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(margin + barWidth + gap, 0, -margin + 1, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasFocus())
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &panel, &painter, this);
}

} // namespace arb::ui
