#pragma once

#include "core/base/Clock.h"
#include "core/sync/Status.h"
#include "ui/TrayBackend.h"

#include <QObject>

#include <memory>
#include <optional>

class QAction;
class QMenu;
class QSystemTrayIcon;
class QTimer;

namespace arb::ui {

/// The icon in the system tray: the program's main commands while its window is closed. Where no tray exists
/// it stays away, and looks again for a while after the start (desktops bring the tray up late).
class Tray final : public QObject
{
    Q_OBJECT

public:
    Tray(const Clock& clock, std::unique_ptr<TrayBackend> backend, QObject* parent = nullptr);
    ~Tray() override;

    /// Shows the icon as soon as there is a tray.
    void start();
    /// True where closing the window may hide it.
    [[nodiscard]] bool usable() const;
    /// A message of the desktop; false where there is no tray to show it.
    bool notify(const QString& title, const QString& text);

    [[nodiscard]] QMenu* menu() const { return m_menu.get(); }
    [[nodiscard]] QString toolTip() const;

public Q_SLOTS:
    void setStatus(const arb::sync::EngineStatus& status);
    /// The hint when the window goes to the tray for the first time.
    void explainHiding();

Q_SIGNALS:
    void usableChanged(bool usable);
    void openRequested();
    void refreshRequested();
    void pauseRequested(std::optional<arb::UtcTime> until);
    void resumeRequested();
    void quitRequested();

private:
    void buildMenu();
    void tryShow();
    void updateTexts();

    const Clock& m_clock;
    std::unique_ptr<TrayBackend> m_backend;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer* m_retry = nullptr;
    int m_retriesLeft = 5;
    sync::EngineStatus m_status;
    QAction* m_newDeals = nullptr;
    QAction* m_tokens = nullptr;
    QAction* m_refresh = nullptr;
    QMenu* m_pause = nullptr;
    QAction* m_resume = nullptr;
};

} // namespace arb::ui
