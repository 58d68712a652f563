#include "core/sync/BackfillRun.h"

#include "core/store/DealStore.h"
#include "core/store/Rebuild.h"
#include "core/store/StateStore.h"

#include <QCoreApplication>

namespace arb::sync {

namespace {
constexpr std::string_view fillName = "fill";
constexpr std::string_view rebuildName = "rebuild";
} // namespace

Result<std::optional<BackfillRun>> BackfillRun::unfinished(store::Database& database)
{
    store::StateStore state(database);
    auto mode = state.text(store::key::backfillCheckpoint);
    if (!mode)
        return failure(std::move(mode).error());
    auto page = state.integer(store::key::backfillPage);
    if (!page)
        return failure(std::move(page).error());
    if (!*mode || !*page)
        return std::optional<BackfillRun>{};
    BackfillRun run(**mode == rebuildName ? Mode::Rebuild : Mode::Fill);
    run.m_page = static_cast<int>(**page);
    run.m_begun = true;
    return run;
}

Status BackfillRun::saveCheckpoint(store::Database& database, store::WriteTransaction& transaction, int page)
{
    store::StateStore state(database);
    if (Status set = state.setText(transaction, store::key::backfillCheckpoint,
                                   m_mode == Mode::Rebuild ? rebuildName : fillName);
        !set)
        return set;
    return state.setInteger(transaction, store::key::backfillPage, page);
}

Status BackfillRun::clearCheckpoint(store::Database& database, store::WriteTransaction& transaction)
{
    store::StateStore state(database);
    if (Status erased = state.erase(transaction, store::key::backfillCheckpoint); !erased)
        return erased;
    return state.erase(transaction, store::key::backfillPage);
}

Status BackfillRun::begin(JobContext& context)
{
    return store::inTransaction(context.database, [&](store::WriteTransaction& transaction) {
        return restart(context.database, transaction, context.now());
    });
}

Status BackfillRun::restart(store::Database& database, store::WriteTransaction& transaction, UtcTime now)
{
    if (m_mode == Mode::Rebuild)
        if (Status begun = store::Rebuild(database).begin(transaction, now); !begun)
            return begun;
    if (Status saved = saveCheckpoint(database, transaction, 0); !saved)
        return saved;
    m_page = 0;
    m_begun = true;
    return {};
}

Result<StepOutcome> BackfillRun::step(JobContext& context, RunReport& report)
{
    if (!m_begun)
        if (Status begun = begin(context); !begun)
            return failure(std::move(begun).error());
    auto finished = m_mode == Mode::Rebuild ? rebuildPage(context, report) : fillPage(context, report);
    if (!finished)
        return failure(std::move(finished).error());
    ++m_page;
    StepOutcome outcome;
    outcome.finished = *finished;
    outcome.done = m_page;
    outcome.doing = QCoreApplication::translate("BackfillRun", "page %1").arg(m_page);
    return outcome;
}

Result<bool> BackfillRun::fillPage(JobContext& context, RunReport& report)
{
    bool finished = false;
    auto page = fetchPage(context, m_page, "backfill", std::nullopt,
                          [&](store::WriteTransaction& transaction, const FetchedPage& fetched) -> Status {
                              finished = fetched.result.last || fetched.number >= keepa::lastDealPage;
                              return finished ? clearCheckpoint(context.database, transaction) : saveCheckpoint(context.database, transaction, m_page + 1);
                          });
    if (!page)
        return failure(std::move(page).error());
    report.seen += page->result.seen;
    report.added += page->result.added;
    report.changed += page->result.changed;
    return finished;
}

Result<bool> BackfillRun::rebuildPage(JobContext& context, RunReport& report)
{
    auto answer = context.client.deals(context.query, m_page, context.stop);
    if (!answer)
        return failure(std::move(answer).error());
    const UtcTime at = answerTime(context, answer->envelope);
    const bool last = answer->value.received() < static_cast<std::size_t>(keepa::dealsPerPage) ||
                      m_page >= keepa::lastDealPage;
    auto rows = Ingest(context).rows(answer->value, at, "rebuild");
    if (!rows)
        return failure(std::move(rows).error());
    const Status stored = store::inTransaction(context.database, [&](store::WriteTransaction& transaction) -> Status {
        store::Rebuild rebuild(context.database);
        if (Status appended = rebuild.append(transaction, *rows); !appended)
            return appended;
        if (Status logged = writeLedger(context, transaction); !logged)
            return logged;
        if (!last)
            return saveCheckpoint(context.database, transaction, m_page + 1);
        auto swapped = rebuild.commit(
            transaction, at, "rebuilt",
            QCoreApplication::translate("BackfillRun", "not among Keepa's deals when the database was rebuilt")
                .toStdString());
        if (!swapped)
            return failure(std::move(swapped).error());
        report.added += swapped->upserted.arrived;
        report.changed += swapped->upserted.changed;
        report.removed += swapped->removed;
        return clearCheckpoint(context.database, transaction);
    });
    if (!stored)
        return failure(stored.error());
    context.calls.clear();
    report.seen += static_cast<std::int64_t>(rows->size());
    return last;
}

Status BackfillRun::abandon(store::Database& database)
{
    return store::inTransaction(database, [&](store::WriteTransaction& transaction) -> Status {
        if (m_mode == Mode::Rebuild)
            if (Status dropped = store::Rebuild(database).abandon(transaction); !dropped)
                return dropped;
        return clearCheckpoint(database, transaction);
    });
}

} // namespace arb::sync
