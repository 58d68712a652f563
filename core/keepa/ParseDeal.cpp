#include "core/keepa/json/Fields.h"
#include "core/keepa/json/Items.h"

namespace arb::keepa {

namespace {

using namespace json;

/// The file name, sent as an array of character codes.
bool readImage(Reader& reader, Value& value, Deal& deal)
{
    std::vector<std::int64_t> codes;
    if (!reader.integers(value, codes))
        return false;
    deal.image.clear();
    for (const std::int64_t code : codes) {
        if (code <= ' ' || code > '~' || code == '/')
            return reader.fail("file name expected");
        deal.image.push_back(static_cast<char>(code));
    }
    return true;
}

template <std::array<TypeValues, dealRows> Deal::*Rows, Sentinels S>
bool rows(Reader& reader, Value& value, Deal& deal)
{
    return reader.eachElement(value, [&](Value& row, std::size_t i) {
        return i >= dealRows || reader.typeValues(row, S, (deal.*Rows)[i]);
    });
}

bool readBackInStock(Reader& reader, Value& value, Deal& deal)
{
    return reader.typeFlags(value, deal.backInStockTypes);
}

constexpr Fields<Deal, 22> dealFields{{
    {"avg", rows<&Deal::avgValues, Sentinels::Negative>},
    {"backInStock", readBackInStock},
    {"categories", categories<&Deal::categories>},
    {"creationDate", time<&Deal::creationDate>},
    {"current", byType<Sentinels::Negative, &Deal::currentValues>},
    {"currentSince", byType<Sentinels::Negative, &Deal::currentSinceMinutes>},
    {"delta", rows<&Deal::deltaValues, Sentinels::Differences>},
    {"deltaLast", byType<Sentinels::Differences, &Deal::deltaLastValues>},
    {"deltaPercent", rows<&Deal::deltaPercentValues, Sentinels::Differences>},
    {"image", readImage},
    {"lastUpdate", time<&Deal::lastUpdate>},
    {"lightningEnd", time<&Deal::lightningEnd>},
    {"lightningStart", time<&Deal::lightningStart>},
    {"parentAsin", asin<&Deal::parentAsin>},
    {"rootCat", category<&Deal::rootCategory>},
    {"salesRankDrops180", natural<&Deal::salesRankDrops180>},
    {"salesRankDrops30", natural<&Deal::salesRankDrops30>},
    {"salesRankDrops365", natural<&Deal::salesRankDrops365>},
    {"salesRankDrops90", natural<&Deal::salesRankDrops90>},
    {"title", text<&Deal::title>},
    {"warehouseCondition", condition<&Deal::warehouseCondition>},
    {"warehouseConditionComment", text<&Deal::warehouseConditionComment>},
}};
static_assert(isSorted(dealFields));

/// The three types whose delta refers to the average of another type (protocol 4.5).
bool hasForeignAverage(PriceType type)
{
    return type == PriceType::LightningDeal || type == PriceType::Warehouse ||
           type == PriceType::PrimeExclusive;
}

/// Keepa writes 0 (sometimes -1) where there is nothing to compare; only real differences remain.
void dropDeltasWithoutSides(Deal& deal)
{
    for (std::size_t i = 0; i < priceTypeCount; ++i) {
        const auto type = static_cast<PriceType>(i);
        for (std::size_t row = 0; row < dealRows; ++row) {
            if (deal.currentValues.has(type) && (deal.avgValues[row].has(type) || hasForeignAverage(type)))
                continue;
            deal.deltaValues[row].clear(type);
            deal.deltaPercentValues[row].clear(type);
        }
    }
}

std::optional<Deal> readDeal(Reader& reader, Object& object, std::string& id)
{
    const std::optional<Asin> asin = readAsinFirst(reader, object, id);
    if (!asin)
        return std::nullopt;
    std::optional<Deal> deal{std::in_place, *asin};
    if (!readObject(reader, object, *deal, dealFields))
        return std::nullopt;
    dropDeltasWithoutSides(*deal);
    return deal;
}

/// A deal's line, in one pass that ends at the last of its three members. Nothing where one of the first two is
/// missing or not as it should be: a full reading names the fault.
std::optional<DealLine> readLine(Object& object)
{
    Reader reader;
    std::optional<Asin> id;
    std::optional<KeepaTime> lastUpdate;
    std::optional<KeepaTime> creationDate;
    int missing = 3;
    for (auto member : object) {
        simdjson::ondemand::field field;
        if (std::move(member).get(field) != simdjson::SUCCESS)
            return std::nullopt;
        const simdjson::ondemand::raw_json_string name = field.key();
        bool read = true;
        if (name == "asin")
            read = reader.asin(field.value(), id);
        else if (name == "lastUpdate")
            read = reader.time(field.value(), lastUpdate);
        else if (name == "creationDate")
            read = reader.time(field.value(), creationDate);
        else
            continue;
        if (!read)
            return std::nullopt;
        if (--missing == 0)
            break;
    }
    if (!id || !lastUpdate)
        return std::nullopt;
    return DealLine{*id, lastUpdate, creationDate};
}

/// An element of `dr`: its line, and the deal unless the caller knows it.
struct Element
{
    DealLine line;
    std::optional<Deal> deal{};
};

std::optional<Element> readElement(Reader& reader, Object& object, std::string& id, const KnownDeal& known)
{
    if (known) {
        const std::optional<DealLine> line = readLine(object);
        if (line && known(line->asin, *line->lastUpdate, line->creationDate))
            return Element{*line};
        if (object.reset().error() != simdjson::SUCCESS) {
            (void)reader.fail(Reader::invalidJson);
            return std::nullopt;
        }
    }
    std::optional<Deal> deal = readDeal(reader, object, id);
    if (!deal)
        return std::nullopt;
    const DealLine line{deal->asin, deal->lastUpdate, deal->creationDate};
    return Element{line, std::move(deal)};
}

/// The parallel arrays categoryIds, categoryNames, categoryCount.
struct CategoryColumns
{
    std::vector<std::int64_t> ids;
    std::vector<std::string> names;
    std::vector<std::int64_t> counts;

