#include "core/deals/Column.h"

#include "core/deals/Derived.h"
#include "core/deals/Facts.h"
#include "core/deals/columns/Binding.h"

#include <QCoreApplication>

#include <algorithm>

namespace arb::deals {

namespace {

constexpr std::string_view marketplaceId = "marketplace";
constexpr std::string_view asinId = "asin";

std::vector<Column> standardColumns()
{
    std::vector<Column> columns;
    columns::addBook(columns);
    columns::addDeal(columns);
    columns::addSale(columns);
    columns::addProfit(columns);
    columns::addDemand(columns);
    columns::addTrust(columns);
    columns::addProduct(columns);
    columns::addRecord(columns);
    return columns;
}

} // namespace

const Columns& Columns::standard()
{
    static const Columns columns{standardColumns()};
    return columns;
}

Columns::Columns(std::vector<Column> columns) : m_columns(std::move(columns))
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_ordinals.emplace(m_columns[i].id, i);
}

std::optional<std::size_t> Columns::ordinal(std::string_view id) const
{
    const auto found = m_ordinals.find(id);
    return found == m_ordinals.end() ? std::nullopt : std::optional{found->second};
}

const Column* Columns::find(std::string_view id) const
{
    const auto position = ordinal(id);
    return position ? &m_columns[*position] : nullptr;
}

void Columns::add(const Column& column)
{
    m_ordinals.emplace(column.id, m_columns.size());
    m_columns.push_back(column);
}

Facts Columns::facts(const RowValues& row) const
{
    static const Asin nobody = *Asin::parse("0000000000");
    Facts facts{nobody};
    // Asin and marketplace first: amounts take their currency from the marketplace.
    for (const std::string_view id : {asinId, marketplaceId}) {
        const auto position = ordinal(id);
        if (position && *position < row.size())
            m_columns[*position].toFacts(facts, row[*position]);
    }
    for (std::size_t i = 0; i < m_columns.size() && i < row.size(); ++i) {
        if (m_columns[i].source == Source::Fact && m_columns[i].toFacts)
            m_columns[i].toFacts(facts, row[i]);
    }
    return facts;
}

void Columns::putFacts(RowValues& row, const Facts& facts) const
{
    row.resize(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].source == Source::Fact && m_columns[i].fromFacts)
            row[i] = m_columns[i].fromFacts(facts);
    }
}

void Columns::putProduct(RowValues& row, const keepa::Product& product) const
{
    row.resize(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].source == Source::Product && m_columns[i].fromProduct)
            row[i] = m_columns[i].fromProduct(product);
    }
}

void Columns::putDerived(RowValues& row, const Facts& facts, const Derived& derived) const
{
    row.resize(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].source == Source::Derived && m_columns[i].fromDerived)
            row[i] = m_columns[i].fromDerived(facts, derived);
    }
}

QString columnTitle(const Column& column) { return QCoreApplication::translate("Columns", column.title); }

QString columnTooltip(const Column& column) { return QCoreApplication::translate("Columns", column.tooltip); }

QString groupTitle(Group group)
{
    const auto text = [group]() -> const char* {
        switch (group) {
        case Group::Book:
            return QT_TRANSLATE_NOOP("Columns", "Book");
        case Group::Demand:
            return QT_TRANSLATE_NOOP("Columns", "Demand");
        case Group::Deal:
            return QT_TRANSLATE_NOOP("Columns", "Deal");
        case Group::Sale:
            return QT_TRANSLATE_NOOP("Columns", "Sale");
        case Group::Trust:
            return QT_TRANSLATE_NOOP("Columns", "Trust");
        case Group::Profit:
            return QT_TRANSLATE_NOOP("Columns", "Profit");
        case Group::Product:
            return QT_TRANSLATE_NOOP("Columns", "Product");
        case Group::Record:
            return QT_TRANSLATE_NOOP("Columns", "Record");
        }
        return "";
    };
    return QCoreApplication::translate("Columns", text());
}

} // namespace arb::deals
