#include "core/simulator/OfferBook.h"

#include "core/simulator/Words.h"

#include <algorithm>

namespace arb::simulator {

namespace {
using enum keepa::PriceType;
constexpr std::int32_t day = 1440;
constexpr std::int32_t amazonOfferId = 900'000;
constexpr std::int32_t collectibleOfferId = 910'000;
constexpr std::int32_t historicalOfferId = 920'000;

/// Offers of sellers who are gone: what a request without only-live-offers drags along.
std::vector<Offer> historicalOffers(const Product& product)
{
    Random random(scramble(product.seed, 0x01D));
    std::vector<Offer> offers;
    const int count = random.whole(1, 4);
    for (int i = 0; i < count; ++i) {
        Offer offer;
        offer.id = historicalOfferId + i;
        offer.price = static_cast<std::int32_t>(product.ordinary * random.between(0.8, 1.6));
        offer.shipping = random.chance(0.5) ? 399 : 0;
        offer.seller = static_cast<std::uint16_t>(random.whole(1, 400));
        offer.condition = static_cast<std::uint8_t>(random.whole(1, 5));
        offer.since = product.tracked + random.whole(0, 300) * day;
        offers.push_back(offer);
    }
    return offers;
}

/// [time, price, shipping, ...], newest last. The cheapest used offer is what the used price's history is
/// about.
void writeOfferCsv(JsonWriter& json, const Product& product, const Offer& offer)
{
    const Series* used = product.tracks.find(keepa::index(Used));
    json.key("offerCSV").beginArray();
    if (offer.condition >= 2 && offer.condition <= 5 && used && offer.price == used->value()) {
        const auto points = used->points();
        const std::size_t from = points.size() > 12 ? points.size() - 12 : 0;
        for (std::size_t i = from; i < points.size(); ++i)
            if (points[i].minute >= offer.since && points[i].value > 0)
                json.value(points[i].minute).value(points[i].value).value(offer.shipping);
        if (used->since() < offer.since)
            json.value(offer.since).value(offer.price).value(offer.shipping);
    } else {
        json.value(offer.since).value(offer.price).value(offer.shipping);
    }
    json.endArray();
}

void writeOffer(JsonWriter& json, const Product& product, const Offer& offer, const Sellers& sellers,
                bool live, bool stock)
{
    const Seller& seller = sellers[offer.seller];
    const bool amazon = offer.seller == Sellers::amazon;
    const std::int32_t lastSeen =
        live ? product.lastUpdate : std::min(offer.since + 60 * day, product.lastUpdate - day);
    json.beginObject().member("condition", static_cast<int>(offer.condition));
    if (offer.condition != 1) {
        const auto list = words::comments(offer.condition > 5 ? 2 : offer.condition);
        json.member("conditionComment", list[static_cast<std::size_t>(offer.id) % list.size()]);
    }
    json.key("couponHistory").beginArray().value(offer.since).value(0).endArray();
    json.member("isAddonItem", false)
        .member("isAmazon", amazon)
        .member("isFBA", offer.fba)
        .member("isMAP", false);
    json.member("isPreorder", false).member("isPrime", offer.fba).member("isPrimeExcl", false);
    json.member("isScam", false).member("isShippable", true).member("isWarehouseDeal", false);
    json.member("lastSeen", lastSeen).member("lastStockUpdate", stock && live ? product.lastUpdate : 0);
    json.member("minOrderQty", 1);
    writeOfferCsv(json, product, offer);
    json.member("offerId", offer.id).member("sellerId", seller.id);
    json.member("shipsFromChina", seller.fromChina);
    if (stock)
        json.key("stockCSV").beginArray().value(offer.since).value(stockOf(offer)).endArray();
    json.endObject();
}
} // namespace

int stockOf(const Offer& offer)
{
    return 1 + static_cast<int>(scramble(static_cast<std::uint64_t>(offer.id)) % 3);
}

std::vector<Offer> liveOffers(const Product& product)
{
    std::vector<Offer> offers = product.used;
    offers.insert(offers.end(), product.fresh.begin(), product.fresh.end());
    if (product.amazon > 0) {
        Offer own;
        own.id = amazonOfferId;
        own.price = product.amazon;
        own.condition = 1;
        own.seller = Sellers::amazon;
        own.fba = true;
        own.since = product.tracked;
        offers.push_back(own);
    }
    for (int i = 0; i < product.current(CountCollectible); ++i) {
        Offer collectible;
        collectible.id = collectibleOfferId + i;
        collectible.price = product.current(Collectible) + 1000 * i;
        collectible.shipping = product.current(CollectibleGoodShipping) - product.current(Collectible);
        collectible.condition = 9;
        collectible.seller =
            static_cast<std::uint16_t>(1 + (product.seed + static_cast<std::uint64_t>(i)) % 400);
        collectible.since = product.tracked;
        offers.push_back(collectible);
    }
    std::ranges::stable_sort(offers, {}, &Offer::landed);
    return offers;
}

OfferList::OfferList(const Product& product, const OffersRequest& request)
    : m_product(product), m_request(request)
{
    if (!request.onlyLive)
        m_offers = historicalOffers(product);
    if (request.failed)
        return;
    std::vector<Offer> live = liveOffers(product);
    m_live = std::min(live.size(), static_cast<std::size_t>(request.limit));
    m_offers.insert(m_offers.end(), live.begin(), live.begin() + static_cast<std::ptrdiff_t>(m_live));
}

void OfferList::writeOrder(JsonWriter& json) const
{
    json.key("liveOffersOrder").beginArray();
    for (std::size_t i = m_offers.size() - m_live; i < m_offers.size(); ++i)
        json.value(i);
    json.endArray();
}

void OfferList::writeOffers(JsonWriter& json, const Sellers& sellers) const
{
    json.key("offers").beginArray();
    for (std::size_t i = 0; i < m_offers.size(); ++i)
        writeOffer(json, m_product, m_offers[i], sellers, i >= m_offers.size() - m_live, m_request.stock);
    json.endArray();
}

} // namespace arb::simulator
