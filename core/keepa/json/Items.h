#pragma once

#include "core/keepa/Parse.h"
#include "core/keepa/json/Reader.h"

#include <simdjson.h>

#include <functional>
#include <string>
#include <string_view>

namespace arb::keepa::json {

/// One element of an answer, read on its own, so that a poisoned one does not lose the others.
template <class T> struct ItemReader
{
    /// Reads the element's object. `id` is filled as soon as it is known, for the error's text.
    using Read = std::function<std::optional<T>(Reader& reader, Object& object, std::string& id)>;

    Read read;
    simdjson::ondemand::parser parser{}; // kept between elements, so that each does not allocate

    /// `json` must be followed by SIMDJSON_PADDING readable bytes. `where` begins the error's `what`.
    [[nodiscard]] Result<T> operator()(std::string_view json, std::string_view where, std::string& id)
    {
        Reader reader;
        simdjson::ondemand::document document;
        Object object;
        const auto opened =
            parser.iterate(json.data(), json.size(), json.size() + simdjson::SIMDJSON_PADDING).get(document);
        if (opened != simdjson::SUCCESS)
            (void)reader.fail(Reader::invalidJson);
        else if (document.get_object().get(object) != simdjson::SUCCESS)
            (void)reader.fail("object expected");
        else if (std::optional<T> item = read(reader, object, id))
            return std::move(*item);
        return failure(reader.error(id.empty() ? std::string(where) : std::string(where) + " (" + id + ")"));
    }

    /// Reads the element at `value` into `good` or `bad`; null is skipped. False only where the answer as a
    /// whole is no JSON. `keep` may touch up the element with its JSON text; `id` is what the answer calls
    /// it, if it does.
    template <class Keep>
    [[nodiscard]] bool collect(Reader& answer, Value& value, const std::string& where, std::size_t position,
                               std::vector<T>& good, std::vector<BadItem>& bad, Keep keep,
                               std::string id = {})
    {
        std::string_view json;
        if (simdjson::to_json_string(value).get(json) != simdjson::SUCCESS)
            return answer.fail(Reader::invalidJson);
        json = json.substr(0, json.find_last_not_of(" \t\r\n") + 1);
        if (json == "null")
            return true;
        Result<T> item = (*this)(json, where, id);
        if (item) {
            keep(*item, json);
            good.push_back(std::move(*item));
        } else {
            bad.push_back({position, std::move(id), std::move(item.error())});
        }
        return true;
    }
};

/// The object's ASIN, wherever it stands, so that every later fault can name it; the object is rewound.
/// Nothing (and a fault) where there is none.
[[nodiscard]] std::optional<Asin> readAsinFirst(Reader& reader, Object& object, std::string& id);

/// Reads one element that stands alone.
template <class T>
[[nodiscard]] Result<T> readAlone(typename ItemReader<T>::Read read, std::string_view json,
                                  std::string_view where)
{
    const simdjson::padded_string padded(json);
    std::string id;
    return ItemReader<T>{read}(padded, where, id);
}

/// Reads a member of the answer's root into `envelope` if it belongs there.
[[nodiscard]] bool readEnvelopeMember(Reader& reader, std::string_view name, Value& value,
                                      Envelope& envelope);

/// The parser of this thread's answers. Its tables, several times an answer's size, are kept from one to the next;
/// those for a rare huge answer are given back with the next one. An answer must be read to its end before the next is begun.
[[nodiscard]] inline simdjson::ondemand::parser& answerParser(std::size_t bytes)
{
    constexpr std::size_t kept = 2U << 20U;
    thread_local simdjson::ondemand::parser parser;
    if (parser.capacity() > kept && bytes <= kept)
        parser = simdjson::ondemand::parser();
    return parser;
}

/// Reads a whole answer: the envelope, and every member through `payload(Reader&, name, Value&)`. `endpoint`
/// begins the error's `what`.
template <class Payload>
[[nodiscard]] Status readAnswer(std::string_view body, std::string_view endpoint, Envelope& envelope,
                                Payload payload)
{
    Reader reader;
    const simdjson::padded_string padded(body);
    simdjson::ondemand::document document;
    Object root;
    if (answerParser(body.size()).iterate(padded).get(document) != simdjson::SUCCESS)
        (void)reader.fail(Reader::invalidJson);
    else if (document.get_object().get(root) != simdjson::SUCCESS)
        (void)reader.fail("object expected");
    else if (reader.eachMember(root, [&](std::string_view name, Value& value) {
                 return readEnvelopeMember(reader, name, value, envelope) && payload(reader, name, value);
             })) {
        if (document.current_location().error() ==
            simdjson::OUT_OF_BOUNDS) // nothing but blanks behind the root
            return {};
        (void)reader.fail(Reader::invalidJson);
    }
    return failure(reader.error(endpoint));
}

} // namespace arb::keepa::json
