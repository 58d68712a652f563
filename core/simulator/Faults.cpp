#include "core/simulator/Faults.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace arb::simulator {

namespace {
using enum FaultKind;
constexpr std::array<std::pair<FaultKind, std::string_view>, 11> names{{{TooManyRequests, "429"},
                                                                        {BadRequest, "400"},
                                                                        {PaymentRequired, "402"},
                                                                        {ServerError, "500"},
                                                                        {Slow, "slow"},
                                                                        {Reset, "reset"},
                                                                        {TruncatedGzip, "truncated-gzip"},
                                                                        {BrokenJson, "broken-json"},
                                                                        {Html, "html"},
                                                                        {OffersFailed, "offers-failed"},
                                                                        {WrongTypes, "wrong-types"}}};

constexpr auto kinds = [] {
    std::array<FaultKind, names.size()> all{};
    std::ranges::transform(names, all.begin(), [](const auto& entry) { return entry.first; });
    return all;
}();

/// The end of the JSON value that begins at `from`.
std::size_t valueEnd(std::string_view json, std::size_t from)
{
    int depth = 0;
    for (std::size_t i = from; i < json.size(); ++i) {
        const char c = json[i];
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        if (depth < 0 || (depth == 0 && (c == ',' || c == ']' || c == '}')))
            return c == ',' || depth < 0 ? i : i + 1;
    }
    return json.size();
}

std::string replaceAll(const std::string& json, std::string_view member, std::string_view value)
{
    const std::string key = '"' + std::string(member) + "\":";
    std::string out;
    std::size_t from = 0;
    for (std::size_t at = json.find(key); at != std::string::npos; at = json.find(key, from)) {
        out.append(json, from, at + key.size() - from);
        out += value;
        from = valueEnd(json, at + key.size());
    }
    return out.append(json, from);
}
} // namespace

std::span<const FaultKind> allFaults() { return kinds; }

std::optional<FaultKind> faultFromName(std::string_view name)
{
    const auto found = std::ranges::find(names, name, [](const auto& entry) { return entry.second; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

std::string_view faultName(FaultKind kind)
{
    return std::ranges::find(names, kind, [](const auto& entry) { return entry.first; })->second;
}

std::optional<Fault> Fault::parse(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const auto kind = faultFromName(text.substr(0, colon));
    if (!kind)
        return std::nullopt;
    Fault fault{*kind, always};
    if (colon == std::string_view::npos)
        return fault;
    const std::string_view count = text.substr(colon + 1);
    const auto [end, error] = std::from_chars(count.data(), count.data() + count.size(), fault.remaining);
    if (error != std::errc{} || end != count.data() + count.size() || fault.remaining < 1)
        return std::nullopt;
    return fault;
}

std::string withWrongTypes(std::string json)
{
    json = replaceAll(json, "lastUpdate", "\"yesterday\"");
    json = replaceAll(json, "current", "[1,2]");
    json = replaceAll(json, "categories", "null");
    return replaceAll(json, "rootCat", "{}");
}

} // namespace arb::simulator
