#include "core/sync/DeltaRun.h"

#include "core/store/StateStore.h"

#include <QCoreApplication>

namespace arb::sync {

Status DeltaRun::load(JobContext& context)
{
    auto watermark = readWatermark(context.database, context.now());
    if (!watermark)
        return failure(std::move(watermark).error());
    m_watermark = *watermark;
    if (!m_watermark) {
        auto stored = store::StateStore(context.database).text(store::key::firstFillCheckpoint);
        if (!stored)
            return failure(std::move(stored).error());
        if (*stored)
            m_pass = FeedCheckpoint::fromText(**stored).value_or(FeedCheckpoint{});
    }
    m_loaded = true;
    return {};
}

Result<StepOutcome> DeltaRun::step(JobContext& context, RunReport& report, FetchedPage* fetched)
{
    if (!m_loaded)
        if (Status loaded = load(context); !loaded)
            return failure(std::move(loaded).error());

    bool finished = false;
    const auto alongside = [&](store::WriteTransaction& transaction, const FetchedPage& page) -> Status {
        finished = reachedWatermark(page.result) || page.result.last || page.number >= keepa::lastDealPage;
        return checkpoint(context, transaction, page, finished);
    };
    auto page = fetchPage(context, m_pass.page, "delta", std::nullopt, alongside);
    if (!page)
        return failure(std::move(page).error());
    if (fetched)
        *fetched = *page;

    report.seen += page->result.seen;
    report.added += page->result.added;
    report.changed += page->result.changed;
    m_pass = m_pass.after(page->number, page->at, page->result.stamp);
    StepOutcome outcome;
    outcome.finished = finished;
    outcome.done = m_pass.page;
    outcome.doing = QCoreApplication::translate("DeltaRun", "page %1").arg(m_pass.page);
    return outcome;
}

// A page that goes back beyond the watermark and has nothing new there is enough: most runs need one page,
// not two.
bool DeltaRun::reachedWatermark(const Ingest::PageResult& page) const
{
    if (!m_watermark || !page.ordered || !page.oldest || *page.oldest >= *m_watermark)
        return false;
    const bool lateNews = page.oldestNews && *page.oldestNews < *m_watermark;
    return !lateNews || *page.oldest < *m_watermark - overlap;
}

Status DeltaRun::checkpoint(JobContext& context, store::WriteTransaction& transaction,
                            const FetchedPage& page, bool finished)
{
    const FeedCheckpoint pass = m_pass.after(page.number, page.at, page.result.stamp);
    store::StateStore state(context.database);
    if (!finished)
        return m_watermark ? Status{}
                           : state.setText(transaction, store::key::firstFillCheckpoint, pass.text());
    if (Status concluded = concludePass(context.database, transaction, pass, page.at); !concluded)
        return concluded;
    return m_watermark ? Status{} : state.erase(transaction, store::key::firstFillCheckpoint);
}

} // namespace arb::sync
