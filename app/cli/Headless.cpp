#include "app/cli/Headless.h"

#include "core/base/KeyStore.h"
#include "core/base/Logging.h"
#include "core/deals/money/RateCards.h"
#include "core/keepa/HttpTransport.h"
#include "core/store/DealStore.h"

#include <QEventLoop>

#include <algorithm>
#include <cstdio>
#include <thread>

namespace arb::app {

namespace {

constexpr int networkTries = 3;

std::shared_ptr<const deals::money::RateCards> loadCards(const Places& places, std::vector<Error>& problems)
{
    auto cards = std::make_shared<deals::money::RateCards>(deals::money::RateCards::builtIn());
    problems = cards->addFolder(places.rateCardDir());
    return cards;
}

} // namespace

Headless::Headless(const Options& options, std::stop_token stop)
    : m_options(options), m_stop(std::move(stop)), m_places(options.dataDir, options.demo),
      m_clock(std::make_shared<SystemClock>()), m_out(stdout), m_err(stderr)
{
}

Headless::~Headless() = default;

Status Headless::prepare()
{
    if (!m_places.create())
        return failure({ErrorKind::Storage, m_places.dataDir(), QStringLiteral("The data directory cannot be made."),
                        QStringLiteral("Name another one with --data-dir."), {}});
    startLogging(m_places.logFile(), m_options.verbose);
    std::vector<Error> warnings;
    auto settings = settings::load(m_places.settingsFile(), &warnings);
    if (!settings)
        return failure(std::move(settings).error());
    m_settings = std::move(*settings);
    std::vector<Error> problems;
    m_cards = loadCards(m_places, problems);
    warnings.insert(warnings.end(), problems.begin(), problems.end());
    for (const Error& warning : warnings)
        note(warning.line());
    return {};
}

Result<std::optional<Secret>> Headless::key()
{
    auto given = keyFromFileOrEnvironment(m_options.keyFile);
    if (!given || *given)
        return given;
    SystemKeyStore store;
    QEventLoop loop;
    Result<std::optional<Secret>> result;
    store.read([&](Result<std::optional<Secret>> answer) {
        result = std::move(answer);
        loop.quit();
    });
    loop.exec();
    if (!result) {
        note(result.error().line());
        return std::optional<Secret>{}; // without a keychain there is simply no key; the caller says what to do
    }
    return result;
}

Result<sync::Session*> Headless::session()
{
    if (m_session)
        return m_session.get();
    if (!m_transport) {
        auto transport = m_options.keepaUrl.isEmpty() ? keepa::HttpTransport::create()
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

Result<sync::Session*> Headless::sessionWithKey()
{
    auto secret = key();
    if (!secret)
        return failure(std::move(secret).error());
    if (!*secret)
        return failure({ErrorKind::Auth, {}, QStringLiteral("There is no Keepa key."),
                        QStringLiteral("Store one in the program's window, or give --key-file FILE or the variable "
                                       "AGENT_ARBITRAGE_KEEPA_KEY."),
                        {}});
    auto opened = session();
    if (opened)
        (*opened)->setKey(**secret);
    return opened;
}

Result<sync::RunReport> Headless::runJob(sync::Session& session, sync::JobKind kind, Milliseconds patience)
{
    session.request(kind);
    int failures = 0;
    QString told;
    while (true) {
        if (m_stop.stop_requested()) {
            session.cancel(kind);
            return failure(cancelledError());
        }
        const sync::Session::Next next = session.next();
        if (next.run) {
            session.step(*next.run, m_stop);
            const sync::EngineStatus status = session.status();
            const auto& job = status.jobs.at(static_cast<std::size_t>(kind));
            if (!job.doing.isEmpty() && job.doing != told)
                note(std::exchange(told, job.doing));
        }
        for (const sync::RunReport& report : session.takeReports()) {
            if (report.kind != kind)
                continue;
            if (report.outcome != sync::RunReport::Outcome::Failed)
                return report.outcome == sync::RunReport::Outcome::Cancelled
                           ? Result<sync::RunReport>(failure(cancelledError()))
                           : Result<sync::RunReport>(report);
            const Error error = report.error.value_or(Error{});
            const bool again = error.kind == ErrorKind::Network || error.kind == ErrorKind::Malformed;
            if (!again || ++failures >= networkTries)
                return failure(error);
            note(error.line());
            const auto pause = session.next().at.value_or(m_clock->utc());
            session.waitOut(pause, m_stop);
            session.request(kind);
        }
        if (next.run)
            continue;
        if (!next.at)
            return failure(session.lastError().value_or(
                Error{ErrorKind::Internal, {}, next.reason.isEmpty() ? QStringLiteral("Nothing to do.") : next.reason, {}, {}}));
        if (*next.at - m_clock->utc() > patience)
            return failure({ErrorKind::Quota, {}, QStringLiteral("Not enough tokens: %1.").arg(next.reason),
                            QStringLiteral("Try again then; what was fetched so far is kept."), next.at->toSeconds()});
        if (next.reason != told)
            note(std::exchange(told, next.reason));
        session.waitOut(*next.at, m_stop);
    }
}

void Headless::out(const QString& text)
{
    m_out << text << Qt::endl;
}

void Headless::note(const QString& text)
{
    m_err << text << Qt::endl;
}

ExitCode Headless::fail(const Error& error)
{
    note(redacted(error.line()));
    if (!error.action.isEmpty())
        note(redacted(error.action));
    return exitCodeOf(error.kind);
}

} // namespace arb::app
