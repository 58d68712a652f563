#pragma once

#include "core/base/Clock.h"
#include "core/sync/ActivityLog.h"
#include "core/sync/Session.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace arb::app {

/// Drives a session's job to its end, as the window's engine does with a timer: waits for tokens, tries again
/// after network trouble, tells progress, ends at once when asked to stop.
class JobRunner
{
public:
    /// Every run that ends is recorded in `activity`.
    JobRunner(sync::Session& session, const Clock& clock, std::stop_token stop, sync::ActivityLog& activity,
              std::function<void(const QString&)> note);

    /// Waits for tokens up to `patience` at a time; longer, or where Keepa keeps refusing, the error is
    /// Quota. Other errors: what the job failed with after three tries, Cancelled.
    [[nodiscard]] Result<sync::RunReport> run(sync::JobKind kind, Milliseconds patience);

private:
    /// The result of the run, if it ended for good; else it was asked for again.
    [[nodiscard]] std::optional<Result<sync::RunReport>> ended(sync::JobKind kind);
    [[nodiscard]] std::optional<Error> waitForTokens(const sync::Session::Next& next, Milliseconds patience);
    void tellProgress(sync::JobKind kind);
    void tell(const QString& text);

    sync::Session& m_session;
    const Clock& m_clock;
    std::stop_token m_stop;
    sync::ActivityLog& m_activity;
    std::function<void(const QString&)> m_note;
    int m_failures = 0;
    int m_refusals = 0; ///< 429 answers in a row
    QString m_told;
};

} // namespace arb::app
