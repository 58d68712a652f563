#pragma once

#include "core/store/Changes.h"

#include <QObject>
#include <QTimer>

#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace arb::ui {

class DealsModel;

/// Gathers changes and gives them to the model in bites: at most every 100 ms and 2,000 rows, the newest
/// state of a deal only, and nothing while the user holds on to something (rows must not jump under the
/// cursor). The first load is not slowed down.
class ChangeFeed final : public QObject
{
    Q_OBJECT

public:
    static constexpr int intervalMs = 100;
    static constexpr std::size_t mostRows = 2000;

    /// `held` answers whether rows must stand still now.
    ChangeFeed(DealsModel& model, std::function<bool()> held, QObject* parent = nullptr);

    void push(std::shared_ptr<const store::Changes> changes);
    void push(const store::Sightings& sightings);
    /// Deals whose changes wait.
    [[nodiscard]] std::size_t waiting() const { return m_entries.size(); }

private:
    struct Entry
    {
        Asin asin;
        const deals::RowValues* row = nullptr;        ///< null: the deal goes, or was only seen
        std::shared_ptr<const store::Changes> source; ///< keeps the row alive; null: the deal was only seen
        std::optional<UtcTime> seen{};
    };

    void put(Entry entry);
    void tick();

    DealsModel& m_model;
    std::function<bool()> m_held;
    QTimer m_timer;
    std::deque<Entry> m_entries;                       ///< oldest first
    std::unordered_map<Asin, std::uint64_t> m_placeOf; ///< running number of a deal's entry
    std::uint64_t m_taken = 0;                         ///< entries that left at the front
};

} // namespace arb::ui
