#include "app/cli/Headless.h"

#include "app/cli/JobRunner.h"
#include "core/base/KeyStore.h"
#include "core/base/Logging.h"
#include "core/deals/money/RateCards.h"
#include "core/keepa/HttpTransport.h"
#include "core/store/StateStore.h"
#include "core/sync/LocalRuns.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <cstdio>

namespace arb::app {

namespace {

std::shared_ptr<const deals::money::RateCards> loadCards(const Places& places, std::vector<Error>& problems)
{
    auto cards = std::make_shared<deals::money::RateCards>(deals::money::RateCards::builtIn());
    problems = cards->addFolder(places.rateCardDir());
    return cards;
}

} // namespace

Headless::Headless(const Options& options, std::stop_token stop)
    : m_options(options), m_stop(std::move(stop)), m_places(options.dataDir, options.demo),
      m_clock(std::make_shared<SystemClock>()), m_output(options.wantsJson())
{
    QCoreApplication::installTranslator(&m_plurals);
}

Headless::~Headless() = default;

Status Headless::prepare()
{
    if (!m_places.create())
        return failure({ErrorKind::Storage,
                        m_places.dataDir(),
                        QStringLiteral("The data directory cannot be made."),
                        QStringLiteral("Name another one with --data-dir."),
                        {}});
    startLogging(m_places.logFile(), m_options.verbose, true);
    m_activity = std::make_unique<sync::ActivityLog>(m_places.activityFile());
    std::vector<Error> warnings;
    auto settings = settings::load(m_places.settingsFile(), &warnings);
    if (settings)
        m_settings = std::move(*settings);
    else if (settings.error().kind == ErrorKind::Malformed)
        warnings.push_back(settings.error()); // kept beside; the defaults do
    else
        return failure(std::move(settings).error());
    std::vector<Error> problems;
    m_cards = loadCards(m_places, problems);
    warnings.insert(warnings.end(), problems.begin(), problems.end());
    for (const Error& warning : warnings)
        note(warning.line() + QLatin1Char(' ') + warning.action);
    return {};
}

Result<std::optional<Secret>> Headless::key()
{
    if (m_options.demo)
        return std::optional{Secret("demo")};
    auto given = keyFromFileOrEnvironment(m_options.keyFile);
    if (!given || *given)
        return given;
    SystemKeyStore store;
    QEventLoop loop;
    Result<std::optional<Secret>> result;
    const std::stop_callback interrupted(m_stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit); });
    store.read([&](Result<std::optional<Secret>> answer) {
        result = std::move(answer);
        loop.quit();
    });
    loop.exec();
    if (m_stop.stop_requested())
        return failure(cancelledError());
    if (!result) {
        note(result.error().line());
        return std::optional<Secret>{}; // without a keychain there is simply no key; the caller says what to
                                        // do
    }
    return result;
}

Result<sync::Session*> Headless::session()
{
    if (m_session)
        return m_session.get();
    if (!m_transport) {
        auto transport = m_options.keepaUrl.isEmpty()
                             ? keepa::HttpTransport::create()
                             : keepa::HttpTransport::create(QUrl(m_options.keepaUrl));
        if (!transport)
            return failure(std::move(transport).error());
        m_transport = std::move(*transport);
    }
    m_session = std::make_unique<sync::Session>(
        sync::Session::Setup{m_clock, m_transport, &deals::Columns::standard(), m_cards, false, false});
    if (Status opened = m_session->open(m_places.databaseFile()); !opened) {
        m_session.reset();
        return failure(std::move(opened).error());
    }
    m_session->setSettings(m_settings);
    return m_session.get();
}

Status Headless::forgetDamagedQuery()
{
    auto database = store::Database::open(m_places.databaseFile(), store::Mode::ReadWrite, deals::Columns::standard());
    if (!database)
        return failure(std::move(database).error());
    store::StateStore state(*database);
    auto stored = state.text(store::key::query);
    if (!stored)
        return failure(std::move(stored).error());
    if (!*stored || keepa::DealQuery::fromJson(**stored))
        return {};
    return store::inTransaction(*database, [&](store::WriteTransaction& transaction) {
        return state.erase(transaction, store::key::query);
    });
}

Result<sync::Session*> Headless::sessionWithKey()
{
    auto secret = key();
    if (!secret)
        return failure(std::move(secret).error());
    if (!*secret)
        return failure(
            {ErrorKind::Auth,
             {},
             QStringLiteral("There is no Keepa key."),
             QStringLiteral("Store one in the program's window, or give --key-file FILE or the variable "
                            "AGENT_ARBITRAGE_KEEPA_KEY."),
             {}});
    auto opened = session();
    if (opened)
        (*opened)->setKey(**secret);
    return opened;
}

Result<sync::Session*> Headless::sessionForJobs()
{
    if (m_options.demo)
        return failure(
            {ErrorKind::Invalid,
             QStringLiteral("--demo"),
             QStringLiteral("The demo's market lives in the window alone."),
             QStringLiteral("Start keepa-simulator and name it with --keepa-url to try this command."),
             {}});
    return sessionWithKey();
}

Result<sync::RunReport> Headless::runJob(sync::Session& session, sync::JobKind kind, Milliseconds patience)
{
    return JobRunner(session, *m_clock, m_stop, *m_activity, [this](const QString& text) { note(text); })
        .run(kind, patience);
}

Result<sync::RunReport> Headless::runLocal(sync::Session& session, sync::JobKind kind, bool anyway)
{
    UtcMillis told = m_clock->utc();
    const auto progress = [&](std::int64_t done, std::int64_t total) {
        if (m_clock->utc() - told < Seconds{1})
            return;
        told = m_clock->utc();
        note(QStringLiteral("%1 of %2 deals").arg(done).arg(total));
    };
    const sync::LocalContext context{
        session.database(), deals::Columns::standard(), m_settings.costs, *m_cards, *m_clock, m_stop, progress};
    auto report = sync::runLocalJob(context, kind, anyway);
    if (report && report->outcome != sync::RunReport::Outcome::Skipped)
        m_activity->append(*report);
    return report;
}

Status Headless::alignFigures(sync::Session& session)
{
    auto recalculated = runLocal(session, sync::JobKind::Recalculate, false);
    return recalculated ? Status{} : failure(std::move(recalculated).error());
}

} // namespace arb::app
