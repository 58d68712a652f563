#include "ui/TrayBackend.h"

#include <QSystemTrayIcon>

namespace arb::ui {

bool SystemTrayBackend::available() const { return QSystemTrayIcon::isSystemTrayAvailable(); }

void SystemTrayBackend::message(QSystemTrayIcon& icon, const QString& title, const QString& text)
{
    icon.showMessage(title, text, icon.icon());
}

} // namespace arb::ui
