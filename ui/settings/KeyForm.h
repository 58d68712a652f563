#pragma once

#include "ui/settings/KeyAccess.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace arb::ui {

class FieldError;
class Spinner;

/// Takes a Keepa key: paste, reveal, check, keep. The key is checked before it is stored; what was typed
/// stays until it is accepted.
class KeyForm final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyForm(KeyAccess access, QWidget* parent = nullptr);

    void focusField();

Q_SIGNALS:
    void accepted(const arb::Secret& key, bool stored);

private:
    void submit();
    void onChecked(const Secret& key, const Result<sync::TokenStatus>& result);
    void onStored(const Secret& key, const Status& result);
    void setBusy(const QString& doing);
    void fail(const QString& words);

    KeyAccess m_access;
    QLineEdit* m_field = nullptr;
    QPushButton* m_save = nullptr;
    Spinner* m_spinner = nullptr;
    QLabel* m_state = nullptr;
    FieldError* m_error = nullptr;
};

} // namespace arb::ui
