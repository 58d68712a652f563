#include "core/keepa/json/Fields.h"
#include "core/keepa/json/Items.h"
#include "core/keepa/json/Parts.h"

#include <charconv>
#include <span>

namespace arb::keepa {

namespace {

using namespace json;

/// Pairs of texts such as [["Ann Author", "author"]]; the second (and a third) may be missing.
template <class T, std::vector<T> Product::*Member, std::string T::*Second>
bool namePairs(Reader& reader, Value& value, Product& product)
{
    return reader.eachElement(value, [&](Value& element, std::size_t) {
        std::vector<std::string> parts;
        if (!reader.texts(element, parts))
            return false;
        if (parts.empty())
            return true;
        T& entry = (product.*Member).emplace_back();
        entry.name = parts[0];
        if (parts.size() > 1)
            entry.*Second = parts[1];
        return true;
    });
}

bool readDomain(Reader& reader, Value& value, Product& product)
{
    std::optional<std::int64_t> id;
    if (!reader.integer(value, id))
        return false;
    product.domain = id ? domainFromId(*id) : std::nullopt;
    return true;
}

bool readProductType(Reader& reader, Value& value, Product& product)
{
    std::optional<std::int64_t> code;
    if (!reader.integer(value, code))
        return false;
    const bool known = code && *code >= 0 && *code <= 5;
    product.productType = known ? static_cast<ProductType>(*code) : ProductType::Standard;
    return true;
}

bool readAvailability(Reader& reader, Value& value, Product& product)
{
    std::optional<std::int64_t> code;
    if (!reader.atLeast(0, value, code))
        return false;
    product.availabilityAmazon = code ? std::optional{*code <= 4 ? static_cast<AmazonAvailability>(*code)
                                                                 : AmazonAvailability::Unknown}
                                      : std::nullopt;
    return true;
}

bool readReturnRate(Reader& reader, Value& value, Product& product)
{
    std::optional<std::int64_t> code;
    if (!reader.integer(value, code))
        return false;
    product.returnRate =
        code == 1 || code == 2 ? std::optional{static_cast<ReturnRate>(*code)} : std::nullopt;
    return true;
}

bool readListedSince(Reader& reader, Value& value, Product& product)
{
    return reader.timeBefore2011(value, product.listedSince);
}

/// YYYY, YYYYMM or YYYYMMDD.
template <std::optional<PartialDate> Product::*Member>
bool date(Reader& reader, Value& value, Product& product)
{
    std::optional<std::int64_t> digits;
    (product.*Member).reset();
    if (!reader.atLeast(1000, value, digits))
        return false;
    if (!digits || *digits > 9999'12'31)
        return true;
    const bool hasDay = *digits > 9999'12;
    const bool hasMonth = *digits > 9999;
    const auto yearMonth = static_cast<int>(hasDay ? *digits / 100 : *digits);
    PartialDate& date = (product.*Member).emplace();
    date.year = hasMonth ? yearMonth / 100 : yearMonth;
    const int month = hasMonth ? yearMonth % 100 : 0;
    const int day = hasDay ? static_cast<int>(*digits % 100) : 0;
    if (month < 1 || month > 12)
        return true;
    date.month = month;
    if (day >= 1 && day <= 31)
        date.day = day;
    return true;
}

struct Image
{
    std::string large;
    std::string medium;
};
constexpr Fields<Image, 2> imageFields{{{"l", text<&Image::large>}, {"m", text<&Image::medium>}}};

bool readImages(Reader& reader, Value& value, Product& product)
{
    std::vector<Image> images;
    if (!readObjects(reader, value, images, imageFields))
        return false;
    if (!images.empty())
        product.image = images.front().large.empty() ? images.front().medium : images.front().large;
    return true;
}

/// The older form, "a.jpg,b.jpg", sent beside `images` or instead of it.
bool readImagesCsv(Reader& reader, Value& value, Product& product)
{
    std::string names;
    if (!reader.text(value, names))
        return false;
    if (product.image.empty())
        product.image = names.substr(0, names.find(','));
    return true;
}

struct OtherFormat
{
    std::string asin;
    std::string format;
};
constexpr Fields<OtherFormat, 2> formatFields{
    {{"asin", text<&OtherFormat::asin>}, {"format", text<&OtherFormat::format>}}};

bool readFormats(Reader& reader, Value& value, Product& product)
{
    std::vector<OtherFormat> formats;
    if (!readObjects(reader, value, formats, formatFields))
        return false;
    for (OtherFormat& other : formats)
        product.formats.insert_or_assign(std::move(other.asin), std::move(other.format));
    return true;
}

bool readCategoryNodeId(Reader& reader, Value& value, CategoryNode& node)
{
    std::optional<std::int64_t> id;
    if (!reader.integer(value, id))
        return false;
    node.id = id.value_or(0);
    return true;
}
constexpr Fields<CategoryNode, 2> categoryFields{
    {{"catId", readCategoryNodeId}, {"name", text<&CategoryNode::name>}}};

constexpr Fields<HazardousMaterial, 2> hazardFields{{
    {"aspect", text<&HazardousMaterial::aspect>},
    {"value", text<&HazardousMaterial::value>},
}};

constexpr Fields<FbaFees, 2> feeFields{{
    {"lastUpdate", time<&FbaFees::lastUpdate>},
    {"pickAndPackFee", natural<&FbaFees::pickAndPackFee>},
}};

/// Once an array of texts, now a text.
bool readDisplayGroupName(Reader& reader, Value& value, Product& product)
{
    simdjson::ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return reader.fail(Reader::invalidJson);
    if (type != simdjson::ondemand::json_type::array)
        return reader.text(value, product.websiteDisplayGroupName);
    std::vector<std::string> names;
    if (!reader.texts(value, names))
        return false;
    product.websiteDisplayGroupName = names.empty() ? std::string() : names.front();
    return true;
}

/// The whole percentage of older answers; the exact one wins wherever it stands.
bool readReferralPercent(Reader& reader, Value& value, Product& product)
{
    std::optional<double> percent;
    if (!reader.real(value, percent))
        return false;
    if (!product.referralFeePercentage && percent && *percent >= 0)
        product.referralFeePercentage = percent;
    return true;
}

bool readReferralPercentage(Reader& reader, Value& value, Product& product)
{
    std::optional<double> percent;
    if (!reader.real(value, percent))
        return false;
    if (percent && *percent >= 0)
        product.referralFeePercentage = percent;
    return true;
}

bool readEligibleCounts(Reader& reader, Value& value, Product& product)
{
    std::vector<std::int64_t> counts;
    product.buyBoxEligibleOfferCounts.reset();
    if (!reader.integers(value, counts))
        return false;
    if (counts.empty())
        return true;
    const auto at = [&](std::size_t i) {
        return i < counts.size() ? std::max<std::int64_t>(counts[i], 0) : 0;
    };
    product.buyBoxEligibleOfferCounts = {at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7)};
    return true;
}

std::optional<KeepaTime> timeFromText(std::string_view text)
{
    KeepaTime time;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), time.minutes);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{time} : std::nullopt;
}

