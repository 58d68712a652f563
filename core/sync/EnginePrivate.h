#pragma once

#include "core/sync/ActivityLog.h"
#include "core/sync/Engine.h"
#include "core/sync/LocalRuns.h"
#include "core/sync/Session.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace arb::sync {

/// What runs where: the lane (one pool thread) owns the Session and its connection, and spends the tokens; the local
/// pool recalculates; the feed reads what changed for the window. Each has its own connection, made, used and closed on
/// its own thread. The members marked GUI are touched by the engine's thread only.
class EnginePrivate
{
public:
    EnginePrivate(Engine& engine, Engine::Setup setup);

    void start();
    void stop();
    /// Runs `command` on the lane, then decides anew what to do.
    void post(std::function<void(Session&)> command);
    void pump();
    void cancel(JobKind kind);
    void runLocal(JobKind kind);
    void applySettings(const settings::Settings& settings);
    void readFeed();
    /// Reads something on the feed's thread and hands it to the engine's by `signal`. A read that fails is logged: the
    /// window keeps what it has.
    template <class Shared, class Read> void remember(Read read, void (Engine::*signal)(const Shared&))
    {
        if (!m_running)
            return;
        m_feed.start([this, read = std::move(read), signal] {
            auto database = feedDatabase();
            if (!database)
                return logFailure(database.error());
            auto value = read(**database);
            if (!value)
                return logFailure(value.error());
            Shared shared = std::make_shared<typename Shared::element_type>(*std::move(value));
            QMetaObject::invokeMethod(&m_engine, [this, shared = std::move(shared), signal] {
                if (m_running)
                    Q_EMIT (m_engine.*signal)(shared);
            });
        });
    }

    Engine& m_engine;
    Engine::Setup m_setup;
    EngineStatus m_status;             ///< GUI
    settings::Settings m_settings;     ///< GUI
    keepa::DealQuery m_query = keepa::DealQuery::starter(); ///< GUI
    QThreadPool m_lane;

private:
    /// What the lane tells the engine after each piece of work.
    struct Word
    {
        EngineStatus status;
        std::vector<RunReport> reports;
        store::Sightings seen;
        std::optional<UtcMillis> wake;
        bool again = false; ///< there is more to do at once
        bool stepped = false;
        bool mixedDerivations = false; ///< rows derived in different ways: recalculate
    };

    void openOnLane();
    void laneWork();
    void stepBegins(JobKind kind);
    void heard(Word word);
    void localFinished(JobKind kind, Result<RunReport> result);
    void publish(bool force);
    void heartbeat();
    /// The connection of the feed's thread, opened when it is first needed.
    [[nodiscard]] Result<store::Database*> feedDatabase();
    static void logFailure(const Error& error);

    std::unique_ptr<Session> m_session; ///< lane
    QThreadPool m_local;
    QThreadPool m_feed;
    std::unique_ptr<store::Database> m_feedDatabase; ///< feed thread
    std::unique_ptr<ActivityLog> m_activity;

    QTimer m_wake;
    QTimer m_heartbeat;
    QTimer m_publish;
    std::atomic<bool> m_running{false};
    bool m_pumpQueued = false;
    bool m_feedQueued = false;
    bool m_feedAgain = false;
    std::atomic<std::int64_t> m_sequence{0};
    std::atomic<bool> m_feedLoaded{false};

    std::mutex m_stopMutex;
    std::optional<JobKind> m_stepKind; ///< under m_stopMutex
    std::stop_source m_stepStop;       ///< under m_stopMutex
    std::stop_source m_localStop;      ///< GUI
    std::optional<JobKind> m_localKind;
    std::vector<JobKind> m_localQueue;
    std::optional<UtcMillis> m_lastBeat;
};

} // namespace arb::sync
