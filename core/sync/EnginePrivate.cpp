#include "core/sync/EnginePrivate.h"

#include "core/base/Logging.h"
#include "core/store/DealStore.h"

#include <algorithm>

namespace arb::sync {

namespace {

constexpr int publishEveryMs = 100;
constexpr int heartbeatMs = 5'000;
constexpr int leaseRetryMs = 1'000;
constexpr std::size_t feedChunk = 5'000;

QThreadPool* single(QThreadPool& pool, const QString& name)
{
    pool.setMaxThreadCount(1);
    pool.setExpiryTimeout(-1); // the connection belongs to the thread, so the thread has to stay
    pool.setObjectName(name);
    return &pool;
}

} // namespace

EnginePrivate::EnginePrivate(Engine& engine, Engine::Setup setup) : m_engine(engine), m_setup(std::move(setup))
{
    single(m_lane, QStringLiteral("keepa"));
    single(m_local, QStringLiteral("local"));
    single(m_feed, QStringLiteral("feed"));
    if (!m_setup.activityFile.isEmpty())
        m_activity = std::make_unique<ActivityLog>(m_setup.activityFile);
    m_status.demo = m_setup.demo;
    m_wake.setSingleShot(true);
    m_publish.setSingleShot(true);
    QObject::connect(&m_wake, &QTimer::timeout, &m_engine, [this] { pump(); });
    QObject::connect(&m_heartbeat, &QTimer::timeout, &m_engine, [this] { heartbeat(); });
    QObject::connect(&m_publish, &QTimer::timeout, &m_engine, [this] { publish(true); });
}

void EnginePrivate::start()
{
    m_running = true;
    m_lane.start([this] { openOnLane(); });
    m_heartbeat.start(heartbeatMs);
}

void EnginePrivate::openOnLane()
{
    m_session = std::make_unique<Session>(
        Session::Setup{m_setup.clock, m_setup.transport, m_setup.columns, m_setup.cards, false, m_setup.automatic,
                       true});
    const Status opened = m_session->open(m_setup.databaseFile);
    const keepa::DealQuery query = m_session->query();
    EngineStatus status = opened ? m_session->status() : EngineStatus{};
    status.demo = m_setup.demo;
    QMetaObject::invokeMethod(&m_engine, [this, opened, query, status = std::move(status)] {
        if (!m_running)
            return;
        m_status = status;
        if (!opened) {
            m_status.health = {Health::Code::StorageFails, opened.error().words + QLatin1Char(' ') + opened.error().action,
                               {}, Health::Action::None, {}, {}};
            publish(true);
            Q_EMIT m_engine.failed(opened.error());
            return;
        }
        m_query = query;
        Q_EMIT m_engine.opened();
        readFeed();
        runLocal(JobKind::BackfillAll);
        runLocal(JobKind::Recalculate);
        pump();
    });
}

void EnginePrivate::stop()
{
    if (!m_running.exchange(false))
        return;
    m_wake.stop();
    m_heartbeat.stop();
    m_publish.stop();
    m_localStop.request_stop();
    m_localQueue.clear();
    {
        const std::lock_guard lock(m_stopMutex);
        m_stepStop.request_stop();
    }
    m_lane.clear();
    m_local.clear();
    m_feed.clear();
    m_lane.start([this] { m_session.reset(); });
    m_feed.start([this] { m_feedDatabase.reset(); });
    m_lane.waitForDone();
    m_local.waitForDone();
    m_feed.waitForDone();
}

void EnginePrivate::post(std::function<void(Session&)> command)
{
    if (!m_running)
        return;
    m_lane.start([this, command = std::move(command)] {
        if (m_session && m_session->isOpen())
            command(*m_session);
    });
    pump();
}

void EnginePrivate::pump()
{
    if (!m_running || std::exchange(m_pumpQueued, true))
        return;
    m_lane.start([this] { laneWork(); });
}

// On the lane: one step, or the news that there is none to do now.
void EnginePrivate::laneWork()
{
    Word word;
    if (m_session && m_session->isOpen()) {
        const Session::Next next = m_session->next();
        if (next.run) {
            std::stop_token stop;
            {
                const std::lock_guard lock(m_stopMutex);
                m_stepStop = std::stop_source{};
                m_stepKind = next.run;
                stop = m_stepStop.get_token();
            }
            QMetaObject::invokeMethod(&m_engine, [this, kind = *next.run] { stepBegins(kind); });
            m_session->step(*next.run, stop);
            const std::lock_guard lock(m_stopMutex);
            m_stepKind.reset();
            word.again = word.stepped = true;
        } else {
            word.wake = next.at;
        }
        word.reports = m_session->takeReports();
        word.seen = m_session->takeSightings();
        word.status = m_session->status();
        word.mixedDerivations = m_session->takeMixedDerivations();
    }
    QMetaObject::invokeMethod(&m_engine, [this, word = std::move(word)]() mutable { heard(std::move(word)); });
}

// A step may wait for its answer: until then the window shows by this that the job is under way.
void EnginePrivate::stepBegins(JobKind kind)
{
    const auto job = std::ranges::find(m_status.jobs, kind, &JobStatus::kind);
    if (!m_running || job == m_status.jobs.end())
        return;
    job->state = JobStatus::State::Running;
    publish(false);
}

void EnginePrivate::heard(Word word)
{
    m_pumpQueued = false;
    if (!m_running)
        return;
    // Jobs on local data are not the session's: keep what is known of them.
    for (JobStatus& job : word.status.jobs)
        if (job.kind == JobKind::Recalculate || job.kind == JobKind::BackfillAll)
            if (const auto known = std::ranges::find(m_status.jobs, job.kind, &JobStatus::kind);
                known != m_status.jobs.end())
                job = *known;
    word.status.demo = m_setup.demo;
    m_status = std::move(word.status);
    for (const RunReport& report : word.reports) {
        if (m_activity)
            m_activity->append(report);
        Q_EMIT m_engine.runFinished(report);
    }
    publish(false);
    if (!word.seen.asins.empty())
        Q_EMIT m_engine.rowsSeen(std::make_shared<const store::Sightings>(std::move(word.seen)));
    if (word.stepped)
        readFeed();
    if (word.mixedDerivations)
        runLocal(JobKind::Recalculate);
    if (word.again) {
        pump();
    } else if (word.wake) {
        const auto wait = *word.wake - m_setup.clock->utc();
        m_wake.start(std::clamp(wait, Milliseconds{1}, Milliseconds{60'000}));
    }
}

// Signals that the window can show, not a storm of them.
void EnginePrivate::publish(bool force)
{
    if (!force) {
        if (!m_publish.isActive())
            m_publish.start(publishEveryMs);
        return;
    }
    Q_EMIT m_engine.statusChanged(m_status);
}

// Timers stand still while the machine sleeps, and the wall clock may be set: look again when it jumped. Also picks up
// what another process wrote, and the change of the day.
void EnginePrivate::heartbeat()
{
    const UtcMillis now = m_setup.clock->utc();
    const bool jumped = m_lastBeat && (now < *m_lastBeat || now - *m_lastBeat > Milliseconds{6 * heartbeatMs});
    const bool newDay = m_lastBeat && toDate(now.toSeconds()) != toDate(m_lastBeat->toSeconds());
    m_lastBeat = now;
    if (jumped)
        pump();
    if (newDay)
        runLocal(JobKind::Recalculate);
    readFeed();
}

void EnginePrivate::cancel(JobKind kind)
{
    if (kind == JobKind::Recalculate || kind == JobKind::BackfillAll) {
        if (m_localKind == kind)
            m_localStop.request_stop();
        return;
    }
    {
        const std::lock_guard lock(m_stopMutex);
        if (m_stepKind == kind)
            m_stepStop.request_stop();
    }
    post([kind](Session& session) { session.cancel(kind); });
}

void EnginePrivate::applySettings(const settings::Settings& settings)
{
    const bool costs = !(settings.costs == m_settings.costs);
    m_settings = settings;
    post([settings](Session& session) { session.setSettings(settings); });
    if (costs && m_running) {
        if (m_localKind == JobKind::Recalculate)
            m_localStop.request_stop(); // a second change restarts it
        runLocal(JobKind::Recalculate);
    }
}

void EnginePrivate::runLocal(JobKind kind)
{
    if (!m_running)
        return;
    if (m_localKind) {
        if (std::ranges::find(m_localQueue, kind) == m_localQueue.end())
            m_localQueue.push_back(kind);
        return;
    }
    m_localKind = kind;
    m_localStop = std::stop_source{};
    auto job = std::ranges::find(m_status.jobs, kind, &JobStatus::kind);
    if (job != m_status.jobs.end())
        job->state = JobStatus::State::Running;
    publish(false);
    m_local.start([this, kind, costs = m_settings.costs, stop = m_localStop.get_token()] {
        const auto work = [&]() -> Result<RunReport> {
            auto database = store::Database::open(m_setup.databaseFile, store::Mode::ReadWrite, *m_setup.columns);
            if (!database)
                return failure(std::move(database).error());
            const LocalContext context{*database, *m_setup.columns, costs, *m_setup.cards, *m_setup.clock, stop,
                                       [this, kind](std::int64_t done, std::int64_t total) {
                                           QMetaObject::invokeMethod(&m_engine, [this, kind, done, total] {
                                               for (JobStatus& status : m_status.jobs)
                                                   if (status.kind == kind)
                                                       status.done = done, status.total = total;
                                               publish(false);
                                           });
                                       }};
            return runLocalJob(context, kind);
        };
        auto result = work();
        QMetaObject::invokeMethod(&m_engine, [this, kind, result = std::move(result)]() mutable {
            localFinished(kind, std::move(result));
        });
    });
}

void EnginePrivate::localFinished(JobKind kind, Result<RunReport> result)
{
    m_localKind.reset();
    if (!m_running)
        return;
    RunReport report;
    if (result) {
        report = *result;
    } else {
        report.kind = kind;
        report.started = report.ended = m_setup.clock->now();
        report.outcome = result.error().kind == ErrorKind::Cancelled ? RunReport::Outcome::Cancelled
                                                                     : RunReport::Outcome::Failed;
        report.words = result.error().words;
        report.error = result.error();
    }
    auto job = std::ranges::find(m_status.jobs, kind, &JobStatus::kind);
    if (job != m_status.jobs.end()) {
        job->state = JobStatus::State::Idle;
        job->done = job->total = 0;
        if (report.outcome != RunReport::Outcome::Skipped)
            job->last = report;
    }
    if (report.outcome == RunReport::Outcome::Skipped && !report.words.isEmpty())
        QTimer::singleShot(leaseRetryMs, &m_engine, [this, kind] { runLocal(kind); }); // another process is at it
    if (report.outcome != RunReport::Outcome::Skipped) {
        if (m_activity)
            m_activity->append(report);
        Q_EMIT m_engine.runFinished(report);
    }
    publish(false);
    readFeed();
    if (kind == JobKind::BackfillAll)
        post([](Session& session) {
            if (const Status counted = session.countLackingColumns(); !counted)
                qCWarning(logSync).noquote() << counted.error().line();
        });
    if (!m_localQueue.empty()) {
        const JobKind next = m_localQueue.front();
        m_localQueue.erase(m_localQueue.begin());
        runLocal(next);
    }
}

Result<store::Database*> EnginePrivate::feedDatabase()
{
    if (!m_feedDatabase) {
        auto opened = store::Database::open(m_setup.databaseFile, store::Mode::ReadOnly, *m_setup.columns);
        if (!opened)
            return failure(std::move(opened).error());
        m_feedDatabase = std::make_unique<store::Database>(std::move(*opened));
    }
    return m_feedDatabase.get();
}

void EnginePrivate::logFailure(const Error& error) { qCWarning(logSync).noquote() << error.line(); }

void EnginePrivate::readFeed()
{
    if (!m_running)
        return;
    if (std::exchange(m_feedQueued, true)) {
        m_feedAgain = true;
        return;
    }
    m_feed.start([this] {
        const auto deliver = [this](store::Changes&& changes) {
            auto shared = std::make_shared<const store::Changes>(std::move(changes));
            QMetaObject::invokeMethod(&m_engine, [this, shared] {
                if (m_running)
                    Q_EMIT m_engine.rowsChanged(shared);
            });
        };
        const auto read = [&]() -> Status {
            auto database = feedDatabase();
            if (!database)
                return failure(std::move(database).error());
            store::DealStore deals(**database);
            if (!m_feedLoaded) {
                auto sequence = deals.snapshot(
                    [&](store::Changes&& chunk) {
                        deliver(std::move(chunk));
                        return m_running.load();
                    },
                    feedChunk);
                if (!sequence)
                    return failure(std::move(sequence).error());
                m_sequence = *sequence;
                m_feedLoaded = true;
            }
            for (bool more = true; more && m_running;) {
                auto batch = deals.changesSince(m_sequence, 2'000);
                if (!batch)
                    return failure(std::move(batch).error());
                if (batch->restart) {
                    m_feedLoaded = false;
                    return {};
                }
                more = batch->more;
                m_sequence = batch->changes.sequence;
                if (!batch->changes.rows.empty() || !batch->changes.removed.empty())
                    deliver(std::move(batch->changes));
            }
            return {};
        };
        if (const Status done = read(); !done)
            logFailure(done.error());
        QMetaObject::invokeMethod(&m_engine, [this] {
            m_feedQueued = false;
            if (std::exchange(m_feedAgain, false))
                readFeed();
        });
    });
}

} // namespace arb::sync
