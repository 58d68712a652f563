#include "app/window/Workspace.h"

#include "app/window/DemoMarket.h"
#include "app/window/NewDealNotifier.h"
#include "app/window/WorkedExample.h"
#include "core/base/Logging.h"
#include "core/deals/Column.h"
#include "core/keepa/HttpTransport.h"
#include "ui/AboutDialog.h"
#include "ui/MainWindow.h"
#include "ui/Tray.h"
#include "ui/Wiring.h"
#include "ui/deals/DealsPage.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QFile>

namespace arb::app {

namespace {

/// Where no transport can be made (a URL that is refused), every request says so.
class RefusingTransport final : public keepa::Transport
{
public:
    explicit RefusingTransport(Error error) : m_error(std::move(error)) {}
    Result<keepa::HttpResponse> send(const keepa::HttpRequest&, const Secret&, std::stop_token) override
    {
        return failure(m_error);
    }

private:
    Error m_error;
};

std::shared_ptr<keepa::Transport> realTransport(const QString& url)
{
    auto transport = url.isEmpty() ? keepa::HttpTransport::create() : keepa::HttpTransport::create(QUrl(url));
    if (transport)
        return std::move(*transport);
    return std::make_shared<RefusingTransport>(transport.error());
}

} // namespace

Workspace::Workspace(Setup setup, ui::Theme& theme, QObject* parent)
    : QObject(parent), m_setup(std::move(setup)), m_theme(theme), m_clock(std::make_shared<SystemClock>()),
      m_keys(std::make_unique<SystemKeyStore>())
{
    buildEngine();
    buildWindow();
    buildTray();
    connectParts();
    applySettings();
}

Workspace::~Workspace()
{
    followLog({});
    m_window->beginShutdown();
    m_engine->stop();
}

void Workspace::buildEngine()
{
    if (m_setup.demo) {
        // Each demo begins with the market's own state, so yesterday's rows would only be in the way.
        for (const QString& ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(m_setup.places.databaseFile() + ending);
        m_transport = makeDemoMarket(m_clock);
    } else {
        m_transport = realTransport(m_setup.keepaUrl);
    }
    sync::Engine::Setup engine;
    engine.databaseFile = m_setup.places.databaseFile();
    engine.clock = m_clock;
    engine.transport = m_transport;
    engine.cards = m_setup.cards;
    engine.columns = &deals::Columns::standard();
    engine.activityFile = m_setup.places.activityFile();
    engine.demo = m_setup.demo;
    m_engine = std::make_unique<sync::Engine>(std::move(engine));
}

void Workspace::buildWindow()
{
    ui::KeyAccess access;
    access.check = [this](const Secret& key, std::function<void(Result<sync::TokenStatus>)> done) {
        m_engine->checkKey(key, std::move(done));
    };
    access.store = [this](const Secret& key, std::function<void(Status)> done) { m_keys->write(key, std::move(done)); };
    m_window = std::make_unique<ui::MainWindow>(*m_clock, m_setup.places.windowFile(), access);
    m_page = new ui::DealsPage(deals::Columns::standard(), *m_clock, m_setup.places.columnsFile());
    m_window->setDealsView(m_page);
    m_notifier = new NewDealNotifier(deals::Columns::standard(), *m_clock, this);
}

void Workspace::buildTray()
{
    m_tray = std::make_unique<ui::Tray>(*m_clock, std::make_unique<ui::SystemTrayBackend>());
    connect(m_tray.get(), &ui::Tray::usableChanged, this, [this] { applySettings(); });
}

void Workspace::connectParts()
{
    ui::connectEngine(*m_engine, *m_window, m_tray.get());
    connect(m_engine.get(), &sync::Engine::rowsChanged, m_page, &ui::DealsPage::apply);
    connect(m_engine.get(), &sync::Engine::rowsSeen, m_page, &ui::DealsPage::noteSeen);
    connect(m_engine.get(), &sync::Engine::rowsChanged, m_notifier,
            [this](const std::shared_ptr<const store::Changes>& changes) { m_notifier->look(changes); });
    connect(m_engine.get(), &sync::Engine::opened, this,
            [this] { m_page->setMarketplace(m_engine->query().domain); });
    connect(m_page, &ui::DealsPage::countsChanged, m_window.get(), &ui::MainWindow::setCounts);
    connect(m_page, &ui::DealsPage::selectionSummary, m_window.get(), &ui::MainWindow::setSelectionSummary);
    connect(m_page, &ui::DealsPage::localChanged, m_engine.get(), &sync::Engine::setLocal);
    connect(m_notifier, &NewDealNotifier::newDeals, this, [this](int count, const QString& best) {
        if (!m_window->isActiveWindow())
            m_tray->notify(tr("%n new deal(s)", nullptr, count), best);
    });
    connect(m_window.get(), &ui::MainWindow::settingsRequested, this, &Workspace::openSettings);
    connect(m_window.get(), &ui::MainWindow::aboutRequested, this, &Workspace::openAbout);
    connect(m_window.get(), &ui::MainWindow::demoRequested, this, [this] { Q_EMIT switchRequested(true); });
    connect(m_window.get(), &ui::MainWindow::keyRequested, this, [this] { Q_EMIT switchRequested(false); });
    connect(m_window.get(), &ui::MainWindow::keyAccepted, this, [this](const Secret& key) { takeKey(key); });
    connect(m_window.get(), &ui::MainWindow::quitRequested, this, &Workspace::quitRequested);
}

void Workspace::start()
{
    followLog([window = m_window.get()](const QString& line) {
        QMetaObject::invokeMethod(window, [window, line] { window->addLogLine(line); }, Qt::QueuedConnection);
    });
    m_engine->setSettings(m_setup.settings);
    m_engine->start();
    m_tray->start();
    findKey();
    if (!m_setup.startHidden || !m_tray->usable())
        m_window->show();
}

void Workspace::bringToFront() { m_window->bringToFront(); }

void Workspace::findKey()
{
    if (m_setup.demo) {
        takeKey(demoKey());
        return;
    }
    if (m_setup.givenKey) {
        takeKey(*m_setup.givenKey);
        return;
    }
    m_window->showFirstStart(true);
    m_keys->read([this](const Result<std::optional<Secret>>& stored) {
        if (!stored)
            qCWarning(logApp).noquote() << stored.error().line();
        else if (*stored && !m_hasKey)
            takeKey(**stored);
    });
}

void Workspace::takeKey(const Secret& key)
{
    m_hasKey = true;
    m_engine->setKey(key);
    m_window->showFirstStart(false);
}

void Workspace::applySettings()
{
    m_theme.choose(m_setup.settings.ui.theme);
    m_page->setUi(m_setup.settings.ui);
    m_notifier->setSettings(m_setup.settings.ui);
    m_window->setTray(m_tray->usable(), m_setup.settings.ui.closeToTray);
    QApplication::setQuitOnLastWindowClosed(!(m_tray->usable() && m_setup.settings.ui.closeToTray));
}

void Workspace::openSettings(ui::SettingsPage page)
{
    ui::SettingsDialog::Context context;
    context.registry = settings::allSettings();
    context.settings = m_setup.settings;
    context.query = m_engine->query();
    context.keys.check = [this](const Secret& key, std::function<void(Result<sync::TokenStatus>)> done) {
        m_engine->checkKey(key, std::move(done));
    };
    context.keys.store = [this](const Secret& key, std::function<void(Status)> done) {
        m_keys->write(key, std::move(done));
    };
    context.hasKey = m_hasKey;
    context.demo = m_setup.demo;
    context.tokens = m_engine->status().tokens;
    if (const std::int64_t deals = m_engine->status().totalDeals; deals > 0)
        context.deals = deals;
    context.workedExample = [this](const deals::CostSettings& costs) {
        return workedExample(costs, *m_setup.cards, toDate(m_clock->now()));
    };
    context.estimate = [this](const keepa::DealQuery& query, std::function<void(Result<std::int64_t>)> done) {
        m_engine->estimate(query, std::move(done));
    };
    auto* dialog = new ui::SettingsDialog(std::move(context), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->showPage(page);
    connect(dialog, &ui::SettingsDialog::settingsChanged, this, [this](const settings::Settings& settings) {
        m_setup.settings = settings;
        if (const Status saved = settings::save(m_setup.places.settingsFile(), settings); !saved)
            m_window->showError(saved.error());
        applySettings();
        m_engine->setSettings(settings);
        Q_EMIT settingsChanged(settings);
    });
    connect(dialog, &ui::SettingsDialog::queryChanged, this, [this](const keepa::DealQuery& query) {
        m_engine->setQuery(query);
        m_page->setMarketplace(query.domain);
    });
    connect(dialog, &ui::SettingsDialog::keyAccepted, this, [this](const Secret& key) { takeKey(key); });
    connect(dialog, &ui::SettingsDialog::rebuildRequested, m_engine.get(), &sync::Engine::rebuild);
    dialog->show();
}

void Workspace::openAbout()
{
    auto* dialog = new ui::AboutDialog({QApplication::applicationVersion(), m_setup.places.dataDir(), {},
                                        m_window->status().health.words, m_setup.demo},
                                       m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace arb::app
