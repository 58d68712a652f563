#include "ui/deals/ChangeFeed.h"

#include "ui/deals/DealsModel.h"

#include <algorithm>

namespace arb::ui {

ChangeFeed::ChangeFeed(DealsModel& model, std::function<bool()> held, QObject* parent)
    : QObject(parent), m_model(model), m_held(std::move(held))
{
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::tick);
}

void ChangeFeed::put(Entry entry)
{
    const auto [at, added] = m_placeOf.try_emplace(entry.asin, m_taken + m_entries.size());
    if (added)
        m_entries.push_back(std::move(entry));
    else if (Entry& waiting = m_entries[at->second - m_taken]; entry.source)
        waiting = {std::move(entry.asin), entry.row, std::move(entry.source), waiting.seen};
    else
        waiting.seen = entry.seen; // the row that waits stays, or goes
}

void ChangeFeed::push(const store::Sightings& sightings)
{
    for (const Asin& asin : sightings.asins)
        put({.asin = asin, .row = nullptr, .source = nullptr, .seen = sightings.at});
    if (!m_timer.isActive() && !m_entries.empty())
        m_timer.start();
}

void ChangeFeed::push(std::shared_ptr<const store::Changes> changes)
{
    if (changes->initial && m_entries.empty() && !m_held()) {
        m_model.apply(*changes);
        return;
    }
    for (const store::ChangedRow& changed : changes->rows)
        put({.asin = changed.asin, .row = &changed.row, .source = changes});
    for (const Asin& asin : changes->removed)
        put({.asin = asin, .row = nullptr, .source = changes});
    if (!m_timer.isActive() && !m_entries.empty())
        m_timer.start();
}

void ChangeFeed::tick()
{
    if (m_entries.empty()) {
        m_timer.stop();
        return;
    }
    if (m_held())
        return;
    std::vector<Entry> bite;
    std::vector<grid::RowChange> rows;
    std::vector<Asin> removed;
    bool quiet = true;
    while (!m_entries.empty() && bite.size() < mostRows) {
        Entry entry = std::move(m_entries.front());
        m_entries.pop_front();
        ++m_taken;
        m_placeOf.erase(entry.asin);
        quiet &= !entry.source || entry.source->initial;
        if (entry.source && !entry.row)
            removed.push_back(entry.asin);
        else
            rows.push_back(m_model.change(entry.asin, entry.row, entry.seen));
        bite.push_back(std::move(entry));
    }
    m_model.apply(rows, removed, quiet);
}

} // namespace arb::ui
