#pragma once

#include "core/base/Asin.h"
#include "core/deals/Column.h"

#include <QByteArray>

#include <string>

/// A small registry with every kind of column, so that these tests do not move when the program's columns do.
namespace arb::test {

enum Ordinal : std::size_t {
    asinColumn,
    title,
    seller,
    profit,
    roi,
    rank,
    condition,
    lastSeen,
    hazmat,
    state,
    daysLeft
};

inline QString conditionCode(std::int64_t code)
{
    switch (code) {
    case 2:
        return QStringLiteral("LN");
    case 3:
        return QStringLiteral("VG");
    case 4:
        return QStringLiteral("G");
    case 5:
        return QStringLiteral("A");
    default:
        return {};
    }
}

inline QString stateCode(std::int64_t code)
{
    constexpr const char* names[] = {"New", "Seen", "Starred", "Buy", "Rejected", "Muted"};
    return code >= 0 && code < 6 ? QString::fromLatin1(names[code]) : QString();
}

inline const deals::Columns& columns()
{
    using namespace deals;
    static const Columns all({
        {.id = "asin",
         .unit = Unit::Text,
         .title = "ASIN",
         .shown = true,
         .align = Align::Left,
         .emphasis = Emphasis::Link},
        {.id = "title",
         .unit = Unit::Text,
         .title = "Title",
         .tooltip = "The book",
         .width = 200,
         .shown = true,
         .align = Align::Left},
        {.id = "seller",
         .unit = Unit::Text,
         .group = Group::Trust,
         .title = "Seller",
         .shown = true,
         .align = Align::Left},
        {.id = "profit",
         .unit = Unit::Money,
         .source = Source::Derived,
         .group = Group::Profit,
         .title = "Profit",
         .tooltip = "What is left",
         .shown = true,
         .emphasis = Emphasis::Profit},
        {.id = "roi",
         .unit = Unit::Percent,
         .source = Source::Derived,
         .group = Group::Profit,
         .title = "ROI",
         .shown = true},
        {.id = "sales_rank", .unit = Unit::Rank, .group = Group::Demand, .title = "Rank", .shown = true},
        {.id = "condition",
         .unit = Unit::Code,
         .group = Group::Deal,
         .title = "Cond.",
         .shown = true,
         .align = Align::Center,
         .codeText = conditionCode},
        {.id = "last_seen_utc",
         .unit = Unit::Time,
         .source = Source::Book,
         .group = Group::Record,
         .title = "Seen",
         .shown = true},
        {.id = "hazmat", .unit = Unit::Flag, .group = Group::Trust, .title = "Hazmat"},
        {.id = "state",
         .unit = Unit::Code,
         .source = Source::Local,
         .title = "State",
         .shown = true,
         .align = Align::Center,
         .codeText = stateCode},
        {.id = "days_to_peak", .unit = Unit::Days, .group = Group::Sale, .title = "Peak in"},
    });
    return all;
}

/// The ASIN with a running number.
inline Asin asin(int number)
{
    return *Asin::parse(
        QByteArrayLiteral("B").append(QByteArray::number(number).rightJustified(9, '0')).toStdString());
}

/// A row of unknown cells; the ASIN's cell is filled.
inline deals::RowValues row(const Asin& id)
{
    deals::RowValues values(columns().size());
    values[asinColumn] = id.str();
    return values;
}

} // namespace arb::test
