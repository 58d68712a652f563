#pragma once

#include <QColor>
#include <QPalette>

namespace arb::ui {

/// The colours that a palette has no role for. Every pair meant to be read together has a contrast of at
/// least 4.5:1.
struct Tones
{
    QColor gain;  ///< money won; on Base and Window
    QColor loss;  ///< money lost, and things that failed; on Base and Window
    QColor muted; ///< secondary text; on Base and Window
    QColor line;  ///< quiet separators and frames
    QColor infoSurface;
    QColor warningSurface;
    QColor errorSurface;
    QColor surfaceText; ///< on the three surfaces
};

/// Fusion's palette in the program's neutral greys with one accent (Highlight, Link).
[[nodiscard]] QPalette palette(bool dark);
[[nodiscard]] const Tones& tones(bool dark);
/// The tones that go with the palette in use.
[[nodiscard]] const Tones& tonesFor(const QPalette& palette);
[[nodiscard]] bool isDark(const QPalette& palette);

/// WCAG contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace arb::ui
