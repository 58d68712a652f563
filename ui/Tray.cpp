#include "ui/Tray.h"

#include "ui/PauseMenu.h"
#include "ui/status/StatusText.h"
#include "ui/widgets/Icons.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <algorithm>

namespace arb::ui {

namespace {

constexpr int retryMs = 5000;
constexpr int iconSide = 32;

bool refreshing(const sync::EngineStatus& status)
{
    return std::ranges::any_of(status.jobs, [](const sync::JobStatus& job) {
        return job.kind == sync::JobKind::Delta && job.state == sync::JobStatus::State::Running;
    });
}

} // namespace

Tray::Tray(const Clock& clock, std::unique_ptr<TrayBackend> backend, QObject* parent)
    : QObject(parent), m_clock(clock), m_backend(std::move(backend)), m_menu(std::make_unique<QMenu>()),
      m_retry(new QTimer(this))
{
    buildMenu();
    m_retry->setInterval(retryMs);
    connect(m_retry, &QTimer::timeout, this, &Tray::tryShow);
    updateTexts();
}

Tray::~Tray() = default;

void Tray::buildMenu()
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    const auto action = [this](const char* name, const QString& text, auto slot) {
        QAction* made = m_menu->addAction(text);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    action("trayOpen", tr("Open Agent Arbitrage"), &Tray::openRequested);
    m_newDeals = action("trayNews", {}, &Tray::openRequested);
    m_menu->addSeparator();
    m_refresh = action("trayRefresh", tr("Refresh Deals"), &Tray::refreshRequested);
    auto* pause = new PauseMenu(m_clock, m_menu.get());
    connect(pause, &PauseMenu::pauseRequested, this, &Tray::pauseRequested);
    m_pause = pause;
    m_menu->addMenu(pause);
    m_resume = action("trayResume", tr("Resume"), &Tray::resumeRequested);
    m_menu->addSeparator();
    m_tokens = action("trayTokens", {}, &Tray::openRequested);
    m_tokens->setEnabled(false); // a line to read
    m_menu->addSeparator();
    action("trayQuit", tr("Quit"), &Tray::quitRequested);
}

void Tray::start()
{
    tryShow();
    if (!m_icon)
        m_retry->start();
}

void Tray::tryShow()
{
    if (!m_backend->available()) {
        if (--m_retriesLeft <= 0)
            m_retry->stop();
        return;
    }
    m_retry->stop();
    // The icon is made only now: its kind (D-Bus or X11) is decided when it is constructed. The menu is set
    // before the icon shows, and a pixmap is handed over, since some desktops show neither otherwise.
    m_icon = std::make_unique<QSystemTrayIcon>(QIcon(appIcon().pixmap(iconSide, iconSide)));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT openRequested();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::openRequested);
    updateTexts();
    m_icon->show();
    Q_EMIT usableChanged(true);
}

bool Tray::usable() const { return m_icon && m_backend->available(); }

bool Tray::notify(const QString& title, const QString& text)
{
    if (!usable())
        return false;
    m_backend->message(*m_icon, title, text);
    return true;
}

void Tray::explainHiding()
{
    notify(tr("Still running"),
           tr("Agent Arbitrage keeps fetching deals in the background. To end it, choose Quit in "
              "the menu of this icon."));
}

QString Tray::toolTip() const
{
    return QStringLiteral("%1\n%2\n%3")
        .arg(tr("Agent Arbitrage"), StatusText::deals(m_status.totalDeals, m_status.totalDeals),
             StatusText::sync(m_status, m_clock.now()));
}

void Tray::setStatus(const sync::EngineStatus& status)
{
    m_status = status;
    updateTexts();
}

void Tray::updateTexts()
{
    const QString news = StatusText::news(m_status.newDeals, m_status.goneDeals);
    m_newDeals->setText(tr("Deals: %1", "tray menu: %1 is \"27 new, 3 gone\"").arg(news));
    m_newDeals->setVisible(!news.isEmpty());
    m_tokens->setText(StatusText::tokens(m_status.tokens, m_clock.now()));
    m_refresh->setEnabled(!refreshing(m_status));
    m_pause->menuAction()->setVisible(!m_status.paused);
    m_resume->setVisible(m_status.paused);
    if (m_icon)
        m_icon->setToolTip(toolTip());
}

} // namespace arb::ui
