// DealQuery to and from JSON.

#include "core/keepa/DealQuery.h"

#include <QCoreApplication>
#include <QString>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace arb::keepa {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::element_type;

struct FlagMember
{
    std::string_view name;
    bool DealQuery::*flag;
};
constexpr std::array flagMembers{
    FlagMember{"filterErotic", &DealQuery::filterErotic},
    FlagMember{"hasReviews", &DealQuery::hasReviews},
    FlagMember{"isBackInStock", &DealQuery::isBackInStock},
    FlagMember{"isFilterEnabled", &DealQuery::filterEnabled},
    FlagMember{"isHighest", &DealQuery::isHighest},
    FlagMember{"isLowest", &DealQuery::isLowest},
    FlagMember{"isLowest90", &DealQuery::isLowest90},
    FlagMember{"isLowestOffer", &DealQuery::isLowestOffer},
    FlagMember{"isOutOfStock", &DealQuery::isOutOfStock},
    FlagMember{"isPrimeExclusive", &DealQuery::isPrimeExclusive},
    FlagMember{"isRangeEnabled", &DealQuery::rangeEnabled},
    FlagMember{"isRisers", &DealQuery::isRisers},
    FlagMember{"mustHaveAmazonOffer", &DealQuery::mustHaveAmazonOffer},
    FlagMember{"mustNotHaveAmazonOffer", &DealQuery::mustNotHaveAmazonOffer},
    FlagMember{"singleVariation", &DealQuery::singleVariation},
};

struct RangeMember
{
    std::string_view name;
    std::optional<Range> DealQuery::*range;
};
constexpr std::array rangeMembers{
    RangeMember{"currentRange", &DealQuery::currentRange},
    RangeMember{"deltaLastRange", &DealQuery::deltaLastRange},
    RangeMember{"deltaPercentRange", &DealQuery::deltaPercentRange},
    RangeMember{"deltaRange", &DealQuery::deltaRange},
    RangeMember{"salesRankRange", &DealQuery::salesRankRange},
};

/// Text filters: OR inside one, AND between them (protocol 4.2).
constexpr std::array<std::string_view, 25> attributeMembers{
    "author",
    "binding",
    "brand",
    "brandStoreName",
    "brandStoreUrlName",
    "color",
    "edition",
    "format",
    "itemForm",
    "itemTypeKeyword",
    "languages",
    "manufacturer",
    "material",
    "model",
    "pattern",
    "productGroup",
    "salesRankDisplayGroup",
    "scent",
    "size",
    "style",
    "targetAudienceKeyword",
    "type",
    "unitType",
    "websiteDisplayGroup",
    "websiteDisplayGroupName",
};

/// The members with rules of their own.
constexpr std::array<std::string_view, 8> requiredOrSpecial{
    "dateRange", "domainId",   "excludeCategories", "includeCategories",
    "minRating", "priceTypes", "sortType",          "titleSearch",
};

bool isAttribute(std::string_view name)
{
    return std::ranges::find(attributeMembers, name) != attributeMembers.end();
}

/// The website writes numbers as texts now and then, and whole numbers with a fraction of zero.
std::optional<std::int64_t> wholeNumber(element value)
{
    std::int64_t number = 0;
    if (value.get_int64().get(number) == simdjson::SUCCESS)
        return number;
    double real = 0;
    if (value.get_double().get(real) == simdjson::SUCCESS) {
        constexpr double exact = 9'007'199'254'740'992.0; // 2^53
        if (std::trunc(real) != real || std::abs(real) > exact)
            return std::nullopt;
        return static_cast<std::int64_t>(real);
    }
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{number} : std::nullopt;
}

std::optional<bool> truth(element value)
{
    bool flag = false;
    if (value.get_bool().get(flag) == simdjson::SUCCESS)
        return flag;
    std::string_view text;
    if (value.get_string().get(text) == simdjson::SUCCESS) {
        if (text == "true" || text == "false")
            return text == "true";
    }
    const std::optional<std::int64_t> number = wholeNumber(value);
    return number == 0 || number == 1 ? std::optional{number == 1} : std::nullopt;
}

/// The elements of a list, with the website's oddities removed: null and "" are empty lists, a single value
/// is a list of one, nested empty lists ([[]]) and nulls inside are nothing.
std::optional<std::vector<element>> listOf(element value)
{
    std::string_view text;
    if (value.is_null() || (value.get_string().get(text) == simdjson::SUCCESS && text.empty()))
        return std::vector<element>{};
    array list;
    if (value.get_array().get(list) != simdjson::SUCCESS)
        return value.is_object() ? std::nullopt : std::optional{std::vector<element>{value}};
    std::vector<element> elements;
    for (const element entry : list) {
        array nested;
        if (entry.is_null())
            continue;
        if (entry.get_array().get(nested) == simdjson::SUCCESS) {
            const std::optional<std::vector<element>> inner = listOf(entry);
            if (!inner || !inner->empty())
                return std::nullopt;
            continue;
        }
        elements.push_back(entry);
    }
    return elements;
}

