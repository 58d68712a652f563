#include "core/grid/Table.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace arb::grid {

namespace {

constexpr RowId noRow = std::numeric_limits<RowId>::max();
constexpr std::uint64_t lastKey = std::numeric_limits<std::uint64_t>::max();

/// Integers and reals as unsigned numbers of the same order.
std::uint64_t orderedBits(std::int64_t number)
{
    return static_cast<std::uint64_t>(number) ^ (std::uint64_t{1} << 63);
}

std::uint64_t orderedBits(double number)
{
    const auto bits = std::bit_cast<std::int64_t>(number == 0.0 ? 0.0 : number); // -0.0 equals 0.0
    return bits < 0 ? ~static_cast<std::uint64_t>(bits) : orderedBits(bits);
}

/// Takes the elements at `leaving` (ascending) out of `list`, keeping the order of the others.
void takeOut(std::vector<RowId>& list, const std::vector<int>& leaving)
{
    if (leaving.empty())
        return;
    auto to = list.begin() + leaving.front();
    for (std::size_t i = 0; i < leaving.size(); ++i) {
        const auto from = list.begin() + leaving[i] + 1;
        const auto end = i + 1 < leaving.size() ? list.begin() + leaving[i + 1] : list.end();
        to = std::move(from, end, to);
    }
    list.erase(to, list.end());
}

} // namespace

/// One deal of a batch, as it was and as it becomes.
struct Table::Incoming
{
    Asin asin;
    const deals::RowValues* row = nullptr;
    std::optional<std::pair<std::size_t, deals::Value>> cell{};
    bool goes = false;
    RowId id = noRow;
    int orderPlace = -1; ///< before the merge
    int shownPlace = -1;
    bool existed = false;
    bool touched = false; ///< a cell got another value
    bool sortTouched = false;
    bool wasShown = false;
    bool leavesOrder = false; ///< its place in the order is not valid any more
};

Table::Table(const deals::Columns& columns, const QLocale& locale) : m_columns(columns), m_collator(locale)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_data.reserve(columns.size());
    for (const deals::Column& column : columns.all())
        m_data.emplace_back(column.unit);
}

QLocale Table::defaultLocale()
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : system;
}

