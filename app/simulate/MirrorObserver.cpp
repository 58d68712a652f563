#include "app/simulate/MirrorObserver.h"

#include <algorithm>
#include <cmath>

namespace arb::app {

namespace {

double percent(double part, double whole) { return whole > 0 ? 100 * part / whole : 0; }

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto position = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(position));
    return values[position];
}

} // namespace

void MirrorObserver::startCounting(UtcMillis now)
{
    m_counting = true;
    m_countedSince = m_now = now;
    // What the fill left open is not a change that happened since.
    m_pending.clear();
}

void MirrorObserver::advance(UtcMillis now, const std::vector<simulator::TruthEvent>& events,
                             const ListedNow& listed, int listedCount)
{
    m_listed = listedCount;
    // Of the products that are not in the database, those that aged out of the feed are not missing.
    m_missingListed = 0;
    for (auto& [asin, isListed] : m_missing) {
        isListed = listed(asin);
        m_missingListed += isListed ? 1 : 0;
    }
    for (const simulator::TruthEvent& event : events) {
        integrate(event.when);
        apply(event, listed);
    }
    integrate(now);
}

void MirrorObserver::integrate(UtcMillis until)
{
    const auto elapsed = static_cast<double>((until - m_now).count());
    if (elapsed <= 0)
        return;
    m_now = until;
    if (!m_counting)
        return;
    m_missingTime += elapsed * m_missingListed;
    m_listedTime += elapsed * m_listed;
    m_ghostTime += elapsed * static_cast<double>(m_ghosts.size());
    m_rowTime += elapsed * static_cast<double>(m_rows.size());
    m_wrongTime += elapsed * static_cast<double>(m_wrong.size());
    m_qualifyingTime += elapsed * static_cast<double>(m_rows.size() - m_ghosts.size());
}

void MirrorObserver::apply(const simulator::TruthEvent& event, const ListedNow& listed)
{
    if (event.qualifiesAfter)
        m_keepa.insert_or_assign(event.asin, event.usedAfter);
    else
        m_keepa.erase(event.asin);
    refresh(event.asin, listed(event.asin));
    if (!m_counting || (!event.qualifiedBefore && !event.qualifiesAfter))
        return;
    if (agrees(event.asin)) {
        m_pending.erase(
            event.asin); // Keepa is back at what the database says: there is nothing left to follow
        return;
    }
    const Kind kind = !event.qualifiedBefore  ? Kind::Arrival
                      : !event.qualifiesAfter ? Kind::Departure
                                              : Kind::Price;
    m_pending[event.asin].push_back({kind, event.when});
}

bool MirrorObserver::agrees(const Asin& asin) const
{
    const auto keepa = m_keepa.find(asin);
    const auto row = m_rows.find(asin);
    if (keepa == m_keepa.end() || row == m_rows.end())
        return keepa == m_keepa.end() && row == m_rows.end();
    return keepa->second == row->second;
}

void MirrorObserver::noteMissing(const Asin& asin, bool missing, bool listed)
{
    const auto known = m_missing.find(asin);
    if (missing == (known != m_missing.end()))
        return;
    if (missing) {
        m_missing.emplace(asin, listed);
        m_missingListed += listed ? 1 : 0;
    } else {
        m_missingListed -= known->second ? 1 : 0;
        m_missing.erase(known);
    }
}

void MirrorObserver::refresh(const Asin& asin, bool listed)
{
    const auto keepa = m_keepa.find(asin);
    const auto row = m_rows.find(asin);
    const auto put = [&asin](std::unordered_set<Asin>& set, bool in) {
        if (in)
            set.insert(asin);
        else
            set.erase(asin);
    };
    const bool qualifies = keepa != m_keepa.end();
    const bool stored = row != m_rows.end();
    noteMissing(asin, qualifies && !stored, listed);
    put(m_ghosts, stored && !qualifies);
    put(m_wrong, stored && qualifies && keepa->second != row->second);
}

void MirrorObserver::rowChanged(const Asin& asin, std::optional<std::int64_t> price, UtcMillis now)
{
    m_rows.insert_or_assign(asin, price);
    refresh(asin, true);
    resolve(asin, now);
}

void MirrorObserver::rowGone(const Asin& asin, UtcMillis now)
{
    m_rows.erase(asin);
    refresh(asin, true); // the next advance asks
    resolve(asin, now);
}

void MirrorObserver::resolve(const Asin& asin, UtcMillis now)
{
    const auto pending = m_pending.find(asin);
    if (pending == m_pending.end() || !agrees(asin))
        return;
    for (const Pending& change : pending->second)
        m_delays[static_cast<std::size_t>(change.kind)].push_back(
            static_cast<double>((now - change.since).count()) / 1000);
    m_pending.erase(pending);
}

FidelityFigures MirrorObserver::figures(UtcMillis now) const
{
    auto delays = m_delays;
    for (const auto& [asin, changes] : m_pending)
        for (const Pending& change : changes)
            delays[static_cast<std::size_t>(change.kind)].push_back(
                static_cast<double>((now - change.since).count()) / 1000);
    std::vector<double> all;
    FidelityFigures figures;
    for (std::size_t kind = 0; kind < delays.size(); ++kind) {
        all.insert(all.end(), delays[kind].begin(), delays[kind].end());
        figures.delayP95ByKind[kind] = quantile(delays[kind], 0.95);
    }
    figures.missingPercent = percent(m_missingTime, m_listedTime);
    figures.ghostPercent = percent(m_ghostTime, m_rowTime);
    figures.wrongPricePercent = percent(m_wrongTime, m_qualifyingTime);
    figures.delayMedianSeconds = quantile(all, 0.5);
    figures.delayP95Seconds = quantile(all, 0.95);
    figures.priceEvents = std::ssize(delays[0]);
    figures.arrivals = std::ssize(delays[1]);
    figures.departures = std::ssize(delays[2]);
    figures.events = std::ssize(all);
    const auto counted = static_cast<double>((now - m_countedSince).count());
    figures.rows = counted > 0 ? m_rowTime / counted : 0;
    return figures;
}

} // namespace arb::app
