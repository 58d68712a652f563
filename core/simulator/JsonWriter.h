#pragma once

#include <charconv>
#include <concepts>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace arb::simulator {

/// Appends JSON to a string. Members are written in the order of the calls; commas are placed by itself.
/// There is no check of the structure: the tests parse what comes out.
class JsonWriter
{
public:
    explicit JsonWriter(std::string& out) : m_out(out) {}

    JsonWriter& beginObject() { return open('{'); }
    JsonWriter& endObject() { return close('}'); }
    JsonWriter& beginArray() { return open('['); }
    JsonWriter& endArray() { return close(']'); }

    JsonWriter& key(std::string_view name)
    {
        comma();
        m_out += '"';
        m_out += name;
        m_out += "\":";
        m_comma = false;
        return *this;
    }
    JsonWriter& value(std::integral auto number)
    {
        comma();
        char text[24];
        const auto end = std::to_chars(text, text + sizeof text, static_cast<std::int64_t>(number)).ptr;
        m_out.append(text, end);
        m_comma = true;
        return *this;
    }
    JsonWriter& value(bool truth) { return raw(truth ? "true" : "false"); }
    /// One decimal at least, as Keepa writes a double ("15.0").
    JsonWriter& value(double number)
    {
        comma();
        char text[32];
        const auto end = std::to_chars(text, text + sizeof text, number, std::chars_format::fixed, 2).ptr;
        std::string_view digits(text, static_cast<std::size_t>(end - text));
        if (digits.ends_with('0'))
            digits.remove_suffix(1);
        m_out += digits;
        m_comma = true;
        return *this;
    }
    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& null() { return raw("null"); }
    /// JSON that is ready.
    JsonWriter& raw(std::string_view json)
    {
        comma();
        m_out += json;
        m_comma = true;
        return *this;
    }
    template <class T> JsonWriter& member(std::string_view name, const T& content)
    {
        key(name);
        return value(content);
    }
    JsonWriter& nullMember(std::string_view name) { return key(name).null(); }
    template <class T> JsonWriter& array(std::span<const T> numbers)
    {
        beginArray();
        for (const T& number : numbers)
            value(number);
        return endArray();
    }

private:
    JsonWriter& open(char bracket)
    {
        comma();
        m_out += bracket;
        m_comma = false;
        return *this;
    }
    JsonWriter& close(char bracket)
    {
        m_out += bracket;
        m_comma = true;
        return *this;
    }
    void comma()
    {
        if (m_comma)
            m_out += ',';
    }

    std::string& m_out;
    bool m_comma = false;
};

inline JsonWriter& JsonWriter::value(std::string_view text)
{
    comma();
    m_out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            constexpr std::string_view digits = "0123456789abcdef";
            m_out += "\\u00";
            m_out += digits[static_cast<unsigned char>(c) >> 4];
            m_out += digits[static_cast<unsigned char>(c) & 15];
        } else {
            m_out += c;
        }
    }
    m_out += '"';
    m_comma = true;
    return *this;
}

} // namespace arb::simulator
