#pragma once

#include "core/base/Money.h"
#include "core/settings/Settings.h"

#include <QWidget>

#include <string_view>
#include <vector>

class QFormLayout;

namespace arb::ui {

class SettingEditor;

/// A column of setting editors, made from declarations.
class SettingsForm final : public QWidget
{
    Q_OBJECT

public:
    SettingsForm(const std::vector<const settings::Setting*>& declarations, Currency currency,
                 QWidget* parent = nullptr);

    void setValues(const settings::Settings& settings);
    void setCurrency(Currency currency);
    /// Shows or hides the rows whose key begins so; hidden fields keep their text and are not judged.
    void setShown(std::string_view keyPrefix, bool shown);
    /// Writes the valid fields into `settings` and leaves the others alone.
    void collect(settings::Settings& settings) const;
    /// True where some field could not be taken over; marks nothing.
    [[nodiscard]] bool hasInvalid() const;
    /// Judges and marks all fields; the first wrong one, or null.
    [[nodiscard]] QWidget* firstInvalid();

Q_SIGNALS:
    void edited();

private:
    QFormLayout* m_layout = nullptr;
    std::vector<SettingEditor*> m_editors;
};

} // namespace arb::ui
