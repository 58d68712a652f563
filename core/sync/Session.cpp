#include "core/sync/Session.h"

#include "core/base/Logging.h"
#include "core/deals/Facts.h"
#include "core/deals/QueryMatch.h"
#include "core/store/DealStore.h"
#include "core/store/Rejected.h"
#include "core/store/Runs.h"
#include "core/store/StateStore.h"
#include "core/sync/LookUp.h"
#include "core/sync/Records.h"

#include <QCoreApplication>

#include <algorithm>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <random>
#include <unordered_map>
#include <utility>

namespace arb::sync {

namespace {

constexpr Seconds leaseTime{120};
constexpr std::string_view acknowledgedKey = "acknowledged_utc";
constexpr std::string_view pausedKey = "paused_until_utc"; // unknown: until resumed

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

keepa::DealQuery byAge(keepa::DealQuery query)
{
    query.sort = keepa::DealSort::Age;
    query.sortInverted = false;
    return query;
}

std::optional<std::int64_t> usedPriceOf(const deals::Columns& columns, const deals::RowValues& row)
{
    const auto& price = columns.facts(row).usedPrice;
    return price ? std::optional{price->cents} : std::nullopt;
}

} // namespace

Session::Session(Setup setup)
    : m_setup(std::move(setup)), m_clock(*m_setup.clock), m_bucket(*m_setup.clock),
      m_derivation(*m_setup.columns, *m_setup.cards), m_retry(jitter)
{
    // What a token buys decides its share: a verification ends a known ghost, a page of the sweep finds the next ones,
    // details make a deal worth more that is there already.
    m_fair.setWeight(JobKind::Verify, 16);
    m_fair.setWeight(JobKind::Sweep, 6);
    m_fair.setWeight(JobKind::Backfill, 6);
    m_fair.setWeight(JobKind::Prune, 3);
    m_fair.setWeight(JobKind::Details, 1.5);
    m_holder = store::Leases::newHolder();
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        m_runs[i].report.kind = static_cast<JobKind>(i);
}

Session::~Session() { close(); }

Status Session::open(const QString& databaseFile)
{
    auto database = store::Database::open(databaseFile, store::Mode::ReadWrite, *m_setup.columns);
    if (!database)
        return failure(std::move(database).error());
    m_database = std::make_unique<store::Database>(std::move(*database));
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
    for (int i = 0; i < jobKindCount; ++i) {
        m_runs[static_cast<std::size_t>(i)].active = false; // what was under way goes on at the next start
        releaseLease(static_cast<JobKind>(i));
    }
    flushCalls();
    if (const Status stored = storeSightings(); !stored)
        qCWarning(logSync).noquote() << stored.error().line();
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
        if (!parsed)
            return failure(std::move(parsed).error());
        m_userQuery = std::move(*parsed);
    }
    m_query = byAge(m_userQuery);

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

    store::DealStore deals(*m_database);
    auto acknowledged = state.time(acknowledgedKey);
    if (!acknowledged)
        return failure(std::move(acknowledged).error());
    if (*acknowledged) {
        auto arrived = deals.countArrivedSince(**acknowledged);
        if (!arrived)
            return failure(std::move(arrived).error());
        m_newDeals = *arrived;
    }
    if (Status loaded = loadPause(); !loaded)
        return loaded;
    return loadMirror();
}

