#pragma once

#include "core/store/Changes.h"
#include "tests/grid/TestColumns.h"

#include <memory>
#include <utility>
#include <vector>

/// Builds what the engine hands over.
namespace arb::test {

class Batch
{
public:
    /// A deal with these cells; the others are unknown.
    Batch& deal(int number, std::vector<std::pair<std::size_t, deals::Value>> cells = {})
    {
        deals::RowValues values = row(asin(number));
        for (auto& [column, value] : cells)
            values[column] = std::move(value);
        m_changes.rows.push_back({asin(number), std::move(values)});
        return *this;
    }
    /// Deals first to last, with the number times 100 as profit.
    Batch& deals(int first, int last)
    {
        for (int number = first; number <= last; ++number)
            deal(number, {{title, "Book " + std::to_string(number)}, {profit, std::int64_t{number} * 100}});
        return *this;
    }
    Batch& gone(int number)
    {
        m_changes.removed.push_back(asin(number));
        return *this;
    }
    Batch& initial()
    {
        m_changes.initial = true;
        return *this;
    }
    [[nodiscard]] const store::Changes& changes() const { return m_changes; }
    [[nodiscard]] std::shared_ptr<const store::Changes> shared() const
    {
        return std::make_shared<const store::Changes>(m_changes);
    }

private:
    store::Changes m_changes;
};

} // namespace arb::test
