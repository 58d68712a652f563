#include "core/grid/ColumnData.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace arb::grid {

namespace {

constexpr std::uint32_t noText = 0;

std::optional<std::int64_t> asInteger(const deals::Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return *number;
    // Beyond 2^62 a double cannot be told apart from overflow, and no column counts that far.
    if (const auto* number = std::get_if<double>(&value); number && std::abs(*number) < 0x1p62)
        return std::llround(*number);
    return std::nullopt;
}

std::optional<double> asReal(const deals::Value& value)
{
    if (const auto* number = std::get_if<double>(&value); number && !std::isnan(*number))
        return *number;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*number);
    return std::nullopt;
}

} // namespace

Storage storageOf(deals::Unit unit)
{
    switch (unit) {
    case deals::Unit::Text:
        return Storage::Text;
    case deals::Unit::Percent:
    case deals::Unit::Number:
        return Storage::Real;
    default:
        return Storage::Integer;
    }
}

std::string foldedText(const QString& text)
{
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return text.toLower().toStdString();
    // Accents are separate characters after decomposition, so leaving them out makes "cafe" find "Café".
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            folded.append(c);
    return folded.toCaseFolded().toStdString();
}

ColumnData::ColumnData(deals::Unit unit) : m_storage(storageOf(unit))
{
    if (m_storage == Storage::Text)
        m_texts.emplace_back();
}

void ColumnData::resize(std::size_t rows)
{
    switch (m_storage) {
    case Storage::Integer:
        m_integers.resize(rows);
        m_known.resize(rows);
        break;
    case Storage::Real:
        m_reals.resize(rows, std::numeric_limits<double>::quiet_NaN());
        break;
    case Storage::Text:
        m_textOf.resize(rows, noText);
        break;
    }
}

bool ColumnData::differs(RowId row, const deals::Value& value) const
{
    switch (m_storage) {
    case Storage::Integer:
        return integer(row) != asInteger(value);
    case Storage::Real:
        return real(row) != asReal(value);
    case Storage::Text: {
        const auto* text = std::get_if<std::string>(&value);
        if (!text)
            return m_textOf[row] != noText;
        const auto found = m_indexOf.find(*text);
        return found == m_indexOf.end() || found->second != m_textOf[row];
    }
    }
    return false;
}

void ColumnData::set(RowId row, const deals::Value& value)
{
    switch (m_storage) {
    case Storage::Integer: {
        const auto number = asInteger(value);
        m_integers[row] = number.value_or(0);
        m_known[row] = number.has_value();
        break;
    }
    case Storage::Real:
        m_reals[row] = asReal(value).value_or(std::numeric_limits<double>::quiet_NaN());
        break;
    case Storage::Text: {
        const std::uint32_t old = m_textOf[row];
        const auto* text = std::get_if<std::string>(&value);
        m_textOf[row] = text ? acquire(*text) : noText;
        release(old);
        break;
    }
    }
}

Cell ColumnData::cell(RowId row) const
{
    switch (m_storage) {
    case Storage::Integer:
        return {.integer = integer(row)};
    case Storage::Real:
        return {.real = real(row)};
    case Storage::Text:
        return {.text = text(row)};
    }
    return {};
}

deals::Value ColumnData::value(RowId row) const
{
    const Cell content = cell(row);
    if (content.integer)
        return *content.integer;
    if (content.real)
        return *content.real;
    if (content.text)
        return *m_texts[m_textOf[row]].source;
    return {};
}

bool ColumnData::known(RowId row) const
{
    switch (m_storage) {
    case Storage::Integer:
        return m_known[row];
    case Storage::Real:
        return !std::isnan(m_reals[row]);
    case Storage::Text:
        return m_textOf[row] != noText;
    }
    return false;
}

std::string_view ColumnData::folded(RowId row) const
{
    return m_storage == Storage::Text ? std::string_view(m_texts[m_textOf[row]].folded) : std::string_view();
}

std::optional<std::int64_t> ColumnData::integer(RowId row) const
{
    if (m_storage != Storage::Integer || !m_known[row])
        return std::nullopt;
    return m_integers[row];
}

std::optional<double> ColumnData::real(RowId row) const
{
    if (m_storage != Storage::Real || std::isnan(m_reals[row]))
        return std::nullopt;
    return m_reals[row];
}

const QString* ColumnData::text(RowId row) const
{
    if (m_storage != Storage::Text || m_textOf[row] == noText)
        return nullptr;
    return &m_texts[m_textOf[row]].text;
}

void ColumnData::prepareToSort(const QCollator& collator)
{
    if (m_storage != Storage::Text || m_collator)
        return;
    m_collator = collator;
    for (SharedText& shared : m_texts)
        if (shared.uses > 0)
            shared.key = m_collator->sortKey(shared.text);
}

void ColumnData::forgetKeys()
{
    m_collator.reset();
    for (SharedText& shared : m_texts)
        shared.key.reset();
}

int ColumnData::compareKnown(RowId a, RowId b) const
{
    const auto order = [](auto x, auto y) { return x < y ? -1 : (y < x ? 1 : 0); };
    switch (m_storage) {
    case Storage::Integer:
        return order(m_integers[a], m_integers[b]);
    case Storage::Real:
        return order(m_reals[a], m_reals[b]);
    case Storage::Text:
        return m_textOf[a] == m_textOf[b] ? 0 : m_texts[m_textOf[a]].key->compare(*m_texts[m_textOf[b]].key);
    }
    return 0;
}

std::vector<std::uint32_t> ColumnData::textRanks() const
{
    std::vector<std::uint32_t> sorted(m_texts.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::erase_if(sorted, [this](std::uint32_t i) { return !m_texts[i].key; });
    std::ranges::sort(sorted, [this](std::uint32_t a, std::uint32_t b) {
        return m_texts[a].key->compare(*m_texts[b].key) < 0;
    });
    std::vector<std::uint32_t> ranks(m_texts.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && m_texts[sorted[i - 1]].key->compare(*m_texts[sorted[i]].key) != 0)
            ++rank;
        ranks[sorted[i]] = rank;
    }
    return ranks;
}

std::uint32_t ColumnData::acquire(const std::string& text)
{
    if (const auto found = m_indexOf.find(text); found != m_indexOf.end()) {
        ++m_texts[found->second].uses;
        return found->second;
    }
    std::uint32_t index = static_cast<std::uint32_t>(m_texts.size());
    if (m_freeTexts.empty()) {
        m_texts.emplace_back();
    } else {
        index = m_freeTexts.back();
        m_freeTexts.pop_back();
    }
    SharedText& shared = m_texts[index];
    shared.text = QString::fromStdString(text);
    shared.folded = foldedText(shared.text);
    shared.uses = 1;
    if (m_collator)
        shared.key = m_collator->sortKey(shared.text);
    shared.source = &m_indexOf.emplace(text, index).first->first;
    return index;
}

void ColumnData::release(std::uint32_t index)
{
    if (index == noText || --m_texts[index].uses > 0)
        return;
    m_indexOf.erase(m_indexOf.find(*m_texts[index].source));
    m_texts[index] = SharedText{};
    m_freeTexts.push_back(index);
}

} // namespace arb::grid
