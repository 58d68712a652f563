#include "core/sync/PruneRun.h"

#include "core/store/DealStore.h"
#include "core/store/Journal.h"
#include "core/store/RawAnswers.h"
#include "core/store/Runs.h"
#include "core/store/StateStore.h"
#include "core/sync/PageFetch.h"

#include <QCoreApplication>

#include <algorithm>

namespace arb::sync {

namespace {

constexpr std::ptrdiff_t lookUpsPerStep = 100;

/// Its tr() has a context that lupdate finds, which a plain function named tr has not.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PruneRun)
};

// The user's limit, doubled: past it a row goes even if it cannot be verified.
bool pastHardLimit(const Mirror::Entry& entry, UtcTime lastSync, Seconds limit)
{
    return entry.lastSeen < lastSync - 2 * limit;
}

} // namespace

Status PruneRun::prepare(JobContext& context, RunReport& report)
{
    m_prepared = true;
    store::StateStore state(context.database);
    auto lastSync = state.time(store::key::lastSuccessfulSync);
    if (!lastSync)
        return failure(std::move(lastSync).error());
    if (!*lastSync) {
        report.outcome = RunReport::Outcome::Skipped;
        report.words = Words::tr("Nothing was synced yet, so nothing can be stale.");
        return {};
    }
    const Seconds limit = Hours{context.settings.engine.staleHours};
    if (m_lookUps && (!m_completeSince || *m_completeSince < **lastSync - limit)) {
        report.outcome = RunReport::Outcome::Skipped;
        report.words = Words::tr("Waiting for a complete pass over Keepa's pages, so that nothing is removed unseen.");
        return {};
    }
    m_stale = context.mirror.unseenSince(**lastSync - limit);
    const auto share = static_cast<std::size_t>(context.settings.engine.pruneSharePercent);
    const std::size_t most = std::max<std::size_t>(1, context.mirror.size() * share / 100);
    if (m_stale.size() > most && !m_wholly) {
        // The longest unseen first.
        std::ranges::sort(m_stale, {}, [&](const Asin& asin) { return context.mirror.find(asin)->lastSeen; });
        m_heldBack = std::ssize(m_stale) - static_cast<std::ptrdiff_t>(most);
        m_stale.resize(most, m_stale.front());
    }
    return {};
}

Result<StepOutcome> PruneRun::step(JobContext& context, RunReport& report, std::int64_t affordable)
{
    const bool first = !m_prepared;
    if (first)
        if (Status prepared = prepare(context, report); !prepared)
            return failure(std::move(prepared).error());

    StepOutcome outcome;
    outcome.total = std::ssize(m_stale);
    if (first && wants() > 0) {
        outcome.finished = false; // choosing was free; the look-ups wait for their tokens
        return outcome;
    }
    if (!m_lookUps) {
        if (Status removed = removeByAge(context, m_stale, report); !removed)
            return failure(std::move(removed).error());
        m_next = std::ssize(m_stale);
    } else if (m_next < std::ssize(m_stale)) {
        const std::ptrdiff_t count = std::min({std::ssize(m_stale) - m_next, lookUpsPerStep,
                                               static_cast<std::ptrdiff_t>(std::max<std::int64_t>(affordable, 1))});
        const std::vector<Asin> asins(m_stale.begin() + m_next, m_stale.begin() + m_next + count);
        auto looked = lookUp(context, asins, "prune");
        if (!looked)
            return failure(std::move(looked).error());
        report.seen += looked->asked;
        report.removed += looked->removed;
        m_next += count;
        // What Keepa had no usable answer for stays until the limit is passed twice over.
        auto lastSync = store::StateStore(context.database).time(store::key::lastSuccessfulSync);
        if (!lastSync)
            return failure(std::move(lastSync).error());
        std::vector<Asin> unverifiable;
        for (const Asin& asin : asins)
            if (const Mirror::Entry* entry = context.mirror.find(asin);
                entry && *lastSync && pastHardLimit(*entry, **lastSync, Hours{context.settings.engine.staleHours}))
                unverifiable.push_back(asin);
        if (Status removed = removeByAge(context, std::move(unverifiable), report); !removed)
            return failure(std::move(removed).error());
    }
    outcome.done = m_next;
    outcome.finished = m_next >= std::ssize(m_stale);
    outcome.doing = Words::tr("%1 of %2 checked").arg(outcome.done).arg(outcome.total);
    if (outcome.finished) {
        if (Status trimmed = trim(context); !trimmed)
            return failure(std::move(trimmed).error());
        if (m_heldBack > 0)
            report.words = Words::tr("%1 more stale deals were left alone: one run removes at most %2 % of all deals.")
                               .arg(m_heldBack)
                               .arg(context.settings.engine.pruneSharePercent);
        else if (report.words.isEmpty())
            report.words = m_stale.empty()
                               ? Words::tr("No deal is stale.")
                               : Words::tr("%Ln stale deal(s) looked at.", nullptr, static_cast<int>(m_stale.size()));
    }
    return outcome;
}

Status PruneRun::removeByAge(JobContext& context, std::vector<Asin> asins, RunReport& report)
{
    if (asins.empty())
        return {};
    std::vector<store::Removal> removals;
    for (const Asin& asin : asins)
        removals.push_back({asin, "unverified",
                            Words::tr("not seen at Keepa for more than %1 hours")
                                .arg(context.settings.engine.staleHours)
                                .toStdString()});
    const Status stored = store::inTransaction(context.database, [&](store::WriteTransaction& transaction) -> Status {
        auto removed = store::DealStore(context.database).remove(transaction, removals, context.now());
        if (!removed)
            return failure(std::move(removed).error());
        report.removed += *removed;
        return {};
    });
    if (!stored)
        return stored;
    for (const Asin& asin : asins)
        context.mirror.erase(asin);
    return {};
}

Status PruneRun::trim(JobContext& context)
{
    const auto& engine = context.settings.engine;
    const UtcTime now = context.now();
    const auto before = [now](int days) { return now - Hours{24 * days}; };
    return store::inTransaction(context.database, [&](store::WriteTransaction& transaction) -> Status {
        auto tombstones = store::DealStore(context.database).purgeTombstones(transaction, before(engine.tombstoneDays));
        if (!tombstones)
            return failure(std::move(tombstones).error());
        auto journal = store::Journal(context.database).purge(transaction, before(engine.journalDays));
        if (!journal)
            return failure(std::move(journal).error());
        auto ledger = store::Ledger(context.database).purge(transaction, before(engine.ledgerDays));
        if (!ledger)
            return failure(std::move(ledger).error());
        auto runs = store::Runs(context.database).purge(transaction, before(engine.journalDays));
        if (!runs)
            return failure(std::move(runs).error());
        auto raw = store::RawAnswers(context.database).purge(transaction, before(engine.rawAnswerDays));
        if (!raw)
            return failure(std::move(raw).error());
        return {};
    });
}

} // namespace arb::sync
