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
    auto mode = state.text(store::key::backfillMode);
    if (!mode)
        return failure(std::move(mode).error());
    auto stored = state.text(store::key::backfillCheckpoint);
    if (!stored)
        return failure(std::move(stored).error());
    if (!*mode || !*stored)
        return std::optional<BackfillRun>{};
    BackfillRun run(**mode == rebuildName ? Mode::Rebuild : Mode::Fill);
    if (const auto pass = FeedCheckpoint::fromText(**stored)) {
        run.m_pass = *pass;
        run.m_begun = true;
    }
    return run;
}

Status BackfillRun::saveCheckpoint(store::Database& database, store::WriteTransaction& transaction,
                                   const FeedCheckpoint& pass)
{
    store::StateStore state(database);
    if (Status set = state.setText(transaction, store::key::backfillMode,
                                   m_mode == Mode::Rebuild ? rebuildName : fillName);
        !set)
        return set;
    if (Status set = state.setInteger(transaction, store::key::backfillPage, pass.page); !set)
        return set;
    return state.setText(transaction, store::key::backfillCheckpoint, pass.text());
}

Status BackfillRun::clearCheckpoint(store::Database& database, store::WriteTransaction& transaction)
{
    store::StateStore state(database);
    for (const std::string_view key : {store::key::backfillMode, store::key::backfillPage, store::key::backfillCheckpoint})
        if (Status erased = state.erase(transaction, key); !erased)
            return erased;
    return {};
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
    if (Status saved = saveCheckpoint(database, transaction, {}); !saved)
        return saved;
    m_pass = {};
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
    StepOutcome outcome;
    outcome.finished = *finished;
    outcome.done = m_pass.page;
    outcome.doing = QCoreApplication::translate("BackfillRun", "page %1").arg(m_pass.page);
    return outcome;
}

// The checkpoint after a page, or the end of the pass, in the page's transaction.
Status BackfillRun::advance(store::Database& database, store::WriteTransaction& transaction, const FeedCheckpoint& pass,
                            bool last, UtcTime at)
{
    if (!last)
        return saveCheckpoint(database, transaction, pass);
    if (Status concluded = concludePass(database, transaction, pass, at); !concluded)
        return concluded;
    return clearCheckpoint(database, transaction);
}

Result<bool> BackfillRun::fillPage(JobContext& context, RunReport& report)
{
    bool finished = false;
    FeedCheckpoint pass;
    auto page = fetchPage(context, m_pass.page, "backfill", std::nullopt,
                          [&](store::WriteTransaction& transaction, const FetchedPage& fetched) -> Status {
                              finished = fetched.result.last || fetched.number >= keepa::lastDealPage;
                              pass = m_pass.after(fetched.number, fetched.at, fetched.result.stamp);
                              return advance(context.database, transaction, pass, finished, fetched.at);
                          });
    if (!page)
        return failure(std::move(page).error());
    report.seen += page->result.seen;
    report.added += page->result.added;
    report.changed += page->result.changed;
    m_pass = pass;
    return finished;
}

Result<bool> BackfillRun::rebuildPage(JobContext& context, RunReport& report)
{
    auto answer = context.client.deals(context.query, m_pass.page, context.stop);
    if (!answer)
        return failure(std::move(answer).error());
    const UtcTime at = answerTime(context, answer->envelope);
    const bool last = answer->value.received() < static_cast<std::size_t>(keepa::dealsPerPage) ||
                      m_pass.page >= keepa::lastDealPage;
    const FeedCheckpoint pass = m_pass.after(m_pass.page, at, newestStamp(answer->value, at));
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
            return advance(context.database, transaction, pass, last, at);
        auto swapped = rebuild.commit(
            transaction, at, "rebuilt",
            QCoreApplication::translate("BackfillRun", "not among Keepa's deals when the database was rebuilt")
                .toStdString());
        if (!swapped)
            return failure(std::move(swapped).error());
        report.added += swapped->upserted.arrived;
        report.changed += swapped->upserted.changed;
        report.removed += swapped->removed;
        // The first pages may have been derived long ago.
        if (Status noted = context.derivation.noteForeignRows(context.database, transaction); !noted)
            return noted;
        return advance(context.database, transaction, pass, last, at);
    });
    if (!stored)
        return failure(stored.error());
    context.calls.clear();
    report.seen += static_cast<std::int64_t>(rows->size());
    m_pass = pass;
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
