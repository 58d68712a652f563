#include "ui/widgets/Tones.h"

#include <algorithm>
#include <cmath>

namespace arb::ui {

namespace {

struct Greys
{
    QRgb window, base, alternate, text, placeholder, button, mid, dark, disabled, accent, onAccent, link,
        toolTip;
};

constexpr Greys lightGreys{0xf5f6f7, 0xffffff, 0xf7f8f9, 0x1d2125, 0x626a75, 0xffffff, 0xc6cad0,
                           0x848b95, 0x9097a1, 0x1f5fbf, 0xffffff, 0x1a56b0, 0xffffff};
constexpr Greys darkGreys{0x1f2124, 0x18191c, 0x1d1f22, 0xe6e8ea, 0x9aa1ab, 0x2b2e32, 0x44484e,
                          0x70767f, 0x70767f, 0x2b67cc, 0xffffff, 0x8ab4f8, 0x2b2e32};

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

} // namespace

QPalette palette(bool dark)
{
    const Greys& g = dark ? darkGreys : lightGreys;
    QPalette p;
    p.setColor(QPalette::Window, g.window);
    p.setColor(QPalette::WindowText, g.text);
    p.setColor(QPalette::Base, g.base);
    p.setColor(QPalette::AlternateBase, g.alternate);
    p.setColor(QPalette::Text, g.text);
    p.setColor(QPalette::PlaceholderText, g.placeholder);
    p.setColor(QPalette::Button, g.button);
    p.setColor(QPalette::ButtonText, g.text);
    p.setColor(QPalette::BrightText, Qt::white);
    p.setColor(QPalette::Light, QColor(g.button).lighter(dark ? 120 : 100));
    p.setColor(QPalette::Midlight, QColor(g.mid).lighter(dark ? 90 : 110));
    p.setColor(QPalette::Mid, g.mid);
    p.setColor(QPalette::Dark, g.dark);
    p.setColor(QPalette::Shadow, dark ? QColor(0x0c0d0e) : QColor(0x70757c));
    p.setColor(QPalette::Highlight, g.accent);
    p.setColor(QPalette::HighlightedText, g.onAccent);
    p.setColor(QPalette::Link, g.link);
    p.setColor(QPalette::LinkVisited, g.link);
    p.setColor(QPalette::ToolTipBase, g.toolTip);
    p.setColor(QPalette::ToolTipText, g.text);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, g.disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, g.mid);
    return p;
}

const Tones& tones(bool dark)
{
    static const Tones light{QColor(0x0b7138), QColor(0xb3261e), QColor(0x5b636e), QColor(0xdfe2e6),
                             QColor(0xe6effb), QColor(0xfdf1d3), QColor(0xfce5e3), QColor(0x1d2125)};
    static const Tones night{QColor(0x62d08f), QColor(0xff958b), QColor(0xa2a9b3), QColor(0x35393e),
                             QColor(0x1d2f4b), QColor(0x43370f), QColor(0x4d2422), QColor(0xf0f1f2)};
    return dark ? night : light;
}

const Tones& tonesFor(const QPalette& palette) { return tones(isDark(palette)); }

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace arb::ui