Status Session::loadMirror()
{
    store::DealStore deals(*m_database);
    auto rows = deals.mirror();
    if (!rows)
        return failure(std::move(rows).error());
    Mirror fresh;
    if (m_setup.noteSightings)
        fresh.noteSightings();
    for (const store::MirrorEntry& row : *rows) {
        Mirror::Entry entry;
        entry.dealSince = row.dealSince;
        entry.lastUpdate = row.lastUpdate;
        entry.lastSeen = entry.storedSeen = row.lastSeen;
        // What this run knows beyond the database stays known.
        if (const Mirror::Entry* old = m_mirror.find(row.asin)) {
            entry.lastSeen = std::max(entry.lastSeen, old->lastSeen);
            entry.missingSince = old->missingSince;
            entry.verifyAt = old->verifyAt;
            entry.verifications = old->verifications;
            entry.stake = old->stake;
        }
        fresh.put(row.asin, entry);
    }
    auto due = deals.detailsDue(now() + Hours{24 * 365}, std::numeric_limits<std::int32_t>::max());
    if (!due)
        return failure(std::move(due).error());
    auto waiting = deals.findMany(*due);
    if (!waiting)
        return failure(std::move(waiting).error());
    const auto profit = m_setup.columns->ordinal("profit");
    auto rejections = store::Rejected(*m_database).findMany(*due);
    if (!rejections)
        return failure(std::move(rejections).error());
    std::unordered_map<Asin, std::optional<std::int64_t>> rejectedAt;
    for (const store::Rejection& rejection : *rejections)
        rejectedAt.emplace(rejection.asin, rejection.priceCents);
    for (const store::StoredDeal& deal : *waiting) {
        const auto rejected = rejectedAt.find(deal.asin);
        if (rejected != rejectedAt.end() && !deal.book.details.due &&
            rejected->second == usedPriceOf(*m_setup.columns, deal.row))
            continue; // not worth a look-up until its price changes
        Mirror::Entry entry = *fresh.find(deal.asin);
        entry.detailsDue = deal.book.details.due.value_or(deal.book.firstSeen);
        if (profit)
            if (const auto* cents = std::get_if<std::int64_t>(&deal.row[*profit]))
                entry.stake = std::max<std::int64_t>(0, *cents);
        fresh.put(deal.asin, entry);
    }
    m_mirror = std::move(fresh);
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
    return {*m_database, *m_client, m_clock,        std::move(stop), m_mirror, *m_setup.columns,
            m_settings,  m_query,   *m_setup.cards, m_derivation,    m_calls,  m_backfill && m_backfill->gathering()};
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
    const bool sameRows = sorted == m_query;
    std::vector<store::Removal> removals;
    if (!sameRows) {
        // What is known of the rows decides which cannot match any more; the sweep finds the others.
        const Status read = [&]() -> Status {
            store::DealStore deals(*m_database);
            auto snapshot = deals.snapshot([&](store::Changes&& chunk) {
                for (const store::ChangedRow& deal : chunk.rows)
                    if (const auto mismatch = deals::mismatch(query, m_setup.columns->facts(deal.row)))
                        removals.push_back({deal.asin, "query_changed", mismatch->words.toStdString()});
                return true;
            });
            return snapshot ? Status{} : failure(std::move(snapshot).error());
        }();
        if (!read)
            return read;
    }
    const Status stored = store::inTransaction(*m_database, [&](store::WriteTransaction& transaction) -> Status {
        store::StateStore state(*m_database);
        if (Status set = state.setText(transaction, store::key::query, query.toJson(0)); !set)
            return set;
        if (sameRows)
            return {};
        // Without a watermark the next delta reads all pages: what the new query adds is filled in.
        for (const std::string_view key :
             {store::key::watermark, store::key::firstFillCheckpoint, store::key::sweepCheckpoint})
            if (Status erased = state.erase(transaction, key); !erased)
                return erased;
        if (m_backfill)
            if (Status restarted = m_backfill->restart(*m_database, transaction, now()); !restarted)
                return restarted;
        auto removed = store::DealStore(*m_database).remove(transaction, removals, now());
        return removed ? Status{} : failure(std::move(removed).error());
    });
    if (!stored)
        return stored;
    m_userQuery = query;
    m_query = sorted;
    m_queryRefused = false;
    if (sameRows)
        return {};
    for (const store::Removal& removal : removals)
        m_mirror.erase(removal.asin);
    m_goneDeals += std::ssize(removals);
    m_delta.reset();
    m_watermark.reset();
    m_sweep = SweepPlan{};
    m_sweep.restore({});
    m_sweep.expectRows(m_mirror.size());
    request(JobKind::Delta);
    return {};
}

