#include "ui/widgets/Banner.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Tones.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace arb::ui {

namespace {

constexpr int iconSize = 18;

QColor surface(Banner::Kind kind, const Tones& tones)
{
    switch (kind) {
    case Banner::Kind::Info:
        return tones.infoSurface;
    case Banner::Kind::Warning:
        return tones.warningSurface;
    case Banner::Kind::Error:
        return tones.errorSurface;
    }
    return tones.infoSurface;
}

Symbol symbol(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return Symbol::Info;
    case Banner::Kind::Warning:
        return Symbol::Warning;
    case Banner::Kind::Error:
        return Symbol::Error;
    }
    return Symbol::Info;
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_action->setAutoDefault(false);
    m_action->hide();
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Symbol::Close));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->hide();

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);

    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    updateColors();
}

void Banner::setMessage(Kind kind, const QString& text, const QString& action)
{
    const bool news = text != m_text->text();
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    updateColors();
    if (news && isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::setClosable(bool closable) { m_close->setVisible(closable); }

QString Banner::text() const { return m_text->text(); }

QString Banner::actionText() const { return m_action->text(); }

void Banner::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const Tones& t = tonesFor(palette());
    painter.fillRect(rect(), surface(m_kind, t));
    painter.setPen(t.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateColors();
}

void Banner::updateColors()
{
    QPalette text = m_text->palette();
    text.setColor(QPalette::WindowText, tonesFor(palette()).surfaceText);
    m_text->setPalette(text);
    m_icon->setPixmap(
        icon(symbol(m_kind), QPalette::WindowText).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    update();
}

} // namespace arb::ui
