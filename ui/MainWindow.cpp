#include "ui/MainWindow.h"

#include "ui/FirstStart.h"
#include "ui/PauseMenu.h"
#include "ui/RefreshButton.h"
#include "ui/WindowState.h"
#include "ui/status/ActivityView.h"
#include "ui/status/DealsStatusBar.h"
#include "ui/status/HealthView.h"
#include "ui/status/StatusText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Icons.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace arb::ui {

namespace {

const QSize firstSize(1280, 800);
constexpr int frameHeight = 40; ///< title bar and borders, which Qt knows only once the window is shown
constexpr int relativeTimesMs = 20'000; ///< "2 min ago" has to stay true while nothing happens
const QString hintNoTray = QStringLiteral("closing-without-tray");
const QString hintTray = QStringLiteral("hidden-to-tray");

const sync::JobStatus* jobOf(const sync::EngineStatus& status, sync::JobKind kind)
{
    const auto found = std::ranges::find(status.jobs, kind, &sync::JobStatus::kind);
    return found == status.jobs.end() ? nullptr : &*found;
}

} // namespace

MainWindow::MainWindow(const Clock& clock, const QString& stateFile, KeyAccess keys, QWidget* parent)
    : QMainWindow(parent), m_clock(clock), m_state(std::make_unique<WindowState>(stateFile))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Agent Arbitrage"));
    setWindowIcon(appIcon());
    resize(firstSize.boundedTo(screen()->availableSize() - QSize(0, frameHeight)));
    buildActions();
    buildCentral(std::move(keys));
    buildStatusBar();
    buildActivity();
    buildToolBar();
    buildMenus();
    m_state->restore(*this);
    auto* ticking = new QTimer(this);
    connect(ticking, &QTimer::timeout, this, [this] { setStatus(m_status); });
    ticking->start(relativeTimesMs);
    setStatus({});
}

MainWindow::~MainWindow() { m_state->save(*this); }

