#include "core/simulator/Reality.h"

#include "core/simulator/Quantiles.h"
#include "core/simulator/Snapshot.h"

#include <algorithm>
#include <cmath>

namespace arb::simulator {

namespace {
constexpr double hourMs = 3'600'000;

bool happens(Random& random, double perHour, double hours)
{
    return random.chance(1 - std::exp(-perHour * hours));
}

std::int32_t cents(double value) { return std::max(1, static_cast<std::int32_t>(std::lround(value))); }
} // namespace

Dynamics::Dynamics(const MarketOptions& options)
{
    // Recorded at 25 % a day: 2 to 4 % leave within an hour, but only 24 % within a day. That takes two
    // kinds of deals: some flicker within hours, the others stay for days.
    const double pace = options.turnoverPercentPerDay / 25;
    constexpr double fleeting = 0.09;
    still = pace <= 0;
    fleetingShare = std::min(0.75, fleeting * pace);
    fleetingHours = 7.6 * std::min(1.0, pace > 0 ? 0.75 / (fleeting * pace) : 1.0);
    // The part of a day's turnover that the fleeting deals leave over; a little more goes by up-ticks and
    // age.
    const double gone = std::min(0.95, (0.217 * pace - fleetingShare) / (1 - fleetingShare));
    lastingHours = still ? 1e9 : -24 / std::log(1 - std::max(0.01, gone));
    breath = 0.85 / std::max(1.0, pace); // a faster market would breathe by more than a few percent
    arrivalsPerHour = still ? 0 : fleetingShare / fleetingHours + (1 - fleetingShare) / lastingHours;
    fleetingArrivals = still ? 0 : fleetingShare / fleetingHours / arrivalsPerHour;

    // Recorded at two changes a day: half of the books never change, a third at almost every look.
    const double busy = options.changesPerDealAndDay / 2;
    constexpr double repricers = 0.38;
    repricerShare = std::min(0.90, repricers * busy);
    occasionalShare = std::min(0.10, 0.15 * busy);
    repricerRate = 0.62 * std::max(1.0, repricers * busy / 0.90);
    occasionalRate = 0.022;
}

std::int64_t Dynamics::dealLife(Random& random) const
{
    const double hours = random.exponential(random.chance(fleetingArrivals) ? fleetingHours : lastingHours);
    return static_cast<std::int64_t>(hours * hourMs);
}

std::int64_t Dynamics::remainingLife(Random& random) const
{
    const double hours = random.exponential(random.chance(fleetingShare) ? fleetingHours : lastingHours);
    return static_cast<std::int64_t>(hours * hourMs);
}

std::int64_t Reality::untilNextLook(Product& product)
{
    Random& random = product.random;
    const std::int32_t rank = product.rank > 0 ? product.rank : product.rankBase;
    const double pace = rank < 250'000 ? 0.82 : rank < 500'000 ? 0.92 : rank < 1'000'000 ? 0.97 : 1.18;
    const double kind = random.unit();
    double minutes = 0;
    if (kind < 0.31)
        minutes = random.between(12, 75); // looked at again soon: finds prices, no newer rank
    else if (kind < 0.905)
        minutes = random.between(135, 262) * pace;
    else if (kind < 0.998)
        minutes = 300 + 1000 * std::pow(random.unit(), 1.7); // forgotten for a while
    else
        minutes = random.between(1350, 2600); // forgotten for so long that the feed drops it
    return static_cast<std::int64_t>(minutes * 60'000);
}

void Reality::pass(Product& product, std::int64_t nowMs, std::int32_t minute, bool seesRank) const
{
    const double hours = std::max(0, minute - product.lastUpdate) / 60.0;
    if (product.entering) {
        product.entering = false;
        beginDeal(product, minute);
        product.leavesAt = nowMs + m_dynamics.dealLife(product.random);
    } else if (product.stage == Stage::Bargain && nowMs >= product.leavesAt && !m_dynamics.still) {
        endDeal(product, minute);
    }
    tick(product, hours, minute);
    passOffers(product, hours, minute);
    passRank(product, hours);
    if (seesRank)
        product.rank = rankNow(product);
}

void Reality::beginDeal(Product& product, std::int32_t minute) const
{
    if (product.stage == Stage::RankAway) {
        product.stage = Stage::Bargain;
        product.rankAway = 0;
        return;
    }
    const auto span = m_bounds.dealPrices(product, minute);
    if (product.stage != Stage::Ordinary || !span || span->empty())
        return;
    Random& random = product.random;
    double price = product.bargain * random.between(0.96, 1.05);
    const double wanted = recorded::dropPercent.at(random.unit());
    if (m_bounds.minPercent <=
        45) // the average is span-independent here: high is minPercent below it at most
        price = std::min(price, span->high / (1 - m_bounds.minPercent / 100.0) * (1 - wanted / 100));
    if (random.chance(0.02))
        price = span->high * random.between(0.975, 1.0); // only just a deal: its own average will end it
    if (price < span->low)
        price = span->low * random.between(1.0, 1.07);
    const std::int32_t asked = std::min(cents(price), span->high);

    Offer* lowest = lowestUsed(product);
    const bool belowFloor = lowest && lowest->price < asked;
    if (lowest && (belowFloor || random.chance(0.4)))
        lowest->price = asked;
    else
        product.used.push_back(makeUsedOffer(product, asked, minute));
    product.anchor = asked;
    product.stage = Stage::Bargain;
}

void Reality::endDeal(Product& product, std::int32_t minute) const
{
    if (product.random.chance(0.25)) {
        product.stage = Stage::RankAway;
        loseRank(product);
    } else {
        endByPrice(product, minute);
    }
}

void Reality::endByPrice(Product& product, std::int32_t minute) const
{
    Random& random = product.random;
    product.stage = Stage::Ordinary;
    Offer* lowest = lowestUsed(product);
    if (!lowest)
        return;
    const auto span = m_bounds.dealPrices(product, minute);
    const double dear =
        span ? std::max(span->high, product.ordinary / 2) * random.between(1.03, 1.14) : product.ordinary;
    const double way = random.unit();
    if (way < 0.15 && m_bounds.priceFloor >= 500) {
        lowest->price = cents(m_bounds.priceFloor * random.between(0.82, 0.985)); // too cheap for the query
    } else if (way < 0.40 || (product.used.size() == 1 && way < 0.75)) {
        lowest->price =
            cents(std::max<double>(dear, product.ordinary * random.between(0.95, 1.1))); // seller woke up
    } else {
        product.used.erase(product.used.begin() + (lowest - product.used.data())); // sold
        product.rankHeat = -random.between(0.2, 0.6);
        for (double& drops : product.rankDrops)
            drops += 1;
        if (Offer* next = lowestUsed(product); next && next->price < dear)
            next->price = cents(dear);
    }
    if (const Offer* left = lowestUsed(product))
        product.anchor = left->price;
}

PriceSpan Reality::tickSpan(const Product& product, std::int32_t price, std::int32_t minute) const
{
    const auto deal = m_bounds.dealPrices(product, minute);
    if (!deal)
        return {price / 2, price * 2};
    if (product.stage != Stage::Ordinary)
        return {deal->low + 1, deal->high - 1};
    if (price < m_bounds.priceFloor)
        return {m_bounds.priceFloor * 6 / 10, m_bounds.priceFloor - 1};
    return {cents(deal->high * 1.02), std::max(cents(deal->high * 1.02), product.ordinary) * 8 / 5};
}

std::int32_t Reality::stepped(Product& product, std::int32_t price, PriceSpan within) const
{
    Random& random = product.random;
    const double share = random.unit();
    const double step =
        (product.bold ? recorded::boldChange.at(share) : recorded::timidChange.at(share)) / 100;
    double wanted = price * (1 + step);
    if (wanted <
        product.anchor * (product.bold ? 0.74 : 0.955)) // undercut long enough: back to where it began
        wanted = product.anchor * (product.bold ? random.between(0.95, 1.06) : random.between(0.995, 1.005));
    else if (wanted < within.low || wanted > within.high)
        wanted = price * (1 - step);
    std::int32_t next = cents(wanted);
    if (next == price)
        next += step < 0 ? -1 : 1;
    return std::clamp(next, within.low, within.high);
}

void Reality::tick(Product& product, double hours, std::int32_t minute) const
{
    if (product.pace == Pace::Still)
        return;
    const double rate = product.pace == Pace::Repricer ? m_dynamics.repricerRate : m_dynamics.occasionalRate;
    if (!happens(product.random, rate, hours))
        return;
    Offer* lowest = lowestUsed(product);
    if (!lowest)
        return;
    const PriceSpan span = tickSpan(product, lowest->price, minute);
    if (!span.empty() && lowest->price >= span.low && lowest->price <= span.high)
        lowest->price = stepped(product, lowest->price, span);
}

void Reality::passOffers(Product& product, double hours, std::int32_t minute) const
{
    Random& random = product.random;
    const auto wanted = static_cast<std::size_t>(product.usedWanted);
    if (happens(random, 0.012, hours)) {
        const Offer* lowest = lowestUsed(product);
        if (product.used.size() > wanted ||
            (product.used.size() == wanted && wanted > 2 && random.chance(0.5)))
            product.used.erase(std::ranges::max_element(product.used, {}, &Offer::price));
        else if (lowest)
            product.used.push_back(makeUsedOffer(
                product, cents(std::max(product.ordinary, lowest->price) * random.between(1.05, 1.8)),
                minute));
    }
    if (!product.fresh.empty() && happens(random, 0.03, hours)) {
        Offer& offer = *std::ranges::min_element(product.fresh, {}, &Offer::price);
        offer.price = cents(offer.price * random.between(0.95, 1.05));
    }
    if (product.amazon > 0 && happens(random, 0.006, hours))
        product.amazon = cents(product.amazon * random.between(0.93, 1.07));
}

Offer Reality::makeUsedOffer(Product& product, std::int32_t price, std::int32_t minute) const
{
    Random& random = product.random;
    Offer offer = makeNewOffer(product, price, minute);
    const double quality = random.unit();
    offer.condition = quality < 0.12 ? 2 : quality < 0.40 ? 3 : quality < 0.80 ? 4 : 5;
    offer.fba = random.chance(0.22);
    offer.shipping = offer.fba || random.chance(0.2) ? 0 : 399;
    return offer;
}

Offer Reality::makeNewOffer(Product& product, std::int32_t price, std::int32_t minute) const
{
    Offer offer;
    offer.id = product.nextOfferId++;
    offer.price = price;
    offer.since = minute;
    offer.condition = 1;
    offer.seller = static_cast<std::uint16_t>(product.random.whole(1, m_sellers - 1));
    offer.fba = product.random.chance(0.3);
    offer.shipping = offer.fba || product.random.chance(0.4) ? 0 : 399;
    return offer;
}

void Reality::passRank(Product& product, double hours) const
{
    constexpr std::array<double, 4> days{30, 90, 180, 365};
    for (std::size_t i = 0; i < days.size(); ++i)
        product.rankDrops[i] *= std::exp(-hours / (24 * days[i]));
    if (happens(product.random, product.salesPerHour, hours)) {
        product.rankHeat = -product.random.between(0.15, 0.5);
        for (double& drops : product.rankDrops)
            drops += 1;
    } else {
        product.rankHeat += hours * 0.005 * (1 - product.rankHeat / 0.15);
    }
}

void Reality::loseRank(Product& product) const
{
    Random& random = product.random;
    const double way = random.unit();
    if (way < 0.3 && m_bounds.rankFloor > 100)
        product.rankAway = static_cast<std::int32_t>(m_bounds.rankFloor * random.between(0.4, 0.93));
    else if (way < 0.8 && m_bounds.rankCeiling < 12'000'000)
        product.rankAway = static_cast<std::int32_t>(m_bounds.rankCeiling * random.between(1.07, 1.4));
    else
        product.rankAway = -1;
}

std::int32_t Reality::rankNow(Product& product) const
{
    Random& random = product.random;
    const double jitter = random.between(0.995, 1.005);
    if (product.stage == Stage::RankAway) {
        const auto rank = static_cast<std::int32_t>(product.rankAway * jitter);
        return product.rankAway < 0 ? -1 : rank == product.rank ? rank + 1 : rank;
    }
    double wanted = product.rankBase * std::exp(product.rankHeat) * jitter;
    if (wanted > m_bounds.rankBandHigh)
        wanted = m_bounds.rankBandHigh * random.between(0.93, 1.0);
    if (wanted < m_bounds.rankBandLow)
        wanted = m_bounds.rankBandLow * random.between(1.0, 1.1);
    auto rank = static_cast<std::int32_t>(wanted);
    if (rank == product.rank)
        rank += rank < m_bounds.rankBandHigh ? 1 : -1;
    return rank;
}

} // namespace arb::simulator
