#include "core/sync/Engine.h"

#include "core/store/DealStore.h"
#include "core/sync/EnginePrivate.h"

#include <QCoreApplication>

namespace arb::sync {

namespace {

// What the window can show at once; the command line and the exports read further back.
constexpr std::int64_t mostRemoved = 10'000;
constexpr std::int64_t latestCalls = 500;
constexpr std::int64_t latestRuns = 300;

} // namespace

Engine::Engine(Setup setup, QObject* parent)
    : QObject(parent), m_d(std::make_unique<EnginePrivate>(*this, std::move(setup)))
{
    qRegisterMetaType<arb::Error>();
    qRegisterMetaType<arb::sync::EngineStatus>();
    qRegisterMetaType<arb::sync::RunReport>();
    qRegisterMetaType<std::shared_ptr<const arb::store::Changes>>();
}

Engine::~Engine() { stop(); }

void Engine::start() { m_d->start(); }
void Engine::stop() { m_d->stop(); }

void Engine::setKey(const Secret& key)
{
    m_d->post([key](Session& session) { session.setKey(key); });
}

void Engine::setQuery(const keepa::DealQuery& query)
{
    m_d->m_query = query;
    m_d->post([this, query](Session& session) {
        if (const Status stored = session.setQuery(query); !stored)
            QMetaObject::invokeMethod(this, [this, error = stored.error()] { Q_EMIT failed(error); });
    });
}

keepa::DealQuery Engine::query() const { return m_d->m_query; }

void Engine::setSettings(const settings::Settings& settings) { m_d->applySettings(settings); }

void Engine::run(JobKind kind)
{
    if (kind == JobKind::Recalculate || kind == JobKind::BackfillAll)
        m_d->runLocal(kind);
    else
        m_d->post([kind](Session& session) { session.request(kind); });
}

void Engine::cancel(JobKind kind) { m_d->cancel(kind); }

void Engine::rebuild()
{
    m_d->post([](Session& session) { session.requestRebuild(); });
}

void Engine::pruneAll()
{
    m_d->post([](Session& session) { session.pruneAll(); });
}

void Engine::fetchLackingColumns()
{
    m_d->post([this](Session& session) {
        if (const Status due = session.fetchLackingColumns(); !due)
            QMetaObject::invokeMethod(this, [this, error = due.error()] { Q_EMIT failed(error); });
    });
}

void Engine::pause(std::optional<UtcTime> until)
{
    m_d->post([until](Session& session) { session.pause(until); });
}

void Engine::resume()
{
    m_d->post([](Session& session) { session.resume(); });
}

void Engine::acknowledge()
{
    m_d->post([](Session& session) { session.acknowledge(); });
}

void Engine::restore(const std::vector<Asin>& asins)
{
    m_d->post([this, asins](Session& session) {
        const Status stored = session.restore(asins);
        QMetaObject::invokeMethod(this, [this, stored] {
            if (!stored)
                Q_EMIT failed(stored.error());
            m_d->readFeed();
        });
    });
}

void Engine::readRemoved()
{
    m_d->remember<RemovedDeals>([](store::Database& database) { return sync::readRemoved(database, mostRemoved); },
                                &Engine::removedRead);
}

void Engine::readTokenUse()
{
    m_d->remember<SharedTokenUse>(
        [now = m_d->m_setup.clock->now()](store::Database& database) {
            return sync::readTokenUse(database, now, latestCalls);
        },
        &Engine::tokenUseRead);
}

void Engine::readRuns()
{
    m_d->remember<PastRuns>([](store::Database& database) { return sync::readRuns(database, latestRuns); },
                            &Engine::runsRead);
}

void Engine::setLocal(const std::vector<Asin>& asins, const std::string& columnId, const deals::Value& value)
{
    m_d->post([this, asins, columnId, value](Session& session) {
        const Status stored = store::inTransaction(
            session.database(), [&](store::WriteTransaction& transaction) -> Status {
                for (const Asin& asin : asins)
                    if (Status set = store::DealStore(session.database())
                                         .setLocal(transaction, asin, columnId, value, m_d->m_setup.clock->now());
                        !set)
                        return set;
                return {};
            });
        QMetaObject::invokeMethod(this, [this, stored] {
            if (!stored)
                Q_EMIT failed(stored.error());
            m_d->readFeed();
        });
    });
}

EngineStatus Engine::status() const { return m_d->m_status; }

void Engine::estimate(const keepa::DealQuery& query, std::function<void(Result<std::int64_t>)> done)
{
    m_d->post([this, query, done = std::move(done)](Session& session) {
        auto matches = session.countMatches(query);
        QMetaObject::invokeMethod(this, [done, matches = std::move(matches)] { done(matches); });
    });
}

void Engine::checkKey(const Secret& key, std::function<void(Result<TokenStatus>)> done)
{
    m_d->m_lane.start([this, key, done = std::move(done)] {
        keepa::TokenBucket bucket(*m_d->m_setup.clock);
        keepa::Client client(*m_d->m_setup.transport, bucket, *m_d->m_setup.clock, key);
        auto answer = client.tokens({});
        Result<TokenStatus> result;
        if (answer) {
            TokenStatus tokens;
            tokens.balance = bucket.balance();
            tokens.perMinute = bucket.rate();
            result = tokens;
        } else {
            result = failure(answer.error());
        }
        QMetaObject::invokeMethod(this, [done, result = std::move(result)] { done(result); });
    });
}

} // namespace arb::sync
