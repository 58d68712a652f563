#include "core/sync/DeltaRun.h"

#include "core/base/Logging.h"
#include "core/store/StateStore.h"

#include <QCoreApplication>

#include <algorithm>

namespace arb::sync {

namespace {
constexpr UtcTime keepaEpoch{keepa::keepaEpochMinutes * 60};
}

Result<std::optional<UtcTime>> readWatermark(store::Database& database, UtcTime now)
{
    auto stored = store::StateStore(database).get(store::key::watermark);
    if (!stored)
        return failure(std::move(stored).error());
    const auto* text = *stored ? std::get_if<std::string>(&**stored) : nullptr;
    if (!text)
        return std::optional<UtcTime>{};
    UtcTime watermark;
    if (!fromIso(QString::fromStdString(*text), watermark) || watermark < keepaEpoch || watermark > now + Hours{1}) {
        qCWarning(logSync, "watermark %s cannot be true; reading the whole feed", text->c_str());
        return std::optional<UtcTime>{};
    }
    return watermark;
}

Status DeltaRun::load(JobContext& context)
{
    auto watermark = readWatermark(context.database, context.now());
    if (!watermark)
        return failure(std::move(watermark).error());
    m_watermark = *watermark;
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
        if (page.number == 0) {
            m_startedAt = page.at;
            m_newest = page.result.stamp;
        }
        const bool reached = m_watermark && page.result.ordered && page.result.oldest &&
                             *page.result.oldest < *m_watermark - overlap;
        finished = reached || page.result.last || page.number >= keepa::lastDealPage;
        if (!finished)
            return {};
        store::StateStore state(context.database);
        // Only ever forward, and only to what the answers themselves said.
        if (m_newest && (!m_watermark || *m_newest > *m_watermark))
            if (Status set = state.setIsoTime(transaction, store::key::watermark, *m_newest); !set)
                return set;
        return state.setTime(transaction, store::key::lastSuccessfulSync, *m_startedAt);
    };
    auto page = fetchPage(context, m_page, "delta", std::nullopt, alongside);
    if (!page)
        return failure(std::move(page).error());
    if (fetched)
        *fetched = *page;

    report.seen += page->result.seen;
    report.added += page->result.added;
    report.changed += page->result.changed;
    ++m_page;
    StepOutcome outcome;
    outcome.finished = finished;
    outcome.done = m_page;
    outcome.doing = QCoreApplication::translate("DeltaRun", "page %1").arg(m_page);
    return outcome;
}

} // namespace arb::sync