void MainWindow::buildActions()
{
    const auto action = [this](const char* name, const QString& text, const QKeySequence& keys,
                               Symbol symbol) {
        auto* made = new QAction(icon(symbol), text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setShortcut(keys);
        addAction(made);
        return made;
    };
    m_refreshAction = action("refreshAction", tr("&Refresh Deals"), Qt::Key_F5, Symbol::Refresh);
    connect(m_refreshAction, &QAction::triggered, this, &MainWindow::refreshRequested);
    m_cancelAction = action("cancelAction", tr("&Cancel Refresh"), {}, Symbol::Stop);
    connect(m_cancelAction, &QAction::triggered, this,
            [this] { Q_EMIT cancelRequested(sync::JobKind::Delta); });
    m_resumeAction = action("resumeAction", tr("Res&ume"), {}, Symbol::Play);
    connect(m_resumeAction, &QAction::triggered, this, &MainWindow::resumeRequested);
    m_settingsAction = action("settingsAction", tr("&Settings..."), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                              Symbol::Settings);
    m_settingsAction->setMenuRole(QAction::PreferencesRole);
    connect(m_settingsAction, &QAction::triggered, this,
            [this] { Q_EMIT settingsRequested(SettingsPage::Account); });
    m_aboutAction = action("aboutAction", tr("&About Agent Arbitrage"), {}, Symbol::Info);
    m_aboutAction->setMenuRole(QAction::AboutRole);
    connect(m_aboutAction, &QAction::triggered, this, &MainWindow::aboutRequested);
    m_quitAction = action("quitAction", tr("&Quit"), QKeySequence::Quit, Symbol::Close);
    m_quitAction->setMenuRole(QAction::QuitRole);
    connect(m_quitAction, &QAction::triggered, this, &MainWindow::quitRequested);
    m_pauseMenu = new PauseMenu(m_clock, this);
    connect(m_pauseMenu, &PauseMenu::pauseRequested, this, &MainWindow::pauseRequested);
}

void MainWindow::buildToolBar()
{
    auto* bar = addToolBar(tr("Main toolbar"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->layout()->setContentsMargins(6, 6, 6, 6);
    m_refresh = new RefreshButton(bar);
    connect(m_refresh, &RefreshButton::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_refresh, &RefreshButton::cancelRequested, this,
            [this] { Q_EMIT cancelRequested(sync::JobKind::Delta); });
    bar->addWidget(m_refresh);
    m_pause = new QToolButton(bar);
    m_pause->setObjectName(QStringLiteral("pauseButton"));
    m_pause->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pause->setPopupMode(QToolButton::InstantPopup);
    m_pause->setAutoRaise(true);
    bar->addWidget(m_pause);
    connect(m_pause, &QToolButton::clicked, this, [this] {
        if (m_status.paused)
            Q_EMIT resumeRequested();
    });

    auto* space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto* activity = m_activityDock->toggleViewAction();
    auto* menu = new QMenu(this);
    menu->addActions({m_settingsAction, activity, m_aboutAction});
    menu->addSeparator();
    menu->addAction(m_quitAction);
    auto* button = new QToolButton(bar);
    button->setObjectName(QStringLiteral("menuButton"));
    button->setIcon(icon(Symbol::Menu));
    button->setToolTip(tr("Menu"));
    button->setAccessibleName(tr("Menu"));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    bar->addWidget(button);
}

void MainWindow::buildMenus()
{
    QMenu* deals = menuBar()->addMenu(tr("&Deals"));
    deals->addActions({m_refreshAction, m_cancelAction});
    deals->addSeparator();
    deals->addMenu(m_pauseMenu);
    deals->addAction(m_resumeAction);
    deals->addSeparator();
    deals->addActions({m_settingsAction, m_quitAction});
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_activityDock->toggleViewAction());
    view->addSeparator();
    QAction* removed = view->addAction(tr("&Removed Deals"), this, &MainWindow::showRemoved);
    removed->setObjectName(QStringLiteral("removedAction"));
    QAction* tokens = view->addAction(icon(Symbol::Tokens), tr("&Tokens"), this, &MainWindow::showTokens);
    tokens->setObjectName(QStringLiteral("tokensAction"));
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(m_aboutAction);
}

void MainWindow::buildCentral(KeyAccess keys)
{
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto banner = [&](const char* name) {
        auto* made = new Banner(central);
        made->setObjectName(QString::fromLatin1(name));
        made->hide();
        column->addWidget(made);
        return made;
    };
    m_demoBanner = banner("demoBanner");
    m_healthBanner = banner("healthBanner");
    m_noticeBanner = banner("noticeBanner");
    m_noticeBanner->setClosable(true);
    m_columnsBanner = banner("columnsBanner");
    m_columnsBanner->setClosable(true);
    m_staleBanner = banner("staleBanner");
    m_staleBanner->setClosable(true);
    m_stack = new QStackedWidget(central);
    m_firstStart = new FirstStart(std::move(keys), m_stack);
    m_stack->addWidget(m_firstStart);
    column->addWidget(m_stack, 1);
    setCentralWidget(central);

    connect(m_demoBanner, &Banner::actionTriggered, this, &MainWindow::keyRequested);
    connect(m_healthBanner, &Banner::actionTriggered, this,
            [this] { performHealthAction(m_status.health.action); });
    connect(m_columnsBanner, &Banner::actionTriggered, this, &MainWindow::fetchColumnsRequested);
    connect(m_staleBanner, &Banner::actionTriggered, this, &MainWindow::pruneAllRequested);
    connect(m_staleBanner, &Banner::closed, this, [this] { m_staleDeclined = m_status.heldBackStale; });
    connect(m_columnsBanner, &Banner::closed, this, [this] { m_columnsDeclined = true; });
    connect(m_firstStart, &FirstStart::demoRequested, this, &MainWindow::demoRequested);
    connect(m_firstStart, &FirstStart::keyAccepted, this, [this](const Secret& key, bool stored) {
        if (!stored)
            showNotice(
                tr("The keychain of this computer does not work, so your key is kept for this run only."));
        Q_EMIT keyAccepted(key, stored);
    });
}

void MainWindow::buildStatusBar()
{
    m_statusBar = new DealsStatusBar(this);
    setStatusBar(m_statusBar);
    connect(m_statusBar, &DealsStatusBar::newsClicked, this, &MainWindow::acknowledgeRequested);
    connect(m_statusBar, &DealsStatusBar::activityRequested, this, &MainWindow::showActivity);
    connect(m_statusBar, &DealsStatusBar::tokensClicked, this, &MainWindow::showTokens);
}

void MainWindow::buildActivity()
{
    m_activity = new ActivityView(m_clock, this);
    m_activityDock = new QDockWidget(tr("Activity"), this);
    m_activityDock->setObjectName(QStringLiteral("activityDock"));
    m_activityDock->setWidget(m_activity);
    m_activityDock->setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(Qt::BottomDockWidgetArea, m_activityDock);
    m_activityDock->hide();
    QAction* toggle = m_activityDock->toggleViewAction();
    toggle->setObjectName(QStringLiteral("activityAction"));
    toggle->setText(tr("A&ctivity"));
    toggle->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    toggle->setIcon(icon(Symbol::Activity));
    connect(m_activityDock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible)
            m_activity->setStatus(m_status); // it was not told while nobody could see it
    });
    connect(m_activity, &ActivityView::runRequested, this, &MainWindow::runRequested);
    connect(m_activity, &ActivityView::cancelRequested, this, &MainWindow::cancelRequested);
    connect(m_activity, &ActivityView::healthActionRequested, this, &MainWindow::performHealthAction);
    connect(m_activity, &ActivityView::runsWanted, this, &MainWindow::runsWanted);
    connect(m_activity, &ActivityView::removedWanted, this, &MainWindow::removedWanted);
    connect(m_activity, &ActivityView::tokenUseWanted, this, &MainWindow::tokenUseWanted);
    connect(m_activity, &ActivityView::restoreRequested, this, &MainWindow::restoreRequested);
    connect(m_activity, &ActivityView::tokenSettingsRequested, this,
            [this] { Q_EMIT settingsRequested(SettingsPage::Tokens); });
}

