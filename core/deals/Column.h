#pragma once

#include "core/deals/Value.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

class QString;

namespace arb::keepa {
struct Product;
}

namespace arb::deals {

struct Facts;
struct Derived;

/// What a cell holds and so its SQL type, its order and its format (deals.md section 2).
enum class Unit : std::uint8_t {
    Money,   ///< integer cents of the row's marketplace
    Count,   ///< integer
    Rank,    ///< integer, shown as #123,456
    Percent, ///< double, 43.9 means 43.9 %
    Number,  ///< double
    Time,    ///< UTC seconds, shown as an age
    Days,    ///< integer days
    Flag,    ///< 0 or 1
    Code,    ///< small integer with a text for each (see Column::codeText)
    Text,    ///< UTF-8
};

/// Where a column's value comes from, and so who writes it.
enum class Source : std::uint8_t {
    Fact,    ///< a member of Facts: what Keepa said; read back from the database to recalculate
    Product, ///< taken as it is from a product look-up by `fromProduct`; nothing computes with it
    Derived, ///< computed by derive() from facts, settings, rate card and date; never read back
    Local,   ///< the user's own (state, note, tags); never written by a sync
    Book,    ///< kept by the store itself (first seen, last seen, sequence)
};

/// The groups of the header, the column chooser and the details.
enum class Group : std::uint8_t { Book, Demand, Deal, Sale, Trust, Profit, Product, Record };

enum class Align : std::uint8_t { Left, Right, Center };

/// How a value is drawn beyond its unit.
enum class Emphasis : std::uint8_t {
    None,
    Profit,   ///< bold; green above zero, red below, always with a sign for losses
    Change,   ///< a signed percentage
    Link,     ///< opens the product page
    Trend,    ///< carries an arrow
    Estimate, ///< italic where the row's estimate flag is set
};

/// One column: the only place that names it. Schema, upsert, model, filter, export, settings and translation iterate
/// these; a column is addressed by its id, never by position or title.
struct Column
{
    std::string_view id;            ///< stable; also its name in SQL and JSON ("used_price")
    Unit unit = Unit::Text;
    Source source = Source::Fact;
    Group group = Group::Book;
    const char* title = "";         ///< source text, translated in context "Columns"
    const char* tooltip = "";       ///< what it means, unit and origin; translated likewise
    int width = 80;                 ///< default width in px at scale 1
    bool shown = false;             ///< visible by default
    Align align = Align::Right;
    Emphasis emphasis = Emphasis::None;
    int version = 1;                ///< raised when its function changes meaning: the stored values are refilled
    /// Changes of it are written to the journal (prices, state of the deal); not for ages and counters that always move.
    bool journaled = false;

    Value (*fromFacts)(const Facts&) = nullptr;                       ///< Source::Fact
    void (*toFacts)(Facts&, const Value&) = nullptr;                  ///< Source::Fact
    Value (*fromProduct)(const keepa::Product&) = nullptr;            ///< Source::Product
    Value (*fromDerived)(const Facts&, const Derived&) = nullptr;     ///< Source::Derived
    QString (*codeText)(std::int64_t code) = nullptr;                 ///< Unit::Code: the translated text of a code
};

/// The list of columns. `standard()` is the program's; a test may add its own to a copy.
class Columns
{
public:
    /// The program's columns (deals.md section 2), in display order.
    [[nodiscard]] static const Columns& standard();

    Columns() = default;
    explicit Columns(std::vector<Column> columns);

    [[nodiscard]] std::span<const Column> all() const { return m_columns; }
    [[nodiscard]] std::size_t size() const { return m_columns.size(); }
    [[nodiscard]] const Column& at(std::size_t ordinal) const { return m_columns.at(ordinal); }
    /// Position of a column in this registry's rows.
    [[nodiscard]] std::optional<std::size_t> ordinal(std::string_view id) const;
    [[nodiscard]] const Column* find(std::string_view id) const;
    void add(const Column& column);

    /// The facts part of a row, rebuilt from its cells (unknown cells stay unknown).
    [[nodiscard]] Facts facts(const RowValues& row) const;
    /// Overwrites every Fact cell of `row` from `facts`.
    void putFacts(RowValues& row, const Facts& facts) const;
    /// Overwrites every Product cell from a look-up.
    void putProduct(RowValues& row, const keepa::Product& product) const;
    /// Overwrites every Derived cell, unknowns included.
    void putDerived(RowValues& row, const Facts& facts, const Derived& derived) const;

private:
    std::vector<Column> m_columns;
    std::unordered_map<std::string_view, std::size_t> m_ordinals;
};

/// Title and tooltip of a column in the user's language.
[[nodiscard]] QString columnTitle(const Column& column);
[[nodiscard]] QString columnTooltip(const Column& column);
[[nodiscard]] QString groupTitle(Group group);

} // namespace arb::deals
