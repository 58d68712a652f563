#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace arb::deals {

/// A text as words: lower case, everything but letters and digits one space, a space at both ends. So " ap "
/// finds the word and never a part of "chapter".
class Words
{
public:
    explicit Words(std::initializer_list<std::string_view> texts)
    {
        m_words += ' ';
        for (const std::string_view text : texts)
            append(text);
    }
    explicit Words(std::string_view text) : Words({text}) {}

    /// `phrase` in lower case, with its surrounding spaces.
    [[nodiscard]] bool has(std::string_view phrase) const
    {
        return m_words.find(phrase) != std::string::npos;
    }
    [[nodiscard]] bool hasAny(std::initializer_list<std::string_view> phrases) const
    {
        for (const std::string_view phrase : phrases) {
            if (has(phrase))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool empty() const { return m_words.size() <= 1; }

private:
    void append(std::string_view text)
    {
        m_words.reserve(m_words.size() + text.size() + 1);
        for (const char c : text) {
            const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            const bool partOfWord =
                (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') || (lower & 0x80) != 0;
            if (partOfWord)
                m_words += lower;
            else if (m_words.back() != ' ')
                m_words += ' ';
        }
        if (m_words.back() != ' ')
            m_words += ' ';
    }

    std::string m_words;
};

} // namespace arb::deals