std::optional<RowId> Table::find(const Asin& asin) const
{
    const auto found = m_idOf.find(asin);
    return found == m_idOf.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> Table::rowOf(RowId id) const
{
    if (id >= m_asins.size() || !m_asins[id] || !m_passes[id])
        return std::nullopt;
    return placeOf(m_shown, id);
}

std::optional<int> Table::rowOf(const Asin& asin) const
{
    const auto id = find(asin);
    return id ? rowOf(*id) : std::nullopt;
}

int Table::compare(RowId a, RowId b) const
{
    for (const SortKey& key : m_sort) {
        const ColumnData& data = m_data[key.column];
        const bool knownA = data.known(a);
        const bool knownB = data.known(b);
        if (knownA != knownB)
            return knownA ? -1 : 1;
        if (!knownA)
            continue;
        if (const int order = data.compareKnown(a, b); order != 0)
            return key.descending ? -order : order;
    }
    return m_asins[a]->view().compare(m_asins[b]->view());
}

int Table::placeOf(const std::vector<RowId>& list, RowId id) const
{
    const auto found = std::ranges::lower_bound(list, id, [this](RowId a, RowId b) { return before(a, b); });
    return static_cast<int>(found - list.begin());
}

// ---- changes

std::vector<Table::Incoming> Table::newest(std::span<const RowChange> changes,
                                           std::span<const Asin> removed) const
{
    std::vector<Incoming> incoming;
    incoming.reserve(changes.size() + removed.size());
    std::unordered_map<Asin, std::size_t> seen;
    seen.reserve(changes.size() + removed.size());
    const auto of = [&](const Asin& asin) -> Incoming& {
        const auto [at, added] = seen.try_emplace(asin, incoming.size());
        if (added)
            incoming.push_back({.asin = asin});
        return incoming[at->second];
    };
    for (const RowChange& change : changes) {
        if (!change.row && !change.cell)
            continue;
        Incoming& deal = of(change.asin);
        if (change.row)
            deal.row = change.row, deal.cell.reset();
        if (change.cell)
            deal.cell = change.cell;
    }
    for (const Asin& asin : removed)
        of(asin).goes = true;
    return incoming;
}

void Table::locate(std::vector<Incoming>& incoming) const
{
    // All places are looked up before any cell is written: a binary search needs every row in its order.
    for (Incoming& change : incoming) {
        const auto id = find(change.asin);
        if (!id)
            continue;
        change.id = *id;
        change.existed = true;
        change.wasShown = m_passes[*id];
        change.orderPlace = placeOf(m_order, *id);
        if (change.wasShown)
            change.shownPlace = placeOf(m_shown, *id);
    }
    std::erase_if(incoming,
                  [](const Incoming& change) { return !change.existed && (change.goes || !change.row); });
}

RowId Table::allocate(const Asin& asin)
{
    RowId id = static_cast<RowId>(m_asins.size());
    if (m_freeIds.empty()) {
        m_asins.emplace_back();
        m_passes.push_back(false);
        for (ColumnData& data : m_data)
            data.resize(m_asins.size());
    } else {
        id = m_freeIds.back();
        m_freeIds.pop_back();
    }
    m_asins[id] = asin;
    m_idOf.emplace(asin, id);
    return id;
}

bool Table::isOlder(RowId id, std::size_t column, const deals::Value& value) const
{
    if (column != m_newestWins)
        return false;
    const auto current = m_data[column].cell(id).integer;
    const auto* next = std::get_if<std::int64_t>(&value);
    return current && (!next || *next < *current);
}

void Table::writeCell(Incoming& change, std::size_t column, const deals::Value& value, Merge& merge)
{
    if (!m_data[column].differs(change.id, value) || isOlder(change.id, column, value))
        return;
    m_data[column].set(change.id, value);
    change.touched = true;
    if (!change.existed)
        return;
    merge.cells.push_back({change.id, column});
    change.sortTouched |= std::ranges::find(m_sort, column, &SortKey::column) != m_sort.end();
}

void Table::write(std::vector<Incoming>& incoming, Merge& merge)
{
    static const deals::Value unknown;
    for (Incoming& change : incoming) {
        if (change.goes) {
            ++merge.removed;
            continue;
        }
        if (!change.existed) {
            change.id = allocate(change.asin);
            ++merge.inserted;
        }
        if (change.row)
            for (std::size_t column = 0; column < m_data.size(); ++column)
                writeCell(change, column, column < change.row->size() ? (*change.row)[column] : unknown, merge);
        if (change.cell)
            writeCell(change, change.cell->first, change.cell->second, merge);
        if (change.existed && change.touched)
            ++merge.changed;
        if (!change.existed || change.touched)
            m_passes[change.id] = m_filter.matches(m_data, change.id);
    }
}

bool Table::staysInPlace(const Incoming& change) const
{
    // Neighbours that changed as well are judged by their new cells too, so if every changed row is in order
    // with its neighbours, the whole list is.
    const auto place = static_cast<std::size_t>(change.orderPlace);
    return (place == 0 || before(m_order[place - 1], change.id)) &&
           (place + 1 == m_order.size() || before(change.id, m_order[place + 1]));
}

void Table::plan(std::vector<Incoming>& incoming, Merge& merge) const
{
    const bool inOrder = std::ranges::all_of(
        incoming, [this](const Incoming& change) { return !change.sortTouched || staysInPlace(change); });
    for (Incoming& change : incoming) {
        const bool goes = change.goes;
        const bool shows = !goes && m_passes[change.id];
        change.leavesOrder = change.existed && (goes || (change.sortTouched && !inOrder));
        if (change.leavesOrder)
            merge.m_orderLeaving.push_back(change.orderPlace);
        if (!goes && (change.leavesOrder || !change.existed))
            merge.m_orderArriving.push_back(change.id);
        if (change.wasShown && (change.leavesOrder || !shows))
            merge.leaving.push_back(change.shownPlace);
        if (shows && (change.leavesOrder || !change.wasShown))
            merge.arriving.push_back(change.id);
        merge.moves |= change.leavesOrder && change.wasShown && shows;
        if (goes)
            merge.m_freed.push_back(change.id);
    }
    std::ranges::sort(merge.m_orderLeaving);
    std::ranges::sort(merge.leaving);
    const auto order = [this](RowId a, RowId b) { return before(a, b); };
    std::ranges::sort(merge.m_orderArriving, order);
    std::ranges::sort(merge.arriving, order);
}

Merge Table::merge(std::span<const RowChange> changes, std::span<const Asin> removed)
{
    Merge merge;
    std::vector<Incoming> incoming = newest(changes, removed);
    locate(incoming);
    write(incoming, merge);
    plan(incoming, merge);
    return merge;
}

void Table::splice(std::vector<RowId>& list, const std::vector<int>& leaving,
                   const std::vector<RowId>& arriving) const
{
    takeOut(list, leaving);
    if (arriving.empty())
        return;
    // From the back, so that every run of old rows moves once.
    auto oldEnd = static_cast<std::ptrdiff_t>(list.size());
    list.resize(list.size() + arriving.size());
    auto newEnd = static_cast<std::ptrdiff_t>(list.size());
    for (std::size_t i = arriving.size(); i-- > 0;) {
        const auto begin = list.begin();
        const auto place = std::lower_bound(begin, begin + oldEnd, arriving[i],
                                            [this](RowId a, RowId b) { return before(a, b); }) -
                           begin;
        std::move_backward(begin + place, begin + oldEnd, begin + newEnd);
        newEnd -= oldEnd - place + 1;
        oldEnd = place;
        list[static_cast<std::size_t>(newEnd)] = arriving[i];
    }
}

void Table::settle(Merge& merge)
{
    splice(m_shown, merge.leaving, merge.arriving);
    splice(m_order, merge.m_orderLeaving, merge.m_orderArriving);
    static const deals::Value unknown;
    for (const RowId id : merge.m_freed) {
        for (ColumnData& data : m_data)
            data.set(id, unknown);
        m_idOf.erase(*m_asins[id]);
        m_asins[id].reset();
        m_passes[id] = false;
        m_freeIds.push_back(id);
    }
    merge.leaving.clear();
    merge.arriving.clear();
    merge.m_orderLeaving.clear();
    merge.m_orderArriving.clear();
    merge.m_freed.clear();
}

std::vector<Run> Table::leavingRuns(const Merge& merge)
{
    std::vector<Run> runs;
    for (const int row : merge.leaving) {
        if (!runs.empty() && runs.back().last + 1 == row)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

void Table::dropShown(Run run) { m_shown.erase(m_shown.begin() + run.first, m_shown.begin() + run.last + 1); }

std::vector<Run> Table::runsOf(std::span<const RowId> arriving) const
{
    std::vector<Run> runs;
    int arrived = 0;
    for (const RowId id : arriving) {
        const int row = placeOf(m_shown, id) + arrived++;
        if (!runs.empty() && runs.back().last + 1 == row)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

void Table::insertShown(Run run, std::span<const RowId> ids)
{
    m_shown.insert(m_shown.begin() + run.first, ids.begin(), ids.end());
}

Merge Table::apply(std::span<const RowChange> changes, std::span<const Asin> removed)
{
    Merge result = merge(changes, removed);
    settle(result);
    return result;
}

// ---- sort and filter

void Table::setSort(std::vector<SortKey> keys)
{
    for (const SortKey& key : m_sort)
        if (std::ranges::find(keys, key.column, &SortKey::column) == keys.end())
            m_data[key.column].forgetKeys();
    m_sort = std::move(keys);
    for (const SortKey& key : m_sort)
        m_data[key.column].prepareToSort(m_collator);
    resort();
    refilter();
}

std::vector<std::uint64_t> Table::leadingKeys() const
{
    // One number a row whose order never contradicts the first sort key; equal numbers are decided by
    // compare().
    std::vector<std::uint64_t> keys(m_asins.size(), lastKey);
    const SortKey& first = m_sort.front();
    const ColumnData& data = m_data[first.column];
    const std::vector<std::uint32_t> ranks =
        data.storage() == Storage::Text ? data.textRanks() : std::vector<std::uint32_t>();
    for (const RowId id : m_order) {
        if (!data.known(id))
            continue;
        std::uint64_t key = 0;
        if (data.storage() == Storage::Integer)
            key = orderedBits(*data.integer(id));
        else if (data.storage() == Storage::Real)
            key = orderedBits(*data.real(id));
        else
            key = ranks[data.textIndex(id)];
        keys[id] = std::min(first.descending ? ~key : key, lastKey - 1);
    }
    return keys;
}

void Table::resort()
{
    if (m_sort.empty()) {
        std::ranges::sort(m_order, [this](RowId a, RowId b) { return before(a, b); });
        return;
    }
    const std::vector<std::uint64_t> keys = leadingKeys();
    std::vector<std::pair<std::uint64_t, RowId>> rows;
    rows.reserve(m_order.size());
    for (const RowId id : m_order)
        rows.emplace_back(keys[id], id);
    std::ranges::sort(rows, [this](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : before(a.second, b.second);
    });
    std::ranges::transform(rows, m_order.begin(), [](const auto& row) { return row.second; });
}

void Table::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    for (const RowId id : m_order)
        m_passes[id] = m_filter.matches(m_data, id);
    refilter();
}

void Table::refilter()
{
    m_shown.clear();
    std::ranges::copy_if(m_order, std::back_inserter(m_shown), [this](RowId id) { return m_passes[id]; });
}

FilterFunnel Table::funnel() const
{
    FilterFunnel funnel{.total = m_order.size(), .steps = {}};
    funnel.steps.resize(m_filter.size());
    for (const RowId id : m_order) {
        std::size_t failed = 0;
        std::size_t firstFailed = m_filter.size();
        for (std::size_t part = 0; part < m_filter.size() && failed < 2; ++part) {
            if (m_filter.matches(part, m_data, id))
                continue;
            firstFailed = std::min(firstFailed, part);
            ++failed;
        }
        for (std::size_t part = 0; part < firstFailed; ++part)
            ++funnel.steps[part].surviving;
        if (failed == 1)
            ++funnel.steps[firstFailed].droppedAlone;
    }
    return funnel;
}

} // namespace arb::grid
