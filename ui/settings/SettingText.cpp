#include "ui/settings/SettingText.h"

#include "ui/settings/CurrencySign.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace arb::ui {

using settings::Setting;
using settings::SettingType;
using settings::SettingValue;

namespace {

constexpr int percentDecimals = 2;

QString words(const char* text) { return QCoreApplication::translate("SettingText", text); }

Error invalid(const Setting& setting, const QString& sentence)
{
    return {ErrorKind::Invalid,
            QString::fromUtf8(setting.key.data(), static_cast<qsizetype>(setting.key.size())),
            sentence,
            {},
            {}};
}

int decimals(const Setting& setting, Currency currency)
{
    switch (setting.type) {
    case SettingType::Cents:
    case SettingType::OptionalCents:
        return currencyDecimals(currency);
    case SettingType::BasisPoints:
        return percentDecimals;
    default:
        return 0;
    }
}

bool isNumber(SettingType type)
{
    return type == SettingType::Integer || type == SettingType::Cents || type == SettingType::BasisPoints ||
           type == SettingType::OptionalCents;
}

/// What a number field takes, with its bounds in the field's own unit.
QString expectation(const Setting& setting, Currency currency)
{
    const int digits = decimals(setting, currency);
    const QString low = scaledText(setting.min, digits);
    const QString high = scaledText(setting.max, digits);
    switch (setting.type) {
    case SettingType::Integer:
        return words(QT_TRANSLATE_NOOP("SettingText", "Enter a whole number from %1 to %2.")).arg(low, high);
    case SettingType::BasisPoints:
        return words(QT_TRANSLATE_NOOP("SettingText",
                                       "Enter a percentage from %1 to %2, with at most two decimals."))
            .arg(low, high);
    case SettingType::OptionalCents:
        return words(QT_TRANSLATE_NOOP("SettingText",
                                       "Enter an amount from %1 to %2, or leave the field empty."))
            .arg(low, high);
    default:
        return words(QT_TRANSLATE_NOOP("SettingText", "Enter an amount from %1 to %2.")).arg(low, high);
    }
}

} // namespace

QString scaledText(std::int64_t value, int decimals)
{
    std::int64_t unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const QString sign = value < 0 ? QStringLiteral("-") : QString();
    const std::int64_t size = value < 0 ? -value : value;
    QString text = sign + QString::number(size / unit);
    if (decimals > 0)
        text +=
            QLocale().decimalPoint() + QStringLiteral("%1").arg(size % unit, decimals, 10, QLatin1Char('0'));
    return text;
}

std::optional<std::int64_t> scaledFromText(const QString& text, int decimals)
{
    static const QRegularExpression shape(QStringLiteral("^([+-]?)(\\d{1,12})(?:[.,](\\d*))?$"));
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    if (!match.hasMatch() || match.captured(3).size() > decimals)
        return std::nullopt;
    std::int64_t value = match.captured(2).toLongLong();
    const QString fraction = match.captured(3).leftJustified(decimals, QLatin1Char('0'));
    for (const QChar digit : fraction)
        value = value * 10 + digit.digitValue();
    return match.captured(1) == QLatin1String("-") ? -value : value;
}

QString settingSuffix(const Setting& setting, Currency currency)
{
    switch (setting.type) {
    case SettingType::Cents:
    case SettingType::OptionalCents:
        return currencySign(currency);
    case SettingType::BasisPoints:
        return QStringLiteral("%");
    default:
        return {};
    }
}

QString settingText(const Setting& setting, const SettingValue& value, Currency currency)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        QString text = scaledText(*number, decimals(setting, currency));
        if (setting.type == SettingType::BasisPoints) { // 5, not 5.00
            static const QRegularExpression zeros(QStringLiteral("[.,]?0*$"));
            if (text.contains(QLocale().decimalPoint()))
                text.remove(zeros);
        }
        return text;
    }
    if (const auto* text = std::get_if<std::string>(&value))
        return QString::fromStdString(*text);
    return {};
}

Result<SettingValue> settingFromText(const Setting& setting, const QString& text, Currency currency)
{
    SettingValue value;
    if (setting.type == SettingType::OptionalCents && text.trimmed().isEmpty())
        return value;
    if (isNumber(setting.type)) {
        QString plain = text;
        plain.remove(settingSuffix(setting, currency)); // "$1.25" and "5 %" are as good
        const auto number = scaledFromText(plain, decimals(setting, currency));
        if (!number || *number < setting.min || *number > setting.max)
            return failure(invalid(setting, expectation(setting, currency)));
        value = *number;
    } else {
        value = text.toStdString();
    }
    if (const Status checked = settings::check(setting, value); !checked)
        return failure(checked.error());
    return value;
}

} // namespace arb::ui
