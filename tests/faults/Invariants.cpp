#include "tests/faults/Invariants.h"

#include "core/deals/Column.h"
#include "core/store/Database.h"

namespace arb::test {

namespace {

struct Rule
{
    const char* words;
    const char* violations; ///< counts them
};

constexpr Rule rules[] = {
    {"an ASIN is stored twice", "SELECT count(*) - count(DISTINCT asin) FROM deals"},
    {"a stored deal never arrived in the journal",
     "SELECT count(*) FROM deals d WHERE NOT EXISTS (SELECT 1 FROM journal j WHERE j.asin = d.asin"
     " AND j.event IN ('arrived', 'returned', 'restored'))"},
    {"a deal arrived more often than it left",
     "SELECT count(*) FROM (SELECT asin FROM journal WHERE event <> 'changed' GROUP BY asin"
     " HAVING sum(iif(event = 'removed', -1, 1)) NOT IN (0, 1))"},
    {"the journal says a deal is there that is not",
     "SELECT count(*) FROM (SELECT asin FROM journal WHERE event <> 'changed' GROUP BY asin"
     " HAVING sum(iif(event = 'removed', -1, 1)) = 1) WHERE asin NOT IN (SELECT asin FROM deals)"},
    {"a deal is both stored and removed",
     "SELECT count(*) FROM deals WHERE asin IN (SELECT asin FROM tombstones)"},
    {"the watermark is ahead of the newest stored change",
     "SELECT count(*) FROM system_state WHERE key = 'watermark_iso' AND coalesce(unixepoch(value), 0) >"
     " coalesce((SELECT max(last_change) FROM (SELECT last_change FROM deals"
     " UNION ALL SELECT last_update FROM deals)), 0)"},
    {"there is a watermark, but no successful sync",
     "SELECT count(*) FROM system_state WHERE key = 'watermark_iso'"
     " AND NOT EXISTS (SELECT 1 FROM system_state WHERE key = 'last_successful_sync_utc')"},
    {"a fill's checkpoint is ahead of the pages that were fetched",
     "SELECT count(*) FROM system_state WHERE key = 'backfill_page'"
     " AND value > (SELECT count(*) FROM token_ledger WHERE kind = 'deal' AND status = 'ok')"},
    {"two rows share a change number", "SELECT count(*) - count(DISTINCT change_seq) FROM deals"},
    {"a run never ended", "SELECT count(*) FROM runs WHERE outcome = 'running'"},
};

} // namespace

QString brokenInvariant(const QString& databaseFile)
{
    auto database = store::Database::open(databaseFile, store::Mode::ReadWrite, deals::Columns::standard());
    if (!database)
        return database.error().line();
    if (Status sound = database->quickCheck(); !sound)
        return sound.error().line();
    for (const Rule& rule : rules) {
        auto statement = database->prepare(rule.violations);
        if (!statement)
            return statement.error().line();
        auto row = statement->step();
        if (!row || !*row)
            return QStringLiteral("no answer: ") + QLatin1String(rule.words);
        if (const std::int64_t count = statement->integer(0); count != 0)
            return QStringLiteral("%1 (%2 times)").arg(QLatin1String(rule.words)).arg(count);
    }
    return {};
}

} // namespace arb::test
