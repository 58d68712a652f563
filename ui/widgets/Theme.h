#pragma once

#include "core/settings/Settings.h"

#include <QObject>

namespace arb::ui {

class SystemScheme;

/// Puts style and palette on the application and keeps them right: by the user's choice, or following the
/// desktop.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Installs the style. Create it once, after the QApplication.
    explicit Theme(QObject* parent = nullptr);

    void choose(settings::ThemeChoice choice);
    [[nodiscard]] bool dark() const { return m_dark; }

Q_SIGNALS:
    void changed(bool dark);

private:
    void update();

    SystemScheme* m_system = nullptr;
    settings::ThemeChoice m_choice = settings::ThemeChoice::System;
    bool m_darkAtStart = false; ///< the palette the platform gave: the answer without a portal
    bool m_dark = false;
};

} // namespace arb::ui