/// A history sent as texts: entries of `stride` texts, the first a Keepa time. Calls `add(time, texts)`.
template <class Add> bool readTextHistory(Reader& reader, Value& value, std::size_t stride, Add add)
{
    std::vector<std::string> texts;
    if (!reader.texts(value, texts))
        return false;
    for (std::size_t i = 0; i + stride <= texts.size(); i += stride) {
        const std::optional<KeepaTime> time = timeFromText(texts[i]);
        if (!time) {
            (void)reader.fail("Keepa time expected");
            return reader.withinElement(i);
        }
        add(*time, std::span(texts).subspan(i + 1, stride - 1));
    }
    return true;
}

bool readBuyBoxHistory(Reader& reader, Value& value, Product& product)
{
    return readTextHistory(reader, value, 2, [&](KeepaTime time, std::span<const std::string> texts) {
        using enum BuyBoxHolder::Kind;
        const BuyBoxHolder::Kind kind = texts[0] == "-1" ? Nobody : texts[0] == "-2" ? Unknown : Seller;
        product.buyBoxHistory.push_back({time, kind, kind == Seller ? texts[0] : std::string()});
    });
}

bool readUsedBuyBoxHistory(Reader& reader, Value& value, Product& product)
{
    return readTextHistory(reader, value, 4, [&](KeepaTime time, std::span<const std::string> texts) {
        const bool code = texts[1].size() == 1 && texts[1][0] >= '1' && texts[1][0] <= '9';
        product.usedBuyBoxHistory.push_back(
            {time, texts[0], code ? conditionFromCode(texts[1][0] - '0') : std::nullopt, texts[2] == "1"});
    });
}

