#include "ui/status/MoneyText.h"

#include <QLocale>

#include <cmath>

namespace arb::ui {

QString currencySign(Currency currency)
{
    switch (currency) {
    case Currency::Usd:
        return QStringLiteral("$");
    case Currency::Gbp:
        return QStringLiteral("\u00a3");
    case Currency::Eur:
        return QStringLiteral("\u20ac");
    case Currency::Jpy:
        return QStringLiteral("\u00a5");
    case Currency::Cad:
        return QStringLiteral("CA$");
    case Currency::Inr:
        return QStringLiteral("\u20b9");
    case Currency::Mxn:
        return QStringLiteral("MX$");
    case Currency::Brl:
        return QStringLiteral("R$");
    }
    return {};
}

QString moneyText(Money money)
{
    const int decimals = currencyDecimals(money.currency);
    const double amount = static_cast<double>(std::abs(money.cents)) / std::pow(10.0, decimals);
    const QString sign = money.cents < 0 ? QStringLiteral("-") : QString();
    return sign + currencySign(money.currency) + QLocale().toString(amount, 'f', decimals);
}

} // namespace arb::ui
