#include "core/simulator/ProductWriter.h"

#include "core/simulator/Catalogue.h"
#include "core/simulator/JsonWriter.h"
#include "core/simulator/OfferBook.h"
#include "core/simulator/Snapshot.h"
#include "core/simulator/StatsWriter.h"

#include <algorithm>
#include <array>

namespace arb::simulator {

namespace {
using enum keepa::PriceType;
constexpr std::int32_t day = 1440;

/// What the parts of an answer share.
struct Work
{
    const Product& product;
    const ProductRequest& request;
    const Sellers& sellers;
    std::int32_t now;
    Book book;
    Visible visible;
    Histories histories;
    const Genre& genre;

    [[nodiscard]] std::int32_t from() const
    {
        return request.days ? now - *request.days * day : product.tracked;
    }
};

void nulls(JsonWriter& json, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names)
        json.nullMember(name);
}

void writeCsv(JsonWriter& json, const Work& work)
{
    json.key("csv");
    if (!work.request.history) {
        json.null();
        return;
    }
    json.beginArray();
    for (std::size_t type = 0; type < keepa::priceTypeCount; ++type) {
        const Series& series = work.histories[type];
        if (series.empty()) {
            json.null();
            continue;
        }
        const bool landed = keepa::priceTypeInfo(static_cast<keepa::PriceType>(type)).landed;
        json.beginArray();
        for (const Series::Point& point : series.points()) {
            if (point.minute < work.from())
                continue;
            json.value(point.minute);
            if (!landed)
                json.value(point.value);
            else if (point.value <= 0)
                json.value(-1).value(-1);
            else
                json.value(point.value - point.shipping).value(point.shipping);
        }
        json.endArray();
    }
    json.endArray();
}

/// Ranks in a single category: [time, rank, ...].
void writeRanks(JsonWriter& json, const Work& work)
{
    json.key("salesRanks");
    if (!work.request.history) {
        json.null();
        return;
    }
    json.beginObject().key(std::to_string(work.genre.root.id)).beginArray();
    for (const Series::Point& point : work.histories[keepa::index(SalesRank)].points())
        if (point.minute >= work.from())
            json.value(point.minute).value(point.value);
    json.endArray().endObject();
}

void writeBoxHistories(JsonWriter& json, const Work& work)
{
    const auto text = [](std::int64_t number) { return std::to_string(number); };
    const bool asked = work.visible.offers || work.visible.buyBox;
    if (!asked || !work.request.history) {
        json.nullMember("buyBoxSellerIdHistory");
        return;
    }
    json.key("buyBoxSellerIdHistory").beginArray();
    const Offer* fresh = newBuyBox(work.product);
    const std::string owner = work.product.amazon > 0 ? work.sellers[Sellers::amazon].id
                              : fresh                 ? work.sellers[fresh->seller].id
                                                      : "-1";
    json.value(text(work.product.tracked))
        .value("-1")
        .value(text(work.product.lastUpdate - 3000))
        .value(owner)
        .endArray();
    if (const Offer* used = usedBuyBox(work.product)) {
        json.key("buyBoxUsedHistory").beginArray();
        json.value(text(std::max(used->since, work.product.tracked))).value(work.sellers[used->seller].id);
        json.value(text(used->condition)).value(used->fba ? "1" : "0").endArray();
    }
}

void writeEligible(JsonWriter& json, const Product& product)
{
    std::array<int, 8> counts{};
    for (const Offer& offer : product.fresh)
        ++counts[offer.fba ? 0 : 1];
    for (const Offer& offer : product.used)
        ++counts[offer.fba ? 2 : 3];
    counts[0] += product.amazon > 0 ? 1 : 0;
    json.key("buyBoxEligibleOfferCounts").array(std::span<const int>(counts));
}

void writeCategories(JsonWriter& json, const Work& work)
{
    json.key("categories").array(std::span<const std::int64_t>(work.book.categories));
    json.key("categoryTree").beginArray();
    for (const Category& node :
         {work.genre.root, Category{1000, "Subjects"}, work.genre.shelf, work.genre.leaf})
        json.beginObject().member("catId", node.id).member("name", node.name).endObject();
    json.endArray();
}

void text(JsonWriter& json, std::string_view name, const std::string& value)
{
    value.empty() ? json.nullMember(name) : json.member(name, value);
}

/// pickAndPackFee of a book by weight, roughly as Amazon's tiers grow.
int pickAndPack(const Book& book) { return 322 + std::max(0, book.grams - 340) / 110 * 24; }

void writeBeginning(JsonWriter& json, const Work& work)
{
    json.member("asin", work.product.asin.view()).member("author", work.book.author);
    json.member("availabilityAmazon", work.product.amazon > 0 ? 0 : -1).member("binding", work.book.binding);
    nulls(json, {"brand"});
    writeEligible(json, work.product);
    writeBoxHistories(json, work);
    writeCategories(json, work);
    nulls(json, {"color"});
    json.key("contributors")
        .beginArray()
        .beginArray()
        .value(work.book.author)
        .value("author")
        .endArray()
        .endArray();
    nulls(json, {"coupon"});
    writeCsv(json, work);
    json.member("description", work.book.description).member("domainId", 1);
    json.key("eanList").beginArray().value(work.book.ean).endArray();
    nulls(json, {"ebayListingIds"});
    text(json, "edition", work.book.edition);
    json.key("fbaFees").beginObject().member("lastUpdate", work.product.lastUpdate - 5000);
    json.member("pickAndPackFee", pickAndPack(work.book)).endObject();
    nulls(json, {"features", "format", "frequentlyBoughtTogether"});
    json.member("g", static_cast<int>(work.product.seed % 1500)).member("hasReviews", true);
    json.key("images")
        .beginArray()
        .beginObject()
        .member("m", work.book.image)
        .member("mH", 500)
        .member("mW", 333);
    json.endObject().endArray().member("imagesCSV", work.book.image);
}

void writeFlags(JsonWriter& json, const Work& work)
{
    json.member("isAdultProduct", work.book.adult).member("isB2B", false);
    json.member("isEligibleForSuperSaverShipping", work.product.amazon > 0);
    json.member("isEligibleForTradeIn", false)
        .member("isHeatSensitive", false)
        .member("isRedirectASIN", false);
    json.member("isSNS", false);
}

void writeSizes(JsonWriter& json, const Work& work)
{
    const auto [height, length, width] = work.book.millimetres;
    json.member("itemHeight", height).member("itemLength", length).member("itemTypeKeyword", "books");
    json.member("itemWeight", work.book.grams).member("itemWidth", width);
}

void writePackage(JsonWriter& json, const Work& work)
{
    const auto [height, length, width] = work.book.millimetres;
    json.member("packageHeight", height + 4).member("packageLength", length + 6).member("packageQuantity", 0);
    json.member("packageWeight", work.book.grams + 20).member("packageWidth", width + 6);
}

void writeMiddle(JsonWriter& json, const Work& work)
{
    json.key("languages").beginArray();
    for (const std::string_view kind : {"Published", "Original Language"})
        json.beginArray().value("English").value(kind).endArray();
    json.endArray();
    json.member("lastEbayUpdate", 0).member("lastPriceChange", work.product.lastPriceChange);
    json.member("lastRatingUpdate", work.product.lastUpdate);
    if (work.request.stock)
        json.member("lastStockUpdate", work.product.lastUpdate);
    json.member("lastUpdate", work.product.lastUpdate).member("launchpad", false);
    json.member("listedSince", work.product.tracked - 1000 * day);
}

int writeOffersAndRest(JsonWriter& json, const Work& work)
{
    const int live = static_cast<int>(liveOffers(work.product).size());
    const bool asked = work.request.offers.has_value();
    const OfferList offers(work.product, {work.request.offers.value_or(0), work.request.onlyLiveOffers,
                                          work.request.offersFail, work.request.stock});
    if (asked)
        offers.writeOrder(json);
    else
        nulls(json, {"liveOffersOrder"});
    json.member("manufacturer", work.book.publisher);
    nulls(json, {"model"});
    json.member("newPriceIsMAP", false).member("numberOfItems", 1).member("numberOfPages", work.book.pages);
    if (asked)
        offers.writeOffers(json, work.sellers);
    json.member("offersSuccessful", asked && !work.request.offersFail);
    writePackage(json, work);
    nulls(json, {"parentAsin", "partNumber"});
    json.member("productGroup", work.genre.root.id == booksRoot ? "Book" : "Music").member("productType", 0);
    nulls(json, {"promotions"});
    json.member("publicationDate", work.book.publicationDate).member("referralFeePercent", 15);
    json.member("referralFeePercentage", 15.0).member("releaseDate", work.book.publicationDate);
    json.member("rootCategory", work.genre.root.id)
        .member("salesRankDisplayGroup", "book_display_on_website");
    json.member("salesRankReference", work.product.rank > 0 ? work.genre.root.id : -1);
    if (work.request.history)
        json.key("salesRankReferenceHistory")
            .beginArray()
            .value(work.product.tracked)
            .value(work.genre.root.id)
            .endArray();
    else
        nulls(json, {"salesRankReferenceHistory"});
    writeRanks(json, work);
    nulls(json, {"size"});
    if (work.request.statsDays) {
        json.key("stats");
        writeStats(json, work.product, work.histories, work.sellers,
                   {work.now, *work.request.statsDays, work.visible, work.request.stock,
                    asked ? offers.live() : -2});
    }
    return live;
}
} // namespace

