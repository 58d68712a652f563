#include "core/grid/Filter.h"

#include "core/grid/FilterParser.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace arb::grid {

namespace {

/// The columns that the search text looks into, as far as the registry has them.
constexpr std::array<std::string_view, 7> searched{"title",  "asin",     "isbn13",       "author",
                                                   "seller", "category", "root_category"};

std::vector<std::string> wordsOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\"([^\"]+)\"?|([^\\s\"]+)"));
    std::vector<std::string> words;
    for (const QRegularExpressionMatch& match : pattern.globalMatch(text)) {
        const QString word = (match.capturedLength(1) > 0 ? match.captured(1) : match.captured(2)).trimmed();
        if (!word.isEmpty())
            words.push_back(foldedText(word));
    }
    return words;
}

} // namespace

bool Filter::Predicate::matches(const ColumnData& data, RowId row) const
{
    if (!data.known(row))
        return negated;
    const auto test = [&] {
        switch (kind) {
        case Kind::Known:
            return true;
        case Kind::Range:
            if (const auto number = data.integer(row))
                return *number >= low && *number <= high;
            if (const auto number = data.real(row))
                return (openLow ? *number > realLow : *number >= realLow) &&
                       (openHigh ? *number < realHigh : *number <= realHigh);
            return false;
        case Kind::Contains:
            return data.folded(row).find(needle) != std::string_view::npos;
        case Kind::Equals:
            return data.folded(row) == needle;
        case Kind::TextRange: {
            const std::string_view text = data.folded(row);
            return (openLow ? text > needle : text >= needle) &&
                   (needleHigh.empty() || (openHigh ? text < needleHigh : text <= needleHigh));
        }
        case Kind::Pattern: {
            const QString* text = data.text(row);
            return text && pattern.match(*text).hasMatch();
        }
        case Kind::CodeSet:
            return std::ranges::binary_search(codes, data.integer(row).value_or(-1));
        }
        return false;
    };
    return test() != negated;
}

Result<Filter> Filter::compile(const FilterSpec& spec, const deals::Columns& columns,
                               const FilterContext& context)
{
    Filter filter;
    for (const ColumnCondition& condition : spec.conditions) {
        const auto ordinal = columns.ordinal(condition.column);
        if (!ordinal) {
            return failure({.kind = ErrorKind::Invalid,
                            .what = QString::fromStdString(condition.column),
                            .words = QCoreApplication::translate("Filter", "There is no column “%1”.")
                                         .arg(QString::fromStdString(condition.column)),
                            .action = {}});
        }
        auto predicate = parseCondition(columns.at(*ordinal), *ordinal, condition.expression, context);
        if (!predicate)
            return std::unexpected(predicate.error());
        filter.m_dependsOnTime |= predicate->dependsOnTime;
        filter.m_predicates.push_back(std::move(*predicate));
    }
    if (const auto pattern = betweenSlashes(spec.text.trimmed())) {
        auto compiled = compilePattern(*pattern, QStringLiteral("text"));
        if (!compiled)
            return std::unexpected(compiled.error());
        filter.m_textPattern = *compiled;
    } else {
        filter.m_words = wordsOf(spec.text);
    }
    for (const std::string_view id : searched)
        if (const auto ordinal = columns.ordinal(id);
            ordinal && storageOf(columns.at(*ordinal).unit) == Storage::Text)
            filter.m_textColumns.push_back(*ordinal);
    return filter;
}

bool Filter::textMatches(std::span<const ColumnData> data, RowId row) const
{
    if (m_textPattern) {
        return std::ranges::any_of(m_textColumns, [&](std::size_t column) {
            const QString* text = data[column].text(row);
            return text && m_textPattern->match(*text).hasMatch();
        });
    }
    return std::ranges::all_of(m_words, [&](const std::string& word) {
        return std::ranges::any_of(m_textColumns, [&](std::size_t column) {
            return data[column].folded(row).find(word) != std::string_view::npos;
        });
    });
}

bool Filter::matches(std::size_t part, std::span<const ColumnData> data, RowId row) const
{
    if (part >= m_predicates.size())
        return textMatches(data, row);
    const Predicate& predicate = m_predicates[part];
    return predicate.matches(data[predicate.column], row);
}

bool Filter::matches(std::span<const ColumnData> data, RowId row) const
{
    for (std::size_t part = 0; part < size(); ++part)
        if (!matches(part, data, row))
            return false;
    return true;
}

} // namespace arb::grid
