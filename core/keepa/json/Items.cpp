#include "core/keepa/json/Items.h"

namespace arb::keepa::json {

std::optional<Asin> readAsinFirst(Reader& reader, Object& object, std::string& id)
{
    Value value;
    std::optional<Asin> asin;
    const auto found = object.find_field_unordered("asin").get(value);
    if (found != simdjson::SUCCESS) {
        (void)reader.fail(found == simdjson::NO_SUCH_FIELD ? "missing" : Reader::invalidJson);
        (void)reader.within("asin");
        return std::nullopt;
    }
    if (!reader.asin(value, asin) || !asin) {
        if (!asin)
            (void)reader.fail("ASIN expected");
        (void)reader.within("asin");
        return std::nullopt;
    }
    id = asin->view();
    if (object.reset().error() != simdjson::SUCCESS) {
        (void)reader.fail(Reader::invalidJson);
        return std::nullopt;
    }
    return asin;
}

} // namespace arb::keepa::json
