#include "core/sync/Ingest.h"

#include "core/deals/Column.h"
#include "core/deals/Derived.h"
#include "core/deals/Facts.h"
#include "core/deals/FactsFrom.h"
#include "core/store/DealStore.h"
#include "core/store/RawAnswers.h"
#include "core/store/Rebuild.h"
#include "core/store/Rejected.h"
#include "core/store/Sellers.h"
#include "core/sync/DetailPolicy.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace arb::sync {

namespace {

// last_seen of an unchanged row is written at most this often: a page of unchanged deals would otherwise rewrite 150
// wide rows every few minutes, hundreds of megabytes a day. Keepa looks at most deals every few hours, which rewrites the
// row anyway; this is for those it forgets. The mirror knows the exact time, the window is told at once, and the database
// when the program ends. Killed before, a row counts as unseen for this much longer, which costs at most a look-up: the
// rules that read it count in days.
constexpr Seconds storedSeenGranularity = Hours{6};

std::optional<UtcTime> utc(const std::optional<keepa::KeepaTime>& time)
{
    return time ? std::optional{toUtc(*time)} : std::nullopt;
}

struct Row
{
    deals::RowValues values;
    deals::Derived derived;
    DetailWorth worth;
};

// Facts and everything derived from them, as one row.
Row makeRow(const JobContext& context, deals::RowValues base, const deals::Facts& facts, UtcTime at)
{
    Row row;
    row.values = std::move(base);
    row.values.resize(context.columns.size());
    row.derived = deals::derive(facts, context.settings.costs, context.cards, toDate(at));
    context.columns.putFacts(row.values, facts);
    context.columns.putDerived(row.values, facts, row.derived);
    row.worth = detailWorth(facts, row.derived);
    return row;
}

} // namespace

std::optional<UtcTime> newestStamp(const keepa::DealPage& page, UtcTime at)
{
    std::optional<UtcTime> newest;
    for (const keepa::DealLine& line : page.lines)
        if (const auto since = utc(line.creationDate); since && (!newest || *since > *newest))
            newest = std::min(*since, at);
    return newest;
}

Seconds retryPause(std::int64_t attempts)
{
    const auto doublings = std::clamp<std::int64_t>(attempts - 1, 0, 8);
    return std::min<Seconds>(Seconds{600ll << doublings}, Hours{24});
}

void Ingest::remember(const deals::Facts& facts, UtcTime at, std::int64_t stake, std::optional<UtcTime> detailsDue)
{
    Mirror::Entry entry;
    entry.dealSince = facts.dealSince;
    entry.lastUpdate = facts.headlineAt;
    entry.lastSeen = entry.storedSeen = at;
    entry.stake = stake;
    entry.detailsDue = detailsDue;
    m_entries.emplace_back(facts.asin, entry);
}

Result<store::UpsertReport> Ingest::write(store::WriteTransaction& transaction,
                                          std::span<const store::DealWrite> writes, UtcTime at)
{
    if (!writes.empty())
        if (Status noted = m_context.derivation.note(m_context.database, transaction, toDate(at)); !noted)
            return failure(std::move(noted).error());
    return store::DealStore(m_context.database).upsert(transaction, writes);
}

