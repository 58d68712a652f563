#include "core/sync/Session.h"

#include "core/store/StateStore.h"
#include "core/sync/LookUp.h"

#include <QCoreApplication>

namespace arb::sync {

namespace {

/// Its tr() has a context that lupdate finds, which a plain function named tr has not.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

} // namespace

Result<StepOutcome> Session::doStep(JobKind kind, JobContext& jobContext)
{
    RunReport& report = m_runs[kind].report;
    switch (kind) {
    case JobKind::Delta:
        return deltaStep(jobContext, report);
    case JobKind::Sweep:
        return sweepStep(jobContext, report);
    case JobKind::Verify:
        return verifyStep(jobContext, report);
    case JobKind::Details:
        return detailsStep(jobContext, report);
    case JobKind::Prune:
        return pruneStep(jobContext, report);
    case JobKind::Backfill:
        return backfillStep(jobContext, report);
    case JobKind::BackfillAll:
    case JobKind::Recalculate:
        break;
    }
    return failure({ErrorKind::Internal,
                    QString::fromUtf8(jobId(kind)),
                    Words::tr("This job runs on local data."),
                    {},
                    {}});
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
        const auto seen = static_cast<int>(report.seen);
        report.words = Words::tr("%Ln deal(s) looked at", nullptr, seen);
    }
    return outcome;
}

Result<StepOutcome> Session::sweepStep(JobContext& jobContext, RunReport& report)
{
    const bool ordered = m_runs[JobKind::Sweep].requested;
    const int number = ordered ? m_sweep.nextInOrder().value_or(0) : m_sweep.next(now()).page;
    const std::int64_t generation = m_sweep.generation();
    auto page = fetchPage(
        jobContext, number, "sweep", generation,
        [&](store::WriteTransaction& transaction, const FetchedPage& fetched) -> Status {
            SweepPlan after = m_sweep;
            const bool complete = after.visited(fetched);
            store::StateStore state(*m_database);
            if (complete) {
                if (Status set = state.setInteger(transaction, store::key::completeGeneration, generation);
                    !set)
                    return set;
                if (Status set = state.setTime(transaction, store::key::lastCompleteSweep, fetched.at); !set)
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
    // Rows wander down the pages while a pass goes on, so one pass may miss a row that is listed. What two
    // complete passes did not show is missing, wherever it stood.
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
    const auto most = static_cast<std::size_t>(batchSize(JobKind::Verify, m_spending.lookUpCap()));
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
    const auto most = static_cast<std::size_t>(batchSize(JobKind::Details, m_spending.lookUpCap()));
    const auto asins = m_mirror.toDetail(now(), most);
    if (asins.empty())
        return offersStep(jobContext, report);
    auto looked = lookUp(jobContext, asins, "details");
    if (!looked)
        return failure(std::move(looked).error());
    report.seen += looked->asked;
    report.changed += looked->stored;
    report.removed += looked->removed;
    m_goneDeals += looked->removed;
    StepOutcome outcome;
    outcome.doing = Words::tr("%1 deals looked up").arg(looked->asked);
    report.words = outcome.doing;
    return outcome;
}

// The third tier of details, when nothing waits for the second.
Result<StepOutcome> Session::offersStep(JobContext& jobContext, RunReport& report)
{
    m_spending.announce("offers");
    StepOutcome outcome;
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
        m_spending.announce("sellers");
    auto stepped = m_offers->step(jobContext, report);
    if (!stepped) {
        m_offers.reset();
        return stepped;
    }
    m_spending.countOffers();
    if (m_offers->waiting() == 0)
        m_offers.reset();
    outcome.doing = stepped->doing;
    report.words = Words::tr("Offers of a deal looked up.");
    return outcome;
}

Result<StepOutcome> Session::pruneStep(JobContext& jobContext, RunReport& report)
{
    if (!m_prune)
        m_prune.emplace(!m_setup.baseline, m_sweep.completedStart(), m_pruneAll);
    const std::int64_t before = report.removed;
    auto outcome = m_prune->step(jobContext, report, batchSize(JobKind::Prune, m_spending.lookUpCap()));
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
        const auto read = static_cast<int>(report.seen);
        report.words = Words::tr("%Ln deal(s) read", nullptr, read);
    }
    return outcome;
}

} // namespace arb::sync