std::optional<std::vector<std::int64_t>> wholeNumbers(element value)
{
    const std::optional<std::vector<element>> list = listOf(value);
    if (!list)
        return std::nullopt;
    std::vector<std::int64_t> numbers;
    for (const element entry : *list) {
        const std::optional<std::int64_t> number = wholeNumber(entry);
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers;
}

/// Takes one member after the other into a query.
class Importer
{
public:
    /// False where the value cannot be used.
    [[nodiscard]] bool take(std::string_view name, element value)
    {
        if (name == "page")
            return true;
        for (const FlagMember& member : flagMembers)
            if (member.name == name)
                return takeFlag(value, m_query.*member.flag);
        for (const RangeMember& member : rangeMembers)
            if (member.name == name)
                return takeRange(value, m_query.*member.range);
        if (name == "warehouseConditions")
            return takeWarehouseConditions(value);
        if (std::ranges::find(requiredOrSpecial, name) != requiredOrSpecial.end())
            return takeSpecial(name, value);
        if (isAttribute(name))
            return takeAttribute(name, value);
        m_query.unknown.insert_or_assign(std::string(name), simdjson::minify(value));
        return true;
    }

    /// The first required member that did not come.
    [[nodiscard]] const char* missing() const
    {
        return !m_domain ? "domainId" : !m_priceType ? "priceTypes" : nullptr;
    }
    [[nodiscard]] DealQuery& query() { return m_query; }

private:
    [[nodiscard]] static bool takeFlag(element value, bool& out)
    {
        const std::optional<bool> flag = value.is_null() ? std::optional{false} : truth(value);
        out = flag.value_or(false);
        return flag.has_value();
    }

    [[nodiscard]] static bool takeRange(element value, std::optional<Range>& out)
    {
        const std::optional<std::vector<std::int64_t>> bounds = wholeNumbers(value);
        out.reset();
        if (!bounds || (!bounds->empty() && bounds->size() != 2))
            return false;
        if (!bounds->empty())
            out = Range{bounds->at(0), bounds->at(1)};
        return true;
    }

    [[nodiscard]] bool takeSpecial(std::string_view name, element value)
    {
        if (name == "titleSearch")
            return takeTitle(value);
        if (name == "includeCategories")
            return takeCategories(value, m_query.includeCategories);
        if (name == "excludeCategories")
            return takeCategories(value, m_query.excludeCategories);
        if (name == "priceTypes")
            return takePriceType(value);
        const std::optional<std::int64_t> number = wholeNumber(value);
        if (name == "minRating")
            return takeMinRating(value, number);
        if (value.is_null()) // as good as absent; `missing` sees the required one
            return true;
        return number && takeNumber(name, *number);
    }

    [[nodiscard]] bool takeNumber(std::string_view name, std::int64_t number)
    {
        if (name == "domainId") {
            m_domain = domainFromId(number);
            m_query.domain = m_domain.value_or(DomainId::Us);
            return m_domain.has_value();
        }
        if (name == "dateRange") {
            m_query.dateRange = static_cast<DateRange>(std::clamp<std::int64_t>(number, 0, 4));
            return number >= 0 && number <= 4;
        }
        const std::int64_t sort = number < 0 ? -number : number;
        if (sort < 1 || sort > 4)
            return false;
        m_query.sort = static_cast<DealSort>(sort);
        m_query.sortInverted = number < 0;
        return true;
    }

    /// -1 (and null) turn the filter off.
    [[nodiscard]] bool takeMinRating(element value, std::optional<std::int64_t> number)
    {
        m_query.minRating.reset();
        if (value.is_null() || number == -1)
            return true;
        if (!number || !std::in_range<int>(*number))
            return false;
        m_query.minRating = static_cast<int>(*number);
        return true;
    }

    [[nodiscard]] bool takeTitle(element value)
    {
        std::string_view text;
        if (!value.is_null() && value.get_string().get(text) != simdjson::SUCCESS)
            return false;
        m_query.titleSearch = text;
        return true;
    }

    [[nodiscard]] static bool takeCategories(element value, std::vector<std::int64_t>& out)
    {
        std::optional<std::vector<std::int64_t>> ids = wholeNumbers(value);
        if (!ids)
            return false;
        out = std::move(*ids);
        return true;
    }

    [[nodiscard]] bool takePriceType(element value)
    {
        const std::optional<std::vector<std::int64_t>> types = wholeNumbers(value);
        if (!types || types->size() != 1)
            return false;
        m_priceType = priceTypeFromIndex(types->front());
        m_query.priceType = m_priceType.value_or(PriceType::Used);
        return m_priceType.has_value();
    }

    /// 24 is the documentation's spelling of 4, "good".
    [[nodiscard]] bool takeWarehouseConditions(element value)
    {
        const std::optional<std::vector<std::int64_t>> codes = wholeNumbers(value);
        if (!codes)
            return false;
        m_query.warehouseConditions.clear();
        for (const std::int64_t code : *codes) {
            if (!std::in_range<int>(code))
                return false;
            m_query.warehouseConditions.push_back(code == 24 ? 4 : static_cast<int>(code));
        }
        return true;
    }

    [[nodiscard]] bool takeAttribute(std::string_view name, element value)
    {
        const std::optional<std::vector<element>> list = listOf(value);
        if (!list)
            return false;
        std::vector<std::string> texts;
        for (const element entry : *list) {
            std::string_view text;
            if (entry.get_string().get(text) != simdjson::SUCCESS)
                return false;
            texts.emplace_back(text);
        }
        if (!texts.empty())
            m_query.attributes.insert_or_assign(std::string(name), std::move(texts));
        return true;
    }

    DealQuery m_query;
    std::optional<DomainId> m_domain;
    std::optional<PriceType> m_priceType;
};

Error unusable(std::string_view member)
{
    return {ErrorKind::Invalid,
            QString::fromUtf8(member.data(), static_cast<qsizetype>(member.size())),
            QCoreApplication::translate("DealQuery", "The deal query has a member that cannot be used."),
            QCoreApplication::translate("DealQuery", "Correct this member of the deal query."),
            {}};
}

Error lacking(std::string_view member)
{
    return {ErrorKind::Invalid,
            QString::fromUtf8(member.data(), static_cast<qsizetype>(member.size())),
            QCoreApplication::translate("DealQuery", "The deal query lacks a member that Keepa needs."),
            QCoreApplication::translate("DealQuery", "Copy the whole text that Keepa's deals page shows."),
            {}};
}

Error noQuery()
{
    return {ErrorKind::Invalid,
            QStringLiteral("queryJSON"),
            QCoreApplication::translate("DealQuery", "The deal query is not valid JSON."),
            QCoreApplication::translate("DealQuery", "Copy the whole text that Keepa's deals page shows."),
            {}};
}

std::string jsonText(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (code < 0x20) {
            constexpr std::string_view hex = "0123456789abcdef";
            out += "\\u00";
            out += hex[code >> 4U];
            out += hex[code & 15U];
        } else {
            out += c;
        }
    }
    return out + '"';
}

