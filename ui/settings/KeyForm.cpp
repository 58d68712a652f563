#include "ui/settings/KeyForm.h"

#include "ui/settings/FieldError.h"
#include "ui/status/StatusText.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Spinner.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace arb::ui {

KeyForm::KeyForm(KeyAccess access, QWidget* parent)
    : QWidget(parent), m_access(std::move(access)), m_field(new QLineEdit(this)),
      m_save(new QPushButton(tr("Check and save"), this)), m_spinner(new Spinner(this)),
      m_state(new QLabel(this))
{
    m_field->setObjectName(QStringLiteral("keyField"));
    m_field->setAccessibleName(tr("Keepa key"));
    m_field->setPlaceholderText(tr("Paste your Keepa key here"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setClearButtonEnabled(true);
    m_save->setObjectName(QStringLiteral("keySave"));
    m_state->setObjectName(QStringLiteral("keyState"));
    m_state->setWordWrap(true);
    m_error = new FieldError(m_field, this);

    auto* reveal = new QToolButton(this);
    reveal->setObjectName(QStringLiteral("keyReveal"));
    reveal->setCheckable(true);
    reveal->setAutoRaise(true);
    reveal->setIcon(icon(Symbol::Eye));
    reveal->setToolTip(tr("Show the key"));
    reveal->setAccessibleName(tr("Show the key"));
    connect(reveal, &QToolButton::toggled, this, [this, reveal](bool shown) {
        m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setIcon(icon(shown ? Symbol::EyeOff : Symbol::Eye));
    });

    auto* row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(reveal);
    row->addWidget(m_save);
    auto* doing = new QHBoxLayout;
    doing->addWidget(m_spinner, 0, Qt::AlignTop);
    doing->addWidget(m_state, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_error);
    layout->addLayout(doing);
    m_spinner->hide();

    connect(m_save, &QPushButton::clicked, this, &KeyForm::submit);
    connect(m_field, &QLineEdit::returnPressed, this, &KeyForm::submit);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_error->setError({}); });
}

void KeyForm::focusField() { m_field->setFocus(Qt::OtherFocusReason); }

void KeyForm::submit()
{
    if (!m_save->isEnabled())
        return;
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return fail(tr("Paste your key first. You find it at keepa.com, under \"API\"."));
    if (std::ranges::any_of(text, [](QChar c) { return !c.isLetterOrNumber() || c.unicode() > 0x7f; }))
        return fail(tr("A Keepa key consists of letters and digits only. Please copy it again."));
    setBusy(tr("Asking Keepa about the key..."));
    const Secret key(text.toStdString());
    m_access.check(key, [self = QPointer(this), key](const Result<sync::TokenStatus>& result) {
        if (self)
            self->onChecked(key, result);
    });
}

void KeyForm::onChecked(const Secret& key, const Result<sync::TokenStatus>& result)
{
    if (!result) {
        setBusy({});
        const Error& error = result.error();
        return fail(error.action.isEmpty() ? error.words : error.words + QStringLiteral(" ") + error.action);
    }
    setBusy(result->perMinute ? tr("The key works: %1 tokens a minute. Saving it in the keychain...")
                                    .arg(StatusText::number(*result->perMinute))
                              : tr("The key works. Saving it in the keychain..."));
    m_access.store(key, [self = QPointer(this), key](const Status& stored) {
        if (self)
            self->onStored(key, stored);
    });
}

void KeyForm::onStored(const Secret& key, const Status& result)
{
    setBusy({});
    m_field->clear();
    if (result) {
        m_state->setText(tr("The key works and is saved in the keychain."));
    } else {
        m_state->setText(
            tr("The key works, but the keychain does not: %1 The key is kept for this run only; next time "
               "you will be asked for it again.")
                .arg(result.error().words));
    }
    Q_EMIT accepted(key, result.has_value());
}

void KeyForm::setBusy(const QString& doing)
{
    const bool busy = !doing.isEmpty();
    m_state->setText(doing);
    m_spinner->setVisible(busy);
    m_spinner->setRunning(busy);
    m_save->setEnabled(!busy);
    m_field->setReadOnly(busy);
}

void KeyForm::fail(const QString& words)
{
    m_error->setError(words);
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace arb::ui
