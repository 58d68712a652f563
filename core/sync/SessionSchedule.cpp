#include "core/sync/Session.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace arb::sync {

namespace {

// Share of the plan that the delta may take. It shows price changes and arrivals, ten times as frequent as what only a
// sweep shows; but the sweep needs one page per 150 deals, so most tokens go there (measured with the benchmark).
constexpr double deltaShare = 0.15;
// With a single page the delta is the sweep.
constexpr double deltaShareSinglePage = 0.6;
// Keepa answers an identical query from a cache for 120 s: asking sooner buys nothing.
constexpr Seconds queryCache{120};
// Kept back from the background's work so that the user's Refresh starts at once: two pages and a few look-ups.
constexpr std::int64_t reserveTokens = 12;

/// Its tr() has a context that lupdate finds: with a plural it misses QCoreApplication::translate.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

} // namespace

double Session::tokensPerMinute() const
{
    const auto account = m_bucket.state();
    return account ? std::max(0.1, static_cast<double>(account->rate) - account->flowReduction) : 1.0;
}

// As often as the plan affords, between the user's bounds.
Seconds Session::deltaInterval() const
{
    if (m_setup.baseline || !m_settings.engine.adaptiveSchedule)
        return Minutes{m_settings.engine.deltaMinutes};
    const Seconds slowest = Minutes{m_settings.engine.deltaSlowestMinutes};
    const double tokens = m_deltaPages * static_cast<double>(m_spending.page().estimate(1));
    const double share = m_sweep.pageCount() <= 1 ? deltaShareSinglePage : deltaShare;
    const Seconds affordable{static_cast<std::int64_t>(std::ceil(60 * tokens / (tokensPerMinute() * share)))};
    const Seconds fastest = std::max<Seconds>(Seconds{m_settings.engine.deltaFastestSeconds}, queryCache);
    return std::clamp(affordable, fastest, std::max(fastest, slowest));
}

void Session::scheduleDelta()
{
    m_nextDelta = m_lastSync ? std::optional{*m_lastSync + deltaInterval()} : std::nullopt;
    // After a jump of the clock the plan may lie far in the future: never wait longer than one interval.
    if (m_nextDelta)
        m_nextDelta = std::min(*m_nextDelta, now() + deltaInterval());
}

/// When a job wants to run; nothing where it has nothing to do.
std::optional<UtcTime> Session::dueTime(JobKind kind)
{
    const JobRun& state = m_runs[kind];
    // The end of a rebuild would undo what look-ups learn meanwhile: they wait.
    if (rebuildUnderWay() &&
        (kind == JobKind::Verify || kind == JobKind::Details || kind == JobKind::Prune))
        return std::nullopt;
    if (state.requested || state.active)
        if (kind != JobKind::Sweep && kind != JobKind::Details && kind != JobKind::Verify)
            return now();
    const bool automatic = m_setup.automatic;
    const bool lean = m_setup.baseline;
    switch (kind) {
    case JobKind::Delta:
        // The first fill brings everything; later the refreshes go on beside a fill.
        if (!automatic || (m_backfill && !m_lastSync))
            return std::nullopt;
        return m_nextDelta.value_or(now());
    case JobKind::Sweep:
        if (state.requested)
            return now();
        if (!automatic || lean || m_backfill || !m_lastSync)
            return std::nullopt;
        if (!m_settings.engine.adaptiveSchedule) {
            const auto started = m_sweep.generationStart();
            const bool under = started && now() - *started < Hours{m_settings.engine.sweepHours} &&
                               !m_sweep.nextInOrder();
            return under ? *started + Hours{m_settings.engine.sweepHours} : now();
        }
        return m_sweep.pageCount() <= 1 && m_sweep.next(now()).page == 0 && m_coveredUntil
                   ? *m_coveredUntil + Hours{m_settings.engine.sweepHours}
                   : m_sweep.next(now()).due;
    case JobKind::Verify:
        if ((!automatic && !state.requested) || lean || !m_coveredUntil)
            return std::nullopt;
        return m_mirror.nextVerification(*m_coveredUntil);
    case JobKind::Details: {
        if (state.requested)
            return m_mirror.detailCount() > 0 || m_mirror.nextDetail(now()) ? m_mirror.nextDetail(now()) : std::nullopt;
        if (!automatic || lean)
            return std::nullopt;
        auto due = m_mirror.nextDetail(now());
        const bool offersLeft = m_spending.offersToday() < m_settings.engine.offersPerDay && m_lastSync &&
                                // A small plan keeps its tokens for the mirror: offers get a twentieth of the day.
                                static_cast<double>(m_spending.offersToday() * 6) < tokensPerMinute() * 1440 / 20;
        if (offersLeft) {
            const UtcTime offers = m_offers ? now() : m_nextOffers.value_or(now());
            due = due ? std::min(*due, offers) : offers;
        }
        return due;
    }
    case JobKind::Prune:
        if (!automatic || !m_lastSync)
            return std::nullopt;
        return m_nextPrune.value_or(*m_lastSync + Minutes{10});
    case JobKind::Backfill: return m_backfill && (automatic || state.requested) ? std::optional{now()} : std::nullopt;
    case JobKind::BackfillAll:
    case JobKind::Recalculate: return std::nullopt; // local data: not in this queue
    }
    return std::nullopt;
}

