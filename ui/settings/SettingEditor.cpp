#include "ui/settings/SettingEditor.h"

#include "ui/settings/FieldError.h"
#include "ui/settings/SettingText.h"
#include "ui/widgets/Tones.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace arb::ui {

using settings::SettingType;

namespace {

constexpr int numberColumns = 12;
constexpr int textColumns = 28;

QString translated(const char* text) { return QCoreApplication::translate("Settings", text); }

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

SettingEditor::SettingEditor(const settings::Setting& setting, Currency currency, QWidget* parent)
    : QWidget(parent), m_setting(setting), m_currency(currency), m_suffix(new QLabel(this))
{
    buildField();
    field()->setObjectName(text(setting.key));
    field()->setAccessibleName(translated(setting.title));
    field()->setToolTip(translated(setting.help));
    m_error = new FieldError(field(), this);

    auto* row = new QHBoxLayout;
    row->addWidget(field());
    row->addWidget(m_suffix);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_error);
    if (const QString help = translated(setting.help); !help.isEmpty()) {
        auto* note = new QLabel(help, this);
        note->setWordWrap(true);
        note->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(note);
    }
    setCurrency(currency);
}

void SettingEditor::buildField()
{
    switch (m_setting.type) {
    case SettingType::Flag:
        m_check = new QCheckBox(translated(m_setting.title), this);
        connect(m_check, &QCheckBox::toggled, this, &SettingEditor::edited);
        return;
    case SettingType::Choice:
        m_combo = new QComboBox(this);
        for (const auto& [name, title] : m_setting.choices)
            m_combo->addItem(translated(title), text(name));
        connect(m_combo, &QComboBox::currentIndexChanged, this, &SettingEditor::edited);
        return;
    default:
        break;
    }
    const bool isText = m_setting.type == SettingType::Text;
    m_line = new QLineEdit(this);
    m_line->setAlignment(isText ? Qt::AlignLeft : Qt::AlignRight);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * (isText ? textColumns : numberColumns));
    m_line->setMaximumWidth(m_line->minimumWidth());
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        if (value()) // a mark goes as soon as the input is right, and comes only when it is done
            m_error->setError({});
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &SettingEditor::validate);
}

QString SettingEditor::label() const { return m_check ? QString() : translated(m_setting.title); }

QWidget* SettingEditor::field() const
{
    if (m_check)
        return m_check;
    if (m_combo)
        return m_combo;
    return m_line;
}

void SettingEditor::setValue(const settings::SettingValue& value)
{
    if (m_check) {
        const bool* on = std::get_if<bool>(&value);
        m_check->setChecked(on && *on);
    } else if (m_combo) {
        const std::string* name = std::get_if<std::string>(&value);
        m_combo->setCurrentIndex(m_combo->findData(name ? QString::fromStdString(*name) : QString()));
    } else {
        m_line->setText(settingText(m_setting, value, m_currency));
    }
    m_error->setError({});
}

Result<settings::SettingValue> SettingEditor::value() const
{
    if (m_check)
        return settings::SettingValue(m_check->isChecked());
    if (m_combo)
        return settings::SettingValue(m_combo->currentData().toString().toStdString());
    return settingFromText(m_setting, m_line->text(), m_currency);
}

void SettingEditor::setCurrency(Currency currency)
{
    m_currency = currency;
    m_suffix->setText(settingSuffix(m_setting, currency));
    m_suffix->setVisible(!m_suffix->text().isEmpty());
}

bool SettingEditor::validate()
{
    const auto result = value();
    m_error->setError(result ? QString() : result.error().words);
    return result.has_value();
}

} // namespace arb::ui
