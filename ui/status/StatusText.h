#pragma once

#include "core/base/Time.h"
#include "core/sync/Status.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace arb::ui {

/// The sentences of status bar, tray and activity view, from plain values. `now` decides "2 min ago" and
/// whether a time needs its day. Times are local.
class StatusText
{
    Q_DECLARE_TR_FUNCTIONS(StatusText)

public:
    /// "4,812 deals", or "318 of 4,812 deals" where a filter hides some.
    static QString deals(std::int64_t shown, std::int64_t total);
    /// "27 new, 3 gone"; empty where nothing happened.
    static QString news(std::int64_t added, std::int64_t gone);
    /// "synced 2 min ago, next 14:32"; says instead that it is paused or was never synced.
    static QString sync(const sync::EngineStatus& status, UtcTime now);
    /// "812 tok +20/min, full in 12 min"; what is unknown is left out.
    static QString tokens(const sync::TokenStatus& tokens, UtcTime now);
    /// Several lines for a tooltip: balance, refill, capacity, spent today, forecast.
    static QString tokensAtLength(const sync::TokenStatus& tokens, UtcTime now);
    /// One line for the activity view: balance, refill, when it is full, when the next request can start,
    /// what is left for the day.
    static QString tokenForecast(const sync::TokenStatus& tokens, UtcTime now);
    /// What reading all pages of a query costs: "About 4,812 deals on 33 pages: 165 tokens. Your plan refills
    /// that in 9 min." Without `deals` it says what the longest query can cost.
    static QString fillCost(std::optional<std::int64_t> deals, const sync::TokenStatus& tokens);
    /// The ledger's purposes ("delta"), calls ("deal") and outcomes ("ok") for people.
    static QString purpose(const QString& id);
    static QString call(const QString& id);
    static QString callOutcome(const QString& id);
    /// "Refresh: page 3 of 34" of a running or waiting job.
    static QString job(const sync::JobStatus& job, UtcTime now);
    /// "Done", "Skipped", "Failed", "Cancelled".
    static QString outcome(sync::RunReport::Outcome outcome);
    /// "120 seen, 4 new, 31 changed, 2 removed"; only what is not zero.
    static QString work(const sync::RunReport& report);

    /// "just now", "2 min ago", "3 h ago", "5 days ago".
    static QString ago(Seconds elapsed);
    /// "1 min", "12 min", "3 h 5 min": a span to come, rounded up to the minute.
    static QString span(Seconds length);
    /// "40 s", "3 min 20 s": how long something took.
    static QString duration(Seconds length);
    /// "14:32", with the day where it is not today.
    static QString moment(UtcTime time, UtcTime now);
    static QString number(std::int64_t value);
};

} // namespace arb::ui
