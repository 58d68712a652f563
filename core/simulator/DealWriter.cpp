#include "core/simulator/DealWriter.h"

#include "core/simulator/Catalogue.h"
#include "core/simulator/DealValues.h"
#include "core/simulator/JsonWriter.h"

#include <array>
#include <charconv>
#include <cmath>

namespace arb::simulator {

namespace {
using Row = std::array<std::int32_t, keepa::priceTypeCount>;

void appendRow(std::string& out, const Row& row)
{
    char text[keepa::priceTypeCount * 12];
    char* to = text;
    *to++ = '[';
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0)
            *to++ = ',';
        to = std::to_chars(to, text + sizeof text, row[i]).ptr;
    }
    *to++ = ']';
    out.append(text, to);
}

template <class Value>
void rowMember(JsonWriter& json, std::string& out, std::string_view name, Value&& value)
{
    json.key(name);
    Row row;
    for (std::size_t type = 0; type < row.size(); ++type)
        row[type] = value(type);
    appendRow(out, row);
    json.raw({});
}

using Rows = std::array<Row, dateRangeCount>;

void rowsMember(JsonWriter& json, std::string& out, std::string_view name, const Rows& rows)
{
    json.key(name);
    for (std::size_t range = 0; range < rows.size(); ++range) {
        out += range == 0 ? '[' : ',';
        appendRow(out, rows[range]);
    }
    out += ']';
    json.raw({});
}

void writeHead(const Product& product, const Book& book, const Rows& averages, std::string& out)
{
    const DealValues values(product);
    JsonWriter json(out);
    json.beginObject().member("asin", product.asin.view());
    rowsMember(json, out, "avg", averages);
    json.key("backInStock").beginArray();
    for (std::size_t type = 0; type < keepa::priceTypeCount; ++type)
        json.value(values.backInStock(type));
    json.endArray();
    json.key("categories").array(std::span<const std::int64_t>(book.categories));
    json.key("creationDate");
}

void writeTail(const Product& product, const Book& book, const Rows& averages, std::string& out)
{
    const DealValues values(product);
    Rows deltas{};
    Rows percents{};
    for (std::size_t range = 0; range < dateRangeCount; ++range)
        for (std::size_t type = 0; type < keepa::priceTypeCount; ++type) {
            const DealValues::Delta delta = values.delta(range, type, averages[range][type]);
            deltas[range][type] = delta.absolute;
            percents[range][type] = delta.percent;
        }
    JsonWriter json(out);
    json.raw({}); // a comma comes first: creationDate stands before
    rowMember(json, out, "current", [&](std::size_t type) { return product.current(type); });
    rowMember(json, out, "currentSince", [&](std::size_t type) { return values.since(type); });
    json.member("dateIntervalIndex", 0);
    rowsMember(json, out, "delta", deltas);
    rowMember(json, out, "deltaLast", [&](std::size_t type) { return values.deltaLast(type); });
    rowsMember(json, out, "deltaPercent", percents);
    json.key("image").beginArray();
    for (const char c : book.image)
        json.value(static_cast<int>(c));
    json.endArray();
    json.member("lastUpdate", product.lastUpdate).member("lightningEnd", 0).member("lightningStart", 0);
    json.member("rootCat", genres()[product.genre].root.id);
    constexpr std::array names{"salesRankDrops30", "salesRankDrops90", "salesRankDrops180",
                               "salesRankDrops365"};
    for (const std::size_t i : {2U, 0U, 3U, 1U}) // alphabetical
        json.member(names[i], std::lround(product.rankDrops[i]));
    json.member("title", book.title);
    const bool warehouse = product.current(keepa::PriceType::Warehouse) > 0;
    json.member("warehouseCondition", warehouse ? 3 : 0);
    if (warehouse)
        json.member("warehouseConditionComment", "Item will come in original packaging.");
    json.endObject();
}
} // namespace

void writeDeal(const Product& product, DealText& text)
{
    const DealValues values(product);
    const Book book = describe(product.asin, product.seed, genres()[product.genre]);
    Rows averages{};
    for (std::size_t range = 0; range < dateRangeCount; ++range)
        for (std::size_t type = 0; type < keepa::priceTypeCount; ++type)
            averages[range][type] = values.average(range, type);
    text.beforeCreation.clear();
    text.afterCreation.clear();
    for (std::size_t type = 0; type < keepa::priceTypeCount; ++type)
        text.since[type] = values.since(type);
    writeHead(product, book, averages, text.beforeCreation);
    writeTail(product, book, averages, text.afterCreation);
    text.lastUpdate = product.lastUpdate;
}

void appendDeal(std::string& out, const DealText& text, std::size_t type)
{
    out += text.beforeCreation;
    char number[16];
    out.append(number, std::to_chars(number, number + sizeof number, text.since[type]).ptr);
    out += text.afterCreation;
}

} // namespace arb::simulator
