#pragma once

#include "core/base/Clock.h"
#include "core/base/Secret.h"
#include "core/keepa/DealQuery.h"
#include "core/keepa/Transport.h"
#include "core/settings/Settings.h"
#include "core/store/Changes.h"
#include "core/sync/Records.h"
#include "core/sync/Status.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace arb::deals::money {
class RateCards;
}
namespace arb::deals {
class Columns;
}

namespace arb::sync {

class EnginePrivate;

/// The background work as the window sees it: starts and stops it, reports by signals, never blocks. Lives on the GUI
/// thread (or the main thread of a headless run); all work happens on pool threads.
class Engine final : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QString databaseFile;
        std::shared_ptr<const Clock> clock;
        std::shared_ptr<keepa::Transport> transport;
        std::shared_ptr<const deals::money::RateCards> cards;
        const deals::Columns* columns = nullptr; ///< must outlive the engine
        QString activityFile;                    ///< where runs are logged; empty: nowhere
        bool demo = false;
        /// Schedules run by themselves. False for headless commands, which run only what was asked for.
        bool automatic = true;
    };

    explicit Engine(Setup setup, QObject* parent = nullptr);
    ~Engine() override;

    /// Opens the database (on a worker) and starts the schedules; `opened` or `failed` follows.
    void start();
    /// Cancels everything and waits for the workers to let go; no signal follows.
    void stop();

    /// The key may come later than start (keychain); an empty one stops all requests.
    void setKey(const Secret& key);
    /// Stores the query; rows that cannot match it any more go, new ones are filled in.
    void setQuery(const keepa::DealQuery& query);
    [[nodiscard]] keepa::DealQuery query() const;
    /// Takes over changed settings; a change of costs starts a recalculation, without any request.
    void setSettings(const settings::Settings& settings);

    /// Runs a job now, before its time. A second call while it runs does nothing.
    void run(JobKind kind);
    /// Stops a running job at once; what it committed stays.
    void cancel(JobKind kind);
    /// "Rebuild from scratch": builds beside the old data and swaps at the end.
    void rebuild();
    /// Fills the columns that stored answers could not fill (EngineStatus::lackingColumns), for a token a deal.
    void fetchLackingColumns();
    /// Looks at all stale deals in one clean-up (EngineStatus::heldBackStale), beyond the share of one run.
    void pruneAll();
    void pause(std::optional<UtcTime> until = std::nullopt);
    void resume();
    /// The user has seen the new deals: newDeals and goneDeals start again at 0.
    void acknowledge();
    /// Puts removed deals back.
    void restore(const std::vector<Asin>& asins);
    /// Read what the database remembers, on a worker: removedRead, tokenUseRead or runsRead follows.
    void readRemoved();
    void readTokenUse();
    void readRuns();
    /// The user's own columns (state, note, tags), by column id.
    void setLocal(const std::vector<Asin>& asins, const std::string& columnId, const deals::Value& value);

    [[nodiscard]] EngineStatus status() const;

    /// Rough cost of a complete fill of a query, for the dialog: asks Keepa for one page (5 tokens). `done` runs on
    /// this object's thread.
    void estimate(const keepa::DealQuery& query, std::function<void(Result<std::int64_t> matches)> done);
    /// Checks a key by /token (free). `done` runs on this object's thread.
    void checkKey(const Secret& key, std::function<void(Result<TokenStatus>)> done);

Q_SIGNALS:
    void opened();
    /// Something that the user has to know: the database cannot be opened, ...
    void failed(const arb::Error& error);
    /// At most ten times a second.
    void statusChanged(const arb::sync::EngineStatus& status);
    /// Rows to merge into the window's table, oldest first; the first ones are the whole table in chunks.
    void rowsChanged(std::shared_ptr<const arb::store::Changes> changes);
    /// Deals that were only seen again: their rows do not change otherwise.
    void rowsSeen(std::shared_ptr<const arb::store::Sightings> sightings);
    void runFinished(const arb::sync::RunReport& report);
    /// Deals that left, newest first.
    void removedRead(const arb::sync::RemovedDeals& deals);
    void tokenUseRead(const arb::sync::SharedTokenUse& use);
    /// The last runs, oldest first, with those of earlier and other processes.
    void runsRead(const arb::sync::PastRuns& runs);

private:
    friend class EnginePrivate;
    std::unique_ptr<EnginePrivate> m_d;
};

} // namespace arb::sync
