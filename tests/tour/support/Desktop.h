#pragma once

#include "tests/tour/support/Program.h"

#include <QList>

namespace arb::tour {

/// An X display of its own with a window manager and, on demand, a tray: a desktop nobody looks at. What is
/// on it is found and pressed by xdotool, as from outside any program.
class Desktop final
{
public:
    /// A window on the screen, by its X id.
    struct Window
    {
        QByteArray id;
        int width = 0;
    };

    /// The programs it takes.
    [[nodiscard]] static QStringList programs();

    /// Display and window manager. False where one does not come up.
    [[nodiscard]] bool start();
    [[nodiscard]] bool startTray();
    /// What a program needs to appear here, and nowhere else: no session bus either.
    [[nodiscard]] const QProcessEnvironment& variables() const { return m_variables; }

    /// Windows of this class (a regular expression) that are mapped, icons in the tray among them.
    [[nodiscard]] QList<Window> windows(const QString& windowClass) const;
    [[nodiscard]] bool isActive(const Window& window) const;
    /// The window manager's shortcut for closing, given to the active window.
    void pressClose() const;

private:
    [[nodiscard]] std::optional<QByteArray> xdotool(const QStringList& arguments) const;

    QProcessEnvironment m_variables = QProcessEnvironment::systemEnvironment();
    Program m_display;
    Program m_windowManager;
    Program m_tray;
};

} // namespace arb::tour
