#include "core/keepa/json/Reader.h"

#include "core/keepa/json/NumberScan.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace arb::keepa::json {

namespace {

using simdjson::SUCCESS;

constexpr std::string_view numberExpected = "number expected";
constexpr std::int64_t unknownCategory = std::numeric_limits<std::int64_t>::max();

} // namespace

bool Reader::nullOr(Value& value, std::string_view expected)
{
    bool null = false;
    if (value.is_null().get(null) == SUCCESS && null)
        return true;
    return fail(expected);
}

template <class Number, class Null> bool Reader::eachNumber(Value& value, Number number, Null null)
{
    Array array;
    if (value.get_array().get(array) != SUCCESS)
        return nullOr(value, "array expected");
    std::string_view text;
    if (array.raw_json().get(text) != SUCCESS)
        return fail(invalidJson);
    text = text.substr(0, text.find_last_of(']') + 1); // the parser adds the blanks behind it
    const std::optional<std::size_t> fault = scanNumbers(text, number, null);
    if (!fault)
        return true;
    (void)fail(numberExpected);
    return withinElement(*fault);
}

bool Reader::text(Value& value, std::string& out)
{
    std::string_view text;
    out.clear();
    if (value.get_string().get(text) != SUCCESS)
        return nullOr(value, "text expected");
    out = text;
    return true;
}

bool Reader::texts(Value& value, std::vector<std::string>& out)
{
    return eachElement(value, [&](Value& element, std::size_t) { return text(element, out.emplace_back()); });
}

bool Reader::asin(Value& value, std::optional<Asin>& out)
{
    // Read without unescaping: the parser's buffer has room for every text once, and this one may be read
    // twice.
    simdjson::ondemand::raw_json_string raw;
    out.reset();
    if (value.get_raw_json_string().get(raw) != SUCCESS)
        return nullOr(value, "text expected");
    constexpr std::size_t length = 10;
    const char* chars = raw.raw();
    const auto* end = std::find(chars, chars + length + 1, '"');
    out = Asin::parse({chars, static_cast<std::size_t>(end - chars)});
    return true;
}

bool Reader::flag(Value& value, bool& out)
{
    out = false;
    return value.get_bool().get(out) == SUCCESS || nullOr(value, "true or false expected");
}

bool Reader::flag(Value& value, std::optional<bool>& out)
{
    bool flag = false;
    out.reset();
    if (value.get_bool().get(flag) != SUCCESS)
        return nullOr(value, "true or false expected");
    out = flag;
    return true;
}

bool Reader::real(Value& value, std::optional<double>& out)
{
    double number = 0;
    out.reset();
    if (value.get_double().get(number) != SUCCESS)
        return nullOr(value, numberExpected);
    out = number;
    return true;
}

bool Reader::integer(Value& value, std::optional<std::int64_t>& out)
{
    std::int64_t number = 0;
    out.reset();
    if (value.get_int64().get(number) != SUCCESS)
        return nullOr(value, numberExpected);
    out = number;
    return true;
}

bool Reader::condition(Value& value, std::optional<Condition>& out)
{
    std::optional<std::int64_t> code;
    if (!integer(value, code))
        return false;
    out = code && *code > 0 ? conditionFromCode(*code) : std::nullopt;
    return true;
}

bool Reader::time(Value& value, std::optional<KeepaTime>& out)
{
    std::optional<std::int32_t> minutes;
    out.reset();
    if (!atLeast(1, value, minutes))
        return false;
    if (minutes)
        out = KeepaTime{*minutes};
    return true;
}

bool Reader::timeBefore2011(Value& value, std::optional<KeepaTime>& out)
{
    std::optional<std::int32_t> minutes;
    out.reset();
    if (!atLeast(std::numeric_limits<std::int32_t>::min(), value, minutes))
        return false;
    if (minutes && *minutes != 0)
        out = KeepaTime{*minutes};
    return true;
}

