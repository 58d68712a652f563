#include "ui/deals/DealsDelegate.h"

#include "ui/deals/DealsModel.h"

#include <QFontDatabase>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace arb::ui {

namespace {

constexpr int margin = 5;

bool dark(const QPalette& palette) { return palette.color(QPalette::Base).lightness() < 128; }

QPalette::ColorGroup groupOf(const QStyleOptionViewItem& option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

Qt::Alignment alignment(deals::Align align)
{
    switch (align) {
    case deals::Align::Right:
        return Qt::AlignRight | Qt::AlignVCenter;
    case deals::Align::Center:
        return Qt::AlignHCenter | Qt::AlignVCenter;
    default:
        return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

} // namespace

DealsDelegate::DealsDelegate(const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent), m_clock(clock)
{}

QColor DealsDelegate::gainColor(const QPalette& palette)
{
    return dark(palette) ? QColor(0x6f, 0xcf, 0x83) : QColor(0x1a, 0x6e, 0x2e);
}

QColor DealsDelegate::lossColor(const QPalette& palette)
{
    return dark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x1b, 0x1b);
}

QFont DealsDelegate::tabular(const QFont& font)
{
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (metrics.horizontalAdvance(digit) == width)
            continue;
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(font.pointSizeF());
        return fixed;
    }
    return font;
}

double DealsDelegate::flash(std::optional<Milliseconds> changedAt) const
{
    if (!m_flashing || !changedAt)
        return 0;
    const Milliseconds age = m_clock.elapsed() - *changedAt;
    if (age < Milliseconds{0} || age >= flashTime)
        return 0;
    return 1.0 - static_cast<double>(age.count()) / static_cast<double>(flashTime.count());
}

const QFont& DealsDelegate::fontFor(const QFont& base, const CellLook& look, bool number) const
{
    if (m_base != base) {
        m_base = base;
        for (int bits = 0; bits < 4; ++bits) {
            for (QFont* font : {&m_fonts[0][bits], &m_fonts[1][bits]}) {
                *font = font == &m_fonts[0][bits] ? base : tabular(base);
                font->setBold((bits & 1) != 0);
                font->setItalic((bits & 2) != 0);
            }
        }
    }
    return m_fonts[number ? 1 : 0][(look.bold ? 1 : 0) | (look.italic ? 2 : 0)];
}

QColor DealsDelegate::textColor(const QStyleOptionViewItem& option, const CellLook& look) const
{
    const QPalette::ColorGroup group = groupOf(option);
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(group, QPalette::HighlightedText);
    if (look.stale)
        return option.palette.color(group, QPalette::PlaceholderText);
    switch (look.tone) {
    case CellLook::Tone::Gain:
        return gainColor(option.palette);
    case CellLook::Tone::Loss:
        return lossColor(option.palette);
    case CellLook::Tone::Plain:
        break;
    }
    return option.palette.color(group, look.link ? QPalette::Link : QPalette::Text);
}

void DealsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const auto* model = qobject_cast<const DealsModel*>(index.model());
    if (!model)
        return;
    const CellLook look = model->look(index);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.brush(groupOf(option), QPalette::Highlight));
    if (const double left = flash(look.changedAt); left > 0) {
        QColor glow = option.palette.color(QPalette::Highlight);
        if (option.state.testFlag(QStyle::State_Selected))
            glow = option.palette.color(QPalette::HighlightedText);
        glow.setAlphaF(static_cast<float>(0.35 * left));
        painter->fillRect(option.rect, glow);
    }
    const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    const bool number = look.align == deals::Align::Right;
    painter->setFont(fontFor(option.font, look, number));
    painter->setPen(textColor(option, look));
    const QFontMetrics metrics = painter->fontMetrics();
    // A text that fits even if every letter were as wide as the widest needs no measuring.
    const bool surelyFits = look.text.size() * metrics.maxWidth() <= area.width();
    const bool fits = surelyFits || metrics.horizontalAdvance(look.text) <= area.width();
    painter->drawText(area, static_cast<int>(alignment(look.align)) | Qt::TextSingleLine,
                      fits ? look.text : metrics.elidedText(look.text, Qt::ElideRight, area.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(option.palette.color(
            option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

QSize DealsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const DealsModel*>(index.model());
    if (!model)
        return {};
    const CellLook look = model->look(index);
    const QFontMetrics metrics(fontFor(option.font, look, look.align == deals::Align::Right));
    return {metrics.horizontalAdvance(look.text) + 2 * margin + 1, metrics.height()};
}

} // namespace arb::ui
