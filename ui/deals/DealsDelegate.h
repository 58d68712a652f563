#pragma once

#include "core/base/Clock.h"

#include <QFont>
#include <QFontMetrics>
#include <QStyledItemDelegate>

#include <optional>

namespace arb::ui {

struct CellLook;

/// Draws the grid's cells: one question to the model, one text, elided only where it does not fit. Colours
/// come from the palette, so light and dark are the same code.
class DealsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// How long a changed cell fades.
    static constexpr Milliseconds flashTime{2000};

    explicit DealsDelegate(const Clock& clock, QObject* parent = nullptr);

    void setFlashing(bool flashing) { m_flashing = flashing; }
    [[nodiscard]] bool flashing() const { return m_flashing; }
    /// How much of the flash is left of a cell that changed then: 1 fresh, 0 none.
    [[nodiscard]] double flash(std::optional<Milliseconds> changedAt) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Green and red that can be read on this palette's background.
    [[nodiscard]] static QColor gainColor(const QPalette& palette);
    [[nodiscard]] static QColor lossColor(const QPalette& palette);
    /// `font` with digits of one width: itself, or the system's fixed font where its digits differ.
    [[nodiscard]] static QFont tabular(const QFont& font);

private:
    [[nodiscard]] QColor textColor(const QStyleOptionViewItem& option, const CellLook& look) const;
    [[nodiscard]] const QFont& fontFor(const QFont& base, const CellLook& look, bool number) const;

    const Clock& m_clock;
    bool m_flashing = true;
    mutable std::optional<QFont> m_base;
    mutable QFont m_fonts[2][4]; ///< of m_base: plain or tabular, by bold and italic
};

} // namespace arb::ui
