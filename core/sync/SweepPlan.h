#pragma once

#include "core/sync/PageFetch.h"

#include <optional>
#include <string>
#include <vector>

namespace arb::sync {

/// Which page of the query to look at next, so that what no delta shows (departures; arrivals by rank, average or age)
/// is found soon. Pages are not visited in turn but where most is to be found: the expected delay of page j grows with
/// its rate of events times the square of the time since its last visit, so the page with the largest product goes
/// first. Rates are learned. A generation ends when every page has been visited since it began; so nothing is skipped
/// for long, and a complete pass is known as such.
class SweepPlan
{
public:
    struct Page
    {
        std::optional<UtcTime> visited{};
        double events = 0;  ///< decayed count of events found here
        double minutes = 0; ///< decayed time over which they were found
        std::int64_t generation = 0; ///< of the last visit: two passes may begin within one second
    };

    struct Next
    {
        int page = 0;
        UtcTime due{}; ///< may be in the past
    };

    /// `shortestRevisit` bounds how often one page is asked for.
    explicit SweepPlan(Seconds shortestRevisit = Seconds{240}) : m_shortestRevisit(shortestRevisit) {}

    /// Restores what `checkpoint()` wrote; anything else starts afresh.
    void restore(const std::string& checkpoint);
    [[nodiscard]] std::string checkpoint() const;

    /// How many pages the query has, from the number of rows and what the pages showed.
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    void expectRows(std::size_t rows);

    /// The page to visit next.
    [[nodiscard]] Next next(UtcTime now) const;
    /// The next page of a complete pass in order, for a pass on demand: the first not visited in this generation.
    [[nodiscard]] std::optional<int> nextInOrder() const;

    /// A page was fetched (by whomever). True when this completed the generation.
    bool visited(const FetchedPage& page);

    [[nodiscard]] std::int64_t generation() const { return m_generation; }
    [[nodiscard]] std::optional<UtcTime> generationStart() const { return m_started; }
    /// Start of the last generation that was completed: what was not seen since then is missing from a complete sweep.
    [[nodiscard]] std::optional<UtcTime> completedStart() const { return m_completedStart; }
    void startGeneration(UtcTime now);
    /// A complete pass on demand: a new generation, or the one that an earlier demand began today and that ended too
    /// soon. On a small plan a pass takes several runs of the program.
    void startPass(UtcTime now);

private:
    [[nodiscard]] bool inGeneration(const Page& page) const { return page.visited && page.generation == m_generation; }
    [[nodiscard]] double rate(std::size_t page) const;

    Seconds m_shortestRevisit;
    std::vector<Page> m_pages;
    std::int64_t m_generation = 1;
    std::optional<UtcTime> m_started;
    std::optional<UtcTime> m_completedStart;
    bool m_onDemand = false; ///< the generation is a pass on demand
};

} // namespace arb::sync
