#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace arb {

/// The currencies of the marketplaces that Keepa knows.
enum class Currency : std::uint8_t { Usd, Gbp, Eur, Jpy, Cad, Inr, Mxn, Brl };

/// ISO 4217 code, e.g. "USD".
[[nodiscard]] std::string_view currencyCode(Currency currency);
/// Digits after the decimal point: 2, for yen 0.
[[nodiscard]] int currencyDecimals(Currency currency);

/// An amount in the smallest unit of its currency (US cents; yen). Sums of different currencies are a bug.
struct Money
{
    std::int64_t cents = 0;
    Currency currency = Currency::Usd;

    friend bool operator==(Money, Money) = default;
    friend std::strong_ordering operator<=>(Money a, Money b) { return a.cents <=> b.cents; }
    friend Money operator+(Money a, Money b) { return {a.cents + b.cents, a.currency}; }
    friend Money operator-(Money a, Money b) { return {a.cents - b.cents, a.currency}; }
    friend Money operator-(Money a) { return {-a.cents, a.currency}; }
};

/// Half up to the cent, toward plus infinity at exact halves: how Amazon rounds a fee.
[[nodiscard]] std::int64_t roundHalfUp(double cents);

/// `amount * percent / 100`, rounded half up to the cent in integer arithmetic. `basisPoints` are hundredths of a
/// percent (15 % = 1500).
[[nodiscard]] std::int64_t portion(std::int64_t cents, std::int64_t basisPoints);

} // namespace arb
