#include "ui/deals/DealsModel.h"

#include "ui/deals/Formats.h"

#include <algorithm>

namespace arb::ui {

namespace {

/// A deal that nothing confirmed for a day is shown greyed.
constexpr Seconds staleAfter = Hours{24};
/// More runs than this are one layout change: views do work for every run.
constexpr std::size_t mostRuns = 32;

std::uint64_t cellKey(grid::RowId id, std::size_t column) { return (std::uint64_t{id} << 16) | column; }

QString trendArrow(std::int64_t trend)
{
    switch (trend) { // deals::OfferTrend
    case 1:
        return QStringLiteral(" ↘");
    case 2:
        return QStringLiteral(" →");
    case 3:
        return QStringLiteral(" ↗");
    default:
        return {};
    }
}

int alignmentOf(deals::Align align)
{
    const Qt::AlignmentFlag side = align == deals::Align::Right    ? Qt::AlignRight
                                   : align == deals::Align::Center ? Qt::AlignHCenter
                                                                   : Qt::AlignLeft;
    return int{side} | int{Qt::AlignVCenter};
}

/// The user's decision as a sign; words are in the tooltip, for screen readers and on the clipboard.
QString stateSign(std::int64_t state)
{
    constexpr char16_t signs[] = u"●○★✓✗☾"; // new, seen, starred, buy, rejected, muted
    return state >= 0 && state < 6 ? QString(QChar(signs[state])) : QString();
}

} // namespace

DealsModel::DealsModel(const deals::Columns& columns, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_clock(clock), m_table(columns), m_locale(displayLocale())
{
    m_known = {.lastSeen = columns.ordinal("last_seen_utc"),
               .assumed = columns.ordinal("assumed"),
               .title = columns.ordinal("title"),
               .profit = columns.ordinal("profit"),
               .roi = columns.ordinal("roi"),
               .state = columns.ordinal("state")};
    if (m_known.lastSeen)
        m_table.keepNewest(*m_known.lastSeen); // the database learns of it later than this window
    for (const deals::Column& each : columns.all()) {
        const bool trend = each.emphasis == deals::Emphasis::Trend;
        m_trendOf.push_back(trend ? columns.ordinal(std::string(each.id) + "_trend") : std::nullopt);
    }
}

int DealsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_table.shown(); }

int DealsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant DealsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const grid::RowId id = m_table.idAt(index.row());
    const auto ordinal = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(id, ordinal);
    case Qt::ToolTipRole:
        return toolTip(id, ordinal);
    case Qt::AccessibleTextRole:
        return spoken(id, ordinal);
    case Qt::TextAlignmentRole:
        return alignmentOf(column(ordinal).align);
    case RawRole:
        return raw(id, ordinal);
    case ChangedAtRole: {
        const auto at = changedAt(id, ordinal);
        return at ? QVariant(qlonglong{at->count()}) : QVariant();
    }
    case AsinRole: {
        const std::string_view asin = m_table.asin(id).view();
        return QString::fromLatin1(asin.data(), static_cast<qsizetype>(asin.size()));
    }
    default:
        return {};
    }
}

QVariant DealsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto ordinal = static_cast<std::size_t>(section);
    switch (role) {
    case Qt::DisplayRole:
        return deals::columnTitle(column(ordinal));
    case Qt::ToolTipRole:
        return deals::columnTooltip(column(ordinal));
    case Qt::AccessibleTextRole: {
        const QString title = deals::columnTitle(column(ordinal));
        const auto& sort = m_table.sort();
        const auto key = std::ranges::find(sort, ordinal, &grid::SortKey::column);
        if (key == sort.end())
            return title;
        return (key->descending ? tr("%1, sorted descending, level %2")
                                : tr("%1, sorted ascending, level %2"))
            .arg(title)
            .arg(key - sort.begin() + 1);
    }
    case Qt::TextAlignmentRole:
        return alignmentOf(column(ordinal).align);
    default:
        return {};
    }
}

void DealsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        setSort({});
    else
        setSort({{static_cast<std::size_t>(column), order == Qt::DescendingOrder}});
}

// ---- changes

template <class Move> void DealsModel::rearrange(Cause cause, Move move)
{
    Q_EMIT aboutToRearrange(cause);
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<grid::RowId> ids;
    ids.reserve(static_cast<std::size_t>(from.size()));
    for (const QModelIndex& index : from)
        ids.push_back(m_table.idAt(index.row()));
    move();
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
        const auto row = m_table.rowOf(ids[static_cast<std::size_t>(i)]);
        to.append(row ? createIndex(*row, from[i].column()) : QModelIndex());
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT rearranged(cause);
}

void DealsModel::apply(std::span<const grid::RowChange> rows, std::span<const Asin> removed, bool quiet)
{
    grid::Merge merge = m_table.merge(rows, removed);
    const bool counts = merge.inserted > 0 || merge.removed > 0 || merge.layout();
    if (!quiet)
        noteChanges(merge);
    settle(merge);
    if (merge.removed > 0)
        std::erase_if(m_changedAt, [this](const auto& entry) {
            return !m_table.rowOf(static_cast<grid::RowId>(entry.first >> 16));
        });
    emitCells(merge);
    if (counts)
        Q_EMIT countsChanged(m_table.shown(), m_table.total());
}

grid::RowChange DealsModel::change(const Asin& asin, const deals::RowValues* row, std::optional<UtcTime> seen) const
{
    grid::RowChange change{asin, row};
    if (seen && m_known.lastSeen)
        change.cell.emplace(*m_known.lastSeen, deals::Value{seen->seconds});
    return change;
}

void DealsModel::apply(const store::Changes& changes)
{
    std::vector<grid::RowChange> rows;
    rows.reserve(changes.rows.size());
    for (const store::ChangedRow& changed : changes.rows)
        rows.push_back({changed.asin, &changed.row});
    apply(rows, changes.removed, changes.initial);
}

void DealsModel::settle(grid::Merge& merge)
{
    if (!merge.layout()) {
        m_table.settle(merge);
        return;
    }
    const std::vector<grid::Run> leaving = grid::Table::leavingRuns(merge);
    if (!merge.moves && leaving.size() <= mostRuns && merge.arriving.size() <= mostRuns)
        settleByRows(merge, leaving);
    else
        rearrange(Cause::Data, [&] { m_table.settle(merge); });
}

void DealsModel::settleByRows(grid::Merge& merge, const std::vector<grid::Run>& leaving)
{
    Q_EMIT aboutToRearrange(Cause::Data);
    for (auto run = leaving.rbegin(); run != leaving.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_table.dropShown(*run);
        endRemoveRows();
    }
    merge.leaving.clear();
    const std::vector<grid::RowId> arriving = std::exchange(merge.arriving, {});
    std::span<const grid::RowId> rest = arriving;
    for (const grid::Run& run : m_table.runsOf(arriving)) {
        const auto count = static_cast<std::size_t>(run.last - run.first + 1);
        beginInsertRows({}, run.first, run.last);
        m_table.insertShown(run, rest.first(count));
        endInsertRows();
        rest = rest.subspan(count);
    }
    m_table.settle(merge);
    Q_EMIT rearranged(Cause::Data);
}

bool DealsModel::flashes(std::size_t ordinal) const
{
    // Times and the store's own columns move with every sync; what the user wrote is no news to him.
    const deals::Column& each = column(ordinal);
    return each.unit != deals::Unit::Time && each.source != deals::Source::Book &&
           each.source != deals::Source::Local;
}

void DealsModel::noteChanges(const grid::Merge& merge)
{
    constexpr std::size_t many = 10'000;
    const Milliseconds now = m_clock.elapsed();
    if (m_changedAt.size() > many)
        std::erase_if(m_changedAt, [&](const auto& entry) { return now - entry.second > Seconds{10}; });
    for (const grid::ChangedCell& cell : merge.cells)
        if (flashes(cell.column))
            m_changedAt[cellKey(cell.row, cell.column)] = now;
}

