#pragma once

#include "core/base/Asin.h"
#include "core/base/Time.h"
#include "core/store/Changes.h"

#include <cstdint>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace arb::sync {

/// What the engine must know of every row to decide about it, kept in memory beside the database: a page of 150 deals
/// is compared without reading a row. Loaded from the database, and changed only after a commit, so it is never ahead.
class Mirror
{
public:
    struct Entry
    {
        std::optional<UtcTime> dealSince;  ///< when the query's price type last changed: the order of the pages
        std::optional<UtcTime> lastUpdate; ///< when Keepa last looked
        UtcTime lastSeen{};                ///< last time that a page or a look-up showed it
        UtcTime storedSeen{};              ///< what the database says: it is refreshed less often
        std::optional<UtcTime> missingSince{}; ///< a page that should have listed it did not
        std::optional<UtcTime> verifyAt{};     ///< not before: verified lately, still qualifying but not listed
        int verifications = 0;                 ///< look-ups in vain since it was last listed
        std::optional<UtcTime> detailsDue{};   ///< when to fetch details; unset: nothing to fetch
        std::int64_t stake = 0;                ///< cents of profit at stake: the order of look-ups

        /// A page that shows these times shows nothing new. One look may have found two changes (Keepa's minutes are
        /// coarse), and a look-up tells of a look but not of the deal's place on the pages: so both times count.
        [[nodiscard]] bool knows(std::optional<UtcTime> update, std::optional<UtcTime> since) const
        {
            return lastUpdate && lastUpdate == update && (!since || dealSince == since);
        }
    };

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] const Entry* find(const Asin& asin) const;
    [[nodiscard]] bool contains(const Asin& asin) const { return m_entries.contains(asin); }

    /// Inserts or replaces; keeps the indexes right.
    void put(const Asin& asin, const Entry& entry);
    void erase(const Asin& asin);
    void clear();

    /// Listed again (or confirmed by a look-up) at `at`: no longer missing.
    void seen(const Asin& asin, UtcTime at);
    /// From now on `takeSightings()` tells who was seen.
    void noteSightings() { m_noting = true; }
    /// Entries seen since the last call, and the newest time at which one was.
    [[nodiscard]] store::Sightings takeSightings() { return std::exchange(m_sightings, {}); }
    /// Entries whose last_seen the database does not know yet, by more than `tolerance`.
    [[nodiscard]] std::vector<std::pair<Asin, UtcTime>> unstored(Seconds tolerance) const;

    /// The database's last_seen was refreshed.
    void stored(const Asin& asin, UtcTime at);

    /// Marks as missing since `at` every entry whose dealSince lies strictly between the bounds (unset: open) and that
    /// was not seen at or after `at`. Returns how many were newly marked.
    int markMissing(std::optional<UtcTime> oldest, std::optional<UtcTime> newest, UtcTime at);

    /// Up to `limit` entries to verify: missing since before `coveredUntil`, due at `now`, the oldest first.
    [[nodiscard]] std::vector<Asin> toVerify(UtcTime now, UtcTime coveredUntil, std::size_t limit) const;
    /// When the next verification falls due, among those missing since before `coveredUntil`.
    [[nodiscard]] std::optional<UtcTime> nextVerification(UtcTime coveredUntil) const;
    [[nodiscard]] std::size_t missingCount() const { return m_missing.size(); }

    /// Up to `limit` entries whose details are due at `now`, the highest stake first.
    [[nodiscard]] std::vector<Asin> toDetail(UtcTime now, std::size_t limit);
    /// When details are due next; a time at or before `now` when some are already.
    [[nodiscard]] std::optional<UtcTime> nextDetail(UtcTime now);
    [[nodiscard]] std::size_t detailCount() const { return m_detailsReady.size(); }

    /// Entries last seen before `before`.
    [[nodiscard]] std::vector<Asin> unseenSince(UtcTime before) const;

    template <class Visit> void forEach(Visit&& visit) const
    {
        for (const auto& [asin, entry] : m_entries)
            visit(asin, entry);
    }

private:
    void promote(UtcTime now);
    void unindex(const Asin& asin, const Entry& entry);
    void index(const Asin& asin, const Entry& entry);

    bool m_noting = false;
    store::Sightings m_sightings;
    std::unordered_map<Asin, Entry> m_entries;
    std::set<std::pair<std::int64_t, Asin>> m_bySince;      ///< dealSince
    std::set<std::pair<std::int64_t, Asin>> m_missing;      ///< missingSince
    std::set<std::pair<std::int64_t, Asin>> m_detailsLater; ///< detailsDue, not yet known to have come
    std::set<std::pair<std::int64_t, Asin>> m_detailsReady; ///< -stake, of those whose time has come
};

} // namespace arb::sync
