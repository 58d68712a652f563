#include "core/sync/LocalRuns.h"

#include "core/base/Logging.h"
#include "core/deals/Column.h"
#include "core/deals/Derived.h"
#include "core/deals/Facts.h"
#include "core/deals/FactsFrom.h"
#include "core/deals/money/RateCards.h"
#include "core/keepa/Parse.h"
#include "core/store/ColumnFill.h"
#include "core/store/DealStore.h"
#include "core/store/Leases.h"
#include "core/store/RawAnswers.h"
#include "core/store/Runs.h"
#include "core/store/StateStore.h"
#include "core/sync/Derivation.h"
#include "core/sync/Records.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace arb::sync {

namespace {

/// Its tr() has a context that lupdate finds: with a plural it misses QCoreApplication::translate.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LocalRuns)
};

constexpr std::size_t chunkRows = 500;
constexpr std::string_view backfillAllAfter = "backfill_all_after";

std::string stampOf(const LocalContext& context)
{
    return derivationStamp(context.costs, context.cards, context.columns, toDate(context.clock.now()));
}

RunReport startedReport(const LocalContext& context, JobKind kind)
{
    RunReport report;
    report.kind = kind;
    report.started = context.clock.now();
    return report;
}

Result<std::vector<Asin>> allAsins(store::Database& database)
{
    auto rows = store::DealStore(database).mirror();
    if (!rows)
        return failure(std::move(rows).error());
    std::vector<Asin> asins;
    asins.reserve(rows->size());
    for (const store::MirrorEntry& row : *rows)
        asins.push_back(row.asin);
    return asins;
}

void putDerived(const LocalContext& context, deals::RowValues& row, const deals::Facts& facts)
{
    context.columns.putDerived(
        row, facts, deals::derive(facts, context.costs, context.cards, toDate(context.clock.now())));
}

} // namespace

Result<bool> needsRecalculation(const LocalContext& context)
{
    auto stored = store::StateStore(context.database).text(store::key::costFingerprint);
    if (!stored)
        return failure(std::move(stored).error());
    if (*stored)
        return **stored != stampOf(context);
    auto rows = store::DealStore(context.database).total();
    return rows ? Result<bool>(*rows > 0) : failure(std::move(rows).error());
}

Result<RunReport> recalculate(const LocalContext& context)
{
    RunReport report = startedReport(context, JobKind::Recalculate);
    const Status done = store::inTransaction(context.database, [&](store::WriteTransaction& transaction) -> Status {
        auto asins = allAsins(context.database);
        if (!asins)
            return failure(std::move(asins).error());
        store::DealStore deals(context.database);
        const std::span<const Asin> all(*asins);
        for (std::size_t from = 0; from < all.size(); from += chunkRows) {
            if (context.stop.stop_requested())
                return failure(cancelledError());
            const auto chunk = all.subspan(from, std::min(chunkRows, all.size() - from));
            auto rows = deals.findMany(chunk);
            if (!rows)
                return failure(std::move(rows).error());
            std::vector<std::pair<Asin, deals::RowValues>> rewritten;
            rewritten.reserve(rows->size());
            for (store::StoredDeal& deal : *rows) {
                putDerived(context, deal.row, context.columns.facts(deal.row));
                rewritten.emplace_back(deal.asin, std::move(deal.row));
            }
            auto changed = deals.rewriteDerived(transaction, rewritten);
            if (!changed)
                return failure(std::move(changed).error());
            report.seen += std::ssize(rewritten);
            report.changed += *changed;
            if (context.progress)
                context.progress(report.seen, std::ssize(all));
        }
        return store::StateStore(context.database)
            .setText(transaction, store::key::costFingerprint, stampOf(context));
    });
    if (!done)
        return failure(done.error());
    report.ended = context.clock.now();
    const auto seen = static_cast<int>(report.seen);
    report.words = Words::tr("%Ln deal(s) recalculated", nullptr, seen);
    return report;
}

Result<bool> needsBackfillAll(store::Database& database)
{
    auto pending = store::ColumnFill(database).pending();
    if (!pending)
        return failure(std::move(pending).error());
    return !pending->empty();
}

namespace {

// The newest stored answers of a row, oldest first, merged into its facts. False where none is stored that can be read.
Result<bool> mergeStoredAnswers(const LocalContext& context, const Asin& asin, deals::Facts& facts,
                                deals::RowValues& row)
{
    store::RawAnswers raw(context.database);
    std::vector<store::RawAnswer> answers;
    for (const std::string_view kind : std::array<std::string_view, 2>{"product", "offers"}) {
        auto answer = raw.get(asin, kind);
        if (!answer)
            return failure(std::move(answer).error());
        if (*answer)
            answers.push_back(std::move(**answer));
    }
    std::ranges::sort(answers, {}, &store::RawAnswer::fetchedAt);
    bool merged = false;
    for (const store::RawAnswer& answer : answers) {
        auto product = keepa::parseProduct(answer.json);
        if (!product) { // one that is damaged must not keep the others from being filled
            qCWarning(logSync).noquote() << "stored answer:" << product.error().line();
            continue;
        }
        deals::mergeProduct(facts, *product, answer.fetchedAt);
        context.columns.putProduct(row, *product);
        merged = true;
    }
    return merged;
}

Status fillChunk(const LocalContext& context, store::WriteTransaction& transaction, std::span<const Asin> chunk,
                 RunReport& report)
{
    store::DealStore deals(context.database);
    auto rows = deals.findMany(chunk);
    if (!rows)
        return failure(std::move(rows).error());
    std::vector<store::DealWrite> writes;
    for (store::StoredDeal& deal : *rows) {
        deals::Facts facts = context.columns.facts(deal.row);
        auto merged = mergeStoredAnswers(context, deal.asin, facts, deal.row);
        if (!merged)
            return failure(std::move(merged).error());
        report.seen += 1;
        report.changed += *merged;
        if (!*merged && deal.book.details.at)
            deal.book.details.missingReason = std::string(store::lacksColumns);
        context.columns.putFacts(deal.row, facts);
        putDerived(context, deal.row, facts);
        writes.push_back({.asin = deal.asin,
                          .row = std::move(deal.row),
                          .seenAt = deal.book.lastSeen,
                          .generation = deal.book.generation,
                          .details = deal.book.details,
                          .why = "backfill_all"});
    }
    Derivation derivation(context.columns, context.cards);
    derivation.setCosts(context.costs);
    if (Status noted = derivation.note(context.database, transaction, toDate(context.clock.now())); !noted)
        return noted;
    auto stored = deals.upsert(transaction, writes);
    return stored ? Status{} : failure(std::move(stored).error());
}

} // namespace