void DealsModel::emitCells(const grid::Merge& merge)
{
    struct Span
    {
        int row, first, last;
    };
    std::vector<Span> spans;
    const int lastColumn = columnCount() - 1;
    for (const grid::ChangedCell& cell : merge.cells) {
        const auto row = m_table.rowOf(cell.row);
        if (!row)
            continue;
        const bool wholeRow = m_known.lastSeen == cell.column || m_known.assumed == cell.column;
        const int at = static_cast<int>(cell.column);
        if (spans.empty() || spans.back().row != *row)
            spans.push_back({*row, lastColumn, 0});
        spans.back().first = wholeRow ? 0 : std::min(spans.back().first, at);
        spans.back().last = wholeRow ? lastColumn : std::max(spans.back().last, at);
    }
    std::ranges::sort(spans, {}, &Span::row);
    std::vector<QPair<QModelIndex, QModelIndex>> ranges;
    for (const Span& span : spans) {
        const bool follows = !ranges.empty() && ranges.back().second.row() + 1 >= span.row;
        if (!follows) {
            ranges.push_back({index(span.row, span.first), index(span.row, span.last)});
            continue;
        }
        auto& [from, to] = ranges.back();
        from = index(from.row(), std::min(from.column(), span.first));
        to = index(span.row, std::max(to.column(), span.last));
    }
    if (ranges.size() > mostRuns) // a table view looks only at what is visible of it
        ranges = {{index(spans.front().row, 0), index(spans.back().row, lastColumn)}};
    for (const auto& [from, to] : ranges)
        Q_EMIT dataChanged(from, to);
}