bool Reader::integers(Value& value, std::vector<std::int64_t>& out)
{
    out.clear();
    const auto append = [&](std::int64_t number) {
        out.push_back(number);
        return true;
    };
    return eachNumber(
        value, [&](std::size_t, std::int64_t number) { return append(number); },
        [&](std::size_t) { return append(-1); });
}

bool Reader::categoryIds(Value& value, std::vector<std::int64_t>& out)
{
    if (!integers(value, out))
        return false;
    std::erase_if(out, [](std::int64_t id) { return id <= 0 || id == unknownCategory; });
    return true;
}

bool Reader::categoryId(Value& value, std::optional<std::int64_t>& out)
{
    if (!atLeast(1, value, out))
        return false;
    if (out == unknownCategory)
        out.reset();
    return true;
}

bool Reader::typeValues(Value& value, Sentinels sentinels, TypeValues& out)
{
    const bool differences = sentinels == Sentinels::Differences;
    return eachNumber(
        value,
        [&](std::size_t i, std::int64_t number) {
            if (number < 0 && !differences && (i != index(PriceType::ExtraInfoUpdates) || number >= -2))
                return true;
            if (i >= priceTypeCount)
                return true;
            if (!std::in_range<std::int32_t>(number))
                return false;
            out.set(static_cast<PriceType>(i), static_cast<std::int32_t>(number));
            return true;
        },
        [](std::size_t) { return true; });
}

bool Reader::typeFlags(Value& value, std::bitset<priceTypeCount>& out)
{
    return eachElement(value, [&](Value& element, std::size_t i) {
        bool set = false;
        if (i >= priceTypeCount)
            return true;
        if (!flag(element, set))
            return false;
        out.set(i, set);
        return true;
    });
}

bool Reader::history(Value& value, bool landed, bool negativeIsNothing, History& out)
{
    if (!integers(value, m_numbers))
        return false;
    const std::size_t stride = landed ? 3 : 2;
    out.clear();
    out.reserve(m_numbers.size() / stride);
    for (std::size_t i = 0; i + stride <= m_numbers.size(); i += stride) {
        if (!std::in_range<std::int32_t>(m_numbers[i])) {
            (void)fail("Keepa time expected");
            return withinElement(i);
        }
        HistoryPoint point{KeepaTime{static_cast<std::int32_t>(m_numbers[i])}};
        const std::int64_t number = m_numbers[i + 1];
        if (landed && m_numbers[i + 2] >= 0)
            point.shipping = m_numbers[i + 2];
        if (number >= 0 || (!negativeIsNothing && number < -2))
            point.value = number + point.shipping.value_or(0);
        out.push_back(point);
    }
    return true;
}

bool Reader::fail(std::string_view expected)
{
    m_path.clear();
    m_expected = expected;
    return false;
}

bool Reader::within(std::string_view name)
{
    const bool joined = m_path.empty() || m_path.front() == '[';
    m_path.insert(0, std::string(name) + (joined ? "" : "."));
    return false;
}

bool Reader::withinElement(std::size_t index)
{
    const bool joined = m_path.empty() || m_path.front() == '[';
    m_path.insert(0, "[" + std::to_string(index) + "]" + (joined ? "" : "."));
    return false;
}

Error Reader::error(std::string_view where) const
{
    std::string what(where);
    for (const std::string_view part : {std::string_view(m_path), m_expected})
        if (!part.empty())
            what.append(": ").append(part);
    return malformed(what);
}

Error malformed(std::string_view what)
{
    return {ErrorKind::Malformed,
            QString::fromUtf8(what.data(), static_cast<qsizetype>(what.size())),
            QCoreApplication::translate("Keepa", "Keepa's answer does not have the documented shape."),
            QCoreApplication::translate(
                "Keepa", "Try again later. If it happens again, this program needs an update."),
            {}};
}

} // namespace arb::keepa::json
