#include "core/store/Runs.h"

#include "core/store/Rows.h"

namespace arb::store {
namespace {

constexpr std::string_view selectRuns =
    "SELECT id, job, started_utc, ended_utc, outcome, words, tokens, report FROM runs ";

std::string select(std::string_view rest) { return std::string(selectRuns) + std::string(rest); }

Result<RunRecord> readRun(const Statement& row)
{
    return RunRecord{row.integer(0),      std::string(row.text(1)), row.time(2),
                     row.optionalTime(3), std::string(row.text(4)), std::string(row.text(5)),
                     row.integer(6),      std::string(row.text(7))};
}

} // namespace

Result<std::int64_t> Runs::start(WriteTransaction& transaction, std::string_view job, UtcTime now)
{
    RunRecord run;
    run.job = job;
    run.startedAt = now;
    run.outcome = "running";
    return record(transaction, run);
}

Status Runs::finish(WriteTransaction& transaction, const RunRecord& run)
{
    return store::run(
        transaction,
        "UPDATE runs SET ended_utc = ?2, outcome = ?3, words = ?4, tokens = ?5, report = ?6 WHERE id = ?1",
        run.id, run.endedAt, run.outcome, run.words, run.tokens, run.reportJson);
}

Result<std::int64_t> Runs::record(WriteTransaction& transaction, const RunRecord& run)
{
    if (Status stored = store::run(
            transaction,
            "INSERT INTO runs (job, started_utc, ended_utc, outcome, words, tokens, report)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            run.job, run.startedAt, run.endedAt, run.outcome, run.words, run.tokens, run.reportJson);
        !stored)
        return failure(stored.error());
    return m_database.lastInsertId();
}

Result<std::vector<RunRecord>> Runs::last(std::string_view job, std::int64_t limit)
{
    return readAll(
        prepared(m_database, select("WHERE ?1 = '' OR job = ?1 ORDER BY id DESC LIMIT ?2"), job, limit),
        readRun);
}

Result<std::optional<RunRecord>> Runs::lastWithOutcome(std::string_view job, std::string_view outcome)
{
    return readFirst(prepared(m_database, select("WHERE job = ?1 AND outcome = ?2 ORDER BY id DESC LIMIT 1"),
                              job, outcome),
                     readRun);
}

Result<std::int64_t> Runs::purge(WriteTransaction& transaction, UtcTime before)
{
    return runCounted(transaction, "DELETE FROM runs WHERE started_utc < ?1", before);
}

} // namespace arb::store
