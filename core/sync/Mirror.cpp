#include "core/sync/Mirror.h"

#include <algorithm>
#include <limits>

namespace arb::sync {

namespace {
// No ASIN sorts before this one; a value to start a range from.
const Asin& firstAsin()
{
    static const Asin asin = *Asin::parse("0000000000");
    return asin;
}
} // namespace

const Mirror::Entry* Mirror::find(const Asin& asin) const
{
    const auto found = m_entries.find(asin);
    return found == m_entries.end() ? nullptr : &found->second;
}

void Mirror::index(const Asin& asin, const Entry& entry)
{
    if (entry.dealSince)
        m_bySince.emplace(entry.dealSince->seconds, asin);
    if (entry.missingSince)
        m_missing.emplace(entry.missingSince->seconds, asin);
    if (entry.detailsDue)
        m_detailsLater.emplace(entry.detailsDue->seconds, asin);
}

void Mirror::unindex(const Asin& asin, const Entry& entry)
{
    if (entry.dealSince)
        m_bySince.erase({entry.dealSince->seconds, asin});
    if (entry.missingSince)
        m_missing.erase({entry.missingSince->seconds, asin});
    if (entry.detailsDue) {
        m_detailsLater.erase({entry.detailsDue->seconds, asin});
        m_detailsReady.erase({-entry.stake, asin});
    }
}

void Mirror::put(const Asin& asin, const Entry& entry)
{
    const auto [position, inserted] = m_entries.try_emplace(asin, entry);
    if (!inserted) {
        unindex(asin, position->second);
        position->second = entry;
    }
    index(asin, entry);
}

void Mirror::erase(const Asin& asin)
{
    const auto found = m_entries.find(asin);
    if (found == m_entries.end())
        return;
    unindex(asin, found->second);
    m_entries.erase(found);
}

void Mirror::clear()
{
    m_entries.clear();
    m_bySince.clear();
    m_missing.clear();
    m_detailsLater.clear();
    m_detailsReady.clear();
}

void Mirror::seen(const Asin& asin, UtcTime at)
{
    const auto found = m_entries.find(asin);
    if (found == m_entries.end())
        return;
    Entry& entry = found->second;
    entry.lastSeen = std::max(entry.lastSeen, at);
    if (m_noting) {
        m_sightings.asins.push_back(asin);
        m_sightings.at = std::max(m_sightings.at, at);
    }
    entry.verifications = 0;
    entry.verifyAt.reset();
    if (entry.missingSince) {
        m_missing.erase({entry.missingSince->seconds, asin});
        entry.missingSince.reset();
    }
}

std::vector<std::pair<Asin, UtcTime>> Mirror::unstored(Seconds tolerance) const
{
    std::vector<std::pair<Asin, UtcTime>> behind;
    for (const auto& [asin, entry] : m_entries)
        if (entry.lastSeen - entry.storedSeen > tolerance)
            behind.emplace_back(asin, entry.lastSeen);
    return behind;
}

void Mirror::stored(const Asin& asin, UtcTime at)
{
    if (const auto found = m_entries.find(asin); found != m_entries.end())
        found->second.storedSeen = std::max(found->second.storedSeen, at);
}

int Mirror::markMissing(std::optional<UtcTime> oldest, std::optional<UtcTime> newest, UtcTime at)
{
    constexpr auto lowest = std::numeric_limits<std::int64_t>::min();
    auto position = m_bySince.lower_bound({oldest ? oldest->seconds + 1 : lowest, firstAsin()});
    int marked = 0;
    for (; position != m_bySince.end() && (!newest || position->first < newest->seconds); ++position) {
        const Asin asin = position->second;
        Entry& entry = m_entries.at(asin);
        if (entry.lastSeen >= at || entry.missingSince)
            continue;
        entry.missingSince = at;
        m_missing.emplace(at.seconds, asin);
        ++marked;
    }
    return marked;
}

std::vector<Asin> Mirror::toVerify(UtcTime now, UtcTime coveredUntil, std::size_t limit) const
{
    std::vector<Asin> due;
    for (const auto& [since, asin] : m_missing) {
        if (since >= coveredUntil.seconds || due.size() == limit)
            break;
        const Entry& entry = m_entries.at(asin);
        if (!entry.verifyAt || *entry.verifyAt <= now)
            due.push_back(asin);
    }
    return due;
}

std::optional<UtcTime> Mirror::nextVerification(UtcTime coveredUntil) const
{
    std::optional<UtcTime> next;
    for (const auto& [since, asin] : m_missing) {
        // None falls due before it was missed.
        if (since >= coveredUntil.seconds || (next && since >= next->seconds))
            break;
        const Entry& entry = m_entries.at(asin);
        const UtcTime due = entry.verifyAt.value_or(UtcTime{since});
        if (!next || due < *next)
            next = due;
    }
    return next;
}

void Mirror::promote(UtcTime now)
{
    while (!m_detailsLater.empty() && m_detailsLater.begin()->first <= now.seconds) {
        const Asin asin = m_detailsLater.begin()->second;
        m_detailsReady.emplace(-m_entries.at(asin).stake, asin);
        m_detailsLater.erase(m_detailsLater.begin());
    }
}

std::vector<Asin> Mirror::toDetail(UtcTime now, std::size_t limit)
{
    promote(now);
    std::vector<Asin> due;
    for (const auto& [stake, asin] : m_detailsReady) {
        if (due.size() == limit)
            break;
        due.push_back(asin);
    }
    return due;
}

std::optional<UtcTime> Mirror::nextDetail(UtcTime now)
{
    promote(now);
    if (!m_detailsReady.empty())
        return now;
    if (!m_detailsLater.empty())
        return UtcTime{m_detailsLater.begin()->first};
    return std::nullopt;
}

std::vector<Asin> Mirror::unseenSince(UtcTime before) const
{
    std::vector<Asin> unseen;
    for (const auto& [asin, entry] : m_entries)
        if (entry.lastSeen < before)
            unseen.push_back(asin);
    std::ranges::sort(unseen);
    return unseen;
}

} // namespace arb::sync
