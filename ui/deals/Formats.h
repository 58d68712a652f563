#pragma once

#include "core/base/Money.h"
#include "core/base/Time.h"
#include "core/deals/Column.h"
#include "core/grid/ColumnData.h"

#include <QLocale>
#include <QString>

/// How values look (deals.md section 2). Pure functions.
namespace arb::ui {

/// What a value's text depends on beside the value.
struct FormatContext
{
    Currency currency = Currency::Usd;
    UtcTime now{};
    QLocale locale{};
};

/// The application's locale; US English where it has none ("C" knows no thousands).
[[nodiscard]] QLocale displayLocale();

/// The dash for an unknown value.
[[nodiscard]] QString unknownText();

/// "$1,234.56", "−$3.00".
[[nodiscard]] QString moneyText(Money money, const QLocale& locale);
/// How long ago: "12 min", "3 h", "5 d"; "in 3 h" for what is to come.
[[nodiscard]] QString ageText(UtcTime time, UtcTime now);
/// The moment itself, in local time.
[[nodiscard]] QString momentText(UtcTime time, const QLocale& locale);

/// A cell as the grid shows it; unknown is a dash.
[[nodiscard]] QString cellText(const deals::Column& column, const grid::Cell& cell,
                               const FormatContext& context);
/// A cell in full: the absolute time, all digits.
[[nodiscard]] QString exactText(const deals::Column& column, const grid::Cell& cell,
                                const FormatContext& context);
/// A cell for the clipboard and other programs: plain numbers with a point, ISO times, empty where unknown.
[[nodiscard]] QString plainText(const deals::Column& column, const grid::Cell& cell,
                                const FormatContext& context);

} // namespace arb::ui