Result<Ingest::PageResult> Ingest::page(store::WriteTransaction& transaction, const keepa::DealPage& page, UtcTime at,
                                        std::optional<std::int64_t> generation, const std::string& why)
{
    PageResult result;
    result.seen = static_cast<std::int64_t>(page.lines.size());
    result.last = page.received() < static_cast<std::size_t>(keepa::dealsPerPage);
    result.stamp = newestStamp(page, at);

    std::vector<Asin> unchanged;
    std::vector<const keepa::Deal*> moved;
    std::optional<UtcTime> previous;
    for (const keepa::DealLine& line : page.lines) {
        const auto since = utc(line.creationDate);
        if (since) {
            if (!result.newest)
                result.newest = since;
            result.ordered = result.ordered && (!previous || *since <= *previous);
            previous = result.oldest = since;
        }
        const Mirror::Entry* known = m_context.mirror.find(line.asin);
        if (since && !(known && known->dealSince == since) && (!result.oldestNews || *since < *result.oldestNews))
            result.oldestNews = since;
        const bool same = known && known->knows(utc(line.lastUpdate), since);
        if (!line.deal || same) {
            m_seen.emplace_back(line.asin, at);
            if (known && at - known->storedSeen >= storedSeenGranularity)
                unchanged.push_back(line.asin);
        } else {
            moved.push_back(&page.deals[*line.deal]);
        }
    }

    store::DealStore deals(m_context.database);
    if (!unchanged.empty()) {
        if (auto touched = deals.touch(transaction, unchanged, at, generation); !touched)
            return failure(std::move(touched).error());
        for (const Asin& asin : unchanged)
            m_stored.emplace_back(asin, at);
    }

    std::vector<Asin> asins;
    for (const keepa::Deal* deal : moved)
        asins.push_back(deal->asin);
    auto stored = deals.findMany(asins);
    if (!stored)
        return failure(std::move(stored).error());
    std::unordered_map<Asin, store::StoredDeal*> byAsin;
    for (store::StoredDeal& deal : *stored)
        byAsin.emplace(deal.asin, &deal);
    // A deal that comes back brings its details with it: they need not be bought again.
    const auto isStored = [&byAsin](const Asin& asin) { return byAsin.contains(asin); };
    std::erase_if(asins, isStored);
    auto removed = deals.findRemovedMany(asins);
    if (!removed)
        return failure(std::move(removed).error());
    for (store::StoredDeal& deal : *removed)
        byAsin.emplace(deal.asin, &deal);
    const std::unordered_set<Asin> arriving(asins.begin(), asins.end());

    store::Rejected rejected(m_context.database);
    std::vector<store::DealWrite> writes;
    writes.reserve(moved.size());
    std::unordered_map<Asin, std::size_t> written; // an ASIN may stand twice on a page of a live set
    for (const keepa::Deal* deal : moved) {
        if (!written.emplace(deal->asin, writes.size()).second)
            continue;
        deals::Facts facts(deal->asin);
        deals::RowValues base;
        std::optional<UtcTime> detailsDue;
        const bool arrives = arriving.contains(deal->asin);
        const store::StoredDeal* before = nullptr;
        if (const auto known = byAsin.find(deal->asin); known != byAsin.end()) {
            before = known->second;
            facts = m_context.columns.facts(before->row);
            base = before->row;
            detailsDue = before->book.details.due;
        }
        result.added += arrives ? 1 : 0;
        const auto priceBefore = facts.usedPrice;
        deals::mergeDeal(facts, *deal, m_context.query.domain);
        Row row = makeRow(m_context, std::move(base), facts, at);
        const bool waiting = !facts.productAt;
        if (waiting && !row.worth.rejectedBecause.empty()) {
            if (facts.usedPrice != priceBefore) {
                const store::Rejection rejection{deal->asin, std::string(row.worth.rejectedBecause),
                                                 facts.usedPrice ? std::optional{facts.usedPrice->cents} : std::nullopt,
                                                 at, std::nullopt};
                if (Status put = rejected.put(transaction, rejection); !put)
                    return failure(std::move(put).error());
            }
            detailsDue.reset();
        } else if (waiting) {
            detailsDue = detailsDue.value_or(at);
            if (Status worthIt = rejected.erase(transaction, deal->asin); !worthIt)
                return failure(std::move(worthIt).error());
        }
        writes.push_back({.asin = deal->asin,
                          .row = std::move(row.values),
                          .seenAt = at,
                          .generation = generation,
                          .why = why,
                          .stored = arrives ? nullptr : before});
        remember(facts, at, row.worth.stake, detailsDue);
    }
    if (m_context.gathering)
        if (Status gathered = store::Rebuild(m_context.database).append(transaction, writes); !gathered)
            return failure(std::move(gathered).error());
    auto report = write(transaction, writes, at);
    if (!report)
        return failure(std::move(report).error());
    result.changed = report->changed;
    return result;
}

Result<std::vector<store::DealWrite>> Ingest::rows(const keepa::DealPage& page, UtcTime at, const std::string& why)
{
    store::DealStore deals(m_context.database);
    std::vector<Asin> asins;
    for (const keepa::Deal& deal : page.deals)
        asins.push_back(deal.asin);
    auto stored = deals.findMany(asins);
    if (!stored)
        return failure(std::move(stored).error());
    std::unordered_map<Asin, store::StoredDeal*> byAsin;
    for (store::StoredDeal& deal : *stored)
        byAsin.emplace(deal.asin, &deal);
    std::vector<store::DealWrite> writes;
    for (const keepa::Deal& deal : page.deals) {
        deals::Facts facts(deal.asin);
        deals::RowValues base;
        if (const auto known = byAsin.find(deal.asin); known != byAsin.end()) {
            facts = m_context.columns.facts(known->second->row);
            base = std::move(known->second->row);
        }
        deals::mergeDeal(facts, deal, m_context.query.domain);
        Row row = makeRow(m_context, std::move(base), facts, at);
        writes.push_back({.asin = deal.asin, .row = std::move(row.values), .seenAt = at, .why = why});
    }
    return writes;
}