void DealsModel::setSort(const std::vector<grid::SortKey>& keys)
{
    if (keys == m_table.sort())
        return;
    rearrange(Cause::User, [&] { m_table.setSort(keys); });
    Q_EMIT sortChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void DealsModel::setFilter(const grid::Filter& filter)
{
    rearrange(Cause::User, [&] { m_table.setFilter(filter); });
    Q_EMIT countsChanged(m_table.shown(), m_table.total());
}

void DealsModel::setCurrency(Currency currency)
{
    m_currency = currency;
    refreshTimes();
}

void DealsModel::refreshTimes()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// ---- looks

FormatContext DealsModel::format() const { return {m_currency, m_clock.now(), m_locale}; }

grid::FilterContext DealsModel::filterContext() const
{
    return {m_clock.now(), currencyDecimals(m_currency)};
}

QModelIndex DealsModel::indexOf(const Asin& asin, int column) const
{
    const auto row = m_table.rowOf(asin);
    return row ? index(*row, column) : QModelIndex();
}

grid::Cell DealsModel::cellAt(const QModelIndex& index) const
{
    return m_table.cell(m_table.idAt(index.row()), static_cast<std::size_t>(index.column()));
}

QString DealsModel::plain(const QModelIndex& index) const
{
    return plainText(column(static_cast<std::size_t>(index.column())), cellAt(index), format());
}

bool DealsModel::stale(grid::RowId id) const
{
    if (!m_known.lastSeen)
        return false;
    const auto seen = m_table.cell(id, *m_known.lastSeen).integer;
    return seen && m_clock.now() - UtcTime{*seen} > staleAfter;
}

bool DealsModel::estimated(grid::RowId id) const
{
    return m_known.assumed && m_table.cell(id, *m_known.assumed).integer.value_or(0) != 0;
}

QString DealsModel::text(grid::RowId id, std::size_t ordinal) const
{
    const grid::Cell cell = m_table.cell(id, ordinal);
    if (ordinal == m_known.state)
        return stateSign(cell.integer.value_or(0)); // nothing decided yet is new
    QString text = cellText(column(ordinal), cell, format());
    if (m_trendOf[ordinal] && cell.known())
        text += trendArrow(m_table.cell(id, *m_trendOf[ordinal]).integer.value_or(0));
    return text;
}

QString DealsModel::toolTip(grid::RowId id, std::size_t ordinal) const
{
    const deals::Column& definition = column(ordinal);
    QStringList lines{m_table.cell(id, ordinal).known()
                          ? exactText(definition, m_table.cell(id, ordinal), format())
                          : tr("%1: unknown").arg(deals::columnTitle(definition))};
    const QString explanation = deals::columnTooltip(definition);
    if (!explanation.isEmpty() && ordinal != m_known.title)
        lines.append(explanation);
    if (lookOf(id, ordinal).italic)
        lines.append(tr("An estimate: something it rests on is not known."));
    if (stale(id))
        lines.append(tr("Not confirmed for more than a day."));
    return lines.join(u'\n');
}

QString DealsModel::spoken(grid::RowId id, std::size_t ordinal) const
{
    if (ordinal == m_known.title && m_known.profit && m_known.roi) // the row in one sentence
        return tr("%1, profit %2, return %3")
            .arg(text(id, ordinal), text(id, *m_known.profit), text(id, *m_known.roi));
    const QString title = deals::columnTitle(column(ordinal));
    const grid::Cell cell = m_table.cell(id, ordinal);
    return cell.known() ? tr("%1 %2").arg(title, cellText(column(ordinal), cell, format()))
                        : tr("%1 unknown").arg(title);
}

QVariant DealsModel::raw(grid::RowId id, std::size_t ordinal) const
{
    const grid::Cell cell = m_table.cell(id, ordinal);
    if (cell.integer)
        return qlonglong{*cell.integer};
    if (cell.real)
        return *cell.real;
    return cell.text ? QVariant(*cell.text) : QVariant();
}

std::optional<Milliseconds> DealsModel::changedAt(grid::RowId id, std::size_t ordinal) const
{
    const auto found = m_changedAt.find(cellKey(id, ordinal));
    return found == m_changedAt.end() ? std::nullopt : std::optional(found->second);
}

CellLook DealsModel::look(const QModelIndex& index) const
{
    return lookOf(m_table.idAt(index.row()), static_cast<std::size_t>(index.column()));
}

CellLook DealsModel::lookOf(grid::RowId id, std::size_t ordinal) const
{
    const deals::Column& definition = column(ordinal);
    const grid::Cell cell = m_table.cell(id, ordinal);
    CellLook look{.text = text(id, ordinal), .align = definition.align};
    const bool profit = definition.emphasis == deals::Emphasis::Profit;
    const std::int64_t amount = cell.integer.value_or(0);
    if (profit && amount != 0)
        look.tone = amount > 0 ? CellLook::Tone::Gain : CellLook::Tone::Loss;
    else if (definition.unit == deals::Unit::Money && amount < 0)
        look.tone = CellLook::Tone::Loss;
    look.bold = profit;
    look.italic =
        cell.known() && (profit || definition.emphasis == deals::Emphasis::Estimate) && estimated(id);
    look.stale = stale(id);
    look.link = definition.emphasis == deals::Emphasis::Link && cell.known();
    if (!m_changedAt.empty())
        look.changedAt = changedAt(id, ordinal);
    return look;
}

std::vector<QModelIndex> DealsModel::changedWithin(Milliseconds age)
{
    const Milliseconds now = m_clock.elapsed();
    std::erase_if(m_changedAt, [&](const auto& entry) { return now - entry.second > age; });
    std::vector<QModelIndex> cells;
    cells.reserve(m_changedAt.size());
    for (const auto& [key, at] : m_changedAt)
        if (const auto row = m_table.rowOf(static_cast<grid::RowId>(key >> 16)))
            cells.push_back(createIndex(*row, static_cast<int>(key & 0xffff)));
    return cells;
}

} // namespace arb::ui
