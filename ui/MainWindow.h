#pragma once

#include "core/base/Clock.h"
#include "core/sync/Records.h"
#include "core/sync/Status.h"
#include "ui/settings/KeyAccess.h"
#include "ui/settings/SettingsPage.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QAction;
class QDockWidget;
class QStackedWidget;
class QToolButton;

namespace arb::ui {

class ActivityView;
class Banner;
class DealsStatusBar;
class FirstStart;
class PauseMenu;
class RefreshButton;
class WindowState;

/// The program's window: commands on top, the deals in the middle, the state of affairs below. It shows what
/// it is told and asks by signals; it knows neither engine nor grid (ui/Wiring.h ties them together), so it
/// runs in a test on plain values.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `stateFile` keeps geometry and the hints already given (JSON). `clock` must outlive the window.
    MainWindow(const Clock& clock, const QString& stateFile, KeyAccess keys, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The grid; the window takes it over. Called once.
    void setDealsView(QWidget* view);
    /// The first-start page in place of the grid, or the grid.
    void showFirstStart(bool shown);

    /// What closing does: with a usable tray and the user's wish the window hides, else the program quits,
    /// after saying so once. Ask the tray again whenever this changes.
    void setTray(bool usable, bool closeToTray);

    /// Shows, raises and activates: a second start, the tray, a notification.
    void bringToFront();

    [[nodiscard]] const sync::EngineStatus& status() const { return m_status; }

public Q_SLOTS:
    void setStatus(const arb::sync::EngineStatus& status);
    /// Rows that pass the filter, and all rows of the table.
    void setCounts(int shown, int total);
    void setSelectionSummary(const QString& text);
    void addReport(const arb::sync::RunReport& report);
    /// Runs of earlier and other processes, oldest first.
    void setPastRuns(const arb::sync::PastRuns& runs);
    void setRemoved(const arb::sync::RemovedDeals& deals);
    void setTokenUse(const arb::sync::SharedTokenUse& use);
    /// Rows came or went: the list of removed deals follows while it is looked at.
    void refreshRemoved();
    /// One line for the log of the activity view.
    void addLogLine(const QString& line);
    /// Something that went wrong, as a banner with the user's possible action in words.
    void showError(const arb::Error& error);
    /// A remark that stays until it is closed.
    void showNotice(const QString& text);
    /// Progress of closing: stops updates and disables the commands.
    void beginShutdown();

Q_SIGNALS:
    void refreshRequested();
    void runRequested(arb::sync::JobKind kind);
    void cancelRequested(arb::sync::JobKind kind);
    /// Without a moment: until resumed.
    void pauseRequested(std::optional<arb::UtcTime> until);
    void resumeRequested();
    /// Fill the columns that stored answers could not fill: the user agrees to the tokens.
    void fetchColumnsRequested();
    /// Look at all stale deals in one clean-up: the user agrees.
    void pruneAllRequested();
    /// A view is shown that needs them.
    void runsWanted();
    void removedWanted();
    void tokenUseWanted();
    void restoreRequested(const std::vector<arb::Asin>& asins);
    /// The user has seen the new and gone deals.
    void acknowledgeRequested();
    void settingsRequested(arb::ui::SettingsPage page);
    void aboutRequested();
    void demoRequested();
    /// From demo data back to a real account.
    void keyRequested();
    void keyAccepted(const arb::Secret& key, bool stored);
    /// The window was closed and went to the tray; `firstTime` where the user has to be told that it goes on.
    void hiddenToTray(bool firstTime);
    void quitRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildActions();
    void buildMenus();
    void buildToolBar();
    void buildCentral(KeyAccess keys);
    void buildStatusBar();
    void buildActivity();
    void updateHealth();
    void updateColumnsOffer();
    void updateStaleQuestion();
    void updateCommands();
    void showActivity();
    void showRemoved();
    void showTokens();
    void performHealthAction(sync::Health::Action action);

    const Clock& m_clock;
    std::unique_ptr<WindowState> m_state;
    sync::EngineStatus m_status;
    bool m_trayUsable = false;
    bool m_closeToTray = true;
    bool m_shuttingDown = false;

    RefreshButton* m_refresh = nullptr;
    QAction* m_refreshAction = nullptr;
    QAction* m_cancelAction = nullptr;
    QAction* m_resumeAction = nullptr;
    QAction* m_settingsAction = nullptr;
    QAction* m_aboutAction = nullptr;
    QAction* m_quitAction = nullptr;
    PauseMenu* m_pauseMenu = nullptr;
    QToolButton* m_pause = nullptr;
    Banner* m_demoBanner = nullptr;
    Banner* m_healthBanner = nullptr;
    Banner* m_noticeBanner = nullptr;
    Banner* m_columnsBanner = nullptr;
    bool m_columnsDeclined = false; ///< asked once a start
    Banner* m_staleBanner = nullptr;
    std::int64_t m_staleDeclined = 0; ///< the number that the user did not want to hear of
    QStackedWidget* m_stack = nullptr;
    FirstStart* m_firstStart = nullptr;
    QWidget* m_dealsView = nullptr;
    DealsStatusBar* m_statusBar = nullptr;
    QDockWidget* m_activityDock = nullptr;
    ActivityView* m_activity = nullptr;
};

} // namespace arb::ui
