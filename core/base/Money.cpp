#include "core/base/Money.h"

#include <cmath>

namespace arb {

std::string_view currencyCode(Currency currency)
{
    switch (currency) {
    case Currency::Usd: return "USD";
    case Currency::Gbp: return "GBP";
    case Currency::Eur: return "EUR";
    case Currency::Jpy: return "JPY";
    case Currency::Cad: return "CAD";
    case Currency::Inr: return "INR";
    case Currency::Mxn: return "MXN";
    case Currency::Brl: return "BRL";
    }
    return "USD";
}

int currencyDecimals(Currency currency) { return currency == Currency::Jpy ? 0 : 2; }

std::int64_t roundHalfUp(double cents) { return static_cast<std::int64_t>(std::floor(cents + 0.5)); }

std::int64_t portion(std::int64_t cents, std::int64_t basisPoints)
{
    constexpr std::int64_t whole = 10'000;
    const std::int64_t product = cents * basisPoints;
    const std::int64_t shifted = product + whole / 2;
    return shifted >= 0 ? shifted / whole : -((-shifted + whole - 1) / whole);
}

} // namespace arb
