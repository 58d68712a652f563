#pragma once

#include <QLabel>

namespace arb::ui {

/// The words below a field that say what is wrong with it; takes no room while all is well. The field's
/// accessible description says the same.
class FieldError final : public QLabel
{
    Q_OBJECT

public:
    FieldError(QWidget* field, QWidget* parent);

    /// Empty: all is well.
    void setError(const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateColor();

    QWidget* m_field;
};

} // namespace arb::ui