void MainWindow::setDealsView(QWidget* view)
{
    m_stack->addWidget(view);
    m_stack->setCurrentWidget(view);
    m_dealsView = view;
    view->setFocus(Qt::OtherFocusReason); // not a button of the status bar
}

void MainWindow::showFirstStart(bool shown)
{
    if (shown)
        m_stack->setCurrentWidget(m_firstStart);
    else if (m_dealsView)
        m_stack->setCurrentWidget(m_dealsView);
    if (shown)
        m_firstStart->focusKey();
    setStatus(m_status);
}

void MainWindow::setTray(bool usable, bool closeToTray)
{
    m_trayUsable = usable;
    m_closeToTray = closeToTray;
}

void MainWindow::bringToFront()
{
    if (isMinimized())
        showNormal();
    else
        show();
    raise();
    activateWindow();
}

void MainWindow::setStatus(const sync::EngineStatus& status)
{
    m_status = status;
    m_statusBar->setStatus(status, m_clock.now());
    if (m_activityDock->isVisible())
        m_activity->setStatus(status);
    setWindowTitle(status.demo ? tr("Demo data") : tr("Agent Arbitrage"));
    m_demoBanner->setMessage(Banner::Kind::Info,
                             tr("Demo data: a simulated market. Nothing here is a real offer."),
                             tr("Enter your Keepa key"));
    m_demoBanner->setVisible(status.demo);
    updateHealth();
    updateColumnsOffer();
    updateStaleQuestion();
    updateCommands();
}

// After an update of the program: what stored answers could not fill costs tokens, so it is asked.
void MainWindow::updateColumnsOffer()
{
    const auto deals = static_cast<int>(m_status.lackingColumns);
    if (deals > 0)
        m_columnsBanner->setMessage(Banner::Kind::Info,
                                    tr("This version has new columns. %n deal(s) lack them; filling them costs about as "
                                       "many tokens.",
                                       nullptr, deals),
                                    tr("Fill them now"));
    m_columnsBanner->setVisible(deals > 0 && !m_columnsDeclined);
}

// A clean-up never goes beyond a share of the rows without asking: a fault at Keepa must not empty the grid.
void MainWindow::updateStaleQuestion()
{
    const auto deals = static_cast<int>(m_status.heldBackStale);
    if (deals > 0)
        m_staleBanner->setMessage(Banner::Kind::Info,
                                  tr("%Ln more deal(s) have not been seen at Keepa for a long time. One clean-up looks at "
                                     "a share of all deals only; each look costs a token.",
                                     nullptr, deals),
                                  tr("Look at them all now"));
    m_staleBanner->setVisible(deals > 0 && m_status.heldBackStale != m_staleDeclined);
}