bool readMonthlySoldHistory(Reader& reader, Value& value, Product& product)
{
    return reader.history(value, false, true, product.monthlySoldHistory);
}

bool readCsv(Reader& reader, Value& value, Product& product)
{
    return reader.eachElement(value, [&](Value& element, std::size_t i) {
        if (i >= priceTypeCount)
            return true;
        const PriceTypeInfo& type = priceTypeInfo(static_cast<PriceType>(i));
        return reader.history(element, type.landed, type.kind != PriceKind::Signed, product.csv[i]);
    });
}

bool readSalesRanks(Reader& reader, Value& value, Product& product)
{
    return reader.eachMember(value, [&](std::string_view name, Value& member) {
        std::int64_t id = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), id);
        if (error != std::errc{} || end != name.data() + name.size())
            return reader.fail("category id expected");
        return reader.history(member, false, true, product.salesRanks[id]);
    });
}

bool readLiveOffersOrder(Reader& reader, Value& value, Product& product)
{
    std::vector<std::int64_t> positions;
    if (!reader.integers(value, positions))
        return false;
    product.liveOffersOrder.clear();
    for (const std::int64_t position : positions) {
        const auto i = static_cast<std::size_t>(position);
        if (position >= 0 && std::ranges::find(product.liveOffersOrder, i) == product.liveOffersOrder.end())
            product.liveOffersOrder.push_back(i);
    }
    return true;
}

