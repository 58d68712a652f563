#include "core/sync/LookUp.h"

#include "core/deals/QueryMatch.h"
#include "core/store/DealStore.h"
#include "core/sync/PageFetch.h"

#include <algorithm>
#include <unordered_map>

namespace arb::sync {

namespace {

// Statistics of a year; the whole history comes free of charge; no fresh collection, which would cost and wait.
keepa::ProductOptions detailOptions()
{
    keepa::ProductOptions options;
    options.statsDays = 365;
    options.history = true;
    options.updateHours = -1;
    return options;
}

std::optional<store::Removal> removalOf(const JobContext& context, const Asin& asin, const keepa::Product* product)
{
    if (!product)
        return std::nullopt;
    const auto mismatch = deals::mismatch(context.query, *product);
    if (!mismatch)
        return std::nullopt;
    return store::Removal{asin, deals::mismatchName(mismatch->code), mismatch->words.toStdString()};
}

} // namespace

Seconds verificationPause(int times)
{
    const int doublings = std::clamp(times - 1, 0, 4);
    return std::min<Seconds>(Hours{1 << doublings}, Hours{12});
}

Result<LookUpReport> lookUp(JobContext& context, std::span<const Asin> asins, const std::string& purpose,
                            bool removeMismatches)
{
    LookUpReport report;
    report.asked = static_cast<std::int64_t>(asins.size());
    auto answer = context.client.products(context.query.domain, asins, detailOptions(), context.stop);
    // Batches shrink after an answer that cannot be used; alone, the product is to blame, and waits its turn again.
    const bool poisoned = !answer && asins.size() == 1 &&
                          (answer.error().kind == ErrorKind::Malformed || answer.error().kind == ErrorKind::Rejected);
    if (!answer && !poisoned)
        return failure(std::move(answer).error());
    const UtcTime at = poisoned ? context.now() : answerTime(context, answer->envelope);

    std::unordered_map<Asin, const keepa::Product*> byAsin;
    if (!poisoned)
        for (const keepa::Product& product : answer->value.products)
            byAsin.emplace(product.asin, &product);

    std::vector<Ingest::LookUp> lookUps;
    std::vector<store::Removal> removals;
    std::vector<Asin> unlisted;
    for (const Asin& asin : asins) {
        const auto found = byAsin.find(asin);
        const keepa::Product* product = found == byAsin.end() ? nullptr : found->second;
        report.stored += product && product->exists();
        lookUps.push_back({asin, product, 1});
        const Mirror::Entry* entry = context.mirror.find(asin);
        if (auto removal = removeMismatches ? removalOf(context, asin, product) : std::nullopt)
            removals.push_back(std::move(*removal));
        else if (entry && entry->missingSince)
            unlisted.push_back(asin);
    }

    // Read before the rows are stored: what is known of the missing rows is carried over.
    std::vector<std::pair<Asin, Mirror::Entry>> before;
    for (const Asin& asin : unlisted)
        before.emplace_back(asin, *context.mirror.find(asin));

    Ingest ingest(context);
    const Status stored = store::inTransaction(context.database, [&](store::WriteTransaction& transaction) -> Status {
        if (Status put = ingest.products(transaction, lookUps, at, purpose); !put)
            return put;
        store::DealStore deals(context.database);
        auto removed = deals.remove(transaction, removals, at);
        if (!removed)
            return failure(std::move(removed).error());
        report.removed = *removed;
        return writeLedger(context, transaction);
    });
    if (!stored)
        return failure(stored.error());
    context.calls.clear();
    ingest.applied();
    for (const store::Removal& removal : removals)
        context.mirror.erase(removal.asin);
    for (const auto& [asin, old] : before) {
        const Mirror::Entry* now = context.mirror.find(asin);
        if (!now)
            continue;
        Mirror::Entry entry = *now;
        entry.missingSince = old.missingSince;
        entry.verifications = old.verifications + 1;
        entry.verifyAt = at + verificationPause(entry.verifications);
        context.mirror.put(asin, entry);
        ++report.kept;
    }
    return report;
}

} // namespace arb::sync