void MainWindow::updateHealth()
{
    const auto kind = healthBanner(m_status.health.code);
    const bool asked = m_stack->currentWidget() == m_firstStart; // that page says it already
    if (kind)
        m_healthBanner->setMessage(*kind, m_status.health.words, healthActionText(m_status.health));
    m_healthBanner->setVisible(kind && !asked && !m_status.health.words.isEmpty());
}

void MainWindow::updateCommands()
{
    const bool ready = !m_shuttingDown && m_stack->currentWidget() != m_firstStart;
    m_refresh->setJob(jobOf(m_status, sync::JobKind::Delta));
    m_refresh->setEnabled(ready);
    m_refreshAction->setEnabled(ready && !m_refresh->running());
    m_cancelAction->setEnabled(ready && m_refresh->running());
    m_pauseMenu->setEnabled(ready && !m_status.paused);
    m_pauseMenu->menuAction()->setVisible(!m_status.paused);
    m_resumeAction->setEnabled(ready && m_status.paused);
    m_resumeAction->setVisible(m_status.paused);
    m_pause->setEnabled(ready);
    m_pause->setText(m_status.paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(m_status.paused ? Symbol::Play : Symbol::Pause));
    m_pause->setAccessibleName(m_pause->text());
    m_pause->setToolTip(m_status.paused ? tr("Go on fetching deals") : tr("Fetch nothing for a while"));
    m_pause->setMenu(m_status.paused ? nullptr : m_pauseMenu);
}

void MainWindow::performHealthAction(sync::Health::Action action)
{
    switch (action) {
    case sync::Health::Action::None:
        return;
    case sync::Health::Action::EnterKey:
        Q_EMIT keyRequested();
        return;
    case sync::Health::Action::EditQuery:
        Q_EMIT settingsRequested(SettingsPage::Query);
        return;
    case sync::Health::Action::Retry:
        Q_EMIT refreshRequested();
        return;
    case sync::Health::Action::Resume:
        Q_EMIT resumeRequested();
        return;
    case sync::Health::Action::ShowLog:
        showActivity();
        m_activity->showLog();
        return;
    case sync::Health::Action::ShowTokens:
        showTokens();
        return;
    }
}

void MainWindow::showActivity()
{
    m_activityDock->show();
    m_activityDock->raise();
}

void MainWindow::showRemoved()
{
    m_activity->showRemoved();
    showActivity();
}

void MainWindow::showTokens()
{
    m_activity->showTokens();
    showActivity();
}

void MainWindow::setCounts(int shown, int total) { m_statusBar->setCounts(shown, total); }

void MainWindow::setSelectionSummary(const QString& text) { m_statusBar->setSelection(text); }

void MainWindow::addReport(const sync::RunReport& report) { m_activity->addReport(report); }

void MainWindow::setPastRuns(const sync::PastRuns& runs) { m_activity->setReports(*runs); }

void MainWindow::setRemoved(const sync::RemovedDeals& deals) { m_activity->setRemoved(deals); }

void MainWindow::setTokenUse(const sync::SharedTokenUse& use) { m_activity->setTokenUse(use); }

void MainWindow::refreshRemoved() { m_activity->refreshRemoved(); }

void MainWindow::addLogLine(const QString& line) { m_activity->addLogLine(line); }

void MainWindow::showError(const Error& error)
{
    m_noticeBanner->setMessage(Banner::Kind::Error, error.action.isEmpty()
                                                        ? error.words
                                                        : error.words + QStringLiteral(" ") + error.action);
    m_noticeBanner->show();
}

void MainWindow::showNotice(const QString& text)
{
    m_noticeBanner->setMessage(Banner::Kind::Info, text);
    m_noticeBanner->show();
}

void MainWindow::beginShutdown()
{
    m_shuttingDown = true;
    updateCommands();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_state->save(*this);
    if (m_shuttingDown) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_closeToTray && m_trayUsable) {
        const bool firstTime = !m_state->told(hintTray);
        m_state->setTold(hintTray);
        hide();
        Q_EMIT hiddenToTray(firstTime);
        return;
    }
    if (m_closeToTray && !m_state->told(hintNoTray)) {
        m_state->setTold(hintNoTray);
        showNotice(tr(
            "There is no system tray here to go on in, so closing the window quits the program and no deals "
            "are fetched until the next start. Close it once more to quit."));
        return;
    }
    Q_EMIT quitRequested();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        setStatus(m_status); // relative times were standing still meanwhile
}

} // namespace arb::ui