int writeProduct(std::string& out, const Product& product, const ProductRequest& request,
                 const Sellers& sellers, std::int32_t now)
{
    const Genre& genre = genres()[product.genre];
    Work work{product,
              request,
              sellers,
              now,
              describe(product.asin, product.seed, genre),
              {request.offers.has_value() && !request.offersFail, request.rating, request.buyBox},
              {},
              genre};
    if (request.history || request.statsDays)
        for (std::size_t type = 0; type < keepa::priceTypeCount; ++type)
            if (work.visible.shows(static_cast<keepa::PriceType>(type)))
                work.histories[type] = fullHistory(product, type);
    JsonWriter json(out);
    json.beginObject();
    writeBeginning(json, work);
    writeFlags(json, work);
    writeSizes(json, work);
    writeMiddle(json, work);
    const int live = writeOffersAndRest(json, work);
    json.member("title", work.book.title)
        .member("trackingSince", product.tracked)
        .member("type", "ABIS_BOOK");
    nulls(json, {"upcList"});
    json.member("urlSlug", work.book.slug).member("variableClosingFee", 180);
    nulls(json, {"variationCSV", "variations"});
    json.member("websiteDisplayGroup", "book_display_on_website").member("websiteDisplayGroupName", "Book");
    json.endObject();
    return live;
}