Result<std::int64_t> Session::countMatches(const keepa::DealQuery& query)
{
    if (!m_client)
        return failure({ErrorKind::Auth, {}, Words::tr("There is no Keepa key."), Words::tr("Enter your key first."), {}});
    m_purpose = "estimate";
    auto page = m_client->deals(byAge(query), 0, {});
    flushCalls();
    if (!page)
        return failure(std::move(page).error());
    // Keepa counts by root category and ignores the query's categories there: the wanted ones add up to the total.
    std::int64_t matches = 0;
    for (const keepa::CategoryCount& category : page->value.categories)
        if (query.includeCategories.empty() ||
            (category.id && std::ranges::find(query.includeCategories, *category.id) != query.includeCategories.end()))
            matches += category.count;
    return std::max(matches, static_cast<std::int64_t>(page->value.received()));
}

void Session::request(JobKind kind)
{
    run(kind).requested = true;
    if (kind == JobKind::Delta || kind == JobKind::Sweep)
        m_backoffUntil.reset(); // the user's own try comes before a pause after failures
    if (kind == JobKind::Sweep)
        m_sweep.startGeneration(now());
    if (kind == JobKind::Backfill && !m_backfill)
        m_backfill.emplace(BackfillRun::Mode::Fill);
}

void Session::requestRebuild()
{
    // A rebuild that was interrupted goes on where it stopped.
    if (!m_backfill || m_backfill->mode() != BackfillRun::Mode::Rebuild)
        m_backfill.emplace(BackfillRun::Mode::Rebuild);
    run(JobKind::Backfill).requested = true;
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
    RunState& state = run(kind);
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
    RunState& state = run(kind);
    state.requested = false;
    if (!state.active)
        return;
    state.report.error = reason;
    endRun(kind, reason.kind == ErrorKind::Cancelled ? RunReport::Outcome::Cancelled : RunReport::Outcome::Failed);
}

void Session::pause(std::optional<UtcTime> until)
{
    m_paused = true;
    m_pausedUntil = until;
    storePause();
}

void Session::resume()
{
    m_paused = false;
    m_pausedUntil.reset();
    storePause();
}

// A pause outlives the program, and `status` in another process tells of it.
void Session::storePause()
{
    const Status stored = store::inTransaction(*m_database, [&](store::WriteTransaction& transaction) -> Status {
        store::StateStore state(*m_database);
        if (!m_paused)
            return state.erase(transaction, pausedKey);
        return state.set(transaction, pausedKey, m_pausedUntil ? deals::Value{m_pausedUntil->seconds} : deals::Value{});
    });
    if (!stored)
        m_lastError = stored.error();
}

