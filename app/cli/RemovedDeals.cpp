#include "app/cli/RemovedDeals.h"

#include "core/store/DealStore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace arb::app {

namespace {

QString text(const std::string& words) { return QString::fromStdString(words); }

QJsonObject tombstoneJson(const store::Tombstone& deal)
{
    return {{QStringLiteral("asin"), text(deal.asin.str())},
            {QStringLiteral("removed"), text(toIso(deal.removedAt))},
            {QStringLiteral("reason_code"), text(deal.reasonCode)},
            {QStringLiteral("reason"), text(deal.reasonWords)},
            {QStringLiteral("title"), deal.title ? QJsonValue(text(*deal.title)) : QJsonValue()}};
}

Result<std::int64_t> limitOf(const Options& options)
{
    if (!options.has(QStringLiteral("limit")))
        return std::numeric_limits<std::int32_t>::max();
    bool ok = false;
    const qlonglong limit = options.value(QStringLiteral("limit")).toLongLong(&ok);
    if (!ok || limit < 0)
        return failure({ErrorKind::Invalid,
                        QStringLiteral("--limit"),
                        QStringLiteral("The limit has to be a number."),
                        {},
                        {}});
    return limit;
}

/// All of them or an error that names the first that cannot be restored: a script's typing error changes
/// nothing.
Result<std::vector<Asin>> restorable(store::DealStore& deals, const QStringList& words)
{
    std::vector<Asin> asins;
    for (const QString& word : words) {
        const auto asin = Asin::parse(word.toStdString());
        if (!asin)
            return failure({ErrorKind::Invalid, word, QStringLiteral("This is no ASIN."), {}, {}});
        auto tombstone = deals.tombstone(*asin);
        if (!tombstone)
            return failure(std::move(tombstone).error());
        if (!*tombstone)
            return failure({ErrorKind::Invalid,
                            word,
                            QStringLiteral("This deal is not among the removed ones."),
                            QStringLiteral("'agent-arbitrage removed' lists them; nothing was restored."),
                            {}});
        asins.push_back(*asin);
    }
    return asins;
}

} // namespace

ExitCode removedCommand(Headless& run)
{
    const auto limit = limitOf(run.options());
    if (!limit)
        return run.fail(limit.error());
    auto session = run.session();
    if (!session)
        return run.fail(session.error());
    auto removed = store::DealStore((*session)->database()).tombstones(*limit);
    if (!removed)
        return run.fail(removed.error());
    if (run.options().json) {
        QJsonArray array;
        for (const store::Tombstone& deal : *removed)
            array.append(tombstoneJson(deal));
        run.outJson(QJsonDocument(array));
        return ExitCode::Done;
    }
    for (const store::Tombstone& deal : *removed)
        run.out(QStringLiteral("%1  %2  %3  %4")
                    .arg(text(deal.asin.str()), text(toIso(deal.removedAt)), text(deal.reasonWords),
                         text(deal.title.value_or(std::string{}))));
    if (removed->empty())
        run.out(QStringLiteral("No deal was removed lately."));
    return ExitCode::Done;
}

ExitCode restoreCommand(Headless& run)
{
    if (run.options().arguments.isEmpty())
        return run.fail({ErrorKind::Invalid,
                         {},
                         QStringLiteral("Name the deals to put back by ASIN."),
                         QStringLiteral("'agent-arbitrage removed' lists them."),
                         {}});
    auto session = run.session();
    if (!session)
        return run.fail(session.error());
    store::DealStore deals((*session)->database());
    auto asins = restorable(deals, run.options().arguments);
    if (!asins)
        return run.fail(asins.error());
    if (Status restored = (*session)->restore(*asins); !restored)
        return run.fail(restored.error());
    if (Status aligned = run.alignFigures(**session); !aligned)
        return run.fail(aligned.error());
    const auto count = static_cast<int>(asins->size());
    if (run.options().json)
        run.outJson(QJsonDocument(QJsonObject{{QStringLiteral("restored"), count}}));
    else
        run.out(QCoreApplication::translate("Commands", "%n deal(s) put back", nullptr, count));
    return ExitCode::Done;
}

} // namespace arb::app
