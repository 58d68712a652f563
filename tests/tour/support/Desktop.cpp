#include "tests/tour/support/Desktop.h"

namespace arb::tour {

QStringList Desktop::programs()
{
    return {QStringLiteral("Xvfb"), QStringLiteral("openbox"), QStringLiteral("xdotool"),
            QStringLiteral("trayer")};
}

bool Desktop::start()
{
    const QStringList screen{QStringLiteral("-displayfd"),  QStringLiteral("1"),
                             QStringLiteral("-screen"),     QStringLiteral("0"),
                             QStringLiteral("1400x900x24"), QStringLiteral("-nolisten"),
                             QStringLiteral("tcp")};
    if (!m_display.start(QStringLiteral("Xvfb"), screen, m_variables))
        return false;
    const QString number = m_display.firstLine();
    if (number.isEmpty())
        return false;
    m_variables.insert(QStringLiteral("DISPLAY"), QStringLiteral(":") + number);
    m_variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_variables.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    m_variables.remove(QStringLiteral("WAYLAND_DISPLAY"));
    m_variables.remove(QStringLiteral("XDG_CURRENT_DESKTOP"));
    return m_windowManager.start(QStringLiteral("openbox"), {}, m_variables);
}

bool Desktop::startTray() { return m_tray.start(QStringLiteral("trayer"), {}, m_variables); }

QList<Desktop::Window> Desktop::windows(const QString& windowClass) const
{
    QList<Window> found;
    // xdotool answers with an error where there is none.
    const auto ids = xdotool(
        {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--class"), windowClass});
    if (!ids)
        return found;
    for (const QByteArray& id : ids->split('\n')) {
        if (id.isEmpty())
            continue;
        const auto geometry = xdotool(
            {QStringLiteral("getwindowgeometry"), QStringLiteral("--shell"), QString::fromLatin1(id)});
        if (!geometry)
            continue; // gone meanwhile
        const QByteArray key = QByteArrayLiteral("WIDTH=");
        const qsizetype at = geometry->indexOf(key);
        if (at >= 0) {
            const qsizetype from = at + key.size();
            found << Window{id, geometry->mid(from, geometry->indexOf('\n', from) - from).toInt()};
        }
    }
    return found;
}

bool Desktop::isActive(const Window& window) const
{
    const auto active = xdotool({QStringLiteral("getactivewindow")});
    return active && active->trimmed() == window.id;
}

void Desktop::pressClose() const { (void)xdotool({QStringLiteral("key"), QStringLiteral("alt+F4")}); }

std::optional<QByteArray> Desktop::xdotool(const QStringList& arguments) const
{
    return outputOf(QStringLiteral("xdotool"), arguments, m_variables);
}

} // namespace arb::tour