Status Session::loadPause()
{
    auto stored = store::StateStore(*m_database).get(pausedKey);
    if (!stored)
        return failure(std::move(stored).error());
    if (!*stored)
        return {};
    const auto* until = std::get_if<std::int64_t>(&**stored);
    m_pausedUntil = until ? std::optional{UtcTime{*until}} : std::nullopt;
    m_paused = !m_pausedUntil || *m_pausedUntil > m_setup.clock->now();
    return {};
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

std::vector<RunReport> Session::takeReports() { return std::exchange(m_reports, {}); }

bool Session::busy() const
{
    return std::ranges::any_of(m_runs, [](const RunState& state) { return state.requested || state.active; });
}

bool Session::hasDetailsDue()
{
    const auto due = m_mirror.nextDetail(now());
    return due && *due <= now();
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
    if (!m_client || !m_database || !startRun(kind))
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
    m_purpose = jobId(kind);
    JobContext jobContext = context(std::move(stop));
    auto outcome = doStep(kind, jobContext);
    if (outcome)
        succeeded(kind, *outcome);
    else
        failed(kind, outcome.error());
    flushCalls();
}

// Begins a run, or goes on with it; false where another process holds the job.
bool Session::startRun(JobKind kind)
{
    RunState& state = run(kind);
    const bool first = !std::exchange(state.active, true);
    if (first) {
        state.report = RunReport{};
        state.report.kind = kind;
        state.report.started = now();
    }
    const bool held = holdLease(kind);
    if (kind == JobKind::Delta)
        m_otherProcess = !held;
    if (held) {
        state.heldUntil.reset();
        return true;
    }
    state.heldUntil = now() + leaseTime / 4;
    if (first && !state.requested && state.last && state.last->outcome == RunReport::Outcome::Skipped) {
        state.active = false; // said already
        return false;
    }
    state.report.words =
        first ? Words::tr("Another process is already doing this.") : Words::tr("Another process took over.");
    endRun(kind, RunReport::Outcome::Skipped);
    return false;
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

// /token is free: it tells the plan and the balance before the first token is spent, and whether the key is good.
Status Session::greet(std::stop_token stop)
{
    m_purpose = "token";
    auto tokens = m_client->tokens(std::move(stop));
    if (!tokens)
        return failure(std::move(tokens).error());
    m_greeted = true;
    return {};
}

Result<StepOutcome> Session::doStep(JobKind kind, JobContext& jobContext)
{
    RunReport& report = run(kind).report;
    switch (kind) {
    case JobKind::Delta: return deltaStep(jobContext, report);
    case JobKind::Sweep: return sweepStep(jobContext, report);
    case JobKind::Verify: return verifyStep(jobContext, report);
    case JobKind::Details: return detailsStep(jobContext, report);
    case JobKind::Prune: return pruneStep(jobContext, report);
    case JobKind::Backfill: return backfillStep(jobContext, report);
    case JobKind::BackfillAll:
    case JobKind::Recalculate: break;
    }
    return failure({ErrorKind::Internal, QString::fromUtf8(jobId(kind)), Words::tr("This job runs on local data."), {}, {}});
}

Result<StepOutcome> Session::deltaStep(JobContext& jobContext, RunReport& report)
{
    if (!m_delta)
        m_delta.emplace();
    FetchedPage page;
    auto outcome = m_delta->step(jobContext, report, &page);
    if (!outcome)
        return outcome;
    m_firstFill = m_delta->firstFill();
    pageVisited(page);
    if (outcome->finished) {
        if (!m_firstFill)
            m_deltaPages += 0.2 * (m_delta->nextPage() - m_deltaPages);
        if (Status noted = synced(m_delta->startedAt()); !noted)
            return failure(std::move(noted).error());
        m_delta.reset();
        m_firstFill = false;
        m_filling = false;
        scheduleDelta();
        report.words = Words::tr("%Ln deal(s) looked at", nullptr, static_cast<int>(report.seen));
    }
    return outcome;
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

Result<StepOutcome> Session::sweepStep(JobContext& jobContext, RunReport& report)
{
    const bool ordered = run(JobKind::Sweep).requested;
    const int number = ordered ? m_sweep.nextInOrder().value_or(0) : m_sweep.next(now()).page;
    const std::int64_t generation = m_sweep.generation();
    auto page = fetchPage(jobContext, number, "sweep", generation,
                          [&](store::WriteTransaction& transaction, const FetchedPage& fetched) -> Status {
                              SweepPlan after = m_sweep;
                              const bool complete = after.visited(fetched);
                              store::StateStore state(*m_database);
                              if (complete) {
                                  if (Status set = state.setInteger(transaction, store::key::completeGeneration,
                                                                    generation);
                                      !set)
                                      return set;
                                  if (Status set = state.setTime(transaction, store::key::lastCompleteSweep,
                                                                 fetched.at);
                                      !set)
                                      return set;
                              }
                              return state.setText(transaction, store::key::sweepCheckpoint, after.checkpoint());
                          });
    if (!page)
        return failure(std::move(page).error());
    report.seen += page->result.seen;
    report.added += page->result.added;
    report.changed += page->result.changed;
    const int pages = m_sweep.pageCount();
    pageVisited(*page);
    StepOutcome outcome;
    outcome.finished = m_sweep.generation() != generation;
    outcome.done = number + 1;
    outcome.total = pages;
    outcome.doing = Words::tr("page %1 of %2").arg(number + 1).arg(pages);
    if (outcome.finished)
        report.words = Words::tr("Complete pass over %1 pages.").arg(pages);
    return outcome;
}

void Session::pageVisited(const FetchedPage& page)
{
    m_newDeals += m_firstFill ? 0 : page.result.added;
    const auto before = m_sweep.completedStart();
    if (!m_sweep.visited(page) || !before)
        return;
    // Rows wander down the pages while a pass goes on, so one pass may miss a row that is listed. What two complete
    // passes did not show is missing, wherever it stood.
    for (const Asin& asin : m_mirror.unseenSince(*before)) {
        const Mirror::Entry* entry = m_mirror.find(asin);
        if (entry->missingSince)
            continue;
        Mirror::Entry missing = *entry;
        missing.missingSince = *before;
        m_mirror.put(asin, missing);
    }
}

Result<StepOutcome> Session::verifyStep(JobContext& jobContext, RunReport& report)
{
    const auto most = static_cast<std::size_t>(batchSize(JobKind::Verify, m_lookUpCap));
    const auto asins = m_mirror.toVerify(now(), m_coveredUntil.value_or(UtcTime{}), most);
    auto looked = lookUp(jobContext, asins, "verify");
    if (!looked)
        return failure(std::move(looked).error());
    report.seen += looked->asked;
    report.removed += looked->removed;
    m_goneDeals += looked->removed;
    StepOutcome outcome;
    outcome.doing = Words::tr("%1 deals checked").arg(looked->asked);
    report.words = Words::tr("%1 deals missing from the pages checked: %2 left, %3 stay.")
                       .arg(looked->asked)
                       .arg(looked->removed)
                       .arg(looked->kept);
    return outcome;
}

Result<StepOutcome> Session::detailsStep(JobContext& jobContext, RunReport& report)
{
    const auto most = static_cast<std::size_t>(batchSize(JobKind::Details, m_lookUpCap));
    const auto asins = m_mirror.toDetail(now(), most);
    StepOutcome outcome;
    if (asins.empty()) {
        m_purpose = "offers";
        if (!m_offers) {
            m_offers.emplace();
            m_nextOffers = now() + Minutes{30};
            if (Status chosen = m_offers->choose(jobContext, 50); !chosen)
                return failure(std::move(chosen).error());
        }
        if (m_offers->waiting() == 0) {
            m_offers.reset();
            return outcome;
        }
        if (m_offers->sellersNext())
            m_purpose = "sellers";
        auto stepped = m_offers->step(jobContext, report);
        if (!stepped) {
            m_offers.reset();
            return stepped;
        }
        ++m_offersToday;
        if (m_offers->waiting() == 0)
            m_offers.reset();
        outcome.doing = stepped->doing;
        report.words = Words::tr("Offers of a deal looked up.");
        return outcome;
    }
    auto looked = lookUp(jobContext, asins, "details");
    if (!looked)
        return failure(std::move(looked).error());
    report.seen += looked->asked;
    report.changed += looked->stored;
    report.removed += looked->removed;
    m_goneDeals += looked->removed;
    outcome.doing = Words::tr("%1 deals looked up").arg(looked->asked);
    report.words = outcome.doing;
    return outcome;
}

Result<StepOutcome> Session::pruneStep(JobContext& jobContext, RunReport& report)
{
    if (!m_prune)
        m_prune.emplace(!m_setup.baseline, m_sweep.completedStart(), m_pruneAll);
    const std::int64_t before = report.removed;
    auto outcome = m_prune->step(jobContext, report, batchSize(JobKind::Prune, m_lookUpCap));
    if (outcome && outcome->finished) {
        const bool skipped = report.outcome == RunReport::Outcome::Skipped;
        m_heldBackStale = m_prune->heldBack();
        m_pruneAll = false;
        m_prune.reset();
        m_nextPrune = now() + (skipped ? Hours{1} : Hours{m_settings.engine.pruneHours});
    }
    m_goneDeals += report.removed - before;
    return outcome;
}

Result<StepOutcome> Session::backfillStep(JobContext& jobContext, RunReport& report)
{
    if (!m_backfill)
        m_backfill.emplace(BackfillRun::Mode::Fill);
    m_firstFill = m_filling = true;
    auto outcome = m_backfill->step(jobContext, report);
    if (outcome && outcome->finished) {
        // What slipped between shifting pages is found by a complete pass.
        m_sweep.startGeneration(now());
        if (m_backfill->mode() == BackfillRun::Mode::Rebuild)
            m_mirrorStale = true;
        const Status noted = synced(m_backfill->startedAt());
        m_backfill.reset();
        m_firstFill = m_filling = false;
        if (!noted)
            return failure(noted.error());
        scheduleDelta();
        if (m_mirrorStale)
            if (Status loaded = loadMirror(); !loaded)
                return failure(std::move(loaded).error());
        report.words = Words::tr("%Ln deal(s) read", nullptr, static_cast<int>(report.seen));
    }
    return outcome;
}

void Session::succeeded(JobKind kind, const StepOutcome& outcome)
{
    m_lastError.reset();
    m_failures = 0;
    m_failingSince.reset();
    m_backoffUntil.reset();
    if (kind == JobKind::Delta)
        m_queryRefused = false;
    run(kind).progress = outcome;
    if (outcome.finished)
        endRun(kind, run(kind).report.outcome);
}

void Session::failed(JobKind kind, const Error& error)
{
    m_lastError = error;
    run(kind).report.error = error;
    qCWarning(logSync).noquote() << QString::fromUtf8(jobId(kind)) << error.line();
    switch (error.kind) {
    case ErrorKind::Cancelled:
        endRun(kind, RunReport::Outcome::Cancelled);
        return;
    case ErrorKind::Quota:
        // The bucket knows now, and the run goes on when there are tokens; unless the answer did not say how many.
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
    default: break;
    }
    const bool lookUps = kind == JobKind::Verify || kind == JobKind::Details || kind == JobKind::Prune;
    if (lookUps && (error.kind == ErrorKind::Malformed || error.kind == ErrorKind::Rejected))
        m_lookUpCap = std::max<std::int64_t>(1, m_lookUpCap / 2); // one poisoned product must not stop the others
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
    RunState& state = run(kind);
    state.active = false;
    // A request outlives a failure that may pass, not its success or a refusal.
    const bool retry = outcome == RunReport::Outcome::Failed && state.report.error &&
                       state.report.error->kind == ErrorKind::Network && m_setup.automatic;
    state.requested = state.requested && retry;
    state.report.outcome = outcome;
    state.report.ended = now();
    if (state.report.words.isEmpty() && state.report.error)
        state.report.words = state.report.error->words;
    state.last = state.report;
    state.progress = {};
    m_reports.push_back(state.report);
    releaseLease(kind);
    if (!m_database)
        return;
    const store::RunRecord record = toRecord(state.report);
    const Status stored = store::inTransaction(*m_database, [&](store::WriteTransaction& transaction) -> Status {
        auto id = store::Runs(*m_database).record(transaction, record);
        return id ? Status{} : failure(std::move(id).error());
    });
    if (!stored)
        m_lastError = stored.error();
}

// What the learned costs said of this call, for the ledger; the plan of a step knows no number of items.
std::int64_t Session::expectedCost(const keepa::CallRecord& call) const
{
    const auto items = static_cast<std::int64_t>(call.items);
    switch (call.endpoint) {
    case keepa::Endpoint::Product: return (m_purpose == "offers" ? m_offersCost : m_productCost).estimate(items);
    case keepa::Endpoint::Seller: return items;
    case keepa::Endpoint::Deal: return m_pageCost.estimate(items);
    case keepa::Endpoint::Token: return 0;
    }
    return 0;
}

void Session::noteCall(const keepa::CallRecord& call)
{
    m_clock.follow(call.serverTime);
    const auto items = static_cast<std::int64_t>(call.items);
    store::LedgerEntry entry;
    entry.at = call.when;
    entry.purpose = m_purpose;
    entry.kind = keepa::endpointName(call.endpoint);
    entry.items = items;
    entry.estimate = expectedCost(call);
    entry.cost = call.tokensConsumed;
    entry.balanceAfter = call.tokensLeft;
    entry.status = call.error ? errorKindName(*call.error).toStdString() : "ok";
    m_calls.push_back(entry);

    const std::int64_t cost = call.tokensConsumed.value_or(0);
    for (JobKind kind : {JobKind::Delta, JobKind::Sweep, JobKind::Verify, JobKind::Details, JobKind::Prune,
                         JobKind::Backfill}) {
        if (!run(kind).active || (m_purpose != jobId(kind) &&
                                  !(kind == JobKind::Details && (m_purpose == "offers" || m_purpose == "sellers"))))
            continue;
        run(kind).report.requests += 1;
        run(kind).report.tokens += cost;
        if (kind != JobKind::Delta) // goes first anyway: it takes no part in the sharing
            m_fair.spent(kind, cost);
    }
    const UtcDate today = toDate(call.when.toSeconds());
    if (m_today != today) {
        m_today = today;
        m_spentToday = m_offersToday = 0;
    }
    m_spentToday += cost;
    if (call.error)
        return;
    if (call.endpoint == keepa::Endpoint::Deal)
        m_pageCost.learn(items, cost);
    else if (call.endpoint == keepa::Endpoint::Product && m_purpose == "offers")
        m_offersCost.learn(items, cost);
    else if (call.endpoint == keepa::Endpoint::Product) {
        m_productCost.learn(items, cost);
        m_lookUpCap = std::min<std::int64_t>(100, m_lookUpCap * 2);
    }
}

// Calls of a step that failed after Keepa had charged for it: the ledger explains every token.
void Session::flushCalls()
{
    if (m_calls.empty() || !m_database)
        return;
    store::Ledger ledger(*m_database);
    for (const store::LedgerEntry& entry : m_calls)
        if (Status appended = ledger.append(entry); !appended) {
            qCWarning(logSync).noquote() << appended.error().line();
            break;
        }
    m_calls.clear();
}

bool Session::holdLease(JobKind kind)
{
    RunState& state = run(kind);
    store::Leases leases(*m_database);
    const UtcTime now = m_setup.clock->now();
    if (state.leaseRenewed && now - *state.leaseRenewed < leaseTime / 4)
        return true;
    if (state.leaseRenewed) {
        auto renewed = leases.renew(jobId(kind), m_holder, leaseTime, now);
        if (renewed && *renewed) {
            state.leaseRenewed = now;
            return true;
        }
        state.leaseRenewed.reset();
    }
    auto outcome = leases.acquire(jobId(kind), m_holder, leaseTime, now);
    if (!outcome) {
        m_lastError = outcome.error();
        return false;
    }
    if (outcome->acquired)
        state.leaseRenewed = now;
    return outcome->acquired;
}

void Session::releaseLease(JobKind kind)
{
    if (!m_database || !run(kind).leaseRenewed)
        return;
    // Kept for a while between runs: most jobs run again within seconds, and a lease lapses by itself.
    if (run(kind).active)
        return;
    if (Status released = store::Leases(*m_database).release(jobId(kind), m_holder); !released)
        qCWarning(logSync).noquote() << released.error().line();
    run(kind).leaseRenewed.reset();
}

} // namespace arb::sync