constexpr Fields<Product, 84> productFields{{
    {"author", text<&Product::author>},
    {"availabilityAmazon", readAvailability},
    {"batteriesIncluded", flag<&Product::batteriesIncluded>},
    {"batteriesRequired", flag<&Product::batteriesRequired>},
    {"binding", text<&Product::binding>},
    {"brand", text<&Product::brand>},
    {"buyBoxEligibleOfferCounts", readEligibleCounts},
    {"buyBoxSellerIdHistory", readBuyBoxHistory},
    {"buyBoxUsedHistory", readUsedBuyBoxHistory},
    {"categories", categories<&Product::categories>},
    {"categoryTree",
     [](Reader& r, Value& v, Product& p) { return readObjects(r, v, p.categoryTree, categoryFields); }},
    {"competitivePriceThreshold", positive<&Product::competitivePriceThreshold>},
    {"contributors", namePairs<Contributor, &Product::contributors, &Contributor::role>},
    {"csv", readCsv},
    {"description", text<&Product::description>},
    {"domainId", readDomain},
    {"eanList", texts<&Product::eanList>},
    {"edition", text<&Product::edition>},
    {"fbaFees", [](Reader& r, Value& v,
                   Product& p) { return isNull(v) || readObject(r, v, p.fbaFees.emplace(), feeFields); }},
    {"features", texts<&Product::features>},
    {"format", text<&Product::format>},
    {"formats", readFormats},
    {"gtinList", texts<&Product::gtinList>},
    {"hasReviews", flag<&Product::hasReviews>},
    {"hazardousMaterials",
     [](Reader& r, Value& v, Product& p) { return readObjects(r, v, p.hazardousMaterials, hazardFields); }},
    {"images", readImages},
    {"imagesCSV", readImagesCsv},
    {"isAdultProduct", flag<&Product::isAdult>},
    {"isB2B", flag<&Product::isB2B>},
    {"isEligibleForSuperSaverShipping", flag<&Product::isEligibleForSuperSaverShipping>},
    {"isEligibleForTradeIn", flag<&Product::isEligibleForTradeIn>},
    {"isHeatSensitive", flag<&Product::isHeatSensitive>},
    {"isMerchOnDemand", flag<&Product::isMerchOnDemand>},
    {"isRedirectASIN", flag<&Product::isRedirect>},
    {"isSNS", flag<&Product::isSns>},
    {"itemHeight", positive<&Product::item, &Dimensions::heightMm>},
    {"itemLength", positive<&Product::item, &Dimensions::lengthMm>},
    {"itemWeight", positive<&Product::item, &Dimensions::weightGrams>},
    {"itemWidth", positive<&Product::item, &Dimensions::widthMm>},
    {"languages", namePairs<Language, &Product::languages, &Language::kind>},
    {"lastPriceChange", time<&Product::lastPriceChange>},
    {"lastRatingUpdate", time<&Product::lastRatingUpdate>},
    {"lastSoldUpdate", time<&Product::lastSoldUpdate>},
    {"lastStockUpdate", time<&Product::lastStockUpdate>},
    {"lastUpdate", time<&Product::lastUpdate>},
    {"launchpad", flag<&Product::launchpad>},
    {"listedSince", readListedSince},
    {"liveOffersOrder", readLiveOffersOrder},
    {"manufacturer", text<&Product::manufacturer>},
    {"model", text<&Product::model>},
    {"monthlySold", natural<&Product::monthlySold>},
    {"monthlySoldHistory", readMonthlySoldHistory},
    {"newPriceIsMAP", flag<&Product::newPriceIsMap>},
    {"numberOfItems", positive<&Product::numberOfItems>},
    {"numberOfPages", positive<&Product::numberOfPages>},
    {"offers", [](Reader& r, Value& v, Product& p) { return readOffers(r, v, p.offers); }},
    {"offersSuccessful", flag<&Product::offersSuccessful>},
    {"packageHeight", positive<&Product::package, &Dimensions::heightMm>},
    {"packageLength", positive<&Product::package, &Dimensions::lengthMm>},
    {"packageQuantity", positive<&Product::packageQuantity>},
    {"packageWeight", positive<&Product::package, &Dimensions::weightGrams>},
    {"packageWidth", positive<&Product::package, &Dimensions::widthMm>},
    {"parentAsin", asin<&Product::parentAsin>},
    {"partNumber", text<&Product::partNumber>},
    {"productGroup", text<&Product::productGroup>},
    {"productType", readProductType},
    {"publicationDate", date<&Product::publicationDate>},
    {"referralFeePercent", readReferralPercent},
    {"referralFeePercentage", readReferralPercentage},
    {"releaseDate", date<&Product::releaseDate>},
    {"returnRate", readReturnRate},
    {"rootCategory", category<&Product::rootCategory>},
    {"salesRankDisplayGroup", text<&Product::salesRankDisplayGroup>},
    {"salesRankReference", category<&Product::salesRankReference>},
    {"salesRanks", readSalesRanks},
    {"stats", [](Reader& r, Value& v, Product& p) { return readStats(r, v, p.stats); }},
    {"suggestedLowerPrice", positive<&Product::suggestedLowerPrice>},
    {"title", text<&Product::title>},
    {"trackingSince", time<&Product::trackingSince>},
    {"type", text<&Product::type>},
    {"upcList", texts<&Product::upcList>},
    {"variableClosingFee", natural<&Product::variableClosingFee>},
    {"websiteDisplayGroup", text<&Product::websiteDisplayGroup>},
    {"websiteDisplayGroupName", readDisplayGroupName},
}};
static_assert(isSorted(productFields));

std::optional<Product> readProduct(Reader& reader, Object& object, std::string& id)
{
    const std::optional<Asin> asin = readAsinFirst(reader, object, id);
    if (!asin)
        return std::nullopt;
    std::optional<Product> product{std::in_place, *asin};
    if (!readObject(reader, object, *product, productFields))
        return std::nullopt;
    // Only now are both known, in whatever order they came.
    std::erase_if(product->liveOffersOrder, [&](std::size_t i) { return i >= product->offers.size(); });
    return product;
}

void keepRaw(Product& product, std::string_view json) { product.raw = json; }

} // namespace

Result<Answer<ProductsAnswer>> parseProducts(std::string_view body)
{
    Answer<ProductsAnswer> answer;
    ItemReader<Product> product{readProduct};
    const auto readPayload = [&](Reader& reader, std::string_view name, Value& value) {
        if (name != "products")
            return true;
        return reader.eachElement(value, [&](Value& element, std::size_t i) {
            const std::string where = "product: products[" + std::to_string(i) + "]";
            return product.collect(reader, element, where, i, answer.value.products, answer.value.bad,
                                   keepRaw);
        });
    };
    if (const Status status = readAnswer(body, "product", answer.envelope, readPayload); !status)
        return failure(status.error());
    return answer;
}

Result<Product> parseProduct(std::string_view json)
{
    Result<Product> product = readAlone<Product>(readProduct, json, "product");
    if (product)
        product->raw = json;
    return product;
}

} // namespace arb::keepa
