#include "tests/ui/support/Samples.h"

namespace arb::ui::samples {

using sync::JobKind;
using sync::JobStatus;
using sync::RunReport;

namespace {

RunReport report(JobKind kind, UtcTime ended, const QString& words)
{
    RunReport made;
    made.kind = kind;
    made.started = ended - Seconds{18};
    made.ended = ended;
    made.requests = 2;
    made.tokens = 10;
    made.seen = 300;
    made.added = 4;
    made.changed = 31;
    made.words = words;
    return made;
}

} // namespace

sync::EngineStatus healthy(UtcTime now)
{
    sync::EngineStatus status;
    status.health.code = sync::Health::Code::UpToDate;
    status.health.words = QStringLiteral("All up to date as of 14:18.");
    status.tokens.balance = 812;
    status.tokens.perMinute = 20;
    status.tokens.capacity = 1200;
    status.tokens.fullAt = now + Minutes{12};
    status.tokens.spentToday = 3410;
    status.tokens.forecast = QStringLiteral("details of 412 more deals today");
    for (int kind = 0; kind < sync::jobKindCount; ++kind) {
        JobStatus job;
        job.kind = static_cast<JobKind>(kind);
        job.nextRun = now + Minutes{12 + 30 * kind};
        job.scheduleReason = QStringLiteral("as often as the plan affords");
        if (kind < 5)
            job.last =
                report(job.kind, now - Minutes{2 + 40 * kind}, QStringLiteral("4 new deals, 31 changed."));
        status.jobs.push_back(job);
    }
    status.totalDeals = 4812;
    status.newDeals = 27;
    status.goneDeals = 3;
    status.lastSync = now - Minutes{2};
    status.nextSync = now + Minutes{12};
    return status;
}

sync::EngineStatus refreshing(UtcTime now)
{
    sync::EngineStatus status = healthy(now);
    JobStatus& delta = status.jobs.front();
    delta.state = JobStatus::State::Running;
    delta.doing = QStringLiteral("page 3 of 34");
    delta.done = 3;
    delta.total = 34;
    return status;
}

sync::EngineStatus unwell(sync::Health::Code code, sync::Health::Action action, UtcTime now)
{
    sync::EngineStatus status = healthy(now);
    status.health.code = code;
    status.health.words = QStringLiteral("What is the matter, in one sentence.");
    status.health.action = action;
    status.health.actionText =
        action == sync::Health::Action::None ? QString() : QStringLiteral("Do what helps");
    return status;
}

KeyAccess FakeAccount::access()
{
    return {[this](const Secret& key, std::function<void(Result<sync::TokenStatus>)> done) {
                checked << QString::fromStdString(key.reveal());
                answerCheck = std::move(done);
            },
            [this](const Secret& key, std::function<void(Status)> done) {
                stored << QString::fromStdString(key.reveal());
                answerStore = std::move(done);
            }};
}

Error error(ErrorKind kind, const QString& words, const QString& what) { return {kind, what, words, {}, {}}; }

} // namespace arb::ui::samples
