#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/deals/Column.h"
#include "core/grid/ColumnData.h"

#include <QRegularExpression>
#include <QString>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace arb::grid {

/// A condition on one column as the user writes it.
///
/// The grammar is DB Browser's with additions: `text` contains (numbers: equals), `%` any characters, `=x`,
/// `<>x`,
/// `>x`, `>=x`, `<x`, `<=x`, `a~b` between (either end may be missing), `=NULL`, `<>NULL`, `=''`, `/regex/`,
/// `!x` not. Numbers may carry `k` or `M`, a currency sign, `#`, `%` and thousands commas; money is in whole
/// currency units; ratios equal what rounds to the digits written. Times are ages (`<2h`, `>3d`; m, h, d, w;
/// bare: at most so old) or local dates (`>=2026-11-20`). Flags are yes and no. A text in 'single quotes' is
/// taken literally. An unknown cell meets no condition except `=NULL` and the negations `<>x` and `!x`.
struct ColumnCondition
{
    std::string column; ///< column id
    QString expression;

    friend bool operator==(const ColumnCondition&, const ColumnCondition&) = default;
};

/// What the user wants to see: all conditions and the search text must match.
struct FilterSpec
{
    /// Every word must occur in the title, ASIN, author, seller or category; "two words" in quotes stay
    /// together; /regex/ matches in any of them.
    QString text;
    std::vector<ColumnCondition> conditions;

    friend bool operator==(const FilterSpec&, const FilterSpec&) = default;
};

/// What an expression needs to be understood.
struct FilterContext
{
    UtcTime now{};            ///< ages count from here
    int currencyDecimals = 2; ///< digits after the point of the marketplace's currency
};

/// The condition that a cell alone fulfils, or with `exclude` the one that keeps it out: "filter by this
/// value".
[[nodiscard]] QString conditionFor(const deals::Column& column, const Cell& cell, bool exclude,
                                   const FilterContext& context);

/// A filter ready to run on a table with the same registry.
class Filter
{
public:
    /// A test on one column; the parser's result.
    struct Predicate
    {
        enum class Kind : std::uint8_t { Range, Contains, Equals, TextRange, Pattern, Known, CodeSet };

        std::size_t column = 0;
        Kind kind = Kind::Range;
        bool negated = false; ///< unknown cells match a negated test
        std::int64_t low = 0; ///< Range of integers, inclusive
        std::int64_t high = 0;
        double realLow = 0; ///< Range of reals
        double realHigh = 0;
        bool openLow = false; ///< reals and texts: the bound itself is outside
        bool openHigh = false;
        std::string needle{};     ///< Contains, Equals, lower end of TextRange: folded
        std::string needleHigh{}; ///< upper end of TextRange; empty: none
        QRegularExpression pattern{};
        std::vector<std::int64_t> codes{}; ///< CodeSet: codes whose text matches, ascending
        bool dependsOnTime = false;

        [[nodiscard]] bool matches(const ColumnData& data, RowId row) const;
    };

    /// A filter that lets everything through.
    Filter() = default;

    /// Error: Invalid, `what` = the column's id ("text" for the search text), `words` say what is wrong.
    [[nodiscard]] static Result<Filter> compile(const FilterSpec& spec, const deals::Columns& columns,
                                                const FilterContext& context);

    /// Conditions and, last, the search text where there is one.
    [[nodiscard]] std::size_t size() const { return m_predicates.size() + (hasText() ? 1 : 0); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] bool hasText() const { return !m_words.empty() || m_textPattern.has_value(); }
    /// Whether its answer changes as time passes (ages): compile it again from time to time.
    [[nodiscard]] bool dependsOnTime() const { return m_dependsOnTime; }

    /// Whether part number `part` (below size()) lets the row through.
    [[nodiscard]] bool matches(std::size_t part, std::span<const ColumnData> data, RowId row) const;
    [[nodiscard]] bool matches(std::span<const ColumnData> data, RowId row) const;

private:
    [[nodiscard]] bool textMatches(std::span<const ColumnData> data, RowId row) const;

    std::vector<Predicate> m_predicates;
    std::vector<std::string> m_words; ///< folded
    std::optional<QRegularExpression> m_textPattern;
    std::vector<std::size_t> m_textColumns;
    bool m_dependsOnTime = false;
};

/// What each part of a filter costs, for "nothing matches" and its way out.
struct FilterFunnel
{
    struct Step
    {
        std::size_t surviving = 0;    ///< rows left after this part and all before it
        std::size_t droppedAlone = 0; ///< rows that would come back if only this part were dropped
    };
    std::size_t total = 0;
    std::vector<Step> steps; ///< as Filter counts its parts
};

} // namespace arb::grid
