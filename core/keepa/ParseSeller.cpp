#include "core/keepa/json/Fields.h"
#include "core/keepa/json/Items.h"
#include "core/keepa/json/Parts.h"

namespace arb::keepa {

namespace {

using namespace json;

bool readDomain(Reader& reader, Value& value, Seller& seller)
{
    std::optional<std::int64_t> id;
    if (!reader.integer(value, id))
        return false;
    seller.domain = id ? domainFromId(*id) : std::nullopt;
    return true;
}

/// [[time, rating, ...], [time, count, ...]]; either may be null.
bool readCsv(Reader& reader, Value& value, Seller& seller)
{
    return reader.eachElement(value, [&](Value& element, std::size_t i) {
        switch (i) {
        case 0:
            return reader.history(element, false, true, seller.ratingHistory);
        case 1:
            return reader.history(element, false, true, seller.ratingCountHistory);
        default:
            return true;
        }
    });
}

/// int[4] by RatingWindow; below 0 is nothing.
template <std::optional<int> RatingShares::*Member>
bool byWindow(Reader& reader, Value& value, Seller& seller)
{
    return reader.eachElement(value, [&](Value& element, std::size_t i) {
        return i >= seller.ratings.size() || reader.atLeast(0, element, seller.ratings[i].*Member);
    });
}

bool readStorefrontAsins(Reader& reader, Value& value, Seller& seller)
{
    History count;
    if (!reader.history(value, false, true, count))
        return false;
    if (!count.empty()) {
        seller.storefrontCounted = count.back().time;
        seller.storefrontAsins = count.back().value;
    }
    return true;
}

bool readLastSeen(Reader& reader, Value& value, Seller& seller)
{
    return reader.eachElement(value, [&](Value& element, std::size_t) {
        std::optional<KeepaTime> time;
        if (!reader.time(element, time))
            return false;
        seller.asinListLastSeen.push_back(time.value_or(KeepaTime{}));
        return true;
    });
}

template <class T, std::int64_t T::*Member> bool numberOrZero(Reader& reader, Value& value, T& out)
{
    std::optional<std::int64_t> number;
    if (!reader.integer(value, number))
        return false;
    out.*Member = number.value_or(0);
    return true;
}

constexpr Fields<SellerFeedback, 4> feedbackFields{{
    {"date", time<&SellerFeedback::date>},
    {"feedback", text<&SellerFeedback::text>},
    {"isStriked", flag<&SellerFeedback::isStruck>},
    {"rating", natural<&SellerFeedback::rating>},
}};

using CategoryStatistics = SellerCategoryStatistics;
constexpr Fields<CategoryStatistics, 4> categoryFields{{
    {"avg30SalesRank", natural<&CategoryStatistics::avg30SalesRank>},
    {"catId", numberOrZero<CategoryStatistics, &CategoryStatistics::categoryId>},
    {"productCount", numberOrZero<CategoryStatistics, &CategoryStatistics::productCount>},
    {"productCountWithAmazonOffer", natural<&CategoryStatistics::productCountWithAmazonOffer>},
}};

using BrandStatistics = SellerBrandStatistics;
constexpr Fields<BrandStatistics, 4> brandFields{{
    {"avg30SalesRank", natural<&BrandStatistics::avg30SalesRank>},
    {"brand", text<&BrandStatistics::brand>},
    {"productCount", numberOrZero<BrandStatistics, &BrandStatistics::productCount>},
    {"productCountWithAmazonOffer", natural<&BrandStatistics::productCountWithAmazonOffer>},
}};

constexpr Fields<SellerCompetitor, 2> competitorFields{{
    {"percent", natural<&SellerCompetitor::percent>},
    {"sellerId", text<&SellerCompetitor::sellerId>},
}};
static_assert(isSorted(feedbackFields) && isSorted(categoryFields) && isSorted(brandFields) &&
              isSorted(competitorFields));

template <auto Member, const auto& Table> bool objects(Reader& reader, Value& value, Seller& seller)
{
    return readObjects(reader, value, seller.*Member, Table);
}

template <History Seller::*Member> bool history(Reader& reader, Value& value, Seller& seller)
{
    return reader.history(value, false, true, seller.*Member);
}

constexpr Fields<Seller, 36> sellerFields{{
    {"address", texts<&Seller::address>},
    {"asinList", texts<&Seller::asinList>},
    {"asinListLastSeen", readLastSeen},
    {"avgBuyBoxCompetitors", real<&Seller::avgBuyBoxCompetitors>},
    {"businessName", text<&Seller::businessName>},
    {"businessType", text<&Seller::businessType>},
    {"buyBoxNewOwnershipRate", natural<&Seller::buyBoxNewOwnershipRate>},
    {"buyBoxUsedOwnershipRate", natural<&Seller::buyBoxUsedOwnershipRate>},
    {"competitors", objects<&Seller::competitors, competitorFields>},
    {"csv", readCsv},
    {"currentRating", natural<&Seller::currentRating>},
    {"currentRatingCount", natural<&Seller::currentRatingCount>},
    {"domainId", readDomain},
    {"email", text<&Seller::email>},
    {"hasFBA", flag<&Seller::hasFba>},
    {"isScammer", flag<&Seller::isScammer>},
    {"lastRatingUpdate", time<&Seller::lastRatingUpdate>},
    {"lastUpdate", time<&Seller::lastUpdate>},
    {"negativeRating", byWindow<&RatingShares::negative>},
    {"neutralRating", byWindow<&RatingShares::neutral>},
    {"phoneNumber", text<&Seller::phoneNumber>},
    {"positiveRating", byWindow<&RatingShares::positive>},
    {"ratingCount", byWindow<&RatingShares::count>},
    {"ratingsLast30Days", natural<&Seller::ratingsLast30Days>},
    {"recentFeedback", objects<&Seller::recentFeedback, feedbackFields>},
    {"sellerBrandStatistics", objects<&Seller::brandStatistics, brandFields>},
    {"sellerCategoryStatistics", objects<&Seller::categoryStatistics, categoryFields>},
    {"sellerId", text<&Seller::sellerId>},
    {"sellerName", text<&Seller::name>},
    {"shipsFromChina", flag<&Seller::shipsFromChina>},
    {"totalStorefrontAsins", readStorefrontAsins},
    {"totalStorefrontAsinsCSV", history<&Seller::storefrontHistory>},
    {"trackedSince", time<&Seller::trackedSince>},
    {"trackingSince", time<&Seller::trackedSince>}, // the name on the documentation page
    {"tradeNumber", text<&Seller::tradeNumber>},
    {"vatID", text<&Seller::vatId>},
}};
static_assert(isSorted(sellerFields));

std::optional<Seller> readSeller(Reader& reader, Object& object, std::string& id)
{
    std::optional<Seller> seller{std::in_place};
    if (!readObject(reader, object, *seller, sellerFields))
        return std::nullopt;
    if (seller->sellerId.empty())
        seller->sellerId = id;
    return seller;
}

void keepRaw(Seller& seller, std::string_view json) { seller.raw = json; }

} // namespace

Result<Answer<SellersAnswer>> parseSellers(std::string_view body)
{
    Answer<SellersAnswer> answer;
    ItemReader<Seller> seller{readSeller};
    std::size_t position = 0;
    const auto readPayload = [&](Reader& reader, std::string_view name, Value& value) {
        if (name != "sellers")
            return true;
        return reader.eachMember(value, [&](std::string_view id, Value& member) {
            return seller.collect(reader, member, "seller: sellers", position++, answer.value.sellers,
                                  answer.value.bad, keepRaw, std::string(id));
        });
    };
    if (const Status status = readAnswer(body, "seller", answer.envelope, readPayload); !status)
        return failure(status.error());
    return answer;
}

Result<Seller> parseSeller(std::string_view json)
{
    Result<Seller> seller = readAlone<Seller>(readSeller, json, "seller");
    if (seller)
        seller->raw = json;
    return seller;
}

} // namespace arb::keepa
