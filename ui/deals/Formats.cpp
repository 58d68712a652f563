#include "ui/deals/Formats.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>
#include <cstdlib>

namespace arb::ui {

namespace {

constexpr QChar minus(0x2212);
constexpr QChar narrowSpace(0x00a0);

QString currencySign(Currency currency)
{
    switch (currency) {
    case Currency::Usd:
        return QStringLiteral("$");
    case Currency::Gbp:
        return QStringLiteral("£");
    case Currency::Eur:
        return QStringLiteral("€");
    case Currency::Jpy:
        return QStringLiteral("¥");
    case Currency::Cad:
        return QStringLiteral("C$");
    case Currency::Inr:
        return QStringLiteral("₹");
    case Currency::Mxn:
        return QStringLiteral("MX$");
    case Currency::Brl:
        return QStringLiteral("R$");
    }
    return {};
}

double wholeUnits(Money money)
{
    return static_cast<double>(money.cents) / std::pow(10.0, currencyDecimals(money.currency));
}

QString signedText(double value, const QString& digits, bool plus)
{
    const bool zero = std::abs(value) == 0.0;
    return (value < 0 ? QString(minus) : plus && !zero ? QStringLiteral("+") : QString()) + digits;
}

QString percentText(double percent, bool change, const QLocale& locale)
{
    const double rounded = std::round(percent);
    return signedText(rounded, locale.toString(std::abs(rounded), 'f', 0) + narrowSpace + u'%', change);
}

QString countText(std::int64_t count, const QLocale& locale)
{
    return signedText(static_cast<double>(count), locale.toString(qlonglong{std::abs(count)}), false);
}

QString codeText(const deals::Column& column, std::int64_t code)
{
    const QString text = column.codeText ? column.codeText(code) : QString();
    return text.isEmpty() ? QString::number(code) : text;
}

} // namespace

QLocale displayLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

QString unknownText() { return QStringLiteral("–"); }

QString moneyText(Money money, const QLocale& locale)
{
    const double amount = wholeUnits(money);
    return signedText(amount,
                      currencySign(money.currency) +
                          locale.toString(std::abs(amount), 'f', currencyDecimals(money.currency)),
                      false);
}

QString ageText(UtcTime time, UtcTime now)
{
    const std::int64_t seconds = now.seconds - time.seconds;
    const std::int64_t minutes = std::abs(seconds) / 60;
    QString age;
    if (minutes < 1)
        return QCoreApplication::translate("Formats", "now");
    if (minutes < 60)
        age = QCoreApplication::translate("Formats", "%1 min").arg(minutes);
    else if (minutes < 48 * 60)
        age = QCoreApplication::translate("Formats", "%1 h").arg(minutes / 60);
    else
        age = QCoreApplication::translate("Formats", "%1 d").arg(minutes / (24 * 60));
    return seconds < 0 ? QCoreApplication::translate("Formats", "in %1").arg(age) : age;
}

QString momentText(UtcTime time, const QLocale& locale)
{
    return locale.toString(QDateTime::fromSecsSinceEpoch(time.seconds), QLocale::LongFormat);
}

QString cellText(const deals::Column& column, const grid::Cell& cell, const FormatContext& context)
{
    if (cell.text)
        return *cell.text;
    if (cell.real && column.unit == deals::Unit::Percent)
        return percentText(*cell.real, column.emphasis == deals::Emphasis::Change, context.locale);
    if (cell.real)
        return signedText(*cell.real, context.locale.toString(std::abs(*cell.real), 'f', 2), false);
    if (!cell.integer)
        return unknownText();
    switch (column.unit) {
    case deals::Unit::Money:
        return moneyText({*cell.integer, context.currency}, context.locale);
    case deals::Unit::Rank:
        return u'#' + context.locale.toString(qlonglong{*cell.integer});
    case deals::Unit::Time:
        return ageText({*cell.integer}, context.now);
    case deals::Unit::Days:
        return QCoreApplication::translate("Formats", "%1 d").arg(countText(*cell.integer, context.locale));
    case deals::Unit::Flag:
        return *cell.integer != 0 ? QCoreApplication::translate("Formats", "yes")
                                  : QCoreApplication::translate("Formats", "no");
    case deals::Unit::Code:
        return codeText(column, *cell.integer);
    default:
        return countText(*cell.integer, context.locale);
    }
}

QString exactText(const deals::Column& column, const grid::Cell& cell, const FormatContext& context)
{
    if (column.unit == deals::Unit::Time && cell.integer)
        return momentText({*cell.integer}, context.locale);
    if (column.unit == deals::Unit::Percent && cell.real)
        return signedText(*cell.real,
                          context.locale.toString(std::abs(*cell.real), 'f', 1) + narrowSpace + u'%', false);
    return cellText(column, cell, context);
}

QString plainText(const deals::Column& column, const grid::Cell& cell, const FormatContext& context)
{
    if (cell.text)
        return *cell.text;
    if (cell.real)
        return QString::number(*cell.real, 'g', 12);
    if (!cell.integer)
        return {};
    switch (column.unit) {
    case deals::Unit::Money:
        return QString::number(wholeUnits({*cell.integer, context.currency}), 'f',
                               currencyDecimals(context.currency));
    case deals::Unit::Time:
        return QString::fromStdString(toIso({*cell.integer}));
    case deals::Unit::Code:
        return codeText(column, *cell.integer);
    default:
        return QString::number(*cell.integer);
    }
}

} // namespace arb::ui
