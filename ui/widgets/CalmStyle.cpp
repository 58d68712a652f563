#include "ui/widgets/CalmStyle.h"

#include "ui/widgets/Tones.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace arb::ui {

namespace {

constexpr double radius = 4.0;

bool isDefault(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && (button->features & QStyleOptionButton::DefaultButton) &&
           (option->state & QStyle::State_Enabled);
}

/// A step towards the text colour: how a surface answers to the mouse.
QColor shifted(const QColor& from, const QColor& towards, double by)
{
    const auto mix = [by](float a, float b) { return static_cast<float>(a + (b - a) * by); };
    return QColor::fromRgbF(mix(from.redF(), towards.redF()), mix(from.greenF(), towards.greenF()),
                            mix(from.blueF(), towards.blueF()));
}

double pressure(const QStyleOption* option)
{
    if (option->state & (QStyle::State_Sunken | QStyle::State_On))
        return 0.14;
    return (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled) ? 0.06 : 0.0;
}

void drawPushPanel(const QStyleOption* option, QPainter* painter)
{
    const QPalette& p = option->palette;
    const bool accent = isDefault(option);
    const QColor surface =
        accent ? shifted(p.color(QPalette::Highlight), Qt::black, pressure(option) * 1.5)
               : shifted(p.color(QPalette::Button), p.color(QPalette::ButtonText), pressure(option));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(accent ? surface : p.color(QPalette::Mid), 1.0));
    painter->setBrush(surface);
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(frame, radius, radius);
    if ((option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(accent ? p.color(QPalette::HighlightedText) : p.color(QPalette::Link), 1.5));
        painter->drawRoundedRect(frame.adjusted(1.5, 1.5, -1.5, -1.5), radius - 1, radius - 1);
    }
    painter->restore();
}

void drawToolPanel(const QStyleOption* option, QPainter* painter)
{
    const double strength = pressure(option);
    if (strength <= 0.0 && (option->state & QStyle::State_AutoRaise))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(shifted(option->palette.color(QPalette::Window),
                              option->palette.color(QPalette::WindowText), strength + 0.02));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void drawCheckBox(const QStyleOption* option, QPainter* painter)
{
    const QPalette& p = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool filled = enabled && !(option->state & QStyle::State_Off);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(p.color(filled    ? QPalette::Highlight
                                 : enabled ? QPalette::Dark
                                           : QPalette::Mid),
                         1.0));
    painter->setBrush(p.color(filled ? QPalette::Highlight : QPalette::Base));
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(box, radius - 1, radius - 1);
    const QColor ink = p.color(enabled ? QPalette::HighlightedText : QPalette::Mid);
    painter->setPen(QPen(ink, box.width() / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    if (option->state & QStyle::State_On)
        painter->drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)}));
    else if (option->state & QStyle::State_NoChange)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    painter->restore();
}

/// Fusion derives a field's frame from the window's colour, which leaves none on a dark one.
void drawFieldFrame(const QStyleOption* option, QPainter* painter)
{
    const bool focus = option->state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(focus ? QPalette::Link : QPalette::Mid), focus ? 1.5 : 1.0));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius - 1, radius - 1);
    painter->restore();
}

void drawGroupFrame(const QStyleOption* option, QPainter* painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tonesFor(option->palette).line, 1.0));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void drawFocusRing(const QStyleOption* option, QPainter* painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(QPalette::Link), 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter->restore();
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawPushPanel(option, painter);
        return;
    case PE_PanelButtonTool:
        drawToolPanel(option, painter);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_FrameLineEdit:
        drawFieldFrame(option, painter);
        return;
    case PE_FrameGroupBox:
        drawGroupFrame(option, painter);
        return;
    case PE_FrameFocusRect:
        // Item views show their own current cell; everything else gets the same ring.
        if (!qobject_cast<const QAbstractItemView*>(widget)) {
            drawFocusRing(option, painter);
            return;
        }
        break;
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (element == CE_PushButtonLabel && isDefault(option)) {
        QStyleOptionButton label = *qstyleoption_cast<const QStyleOptionButton*>(option);
        label.palette.setColor(QPalette::ButtonText, label.palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(tonesFor(option->palette).line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ToolButton) {
        // Fusion's arrow for an instant menu hangs below the text like a stain.
        QStyleOptionToolButton button = *qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
        QProxyStyle::drawComplexControl(control, &button, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        result = {result.width() + 12, std::max(result.height(), option->fontMetrics.height() + 14)};
    if (type == CT_LineEdit || type == CT_SpinBox || type == CT_ComboBox)
        result.rheight() = std::max(result.height(), option->fontMetrics.height() + 12);
    if (type == CT_ItemViewItem)
        result.rheight() = std::max(result.height(), option->fontMetrics.height() + 6);
    return result;
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // Qt's own are in colours of their own
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace arb::ui
