#include "ui/settings/FieldError.h"

#include "ui/widgets/Tones.h"

#include <QEvent>

namespace arb::ui {

FieldError::FieldError(QWidget* field, QWidget* parent) : QLabel(parent), m_field(field)
{
    setObjectName(QStringLiteral("error-") + field->objectName());
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    updateColor();
    hide();
}

void FieldError::setError(const QString& words)
{
    setText(words);
    setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
    m_field->setProperty("invalid", !words.isEmpty());
}

void FieldError::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateColor();
}

void FieldError::updateColor()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, tonesFor(palette()).loss);
    setPalette(colors);
}

} // namespace arb::ui
