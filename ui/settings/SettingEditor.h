#pragma once

#include "core/base/Money.h"
#include "core/settings/Settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace arb::ui {

class FieldError;

/// The editor of one setting: title, field, unit, help, and words where the input is wrong. Numbers are typed
/// freely and judged when the focus leaves or the dialog takes them, so that nothing is bent or lost while
/// typing.
class SettingEditor final : public QWidget
{
    Q_OBJECT

public:
    /// The field's object name is the setting's key. `setting` must outlive the editor (the registry does).
    SettingEditor(const settings::Setting& setting, Currency currency, QWidget* parent = nullptr);

    [[nodiscard]] const settings::Setting& setting() const { return m_setting; }
    /// The label of the form's row; empty for a check box, which carries its own.
    [[nodiscard]] QString label() const;
    [[nodiscard]] QWidget* field() const;

    void setValue(const settings::SettingValue& value);
    [[nodiscard]] Result<settings::SettingValue> value() const;
    /// The amounts' unit changes with the marketplace.
    void setCurrency(Currency currency);
    /// Judges the input and marks the field; true where it is right.
    bool validate();

Q_SIGNALS:
    void edited();

private:
    void buildField();

    const settings::Setting& m_setting;
    Currency m_currency;
    QCheckBox* m_check = nullptr;
    QComboBox* m_combo = nullptr;
    QLineEdit* m_line = nullptr;
    QLabel* m_suffix = nullptr;
    FieldError* m_error = nullptr;
};

} // namespace arb::ui
