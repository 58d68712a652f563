#include "core/sync/Session.h"

#include "core/base/Logging.h"
#include "core/store/DealStore.h"
#include "core/store/StateStore.h"
#include "core/sync/MirrorLoading.h"
#include "core/sync/QueryChange.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <random>
#include <utility>

namespace arb::sync {

namespace {

constexpr std::string_view acknowledgedKey = "acknowledged_utc";

/// Its tr() has a context that lupdate finds, which a plain function named tr has not.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

// Spreads the tries of many programs after a common outage; no need for more than that.
double jitter()
{
    thread_local std::minstd_rand generator{std::random_device{}()};
    return std::uniform_real_distribution<double>(0, 1)(generator);
}

} // namespace

Session::Session(Setup setup)
    : m_setup(std::move(setup)), m_clock(*m_setup.clock), m_bucket(*m_setup.clock),
      m_derivation(*m_setup.columns, *m_setup.cards), m_runs(*m_setup.clock, m_clock, m_setup.automatic),
      m_retry(jitter)
{
    // What a token buys decides its share: a verification ends a known ghost, a page of the sweep finds the
    // next ones, details make a deal worth more that is there already.
    m_fair.setWeight(JobKind::Verify, 16);
    m_fair.setWeight(JobKind::Sweep, 6);
    m_fair.setWeight(JobKind::Backfill, 6);
    m_fair.setWeight(JobKind::Prune, 3);
    m_fair.setWeight(JobKind::Details, 1.5);
}

Session::~Session() { close(); }

Status Session::open(const QString& databaseFile)
{
    auto database = store::Database::open(databaseFile, store::Mode::ReadWrite, *m_setup.columns);
    if (!database)
        return failure(std::move(database).error());
    m_database = std::make_unique<store::Database>(std::move(*database));
    m_runs.attach(m_database.get());
    if (Status loaded = load(); !loaded) {
        close();
        return loaded;
    }
    return {};
}

void Session::close()
{
    if (!m_database)
        return;
    m_runs.abandon();
    m_spending.flush(*m_database);
    if (const Status stored = storeSightings(); !stored)
        qCWarning(logSync).noquote() << stored.error().line();
    m_runs.attach(nullptr);
    m_database.reset();
}

Status Session::storeSightings()
{
    const auto behind = m_mirror.unstored(Minutes{1});
    if (behind.empty())
        return {};
    return store::inTransaction(*m_database, [&](store::WriteTransaction& transaction) -> Status {
        store::DealStore deals(*m_database);
        for (const auto& [asin, seen] : behind)
            if (auto touched = deals.touch(transaction, std::array{asin}, seen); !touched)
                return failure(std::move(touched).error());
        return {};
    });
}

Status Session::load()
{
    store::StateStore state(*m_database);
    auto query = state.text(store::key::query);
    if (!query)
        return failure(std::move(query).error());
    if (*query) {
        auto parsed = keepa::DealQuery::fromJson(**query);
        if (!parsed) {
            Error damaged = std::move(parsed).error();
            damaged.kind = ErrorKind::Storage; // nobody typed it just now
            damaged.action = Words::tr("'agent-arbitrage query import FILE' puts another query in its place.");
            return failure(std::move(damaged));
        }
        m_userQuery = std::move(*parsed);
    }
    m_query = byAge(m_userQuery);

    if (Status loaded = loadProgress(); !loaded)
        return loaded;

    auto acknowledged = state.time(acknowledgedKey);
    if (!acknowledged)
        return failure(std::move(acknowledged).error());
    if (*acknowledged) {
        auto arrived = store::DealStore(*m_database).countArrivedSince(**acknowledged);
        if (!arrived)
            return failure(std::move(arrived).error());
        m_newDeals = *arrived;
    }
    auto pause = Pause::load(*m_database, m_setup.clock->now());
    if (!pause)
        return failure(std::move(pause).error());
    m_pause = *pause;
    return loadMirror();
}

// How far the jobs had come.
Status Session::loadProgress()
{
    store::StateStore state(*m_database);
    auto sweep = state.text(store::key::sweepCheckpoint);
    if (!sweep)
        return failure(std::move(sweep).error());
    m_sweep.restore(sweep->value_or(std::string{}));

    auto unfinished = BackfillRun::unfinished(*m_database);
    if (!unfinished)
        return failure(std::move(unfinished).error());
    m_backfill = std::move(*unfinished);

    auto lastSync = state.time(store::key::lastSuccessfulSync);
    if (!lastSync)
        return failure(std::move(lastSync).error());
    m_lastSync = m_coveredUntil = *lastSync;
    auto watermark = readWatermark(*m_database, now());
    if (!watermark)
        return failure(std::move(watermark).error());
    m_watermark = *watermark;
    return {};
}

Status Session::loadMirror()
{
    auto loaded = sync::loadMirror(*m_database, *m_setup.columns, now(), m_mirror);
    if (!loaded)
        return failure(std::move(loaded).error());
    m_mirror = std::move(*loaded);
    if (m_setup.noteSightings)
        m_mirror.noteSightings();
    m_mirrorStale = false;
    m_sweep.expectRows(m_mirror.size());
    return countLackingColumns();
}

Status Session::countLackingColumns()
{
    auto lacking = store::DealStore(*m_database).countLackingColumns(now());
    if (!lacking)
        return failure(std::move(lacking).error());
    m_lackingColumns = *lacking;
    return {};
}

JobContext Session::context(std::stop_token stop)
{
    return {*m_database,
            *m_client,
            m_clock,
            std::move(stop),
            m_mirror,
            *m_setup.columns,
            m_settings,
            m_query,
            *m_setup.cards,
            m_derivation,
            m_spending.entries(),
            m_backfill && m_backfill->gathering()};
}

void Session::setKey(const Secret& key)
{
    m_key = key;
    m_keyRefused = false;
    m_greeted = false;
    m_backoffUntil.reset();
    m_client.reset();
    if (key.empty())
        return;
    m_client = std::make_unique<keepa::Client>(*m_setup.transport, m_bucket, m_clock, key,
                                               [this](const keepa::CallRecord& call) { noteCall(call); });
}

void Session::setSettings(const settings::Settings& settings)
{
    m_settings = settings;
    m_derivation.setCosts(settings.costs);
    scheduleDelta();
}

Status Session::setQuery(const keepa::DealQuery& query)
{
    if (Status valid = query.validate(); !valid)
        return valid;
    const keepa::DealQuery sorted = byAge(query);
    if (sorted == m_query) {
        if (Status stored = storeQuery(*m_database, query); !stored)
            return stored;
        m_userQuery = query;
        m_queryRefused = false;
        return {};
    }
    auto removals =
        changeQuery(*m_database, *m_setup.columns, query, m_backfill ? &*m_backfill : nullptr, now());
    if (!removals)
        return failure(std::move(removals).error());
    m_userQuery = query;
    m_query = sorted;
    m_queryRefused = false;
    for (const store::Removal& removal : *removals)
        m_mirror.erase(removal.asin);
    m_goneDeals += std::ssize(*removals);
    m_delta.reset();
    m_watermark.reset();
    m_sweep = SweepPlan{};
    m_sweep.restore({});
    m_sweep.expectRows(m_mirror.size());
    request(JobKind::Delta);
    return {};
}

Result<std::int64_t> Session::countMatches(const keepa::DealQuery& query, std::stop_token stop)
{
    if (!m_client)
        return failure({ErrorKind::Auth,
                        {},
                        Words::tr("There is no Keepa key."),
                        Words::tr("Enter your key first."),
                        {}});
    m_spending.announce("estimate");
    auto page = m_client->deals(byAge(query), 0, std::move(stop));
    m_spending.flush(*m_database);
    if (!page)
        return failure(std::move(page).error());
    // Keepa counts by root category and ignores the query's categories there: the wanted ones add up to the
    // total.
    std::int64_t matches = 0;
    for (const keepa::CategoryCount& category : page->value.categories)
        if (query.includeCategories.empty() ||
            (category.id &&
             std::ranges::find(query.includeCategories, *category.id) != query.includeCategories.end()))
            matches += category.count;
    return std::max(matches, static_cast<std::int64_t>(page->value.received()));
}

void Session::request(JobKind kind)
{
    m_runs[kind].requested = true;
    if (kind == JobKind::Delta || kind == JobKind::Sweep)
        m_backoffUntil.reset(); // the user's own try comes before a pause after failures
    if (kind == JobKind::Sweep)
        m_sweep.startPass(now());
    if (kind == JobKind::Backfill && !m_backfill)
        m_backfill.emplace(BackfillRun::Mode::Fill);
}

void Session::requestRebuild()
{
    // A rebuild that was interrupted goes on where it stopped.
    if (!m_backfill || m_backfill->mode() != BackfillRun::Mode::Rebuild)
        m_backfill.emplace(BackfillRun::Mode::Rebuild);
    m_runs[JobKind::Backfill].requested = true;
}

void Session::pruneAll()
{
    m_pruneAll = true;
    m_heldBackStale = 0;
    m_prune.reset(); // one under way has chosen its share already
    request(JobKind::Prune);
}

void Session::cancel(JobKind kind)
{
    JobRun& state = m_runs[kind];
    if (kind == JobKind::Delta) {
        m_delta.reset();
        m_nextDelta = now() + deltaInterval(); // else the schedule would start it again at once
    }
    if (kind == JobKind::Prune) {
        m_prune.reset();
        m_pruneAll = false;
    }
    if (kind == JobKind::Backfill && m_backfill) {
        if (Status abandoned = m_backfill->abandon(*m_database); !abandoned)
            m_lastError = abandoned.error();
        m_backfill.reset();
    }
    state.requested = false;
    if (state.active)
        endRun(kind, RunReport::Outcome::Cancelled);
}

void Session::giveUp(JobKind kind, const Error& reason)
{
    JobRun& state = m_runs[kind];
    state.requested = false;
    if (!state.active)
        return;
    state.report.error = reason;
    endRun(kind,
           reason.kind == ErrorKind::Cancelled ? RunReport::Outcome::Cancelled : RunReport::Outcome::Failed);
}

void Session::pause(std::optional<UtcTime> until)
{
    m_pause.begin(until);
    storePause();
}

void Session::resume()
{
    m_pause.end();
    storePause();
}

void Session::storePause()
{
    if (const Status stored = m_pause.store(*m_database); !stored)
        m_lastError = stored.error();
}

void Session::acknowledge()
{
    m_newDeals = m_goneDeals = 0;
    const Status stored = store::inTransaction(*m_database, [&](store::WriteTransaction& transaction) {
        return store::StateStore(*m_database).setTime(transaction, acknowledgedKey, now());
    });
    if (!stored)
        m_lastError = stored.error();
}

Status Session::restore(std::span<const Asin> asins)
{
    m_mirrorStale = true;
    return store::inTransaction(*m_database, [&](store::WriteTransaction& transaction) -> Status {
        store::DealStore deals(*m_database);
        for (const Asin& asin : asins)
            if (auto restored = deals.restore(transaction, asin, now()); !restored)
                return failure(std::move(restored).error());
        return m_derivation.noteForeignRows(*m_database, transaction); // derived before they left
    });
}

Status Session::fetchLackingColumns()
{
    m_mirrorStale = true;
    m_lackingColumns = 0;
    return store::inTransaction(*m_database, [&](store::WriteTransaction& transaction) -> Status {
        auto due = store::DealStore(*m_database).makeLackingColumnsDue(transaction, now());
        return due ? Status{} : failure(std::move(due).error());
    });
}

bool Session::hasDetailsDue()
{
    const auto due = m_mirror.nextDetail(now());
    return !rebuildUnderWay() && due && *due <= now();
}

void Session::waitOut(UtcMillis at, const std::stop_token& stop) const
{
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    const auto wait = at - m_setup.clock->utc();
    if (wait > Milliseconds{0})
        woken.wait_for(lock, stop, wait, [] { return false; });
}

void Session::step(JobKind kind, std::stop_token stop)
{
    if (!m_client || !m_database)
        return;
    auto begun = m_runs.begin(kind);
    if (!begun) {
        failed(kind, begun.error());
        return;
    }
    if (kind == JobKind::Delta)
        m_otherProcess = !*begun;
    if (!*begun)
        return;
    if (!m_greeted) {
        if (Status greeted = greet(stop); !greeted) {
            failed(kind, greeted.error());
            return;
        }
        if (!affordable(kind))
            return; // the run goes on when there are tokens
    }
    if (Status noticed = noticeOthers(); !noticed) {
        failed(kind, noticed.error());
        return;
    }
    if (m_mirrorStale)
        if (Status loaded = loadMirror(); !loaded) {
            failed(kind, loaded.error());
            return;
        }
    m_spending.announce(std::string(jobId(kind)));
    JobContext jobContext = context(std::move(stop));
    auto outcome = doStep(kind, jobContext);
    if (outcome)
        succeeded(kind, *outcome);
    else
        failed(kind, outcome.error());
    m_spending.flush(*m_database);
    storePlan();
}

Status Session::noticeOthers()
{
    auto version = m_database->dataVersion();
    if (!version)
        return failure(std::move(version).error());
    if (m_dataVersion == *version)
        return {};
    m_mirrorStale = m_mirrorStale || m_dataVersion.has_value();
    m_dataVersion = *version;
    return m_derivation.look(*m_database);
}

void Session::storePlan()
{
    const auto rate = m_bucket.rate();
    if (!rate || rate == m_storedRate)
        return;
    const Status stored = store::inTransaction(*m_database, [&](store::WriteTransaction& transaction) {
        return store::StateStore(*m_database).setInteger(transaction, store::key::tokensPerMinute, *rate);
    });
    if (stored)
        m_storedRate = rate;
    else
        qCWarning(logSync).noquote() << stored.error().line();
}

// /token is free: it tells the plan and the balance before the first token is spent, and whether the key is
// good.
Status Session::greet(std::stop_token stop)
{
    m_spending.announce("token");
    auto tokens = m_client->tokens(std::move(stop));
    if (!tokens)
        return failure(std::move(tokens).error());
    m_greeted = true;
    return {};
}

Status Session::synced(std::optional<UtcTime> upTo)
{
    m_coveredUntil = m_lastSync = std::max(m_lastSync, upTo);
    auto watermark = readWatermark(*m_database, now());
    if (!watermark)
        return failure(std::move(watermark).error());
    m_watermark = *watermark;
    return {};
}

void Session::succeeded(JobKind kind, const StepOutcome& outcome)
{
    m_lastError.reset();
    m_failures = 0;
    m_failingSince.reset();
    m_backoffUntil.reset();
    if (kind == JobKind::Delta)
        m_queryRefused = false;
    m_runs[kind].progress = outcome;
    if (outcome.finished)
        endRun(kind, m_runs[kind].report.outcome);
}

void Session::failed(JobKind kind, const Error& error)
{
    m_lastError = error;
    m_runs[kind].report.error = error;
    qCWarning(logSync).noquote() << QString::fromUtf8(jobId(kind)) << error.line();
    switch (error.kind) {
    case ErrorKind::Cancelled:
        endRun(kind, RunReport::Outcome::Cancelled);
        return;
    case ErrorKind::Quota:
        // The bucket knows now, and the run goes on when there are tokens; unless the answer did not say how
        // many.
        if (affordable(kind))
            m_backoffUntil = toMillis(error.retryAt.value_or(now() + Minutes{1}));
        return;
    case ErrorKind::Auth:
        m_keyRefused = true;
        endRun(kind, RunReport::Outcome::Failed);
        return;
    case ErrorKind::Rejected:
        if (kind == JobKind::Delta || kind == JobKind::Sweep || kind == JobKind::Backfill)
            m_queryRefused = true;
        break;
    default:
        break;
    }
    const bool lookUps = kind == JobKind::Verify || kind == JobKind::Details || kind == JobKind::Prune;
    if (lookUps && (error.kind == ErrorKind::Malformed || error.kind == ErrorKind::Rejected))
        m_spending.shrinkLookUps(); // one poisoned product must not stop the others
    ++m_failures;
    if (!m_failingSince)
        m_failingSince = now();
    const auto pause = m_retry.delay(m_failures, error, m_clock.utc());
    m_backoffUntil = m_clock.utc() + pause.value_or(Minutes{5});
    if (kind == JobKind::Delta)
        m_delta.reset(); // the feed moves on meanwhile: start from the first page again
    endRun(kind, RunReport::Outcome::Failed);
}

void Session::endRun(JobKind kind, RunReport::Outcome outcome)
{
    if (Status recorded = m_runs.end(kind, outcome); !recorded)
        m_lastError = recorded.error();
}

void Session::noteCall(const keepa::CallRecord& call)
{
    m_clock.follow(call.serverTime);
    const std::int64_t cost = m_spending.note(call);
    for (JobKind kind : {JobKind::Delta, JobKind::Sweep, JobKind::Verify, JobKind::Details, JobKind::Prune,
                         JobKind::Backfill}) {
        const std::string& purpose = m_spending.purpose();
        const bool itsOwn = purpose == jobId(kind) ||
                            (kind == JobKind::Details && (purpose == "offers" || purpose == "sellers"));
        if (!m_runs[kind].active || !itsOwn)
            continue;
        m_runs[kind].report.requests += 1;
        m_runs[kind].report.tokens += cost;
        if (kind != JobKind::Delta) // goes first anyway: it takes no part in the sharing
            m_fair.spent(kind, cost);
    }
}

} // namespace arb::sync
