#pragma once

#include "core/base/Money.h"

#include <QString>

namespace arb::ui {

/// "$": the sign of a currency.
[[nodiscard]] QString currencySign(Currency currency);
/// "$8.96", "-$1.20": an amount for a sentence.
[[nodiscard]] QString moneyText(Money money);

} // namespace arb::ui
