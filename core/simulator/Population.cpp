#include "core/simulator/Population.h"

#include "core/simulator/Catalogue.h"
#include "core/simulator/Quantiles.h"
#include "core/simulator/Snapshot.h"

#include <algorithm>
#include <cmath>

namespace arb::simulator {

namespace {
using enum keepa::PriceType;

constexpr std::int32_t day = 1440;
constexpr std::int32_t recentDays = 100; ///< reaches beyond the longest window of a deal
/// Products per listed deal that are ready to become deals: with too few of them, too many of those that
/// leave would come back (16 % were recorded).
constexpr double ordinaryPerDeal = 2.4;
constexpr double rankAwayPerDeal = 0.8;
/// Of each stage, products of other roots than Books, which a query for books only counts.
constexpr int strangersEvery = 40;

std::int32_t cents(double value) { return std::max(1, static_cast<std::int32_t>(std::lround(value))); }

/// The month of the year as a fraction, 1..13.
double monthOf(std::int32_t minute)
{
    const double days = (static_cast<double>(minute) + keepa::keepaEpochMinutes) / day;
    return 1 + std::fmod(days, 365.2425) / 365.2425 * 12;
}

/// A share of recorded levels moved into the bounds of a query that does not contain them.
double within(double recorded, double share, double low, double high)
{
    if (recorded >= low && recorded <= high)
        return recorded;
    high = std::min(high, low * 8);
    return low + (high - low) * share * share;
}

/// A type that was quiet for long: one old entry, and at times a newer one.
void quiet(Product& product, keepa::PriceType type, std::int32_t minute, double value)
{
    Random& random = product.random;
    Series& series = product.tracks.make(keepa::index(type));
    const std::int32_t first = minute - random.whole(recentDays, 900) * day;
    series.append(std::max(product.tracked, first), cents(value * random.between(0.85, 1.2)));
    series.append(minute - random.whole(2, recentDays - 2) * day, cents(value));
}
} // namespace

std::vector<Product> Population::make(std::int32_t minute) const
{
    const auto deals = static_cast<std::uint32_t>(m_options.deals);
    const auto away = static_cast<std::uint32_t>(m_options.deals * rankAwayPerDeal);
    const auto ordinary = static_cast<std::uint32_t>(m_options.deals * ordinaryPerDeal) + 8;
    std::vector<Product> products;
    products.reserve(deals + away + ordinary);
    for (std::uint32_t i = 0; i < deals + away + ordinary; ++i) {
        const Stage stage = i < deals ? Stage::Bargain : i < deals + away ? Stage::RankAway : Stage::Ordinary;
        products.push_back(makeProduct(i, stage, minute));
    }
    return products;
}

Product Population::makeProduct(std::uint32_t serial, Stage stage, std::int32_t minute) const
{
    // The seed turns the order of the ISBNs, so that two markets do not sell the same books.
    const auto turned =
        static_cast<std::uint32_t>((serial + scramble(m_options.seed) % 9'000'000) % 10'000'000);
    Product product{.asin = isbn10(turned)};
    product.seed = scramble(m_options.seed, turned);
    product.random = Random(product.seed);
    Random& random = product.random;
    const int books = static_cast<int>(genres().size()) - 1;
    product.genre = static_cast<std::uint8_t>(
        serial % strangersEvery == strangersEvery - 1 ? books : random.whole(0, books - 1));
    const double pace = random.unit();
    product.pace = pace < m_dynamics.repricerShare                                ? Pace::Repricer
                   : pace < m_dynamics.repricerShare + m_dynamics.occasionalShare ? Pace::Occasional
                                                                                  : Pace::Still;
    product.bold = random.chance(0.35);
    product.stage = stage;
    product.tracked = minute - random.whole(500, 1095) * day;
    chooseLevels(product);
    makeUsedHistory(product, minute);
    makeOffers(product, minute);
    makeRankHistory(product, minute);
    makeSideHistories(product, minute);
    const std::int32_t seen = minute - random.whole(5, 170);
    record(product, {seen, true, false});
    return product;
}

void Population::chooseLevels(Product& product) const
{
    Random& random = product.random;
    const double low = m_bounds.priceFloor;
    const double high = std::max<double>(low * 1.2, m_bounds.priceCeiling);
    const double percent = std::max(50, m_bounds.minPercent);
    double price = 0;
    double average = 0;
    for (int attempt = 0; attempt < 24; ++attempt) {
        const double share = random.unit();
        price = within(recorded::usedCents.at(share), share, low * 1.003, high * 0.97);
        const double drop = std::min(95.0, percent + recorded::dropPercent.at(random.unit()) - 50 + 0.4);
        average = price / (1 - drop / 100);
        // The recorded query took drops of 19.50 to 99 USD; a reference that allows more still looks like it.
        const double deepest = std::min(9900.0, static_cast<double>(m_bounds.deltaMax));
        if (average - price >= m_bounds.deltaMin && average - price <= deepest)
            break;
    }
    product.bargain = cents(price);
    product.ordinary = cents(average);
    const double share = random.unit();
    product.rankBase = static_cast<std::int32_t>(
        within(recorded::salesRank.at(share), share, m_bounds.rankBandLow, m_bounds.rankBandHigh));
    // Better ranks sell more: the drops follow the rank, loosely.
    const double luck = random.chance(0.6) ? 1 - share : random.unit();
    const double month = recorded::rankDrops30.at(luck);
    const double year = std::max(month * 3, recorded::rankDrops365.at(luck));
    product.rankDrops = {month, month + (year - month) * 0.17, month + (year - month) * 0.42, year};
    product.salesPerHour = std::max(0.3, month) / 720;
}

std::int32_t Population::dealAge(Product& product) const
{
    Random& random = product.random;
    const double hours = random.exponential(random.chance(m_dynamics.fleetingShare) ? 7.0 : 180.0);
    const double longest = std::min(45.0 * 24, m_bounds.window / 60.0 / 2);
    return static_cast<std::int32_t>(std::min(hours, longest) * 60) + 30;
}

void Population::makeUsedHistory(Product& product, std::int32_t minute) const
{
    Random& random = product.random;
    const Season season = genres()[product.genre].season;
    const bool bargain = product.stage != Stage::Ordinary;
    const std::int32_t begun = bargain ? minute - dealAge(product) : minute;
    const int pause = product.pace == Pace::Still ? 24 : product.pace == Pace::Occasional ? 8 : 2; // days
    Series shape;
    const std::int32_t first = minute - (recentDays + random.whole(0, 20)) * day;
    for (std::int32_t t = first; t < begun; t += random.whole(1, 2 * pause * day))
        shape.append(t, cents(10'000 * seasonFactor(season, monthOf(t)) * random.between(0.97, 1.03)));

    // The level before the deal is what makes its average come out as chosen.
    const Series::Mean before = shape.mean(minute - m_bounds.window, begun);
    const std::int32_t dealMinutes = minute - std::max(begun, minute - m_bounds.window);
    const double wholeArea = static_cast<double>(product.ordinary) * (before.covered + dealMinutes);
    const double wanted = wholeArea - static_cast<double>(product.bargain) * dealMinutes;
    shape.scale(wanted / std::max<double>(1, static_cast<double>(before.area)));
    product.ordinary = shape.value();

    Series& used = product.tracks.make(keepa::index(Used));
    used = shape;
    product.anchor = bargain ? product.bargain : product.ordinary;
    if (!bargain)
        return;
    std::int32_t price = product.bargain;
    used.append(begun, price);
    if (product.pace == Pace::Repricer)
        for (std::int32_t t = begun + 200; t<minute - 200; t += minute - t> 3 * day ? day : 240)
            used.append(t, price = cents(product.bargain * random.between(0.97, 1.02)));
}

void Population::makeOffers(Product& product, std::int32_t minute) const
{
    Random& random = product.random;
    product.usedWanted = static_cast<std::int16_t>(recorded::usedOffers.at(random.unit()));
    const int ordinaryOffers = std::max(product.stage == Stage::Ordinary ? 1 : 0, product.usedWanted - 1);
    double price = product.ordinary;
    for (int i = 0; i < ordinaryOffers; ++i) {
        product.used.push_back(
            m_reality.makeUsedOffer(product, cents(price), minute - random.whole(1, 90) * day));
        price *= random.between(1.01, 1.22);
    }
    if (product.stage != Stage::Ordinary)
        product.used.push_back(m_reality.makeUsedOffer(product,
                                                       product.tracks.find(keepa::index(Used))->value(),
                                                       product.tracks.find(keepa::index(Used))->since()));
    const int fresh = static_cast<int>(recorded::newOffers.at(random.unit()));
    price = product.ordinary * random.between(1.05, 1.9);
    for (int i = 0; i < fresh; ++i) {
        product.fresh.push_back(
            m_reality.makeNewOffer(product, cents(price), minute - random.whole(1, 200) * day));
        price *= random.between(1.01, 1.15);
    }
    if (random.chance(0.325))
        product.amazon = cents(product.ordinary * random.between(0.95, 1.6));
}

void Population::makeRankHistory(Product& product, std::int32_t minute) const
{
    Random& random = product.random;
    Series& ranks = product.tracks.make(keepa::index(SalesRank));
    // Books in the recorded feed rank better than their quarter's average: they are about to sell.
    const double past = product.rankBase * random.between(1.0, 2.8);
    const std::int32_t last = minute - 200;
    for (std::int32_t t = minute - recentDays * day; t < last; t += random.whole(day / 2, 2 * day))
        ranks.append(t, static_cast<std::int32_t>(past * std::exp(random.between(-0.8, 0.5))));
    product.rankHeat = random.between(-0.25, 0.14);
    if (product.stage == Stage::RankAway)
        m_reality.loseRank(product);
    product.rank = m_reality.rankNow(product);
}

void Population::makeSideHistories(Product& product, std::int32_t minute) const
{
    Random& random = product.random;
    const double list = product.ordinary * random.between(0.9, 2.2);
    if (random.chance(0.88))
        quiet(product, ListPrice, minute, std::round(list / 100) * 100 - 1);
    if (product.amazon > 0)
        quiet(product, Amazon, minute, product.amazon);
    else if (random.chance(0.6))
        product.tracks.make(keepa::index(Amazon)).append(product.tracked, -1);
    if (product.fresh.empty() && product.amazon <= 0)
        product.tracks.make(keepa::index(New)).append(product.tracked, -1);
    else
        quiet(product, New, minute, product.ordinary * 1.3);
    quiet(product, CountUsed, minute, product.usedWanted);
    quiet(product, Rating, minute, random.whole(34, 49));
    quiet(product, CountReviews, minute, 1 + random.exponential(60));
    product.tracks.make(keepa::index(ExtraInfoUpdates))
        .append(minute - random.whole(1, 20) * day, product.usedWanted);
    if (random.chance(0.24)) {
        quiet(product, Collectible, minute, product.ordinary * random.between(1.2, 4));
        const int count = random.whole(1, 3);
        quiet(product, CountCollectible, minute, count);
        quiet(product, CollectibleGoodShipping, minute, product.current(Collectible) + 399);
    }
    if (random.chance(0.03))
        quiet(product, Warehouse, minute, product.ordinary * random.between(0.6, 0.9));
    for (const auto type : {UsedLikeNewShipping, UsedVeryGoodShipping, UsedGoodShipping,
                            UsedAcceptableShipping, BuyBoxUsedShipping})
        if (random.chance(0.6))
            quiet(product, type, minute, product.ordinary * random.between(1.0, 1.3));
    if (!product.fresh.empty() || product.amazon > 0)
        for (const auto type : {NewFbmShipping, BuyBoxShipping, CountNew})
            quiet(product, type, minute, type == CountNew ? 2 : product.ordinary * random.between(1.2, 1.9));
}

} // namespace arb::simulator