Result<RunReport> backfillAll(const LocalContext& context)
{
    RunReport report = startedReport(context, JobKind::BackfillAll);
    auto pending = store::ColumnFill(context.database).pending();
    if (!pending)
        return failure(std::move(pending).error());
    if (pending->empty()) {
        report.ended = context.clock.now();
        report.words = QCoreApplication::translate("LocalRuns", "All columns are filled.");
        return report;
    }
    store::StateStore state(context.database);
    auto after = state.text(backfillAllAfter);
    if (!after)
        return failure(std::move(after).error());
    auto asins = allAsins(context.database);
    if (!asins)
        return failure(std::move(asins).error());
    std::ranges::sort(*asins);
    const auto resume = *after ? Asin::parse(**after) : std::nullopt;
    const auto begin = resume ? std::ranges::upper_bound(*asins, *resume) : asins->begin();
    const std::span<const Asin> all(begin, asins->end());

    for (std::size_t from = 0; from < all.size(); from += chunkRows) {
        if (context.stop.stop_requested())
            return failure(cancelledError());
        const auto chunk = all.subspan(from, std::min(chunkRows, all.size() - from));
        const Status stored =
            store::inTransaction(context.database, [&](store::WriteTransaction& transaction) -> Status {
                if (Status filled = fillChunk(context, transaction, chunk, report); !filled)
                    return filled;
                return state.setText(transaction, backfillAllAfter, chunk.back().view());
            });
        if (!stored)
            return failure(stored.error());
        if (context.progress)
            context.progress(report.seen, std::ssize(all));
    }
    const Status marked = store::inTransaction(context.database, [&](store::WriteTransaction& transaction) -> Status {
        if (Status filled = store::ColumnFill(context.database).markFilled(transaction, *pending); !filled)
            return filled;
        return state.erase(transaction, backfillAllAfter);
    });
    if (!marked)
        return failure(marked.error());
    report.ended = context.clock.now();
    report.words = QCoreApplication::translate("LocalRuns", "%1 of %2 deals filled from stored answers.")
                       .arg(report.changed)
                       .arg(report.seen);
    return report;
}

namespace {

// Longer than any local job takes; a process that dies loses its lease at once.
constexpr Seconds leaseTime{600};

RunReport skippedReport(const LocalContext& context, JobKind kind, QString words)
{
    RunReport report = startedReport(context, kind);
    report.ended = report.started;
    report.outcome = RunReport::Outcome::Skipped;
    report.words = std::move(words);
    return report;
}

Status record(const LocalContext& context, JobKind kind, UtcTime started, const Result<RunReport>& result)
{
    RunReport report;
    if (result) {
        report = *result;
    } else {
        report.outcome = RunReport::Outcome::Failed;
        report.error = result.error();
        report.words = result.error().words;
    }
    report.kind = kind;
    report.started = started;
    report.ended = context.clock.now();
    const store::RunRecord run = toRecord(report);
    return store::inTransaction(context.database, [&](store::WriteTransaction& transaction) -> Status {
        auto id = store::Runs(context.database).record(transaction, run);
        return id ? Status{} : failure(std::move(id).error());
    });
}

} // namespace

Result<RunReport> runLocalJob(const LocalContext& context, JobKind kind, bool anyway)
{
    auto needed = kind == JobKind::Recalculate ? needsRecalculation(context) : needsBackfillAll(context.database);
    if (!needed)
        return failure(std::move(needed).error());
    if (!*needed && !anyway)
        return skippedReport(context, kind, {});
    store::Leases leases(context.database);
    const std::string holder = store::Leases::newHolder();
    const UtcTime started = context.clock.now();
    auto lease = leases.acquire(jobId(kind), holder, leaseTime, started);
    if (!lease)
        return failure(std::move(lease).error());
    if (!lease->acquired)
        return skippedReport(context, kind,
                             QCoreApplication::translate("Session", "Another process is already doing this."));
    auto report = kind == JobKind::Recalculate ? recalculate(context) : backfillAll(context);
    if (Status recorded = record(context, kind, started, report); !recorded && report)
        report = failure(recorded.error());
    if (Status released = leases.release(jobId(kind), holder); !released && report)
        report = failure(released.error());
    return report;
}

} // namespace arb::sync
