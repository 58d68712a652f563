#include "ui/settings/SettingsForm.h"

#include "ui/settings/SettingEditor.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace arb::ui {

SettingsForm::SettingsForm(const std::vector<const settings::Setting*>& declarations, Currency currency,
                           QWidget* parent)
    : QWidget(parent)
{
    m_layout = new QFormLayout(this);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setVerticalSpacing(12);
    m_layout->setHorizontalSpacing(16);
    for (const settings::Setting* declaration : declarations) {
        auto* editor = new SettingEditor(*declaration, currency, this);
        const QString title = editor->label();
        auto* label = new QLabel(title, this);
        label->setBuddy(editor->field());
        m_layout->addRow(label, editor);
        connect(editor, &SettingEditor::edited, this, &SettingsForm::edited);
        m_editors.push_back(editor);
    }
}

void SettingsForm::setValues(const settings::Settings& settings)
{
    for (SettingEditor* editor : m_editors)
        editor->setValue(editor->setting().get(settings));
}

void SettingsForm::setCurrency(Currency currency)
{
    for (SettingEditor* editor : m_editors)
        editor->setCurrency(currency);
}

void SettingsForm::setShown(std::string_view keyPrefix, bool shown)
{
    for (SettingEditor* editor : m_editors)
        if (editor->setting().key.starts_with(keyPrefix))
            m_layout->setRowVisible(editor, shown);
}

void SettingsForm::collect(settings::Settings& settings) const
{
    for (const SettingEditor* editor : m_editors)
        if (const auto value = editor->value())
            editor->setting().set(settings, *value);
}

bool SettingsForm::hasInvalid() const
{
    return std::ranges::any_of(
        m_editors, [](const SettingEditor* editor) { return !editor->isHidden() && !editor->value(); });
}

QWidget* SettingsForm::firstInvalid()
{
    QWidget* first = nullptr;
    for (SettingEditor* editor : m_editors)
        if (!editor->isHidden() && !editor->validate() && !first)
            first = editor->field();
    return first;
}

} // namespace arb::ui
