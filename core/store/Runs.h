#pragma once

#include "core/store/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arb::store {

/// What one run of a job did.
struct RunRecord
{
    std::int64_t id = 0;
    std::string job;
    UtcTime startedAt;
    std::optional<UtcTime> endedAt{}; ///< unset while it runs, and for ever where the process died
    std::string outcome{};            ///< "running", "done", "skipped", "cancelled", or the kind of error
    std::string words{};              ///< one sentence for people
    std::int64_t tokens = 0;
    std::string reportJson{}; ///< figures of the job; may be empty
};

class Runs
{
public:
    explicit Runs(Database& database) : m_database(database) {}

    /// Records a start; returns its id.
    [[nodiscard]] Result<std::int64_t> start(WriteTransaction& transaction, std::string_view job,
                                             UtcTime now);
    /// Records the end of run `run.id`: endedAt, outcome, words, tokens, reportJson.
    [[nodiscard]] Status finish(WriteTransaction& transaction, const RunRecord& run);
    /// A run that is over when it is recorded (skipped ones). Returns its id.
    [[nodiscard]] Result<std::int64_t> record(WriteTransaction& transaction, const RunRecord& run);
    /// Newest first; of one job, or of all where `job` is empty.
    [[nodiscard]] Result<std::vector<RunRecord>> last(std::string_view job, std::int64_t limit);
    /// The newest run of a job with this outcome.
    [[nodiscard]] Result<std::optional<RunRecord>> lastWithOutcome(std::string_view job,
                                                                   std::string_view outcome);
    [[nodiscard]] Result<std::int64_t> purge(WriteTransaction& transaction, UtcTime before);

private:
    Database& m_database;
};

} // namespace arb::store