    [[nodiscard]] std::vector<CategoryCount> zip() const
    {
        std::vector<CategoryCount> rows;
        for (std::size_t i = 0; i < std::min(ids.size(), counts.size()); ++i) {
            const bool known = ids[i] > 0 && ids[i] != std::numeric_limits<std::int64_t>::max();
            rows.push_back({known ? std::optional{ids[i]} : std::nullopt,
                            i < names.size() ? names[i] : std::string(),
                            std::max<std::int64_t>(counts[i], 0)});
        }
        return rows;
    }
};

/// Whether each deal is read on its own, so that a poisoned one does not lose the others.
enum class Isolation : bool { Off, On };

/// Reads the member `deals`.
class PageReader
{
public:
    PageReader(DealPage& page, Isolation isolation, const KnownDeal& known)
        : m_page(page), m_isolation(isolation), m_known(known)
    {
        m_page.lines.reserve(dealsPerPage);
    }

    [[nodiscard]] bool read(Reader& reader, Value& value)
    {
        const bool read = reader.eachMember(value, [&](std::string_view name, Value& member) {
            return readPageMember(reader, name, member);
        });
        m_page.categories = m_columns.zip();
        return read;
    }
    [[nodiscard]] bool foundDeals() const { return m_foundDeals; }

private:
    [[nodiscard]] bool readPageMember(Reader& reader, std::string_view name, Value& value)
    {
        if (name == "categoryIds")
            return reader.integers(value, m_columns.ids);
        if (name == "categoryNames")
            return reader.texts(value, m_columns.names);
        if (name == "categoryCount")
            return reader.integers(value, m_columns.counts);
        if (name != "dr")
            return true;
        m_foundDeals = true;
        return reader.eachElement(value, [&](Value& element, std::size_t i) {
            return m_isolation == Isolation::On ? readIsolated(reader, element, i)
                                                : readDirectly(reader, element);
        });
    }

    [[nodiscard]] bool readDirectly(Reader& reader, Value& value)
    {
        Object object;
        std::string id;
        if (value.get_object().get(object) != simdjson::SUCCESS)
            return reader.fail("object expected");
        std::optional<Element> element = readElement(reader, object, id, m_known);
        if (element)
            add(std::move(*element));
        return element.has_value();
    }

    [[nodiscard]] bool readIsolated(Reader& reader, Value& value, std::size_t i)
    {
        const std::string where = "deal: dr[" + std::to_string(i) + "]";
        std::vector<Element> good;
        if (!m_element.collect(reader, value, where, i, good, m_page.bad, [](Element&, std::string_view) {}))
            return false;
        for (Element& element : good)
            add(std::move(element));
        return true;
    }

    void add(Element&& element)
    {
        if (element.deal) {
            element.line.deal = m_page.deals.size();
            m_page.deals.push_back(std::move(*element.deal));
        }
        m_page.lines.push_back(element.line);
    }

    DealPage& m_page;
    Isolation m_isolation;
    const KnownDeal& m_known;
    CategoryColumns m_columns;
    ItemReader<Element> m_element{[this](Reader& reader, Object& object, std::string& id) {
        return readElement(reader, object, id, m_known);
    }};
    bool m_foundDeals = false;
};

Result<Answer<DealPage>> parsePage(std::string_view body, Isolation isolation, const KnownDeal& known)
{
    Answer<DealPage> answer;
    PageReader page(answer.value, isolation, known);
    const Status status =
        readAnswer(body, "deal", answer.envelope, [&](Reader& reader, std::string_view name, Value& value) {
            if (name == "dealsCached")
                return reader.flag(value, answer.value.cached);
            return name != "deals" || page.read(reader, value);
        });
    if (!status)
        return failure(status.error());
    // Without this, a renamed member would look like a market without deals, for 5 tokens a call.
    if (!page.foundDeals() && !answer.envelope.failure)
        return failure(malformed("deal: deals.dr: missing"));
    return answer;
}

} // namespace

Result<Answer<DealPage>> parseDeals(std::string_view body, const KnownDeal& known)
{
    // Reading deals one by one costs as much again; it is only worth it for the rare page with a fault.
    if (Result<Answer<DealPage>> page = parsePage(body, Isolation::Off, known))
        return page;
    return parsePage(body, Isolation::On, known);
}

Result<Deal> parseDeal(std::string_view json) { return readAlone<Deal>(readDeal, json, "deal"); }

} // namespace arb::keepa
