#include "core/store/Rebuild.h"

#include "core/store/DealRows.h"
#include "core/store/DealStore.h"
#include "core/store/Rows.h"
#include "core/store/StateStore.h"
#include "core/store/StorageError.h"

#include <QCoreApplication>

namespace arb::store {
namespace {

constexpr std::string_view startedKey = "rebuild_started_utc";

/// The gathered row as it was given to append().
Result<DealWrite> readWrite(const Statement& row, const DealSchema& schema)
{
    return mapped(readDeal(row, schema), [&](StoredDeal&& deal) {
        DealWrite write{deal.asin, std::move(deal.row), deal.book.lastSeen, deal.book.generation, {}, 0,
                        "rebuild"};
        if (deal.book.details != DetailState{})
            write.details = deal.book.details;
        write.tokensSpent = deal.book.tokensSpent;
        return write;
    });
}

} // namespace

Result<std::optional<UtcTime>> Rebuild::activeSince() { return StateStore(m_database).time(startedKey); }

Status Rebuild::begin(WriteTransaction& transaction, UtcTime now)
{
    if (Status cleared = run(transaction, "DELETE FROM deals_next"); !cleared)
        return cleared;
    return StateStore(m_database).setTime(transaction, startedKey, now);
}

Status Rebuild::append(WriteTransaction& transaction, std::span<const DealWrite> writes)
{
    const DealSchema& schema = m_database.schema();
    std::vector<deals::Value> cells;
    for (const DealWrite& write : writes) {
        if (Status fits = fitCells(m_database.columns(), schema.stored, write.asin, write.row, cells); !fits)
            return fits;
        Result<Statement> insert = transaction.prepare(schema.insertNext);
        if (!insert)
            return failure(insert.error());
        bindDeal(*insert, write, cells, 0);
        insert->bind(schema.keepParameter, write.details ? 0 : 1).bind(schema.keepParameter + 1, write.why);
        if (Status stored = insert->run(); !stored)
            return stored;
    }
    return {};
}

Result<std::int64_t> Rebuild::count()
{
    return readInteger(m_database.prepare("SELECT count(*) FROM deals_next"));
}

Result<std::vector<StoredDeal>> Rebuild::findMany(std::span<const Asin> asins)
{
    const DealSchema& schema = m_database.schema();
    std::vector<StoredDeal> found;
    for (const Asin& asin : asins) {
        Result<std::optional<StoredDeal>> deal =
            readFirst(prepared(m_database, schema.selectNext + " WHERE d.asin = ?1", asin),
                      [&](const Statement& row) { return readDeal(row, schema); });
        if (!deal)
            return failure(deal.error());
        if (*deal)
            found.push_back(**std::move(deal));
    }
    return found;
}

Result<Rebuild::Report> Rebuild::commit(WriteTransaction& transaction, UtcTime now,
                                        const std::string& reasonCode, const std::string& reasonWords)
{
    const Result<std::optional<UtcTime>> started = activeSince();
    if (!started)
        return failure(started.error());
    if (!*started) {
        return failure({ErrorKind::Invalid,
                        {},
                        QCoreApplication::translate("Store", "No rebuild is in progress."),
                        {},
                        {}});
    }
    const DealSchema& schema = m_database.schema();
    DealStore deals(m_database);
    Report report;
    const Status stored =
        forEachRow(m_database.prepare(schema.selectNext), [&](const Statement& row) -> Status {
            const Result<DealWrite> write = readWrite(row, schema);
            if (!write)
                return failure(write.error());
            const Result<UpsertReport> one = deals.upsert(transaction, std::span(&*write, 1));
            if (!one)
                return failure(one.error());
            report.upserted.arrived += one->arrived;
            report.upserted.changed += one->changed;
            report.upserted.unchanged += one->unchanged;
            report.upserted.journaled += one->journaled;
            return {};
        });
    if (!stored)
        return failure(stored.error());

    const Result<std::vector<Removal>> leftOver =
        readAll(m_database.prepare("SELECT asin FROM deals WHERE asin NOT IN (SELECT asin FROM deals_next)"),
                [&](const Statement& row) -> Result<Removal> {
                    return mapped(row.asin(0), [&](const Asin& asin) {
                        return Removal{asin, reasonCode, reasonWords};
                    });
                });
    if (!leftOver)
        return failure(leftOver.error());
    const Result<std::int64_t> removed = deals.remove(transaction, *leftOver, now);
    if (!removed)
        return failure(removed.error());
    report.removed = *removed;
    if (Status over = abandon(transaction); !over)
        return failure(over.error());
    return report;
}

Status Rebuild::abandon(WriteTransaction& transaction)
{
    if (Status cleared = run(transaction, "DELETE FROM deals_next"); !cleared)
        return cleared;
    return StateStore(m_database).erase(transaction, startedKey);
}

} // namespace arb::store
