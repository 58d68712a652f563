#pragma once

#include "core/base/Money.h"

#include <QString>

namespace arb::ui {

/// "$" for USD.
[[nodiscard]] QString currencySign(Currency currency);

} // namespace arb::ui