Status Ingest::products(store::WriteTransaction& transaction, std::span<const LookUp> lookUps, UtcTime at,
                        const std::string& why)
{
    store::DealStore deals(m_context.database);
    store::RawAnswers raw(m_context.database);
    std::vector<Asin> asins;
    for (const LookUp& lookUp : lookUps)
        asins.push_back(lookUp.asin);
    auto stored = deals.findMany(asins);
    if (!stored)
        return failure(std::move(stored).error());
    std::unordered_map<Asin, store::StoredDeal*> byAsin;
    for (store::StoredDeal& deal : *stored)
        byAsin.emplace(deal.asin, &deal);

    std::vector<store::DealWrite> writes;
    for (const LookUp& lookUp : lookUps) {
        const auto known = byAsin.find(lookUp.asin);
        if (known == byAsin.end())
            continue;
        deals::Facts facts = m_context.columns.facts(known->second->row);
        deals::RowValues base = known->second->row;
        store::DetailState details = known->second->book.details;
        const UtcTime bookSeen = known->second->book.lastSeen;
        UtcTime seen = at;
        if (lookUp.product && lookUp.product->exists()) {
            deals::mergeProduct(facts, *lookUp.product, at);
            m_context.columns.putProduct(base, *lookUp.product);
            details = {at, at + detailLifetime, 0, std::nullopt};
            const std::string_view kind = lookUp.product->offers.empty() ? "product" : "offers";
            if (Status put = raw.put(transaction, lookUp.asin, kind, at, lookUp.product->raw); !put)
                return put;
        } else {
            // No answer is no sign of life.
            const Mirror::Entry* entry = m_context.mirror.find(lookUp.asin);
            seen = entry ? std::max(entry->lastSeen, bookSeen) : bookSeen;
            details.attempts += 1;
            details.due = at + retryPause(details.attempts);
            details.missingReason = lookUp.product ? "not_at_keepa" : "look_up_failed";
            facts.missingReason = lookUp.product ? deals::MissingReason::NotAtKeepa : deals::MissingReason::LookupFailed;
            facts.missingAttempts = details.attempts;
            facts.nextRetry = details.due;
        }
        Row row = makeRow(m_context, std::move(base), facts, at);
        writes.push_back({.asin = lookUp.asin,
                          .row = std::move(row.values),
                          .seenAt = seen,
                          .details = details,
                          .tokensSpent = lookUp.tokens,
                          .why = why,
                          .stored = known->second});
        remember(facts, seen, row.worth.stake, details.due);
    }
    auto report = write(transaction, writes, at);
    return report ? Status{} : failure(std::move(report).error());
}

Status Ingest::sellers(store::WriteTransaction& transaction, std::span<const keepa::Seller> sellers,
                       std::span<const Asin> asins, UtcTime at)
{
    std::vector<store::SellerRecord> records;
    std::unordered_map<std::string, const keepa::Seller*> byId;
    for (const keepa::Seller& seller : sellers) {
        store::SellerRecord record;
        record.id = seller.sellerId;
        if (!seller.name.empty())
            record.name = seller.name;
        if (const auto& shares = seller.rating(keepa::RatingWindow::Lifetime); shares.positive)
            record.ratingPercent = shares.positive;
        record.ratingCount = seller.currentRatingCount;
        record.scammer = seller.isScammer;
        record.fetchedAt = at;
        records.push_back(std::move(record));
        byId.emplace(seller.sellerId, &seller);
    }
    store::Sellers cache(m_context.database);
    if (Status put = cache.upsert(transaction, records); !put)
        return put;

    store::DealStore deals(m_context.database);
    auto stored = deals.findMany(asins);
    if (!stored)
        return failure(std::move(stored).error());
    std::vector<store::DealWrite> writes;
    for (store::StoredDeal& deal : *stored) {
        deals::Facts facts = m_context.columns.facts(deal.row);
        const auto seller = facts.offer.sellerId ? byId.find(*facts.offer.sellerId) : byId.end();
        if (seller == byId.end())
            continue;
        deals::mergeSeller(facts, *seller->second, at);
        Row row = makeRow(m_context, std::move(deal.row), facts, at);
        writes.push_back(
            {.asin = deal.asin, .row = std::move(row.values), .seenAt = deal.book.lastSeen, .why = "sellers"});
    }
    auto report = write(transaction, writes, at);
    return report ? Status{} : failure(std::move(report).error());
}

void Ingest::applied()
{
    for (auto& [asin, entry] : m_entries)
        m_context.mirror.put(asin, entry);
    for (const auto& [asin, at] : m_seen)
        m_context.mirror.seen(asin, at);
    for (const auto& [asin, at] : m_stored)
        m_context.mirror.stored(asin, at);
    m_entries.clear();
    m_seen.clear();
    m_stored.clear();
}

} // namespace arb::sync
