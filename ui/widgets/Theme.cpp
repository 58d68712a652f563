#include "ui/widgets/Theme.h"

#include "ui/widgets/CalmStyle.h"
#include "ui/widgets/SystemScheme.h"
#include "ui/widgets/Tones.h"

#include <QApplication>
#include <QToolTip>

namespace arb::ui {

Theme::Theme(QObject* parent)
    : QObject(parent), m_system(new SystemScheme(this)), m_darkAtStart(isDark(QApplication::palette()))
{
    QApplication::setStyle(new CalmStyle); // owned by the application
    connect(m_system, &SystemScheme::changed, this, &Theme::update);
    m_system->start();
    update();
}

void Theme::choose(settings::ThemeChoice choice)
{
    m_choice = choice;
    update();
}

void Theme::update()
{
    switch (m_choice) {
    case settings::ThemeChoice::Light:
        m_dark = false;
        break;
    case settings::ThemeChoice::Dark:
        m_dark = true;
        break;
    case settings::ThemeChoice::System:
        m_dark = m_system->prefersDark().value_or(m_darkAtStart);
        break;
    }
    const QPalette wanted = palette(m_dark);
    QApplication::setPalette(wanted);
    QToolTip::setPalette(wanted);
    Q_EMIT changed(m_dark);
}

} // namespace arb::ui
