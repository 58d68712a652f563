#include "app/cli/JobRunner.h"

#include "core/keepa/RetryPolicy.h"

#include <QCoreApplication>

#include <utility>

namespace arb::app {

namespace {

constexpr int networkTries = 3;
// Keepa answered 429: somebody else spends the account's tokens too, so a long wait may well end in the next
// refusal.
constexpr Milliseconds patienceAfterRefusal{30'000};
constexpr int mostRefusals = 2;

// Whoever reads the output of a command may be elsewhere: the time has its date and zone.
QString waitingText(const sync::Session::Next& next)
{
    if (!next.waiting)
        return next.reason;
    const auto missing = static_cast<int>(next.missingTokens);
    return QCoreApplication::translate("Session", "waiting for %n token(s), resumes %1", nullptr, missing)
        .arg(QString::fromStdString(toIso(next.at->toSeconds())));
}

} // namespace

JobRunner::JobRunner(sync::Session& session, const Clock& clock, std::stop_token stop, sync::ActivityLog& activity,
                     std::function<void(const QString&)> note)
    : m_session(session), m_clock(clock), m_stop(std::move(stop)), m_activity(activity), m_note(std::move(note))
{}

Result<sync::RunReport> JobRunner::run(sync::JobKind kind, Milliseconds patience)
{
    const auto giveUp = [&](const Error& error) {
        m_session.giveUp(kind, error);
        for (const sync::RunReport& report : m_session.takeReports())
            m_activity.append(report);
        return failure(error);
    };
    m_session.request(kind);
    while (true) {
        if (m_stop.stop_requested())
            return giveUp(cancelledError());
        const sync::Session::Next next = m_session.next();
        if (next.run) {
            m_session.step(*next.run, m_stop);
            tellProgress(kind);
            if (auto result = ended(kind))
                return std::move(*result);
            continue;
        }
        if (!next.at)
            return giveUp(m_session.lastError().value_or(
                Error{ErrorKind::Internal,
                      {},
                      next.reason.isEmpty() ? QStringLiteral("There is nothing to do.") : next.reason,
                      {},
                      {}}));
        if (auto error = waitForTokens(next, patience))
            return giveUp(*error);
    }
}

std::optional<Result<sync::RunReport>> JobRunner::ended(sync::JobKind kind)
{
    using Outcome = sync::RunReport::Outcome;
    for (const sync::RunReport& report : m_session.takeReports()) {
        m_activity.append(report);
        if (report.kind != kind)
            continue;
        if (report.outcome == Outcome::Cancelled)
            return Result<sync::RunReport>(failure(cancelledError()));
        if (report.outcome != Outcome::Failed)
            return Result<sync::RunReport>(report);
        const Error error = report.error.value_or(Error{});
        const bool again = keepa::mayPass(error.kind);
        if (!again || ++m_failures >= networkTries)
            return Result<sync::RunReport>(failure(error));
        tell(error.line() + QStringLiteral(" Trying again."));
        m_session.waitOut(m_session.next().at.value_or(m_clock.utc()), m_stop);
        m_session.requestAgain(kind);
    }
    return std::nullopt;
}

std::optional<Error> JobRunner::waitForTokens(const sync::Session::Next& next, Milliseconds patience)
{
    const auto& last = m_session.lastError();
    const bool refused = last && last->kind == ErrorKind::Quota;
    m_refusals = refused ? m_refusals + 1 : 0;
    const Milliseconds wait = *next.at - m_clock.utc();
    if (wait > (refused ? std::min(patience, patienceAfterRefusal) : patience) || m_refusals > mostRefusals) {
        const UtcTime at = next.at->toSeconds();
        return Error{ErrorKind::Quota,
                     {},
                     QStringLiteral("Not enough Keepa tokens: there will be at %1.")
                         .arg(QString::fromStdString(toIso(at))),
                     QStringLiteral("Try again then, or say --wait; what was fetched so far is kept."),
                     at};
    }
    if (patience > Milliseconds{0})
        tell(waitingText(next));
    m_session.waitOut(*next.at, m_stop);
    return std::nullopt;
}

void JobRunner::tellProgress(sync::JobKind kind)
{
    const sync::EngineStatus status = m_session.status();
    const sync::JobStatus& job = status.jobs.at(static_cast<std::size_t>(kind));
    if (job.state == sync::JobStatus::State::Running)
        tell(job.doing);
}

void JobRunner::tell(const QString& text)
{
    if (text.isEmpty() || text == m_told)
        return;
    m_told = text;
    m_note(text);
}

} // namespace arb::app