std::int64_t Session::stepCost(JobKind kind) const
{
    switch (kind) {
    case JobKind::Delta:
    case JobKind::Sweep:
    case JobKind::Backfill: return m_spending.page().estimate(1);
    case JobKind::Prune: return m_prune ? (m_prune->wants() > 0 ? m_spending.product().estimate(1) : 0) : 0;
    case JobKind::Details:
        return m_mirror.detailCount() == 0 && m_offers ? m_spending.offers().estimate(1) : m_spending.product().estimate(1);
    case JobKind::Verify: return m_spending.product().estimate(1);
    case JobKind::BackfillAll:
    case JobKind::Recalculate: return 0;
    }
    return 0;
}

// Controlled deficit: what the user waits for may take the balance below zero, down to the floor; the background stops
// at a small reserve. Never more than a third of the account is kept back, so on any plan everything can start.
std::int64_t Session::lowestBalance(JobKind kind) const
{
    const std::int64_t floor = std::min<std::int64_t>(0, m_settings.engine.tokenFloor);
    // A fill takes hours on a small plan, details too: they are background however they were started.
    const bool background = kind == JobKind::Backfill || kind == JobKind::Details;
    if (kind == JobKind::Delta || (m_runs[kind].requested && !background))
        return floor;
    if (m_setup.baseline)
        return floor;
    const std::int64_t capacity = m_bucket.rate().value_or(1) * 60;
    return std::min<std::int64_t>(reserveTokens, capacity / 3);
}

std::int64_t Session::batchSize(JobKind kind, std::int64_t most) const
{
    const std::int64_t spendable = m_bucket.balance().value_or(1) - lowestBalance(kind);
    return m_spending.product().fitting(spendable, most);
}

bool Session::affordable(JobKind kind) const
{
    const auto balance = m_bucket.balance();
    if (!balance)
        return true; // nothing is known before the first answer, which is free
    const std::int64_t cost = stepCost(kind);
    if (cost == 0)
        return true;
    return *balance >= 1 && *balance - cost >= lowestBalance(kind);
}

Session::Next Session::waitForTokens(JobKind kind) const
{
    Next next;
    const std::int64_t needed = std::max<std::int64_t>(1, lowestBalance(kind) + stepCost(kind));
    next.waiting = kind;
    next.missingTokens = std::max<std::int64_t>(0, needed - m_bucket.balance().value_or(0));
    const Milliseconds wait = m_bucket.untilBalance(needed).value_or(Minutes{1});
    next.at = m_setup.clock->utc() + std::max(wait, Milliseconds{100});
    const auto missing = static_cast<int>(next.missingTokens);
    next.reason = Words::tr("waiting for %Ln token(s), resumes %1", nullptr, missing)
                      .arg(clockText(next.at->toSeconds()));
    return next;
}

std::optional<Session::Next> Session::blocked() const
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Session", text); };
    if (!m_database)
        return Next{{}, {}, words(QT_TRANSLATE_NOOP("Session", "The database is not open.")), {}, 0};
    if (!m_client)
        return Next{{}, {}, words(QT_TRANSLATE_NOOP("Session", "There is no Keepa key.")), {}, 0};
    if (m_keyRefused)
        return Next{{}, {}, words(QT_TRANSLATE_NOOP("Session", "Keepa refused the key.")), {}, 0};
    if (m_backoffUntil && m_clock.utc() < *m_backoffUntil) {
        const UtcMillis at = m_clock.wall(*m_backoffUntil);
        return Next{{}, at, words(QT_TRANSLATE_NOOP("Session", "waiting before the next try, at %1")).arg(clockText(at.toSeconds())), {}, 0};
    }
    return std::nullopt;
}

Session::Next Session::next()
{
    if (m_pause.over(m_setup.clock->now()))
        resume();
    if (m_clock.jumped()) {
        // The machine slept, or its clock was set: what is true now is asked at once, and Keepa's time with it.
        m_nextDelta.reset();
        m_backoffUntil.reset();
    }
    if (auto stop = blocked())
        return *stop;

    std::array<bool, jobKindCount> ready{};
    std::optional<UtcTime> soonest;
    for (int i = 0; i < jobKindCount; ++i) {
        const auto kind = static_cast<JobKind>(i);
        if (m_pause.active() && !m_runs[kind].requested)
            continue;
        if (m_queryRefused && !m_runs[kind].requested)
            continue;
        auto due = dueTime(kind);
        if (!due)
            continue;
        if (const auto held = m_runs[kind].heldUntil)
            due = std::max(*due, *held);
        if (*due <= now())
            ready[static_cast<std::size_t>(i)] = true;
        else if (!soonest || *due < *soonest)
            soonest = due;
    }

    // The delta, then what the user asked for; the rest share by weight, and a fill, which may take hours, with them.
    std::optional<JobKind> chosen;
    if (ready[static_cast<std::size_t>(JobKind::Delta)])
        chosen = JobKind::Delta;
    for (int i = 0; i < jobKindCount && !chosen; ++i)
        if (const auto kind = static_cast<JobKind>(i);
            ready[static_cast<std::size_t>(i)] && m_runs[kind].requested && kind != JobKind::Backfill)
            chosen = kind;
    if (!chosen)
        chosen = m_fair.next(ready);

    Next next;
    if (chosen) {
        if (affordable(*chosen)) {
            next.run = chosen;
            return next;
        }
        next = waitForTokens(*chosen);
        // Whatever may go deeper into the account need not wait for what may not.
        if (soonest && wall(*soonest) < *next.at)
            next.at = wall(*soonest);
        return next;
    }
    next.reason = m_pause.active() ? QCoreApplication::translate("Session", "paused") : QString();
    if (soonest)
        next.at = wall(*soonest);
    if (m_pause.active() && m_pause.until())
        next.at = toMillis(*m_pause.until());
    return next;
}

} // namespace arb::sync
