#pragma once

#include "core/base/Asin.h"
#include "core/base/Result.h"
#include "core/keepa/Condition.h"
#include "core/keepa/History.h"
#include "core/keepa/TypeValues.h"

#include <simdjson.h>

#include <bitset>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace arb::keepa::json {

using Value = simdjson::ondemand::value;
using Object = simdjson::ondemand::object;
using Array = simdjson::ondemand::array;

/// How an array by price type marks "nothing".
enum class Sentinels : std::uint8_t {
    Negative,    ///< below 0. EXTRA_INFO_UPDATES is signed on purpose: only -1 and -2 are nothing there
    Differences, ///< not at all: every number means itself
};

/// Reads single JSON values into typed fields. Every `read` function takes null as absence and answers false
/// where the value has the wrong type; the first fault and the path to it are kept, so that callers only pass
/// `false` up.
class Reader
{
public:
    [[nodiscard]] bool text(Value& value, std::string& out);
    [[nodiscard]] bool texts(Value& value, std::vector<std::string>& out);
    [[nodiscard]] bool asin(Value& value, std::optional<Asin>& out); ///< nothing where it is no ASIN
    [[nodiscard]] bool flag(Value& value, bool& out);
    [[nodiscard]] bool flag(Value& value, std::optional<bool>& out);
    [[nodiscard]] bool real(Value& value, std::optional<double>& out);
    [[nodiscard]] bool integer(Value& value, std::optional<std::int64_t>& out);
    [[nodiscard]] bool condition(Value& value, std::optional<Condition>& out);

    /// A number where everything below `lowest` means "nothing".
    template <std::integral T>
    [[nodiscard]] bool atLeast(std::int64_t lowest, Value& value, std::optional<T>& out)
    {
        std::optional<std::int64_t> number;
        if (!integer(value, number))
            return false;
        out.reset();
        if (!number || *number < lowest)
            return true;
        if (!std::in_range<T>(*number))
            return fail("smaller number expected");
        out = static_cast<T>(*number);
        return true;
    }
    /// A Keepa minute; 0 and below mean "never".
    [[nodiscard]] bool time(Value& value, std::optional<KeepaTime>& out);
    /// A Keepa minute that may lie before 2011; only 0 means "unknown".
    [[nodiscard]] bool timeBefore2011(Value& value, std::optional<KeepaTime>& out);

    [[nodiscard]] bool integers(Value& value, std::vector<std::int64_t>& out); ///< null elements become -1
    [[nodiscard]] bool categoryIds(Value& value, std::vector<std::int64_t>& out);
    [[nodiscard]] bool categoryId(Value& value, std::optional<std::int64_t>& out);
    [[nodiscard]] bool typeValues(Value& value, Sentinels sentinels, TypeValues& out);
    [[nodiscard]] bool typeFlags(Value& value, std::bitset<priceTypeCount>& out);
    /// [time, value, ...], or [time, price, shipping, ...] for `landed` histories. An incomplete last entry
    /// is dropped.
    [[nodiscard]] bool history(Value& value, bool landed, bool negativeIsNothing, History& out);

    /// Calls `read(Value&, index)` for every element; null is an empty array.
    template <class Read> [[nodiscard]] bool eachElement(Value& value, Read read)
    {
        Array array;
        if (value.get_array().get(array) != simdjson::SUCCESS)
            return nullOr(value, "array expected");
        std::size_t i = 0;
        for (auto element : array) {
            Value item;
            if (element.get(item) != simdjson::SUCCESS)
                return fail(invalidJson);
            if (!read(item, i))
                return withinElement(i);
            ++i;
        }
        return true;
    }
    /// Calls `read(name, Value&)` for every member; null is an empty object.
    template <class Read> [[nodiscard]] bool eachMember(Value& value, Read read)
    {
        Object object;
        if (value.get_object().get(object) != simdjson::SUCCESS)
            return nullOr(value, "object expected");
        return eachMember(object, read);
    }
    template <class Read> [[nodiscard]] bool eachMember(Object& object, Read read)
    {
        for (auto member : object) {
            simdjson::ondemand::field field;
            std::string_view name;
            if (std::move(member).get(field) != simdjson::SUCCESS ||
                field.unescaped_key().get(name) != simdjson::SUCCESS)
                return fail(invalidJson);
            if (!read(name, field.value()))
                return within(name);
        }
        return true;
    }

    /// The value has the wrong shape. Always false.
    [[nodiscard]] bool fail(std::string_view expected);
    /// Puts a member's name or an element's position in front of the fault's path. Always false.
    [[nodiscard]] bool within(std::string_view name);
    [[nodiscard]] bool withinElement(std::size_t index);

    /// The fault as an Error whose `what` starts with `where`.
    [[nodiscard]] Error error(std::string_view where) const;

    static constexpr std::string_view invalidJson = "valid JSON expected";

private:
    [[nodiscard]] bool nullOr(Value& value, std::string_view expected);
    template <class Number, class Null> [[nodiscard]] bool eachNumber(Value& value, Number number, Null null);

    std::string m_path;
    std::string_view m_expected;
    std::vector<std::int64_t> m_numbers; // kept between histories, so that each does not allocate
};

/// "Keepa's answer does not look as documented", with `what` saying where.
[[nodiscard]] Error malformed(std::string_view what);

} // namespace arb::keepa::json
