#include "ui/settings/CurrencySign.h"

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

} // namespace arb::ui