void writeUnknownProduct(std::string& out, std::string_view asin, bool stats, std::int32_t now)
{
    JsonWriter json(out);
    json.beginObject().member("asin", asin);
    nulls(json, {"author"});
    json.member("availabilityAmazon", -1);
    nulls(json,
          {"binding", "brand", "buyBoxSellerIdHistory", "categories", "categoryTree", "color", "coupon"});
    json.key("csv").beginArray();
    for (std::size_t type = 0; type < keepa::priceTypeCount; ++type)
        json.null();
    json.endArray();
    nulls(json, {"description"});
    json.member("domainId", 1);
    nulls(json, {"eanList", "ebayListingIds", "edition", "fbaFees", "features", "format",
                 "frequentlyBoughtTogether"});
    json.member("g", 1).member("hasReviews", false);
    nulls(json, {"imagesCSV"});
    for (const std::string_view flag : {"isAdultProduct", "isB2B", "isEligibleForSuperSaverShipping",
                                        "isEligibleForTradeIn", "isRedirectASIN", "isSNS"})
        json.member(flag, false);
    for (const std::string_view size : {"itemHeight", "itemLength", "itemWeight", "itemWidth"})
        json.member(size, -1);
    nulls(json, {"languages"});
    json.member("lastEbayUpdate", 0).member("lastPriceChange", now).member("lastRatingUpdate", -1);
    json.member("lastUpdate", now).member("launchpad", false).member("listedSince", 0);
    nulls(json, {"liveOffersOrder", "manufacturer", "model"});
    json.member("newPriceIsMAP", false).member("numberOfItems", -1).member("numberOfPages", -1);
    json.member("offersSuccessful", false);
    for (const std::string_view size :
         {"packageHeight", "packageLength", "packageQuantity", "packageWeight", "packageWidth"})
        json.member(size, -1);
    nulls(json, {"parentAsin", "partNumber", "productGroup"});
    json.member("productType", 4);
    nulls(json, {"promotions"});
    json.member("publicationDate", -1).member("releaseDate", -1).member("rootCategory", 0);
    json.member("salesRankReference", -1);
    nulls(json, {"salesRankReferenceHistory", "salesRanks", "size"});
    if (stats) {
        json.key("stats");
        writeEmptyStats(json);
    }
    nulls(json, {"title"});
    json.member("trackingSince", now);
    nulls(json, {"type", "upcList", "variationCSV", "variations"});
    json.endObject();
}

} // namespace arb::simulator
