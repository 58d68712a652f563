#include "core/sync/LocalRuns.h"

#include "core/deals/Column.h"
#include "core/deals/Derived.h"
#include "core/deals/Facts.h"
#include "core/deals/FactsFrom.h"
#include "core/deals/money/RateCards.h"
#include "core/keepa/Parse.h"
#include "core/store/ColumnFill.h"
#include "core/store/DealStore.h"
#include "core/store/RawAnswers.h"
#include "core/store/StateStore.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace arb::sync {

namespace {

constexpr std::size_t chunkRows = 500;
constexpr std::string_view backfillAllAfter = "backfill_all_after";

// What the derived values depend on beyond the facts, as a text that changes when one of them does.
std::string fingerprint(const LocalContext& context)
{
    const deals::CostSettings& c = context.costs;
    QByteArray text;
    const auto add = [&text](auto value) { text += QByteArray::number(static_cast<qint64>(value)) + ','; };
    add(static_cast<int>(c.profile)), add(static_cast<int>(c.fulfilment)), add(static_cast<int>(c.plan));
    add(c.prepCents), add(c.shippingDefaultCents), add(c.taxExempt), add(c.taxBasisPoints);
    add(c.inboundPerPoundCents), add(c.placementCents.value_or(-1)), add(c.returnsBasisPoints), add(c.holdMonths);
    add(c.postageCents), add(c.packingCents), add(c.buyerShippingCents), add(c.targetRoiBasisPoints);
    add(c.expectedDaysToSell), add(static_cast<int>(c.vatMode)), add(c.vatSaleBasisPoints);
    add(c.vatFeesBasisPoints), add(c.vatReclaim), add(c.classicPrepCents), add(c.classicShippingCents);
    add(c.classicTaxBasisPoints), add(c.classicTaxExempt), add(c.classicMarkupBasisPoints);
    add(c.classicFbaCents), add(c.classicReferralBasisPoints), add(c.feeDifferenceCents);
    add(context.clock.now().seconds / 86'400);
    for (const auto& card : context.cards.all())
        text += QByteArray::fromStdString(card->fingerprint);
    for (const deals::Column& column : context.columns.all())
        if (column.source == deals::Source::Derived)
            text += QByteArray(column.id.data(), static_cast<qsizetype>(column.id.size())) +
                    QByteArray::number(column.version);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().toStdString();
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
    return !*stored || **stored != fingerprint(context);
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
            .setText(transaction, store::key::costFingerprint, fingerprint(context));
    });
    if (!done)
        return failure(done.error());
    report.ended = context.clock.now();
    report.words = QCoreApplication::translate("LocalRuns", "%n deal(s) recalculated", nullptr,
                                               static_cast<int>(report.seen));
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

// The newest stored answers of a row, oldest first, merged into its facts. False where none is stored.
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
    for (const store::RawAnswer& answer : answers) {
        auto product = keepa::parseProduct(answer.json);
        if (!product)
            return failure(std::move(product).error());
        deals::mergeProduct(facts, *product, answer.fetchedAt);
        context.columns.putProduct(row, *product);
    }
    return !answers.empty();
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
        context.columns.putFacts(deal.row, facts);
        putDerived(context, deal.row, facts);
        writes.push_back({.asin = deal.asin,
                          .row = std::move(deal.row),
                          .seenAt = deal.book.lastSeen,
                          .generation = deal.book.generation,
                          .details = deal.book.details,
                          .why = "backfill_all"});
    }
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

} // namespace arb::sync
