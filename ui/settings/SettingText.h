#pragma once

#include "core/base/Money.h"
#include "core/settings/Settings.h"

#include <QString>

namespace arb::ui {

/// A value as its field shows it: amounts without currency sign, percent without sign, empty for unset.
[[nodiscard]] QString settingText(const settings::Setting& setting, const settings::SettingValue& value,
                                  Currency currency);

/// What was typed into a field, checked against the setting's bounds. A decimal comma and point both do.
/// Error: Invalid, `what` = the setting's key, with words that say what the field takes.
[[nodiscard]] Result<settings::SettingValue> settingFromText(const settings::Setting& setting,
                                                             const QString& text, Currency currency);

/// "$", "%", or nothing: what stands behind the field.
[[nodiscard]] QString settingSuffix(const settings::Setting& setting, Currency currency);

/// An amount with `decimals` digits after the point, from text; nothing where it is no such number. Group
/// separators are not guessed: "1,234" is refused where three digits follow a comma and at most two are
/// allowed.
[[nodiscard]] std::optional<std::int64_t> scaledFromText(const QString& text, int decimals);
[[nodiscard]] QString scaledText(std::int64_t value, int decimals);

} // namespace arb::ui
