#include "core/sync/PageFetch.h"

namespace arb::sync {

UtcTime answerTime(const JobContext& context, const keepa::Envelope& envelope)
{
    return envelope.timestamp.value > 0 ? envelope.timestamp.toSeconds() : context.now();
}

Status writeLedger(JobContext& context, store::WriteTransaction& transaction)
{
    store::Ledger ledger(context.database);
    for (const store::LedgerEntry& entry : context.calls)
        if (Status appended = ledger.append(transaction, entry); !appended)
            return appended;
    return {};
}

Result<FetchedPage>
fetchPage(JobContext& context, int number, const std::string& purpose, std::optional<std::int64_t> generation,
          const std::function<Status(store::WriteTransaction&, const FetchedPage&)>& alongside)
{
    const auto known = [&mirror = context.mirror](const Asin& asin, keepa::KeepaTime lastUpdate,
                                                  std::optional<keepa::KeepaTime> creationDate) {
        const Mirror::Entry* entry = mirror.find(asin);
        return entry && entry->knows(toUtc(lastUpdate),
                                     creationDate ? std::optional{toUtc(*creationDate)} : std::nullopt);
    };
    auto answer = context.client.deals(context.query, number, context.stop, known);
    if (!answer)
        return failure(std::move(answer).error());

    FetchedPage fetched;
    fetched.number = number;
    fetched.at = answerTime(context, answer->envelope);
    Ingest ingest(context);
    const Status stored =
        store::inTransaction(context.database, [&](store::WriteTransaction& transaction) -> Status {
            auto result = ingest.page(transaction, answer->value, fetched.at, generation, purpose);
            if (!result)
                return failure(std::move(result).error());
            fetched.result = *result;
            if (Status logged = writeLedger(context, transaction); !logged)
                return logged;
            return alongside ? alongside(transaction, fetched) : Status{};
        });
    if (!stored)
        return failure(stored.error());
    context.calls.clear();
    ingest.applied();

    // A page newest first lists everything between its first and its last deal; the last page, everything
    // older too.
    const Ingest::PageResult& result = fetched.result;
    if (result.ordered && result.newest)
        fetched.missing =
            context.mirror.markMissing(result.last ? std::nullopt : result.oldest, result.newest, fetched.at);
    return fetched;
}

} // namespace arb::sync
