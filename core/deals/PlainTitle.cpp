#include "core/deals/FactsFrom.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace arb::deals {

namespace {

// The entities that occur in Amazon's titles; numeric ones are resolved by value.
constexpr std::array<std::pair<std::string_view, char32_t>, 34> entities{{
    {"amp", U'&'},         {"lt", U'<'},          {"gt", U'>'},         {"quot", U'"'},
    {"apos", U'\''},       {"nbsp", U' '},        {"ndash", U'\u2013'}, {"mdash", U'\u2014'},
    {"lsquo", U'\u2018'},  {"rsquo", U'\u2019'},  {"ldquo", U'\u201c'}, {"rdquo", U'\u201d'},
    {"hellip", U'\u2026'}, {"trade", U'\u2122'},  {"reg", U'\u00ae'},   {"copy", U'\u00a9'},
    {"agrave", U'\u00e0'}, {"aacute", U'\u00e1'}, {"auml", U'\u00e4'},  {"ccedil", U'\u00e7'},
    {"egrave", U'\u00e8'}, {"eacute", U'\u00e9'}, {"ecirc", U'\u00ea'}, {"iacute", U'\u00ed'},
    {"ntilde", U'\u00f1'}, {"oacute", U'\u00f3'}, {"ouml", U'\u00f6'},  {"uacute", U'\u00fa'},
    {"uuml", U'\u00fc'},   {"Auml", U'\u00c4'},   {"Ouml", U'\u00d6'},  {"Uuml", U'\u00dc'},
    {"szlig", U'\u00df'},  {"Eacute", U'\u00c9'},
}};

void appendUtf8(std::string& out, char32_t c)
{
    const auto byte = [&out](char32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | c >> 6);
        byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        byte(0xE0 | c >> 12);
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    } else {
        byte(0xF0 | c >> 18);
        byte(0x80 | (c >> 12 & 0x3F));
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    }
}

/// "#39", "#x27" or "amp".
std::optional<char32_t> entityValue(std::string_view name)
{
    if (name.starts_with('#')) {
        const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        const std::string_view digits = name.substr(hex ? 2 : 1);
        std::uint32_t value = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
        const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
        if (error != std::errc{} || end != digits.data() + digits.size() || value == 0 || value > 0x10FFFF ||
            surrogate)
            return std::nullopt;
        return static_cast<char32_t>(value);
    }
    for (const auto& [known, value] : entities) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

std::string resolveEntities(std::string_view text)
{
    constexpr std::size_t longest = 10;
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '&') {
            const std::size_t end = text.find(';', i);
            if (end != std::string_view::npos && end - i <= longest) {
                if (const auto value = entityValue(text.substr(i + 1, end - i - 1))) {
                    appendUtf8(out, *value);
                    i = end;
                    continue;
                }
            }
        }
        out += text[i];
    }
    return out;
}

/// Removes <b>, </i>, <br/>; a lonely "<" as in "x < y" stays.
std::string removeTags(std::string_view text)
{
    const auto opensTag = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '!';
    };
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '<' && i + 1 < text.size() && opensTag(text[i + 1])) {
            const std::size_t end = text.find('>', i);
            if (end != std::string_view::npos) {
                out += ' ';
                i = end;
                continue;
            }
        }
        out += text[i];
    }
    return out;
}

std::string joinSpaces(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        const bool space = c == ' ' || (c >= '\t' && c <= '\r');
        if (!space)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

} // namespace

std::string plainTitle(std::string_view title)
{
    // Twice, because Amazon escapes some titles twice ("&amp;amp;") and markup may be escaped itself.
    std::string text = resolveEntities(removeTags(title));
    text = removeTags(resolveEntities(text));
    return joinSpaces(text);
}

} // namespace arb::deals