template <class List, class Write> std::string joined(const List& list, Write write)
{
    std::string out;
    for (const auto& entry : list)
        out += (out.empty() ? "" : ",") + write(entry);
    return "[" + out + "]";
}

std::string numberList(const auto& list)
{
    return joined(list, [](auto number) { return std::to_string(number); });
}

} // namespace

Result<DealQuery> DealQuery::fromJson(std::string_view json)
{
    simdjson::dom::parser parser;
    simdjson::dom::object root;
    if (parser.parse(json.data(), json.size()).get_object().get(root) != simdjson::SUCCESS)
        return failure(noQuery());
    // A whole request with the query inside, as an object or, as in an address, as text.
    if (simdjson::dom::element selection; root["selection"].get(selection) == simdjson::SUCCESS) {
        std::string_view text;
        return fromJson(selection.get(text) == simdjson::SUCCESS ? std::string(text) : simdjson::minify(selection));
    }
    Importer importer;
    for (const auto [name, value] : root)
        if (!importer.take(name, value))
            return failure(unusable(name));
    if (const char* member = importer.missing())
        return failure(lacking(member));
    if (const Status status = importer.query().validate(); !status)
        return failure(status.error());
    return std::move(importer.query());
}

std::string DealQuery::toJson(int page) const
{
    std::map<std::string, std::string> members = unknown;
    const auto put = [&](std::string_view name, std::string json) {
        members.insert_or_assign(std::string(name), std::move(json));
    };
    put("page", std::to_string(page));
    put("domainId", std::to_string(static_cast<int>(domain)));
    put("priceTypes", "[" + std::to_string(index(priceType)) + "]");
    put("dateRange", std::to_string(static_cast<int>(dateRange)));
    put("sortType", std::to_string(sortInverted ? -static_cast<int>(sort) : static_cast<int>(sort)));
    for (const FlagMember& member : flagMembers)
        put(member.name, this->*member.flag ? "true" : "false");
    for (const RangeMember& member : rangeMembers)
        if (const std::optional<Range>& range = this->*member.range)
            put(member.name, "[" + std::to_string(range->min) + "," + std::to_string(range->max) + "]");
    put("includeCategories", numberList(includeCategories));
    put("excludeCategories", numberList(excludeCategories));
    if (minRating)
        put("minRating", std::to_string(*minRating));
    if (!warehouseConditions.empty())
        put("warehouseConditions", numberList(warehouseConditions));
    if (!titleSearch.empty())
        put("titleSearch", jsonText(titleSearch));
    for (const auto& [name, texts] : attributes)
        if (!texts.empty())
            put(name, joined(texts, [](const std::string& text) { return jsonText(text); }));
    std::string json;
    for (const auto& [name, value] : members)
        json += (json.empty() ? "" : ",") + jsonText(name) + ":" + value;
    return "{" + json + "}";
}

} // namespace arb::keepa
