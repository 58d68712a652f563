#include "core/sync/OffersRun.h"

#include "core/deals/Column.h"
#include "core/deals/Facts.h"
#include "core/store/DealStore.h"
#include "core/store/Sellers.h"
#include "core/sync/PageFetch.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace arb::sync {

namespace {

/// Its tr() has a context that lupdate finds: with a plural it misses QCoreApplication::translate.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OffersRun)
};

constexpr Seconds sellerLifetime = Hours{24 * 7};
constexpr std::size_t sellersPerCall = 100;
// Offers move faster than anything else; older than this they are fetched again if there are tokens to spare.
constexpr Seconds offersLifetime = Hours{24 * 3};

bool wantsOffers(const deals::Facts& facts, UtcTime now)
{
    if (!facts.productAt)
        return false;
    if (!facts.offersAt)
        return true;
    if (facts.usedSince && *facts.usedSince > *facts.offersAt)
        return true;
    return now - *facts.offersAt > offersLifetime;
}

} // namespace

Status OffersRun::choose(JobContext& context, std::size_t limit)
{
    m_asins.clear();
    store::ListQuery query;
    query.conditions.push_back({"profit", store::Compare::GreaterEqual,
                                deals::Value{context.settings.engine.offersMinProfitCents}});
    query.sortColumn = "profit";
    query.descending = true;
    query.limit = static_cast<std::int64_t>(limit * 4);
    auto rows = store::DealStore(context.database).list(query);
    if (!rows)
        return failure(std::move(rows).error());
    for (const store::StoredDeal& row : *rows) {
        if (m_asins.size() == limit)
            break;
        const Mirror::Entry* entry = context.mirror.find(row.asin);
        if (entry && !entry->missingSince && wantsOffers(context.columns.facts(row.row), context.now()))
            m_asins.push_back(row.asin);
    }
    return {};
}

bool OffersRun::sellersNext() const
{
    return m_sellers.size() >= sellersPerCall || (m_asins.empty() && !m_sellers.empty());
}

Result<StepOutcome> OffersRun::step(JobContext& context, RunReport& report)
{
    Status done;
    if (sellersNext() || m_asins.empty()) {
        done = fetchSellers(context, report);
    } else {
        const Asin asin = m_asins.front();
        m_asins.pop_front();
        done = offersOf(context, asin, report);
    }
    if (!done)
        return failure(std::move(done).error());
    StepOutcome outcome;
    outcome.finished = waiting() == 0;
    const auto left = static_cast<int>(m_asins.size());
    outcome.doing = Words::tr("%Ln deal(s) to look up", nullptr, left);
    return outcome;
}

Status OffersRun::offersOf(JobContext& context, const Asin& asin, RunReport& report)
{
    keepa::ProductOptions options;
    options.statsDays = 365;
    options.history = true;
    options.offers = 20;
    options.onlyLiveOffers = true;
    const std::array asins{asin};
    auto answer = context.client.products(context.query.domain, asins, options, context.stop);
    if (!answer)
        return failure(std::move(answer).error());
    const UtcTime at = answerTime(context, answer->envelope);
    const auto& products = answer->value.products;
    const auto product = std::ranges::find(products, asin, &keepa::Product::asin);
    const std::array lookUps{Ingest::LookUp{asin, product == products.end() ? nullptr : &*product,
                                               answer->envelope.tokensConsumed}};

    Ingest ingest(context);
    std::optional<std::string> seller;
    const Status stored = store::inTransaction(context.database, [&](store::WriteTransaction& transaction) -> Status {
        if (Status put = ingest.products(transaction, lookUps, at, "offers"); !put)
            return put;
        auto row = store::DealStore(context.database).find(asin);
        if (!row)
            return failure(std::move(row).error());
        if (*row)
            seller = context.columns.facts((*row)->row).offer.sellerId;
        return writeLedger(context, transaction);
    });
    if (!stored)
        return stored;
    context.calls.clear();
    ingest.applied();
    report.seen += 1;
    if (seller) {
        const std::array ids{*seller};
        auto stale = store::Sellers(context.database).staleOf(ids, at - sellerLifetime);
        if (!stale)
            return failure(std::move(stale).error());
        if (!stale->empty() && std::ranges::find(m_sellers, *seller) == m_sellers.end())
            m_sellers.push_back(*seller);
        m_sellerAsins.push_back(asin);
    }
    return {};
}

Status OffersRun::fetchSellers(JobContext& context, RunReport& report)
{
    if (m_sellers.empty())
        return {};
    auto answer = context.client.sellers(context.query.domain, m_sellers, context.stop);
    if (!answer)
        return failure(std::move(answer).error());
    const UtcTime at = answerTime(context, answer->envelope);
    Ingest ingest(context);
    const Status stored = store::inTransaction(context.database, [&](store::WriteTransaction& transaction) -> Status {
        if (Status put = ingest.sellers(transaction, answer->value.sellers, m_sellerAsins, at); !put)
            return put;
        return writeLedger(context, transaction);
    });
    if (!stored)
        return stored;
    context.calls.clear();
    report.changed += static_cast<std::int64_t>(answer->value.sellers.size());
    m_sellers.clear();
    m_sellerAsins.clear();
    return {};
}

} // namespace arb::sync
