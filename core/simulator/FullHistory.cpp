#include "core/simulator/FullHistory.h"

#include "core/keepa/KeepaTime.h"
#include "core/simulator/Catalogue.h"

#include <algorithm>
#include <cmath>

namespace arb::simulator {

namespace {
using enum keepa::PriceType;
constexpr std::int32_t day = 1440;

double seasonAt(Season season, std::int32_t minute)
{
    const double days = (static_cast<double>(minute) + keepa::keepaEpochMinutes) / day;
    return seasonFactor(season, 1 + std::fmod(days, 365.2425) / 365.2425 * 12);
}

/// Days between two entries of the years before the market began.
int pauseOf(keepa::PriceType type)
{
    switch (type) {
    case SalesRank:
        return 4;
    case Used:
    case New:
        return 9;
    case Rating:
    case CountReviews:
    case ListPrice:
        return 150;
    default:
        return 21;
    }
}

std::int32_t earlier(keepa::PriceType type, double level, double season, double age, Random& random)
{
    switch (keepa::priceTypeInfo(type).kind) {
    case keepa::PriceKind::Rank:
        return std::max(1, static_cast<std::int32_t>(level / season * std::exp(random.between(-0.7, 0.7))));
    case keepa::PriceKind::Count:
        if (type == CountReviews)
            return std::max(1, static_cast<std::int32_t>(level * (1 - 0.7 * age)));
        return std::max(1, static_cast<std::int32_t>(std::lround(level + random.between(-2.5, 2.5))));
    case keepa::PriceKind::Stars:
        return std::clamp(static_cast<std::int32_t>(level) + random.whole(-2, 2), 20, 50);
    default:
        if (random.chance(0.02) && type != Used && type != ListPrice)
            return -1; // nobody had one for a while
        return std::max(1,
                        static_cast<std::int32_t>(std::lround(level * season * random.between(0.92, 1.08))));
    }
}
} // namespace

bool Visible::shows(keepa::PriceType type) const
{
    switch (type) {
    case Rating:
    case CountReviews:
        return offers || rating;
    case BuyBoxShipping:
    case BuyBoxUsedShipping:
        return offers || buyBox;
    case NewFbmShipping:
    case Warehouse:
    case NewFba:
    case ExtraInfoUpdates:
    case Rent:
    case PrimeExclusive:
        return offers;
    default:
        return offers || type < UsedLikeNewShipping || type > RefurbishedShipping;
    }
}

Series fullHistory(const Product& product, std::size_t type)
{
    const Series* kept = product.tracks.find(type);
    if (!kept || kept->empty())
        return {};
    const auto priceType = static_cast<keepa::PriceType>(type);
    const Series::Point first = kept->points().front();
    Series history;
    if (first.value > 0 && priceType != ExtraInfoUpdates) {
        Random random(scramble(product.seed, 0xF0 + type));
        const Season season = genres()[product.genre].season;
        const double now = seasonAt(season, first.minute);
        const int pause = pauseOf(priceType);
        const double span = std::max(1, first.minute - product.tracked);
        for (std::int32_t t = product.tracked; t < first.minute - day;
             t += random.whole(1, 2 * pause) * day + random.whole(0, 1439)) {
            const double age = (first.minute - t) / span;
            const std::int32_t value =
                earlier(priceType, first.value, seasonAt(season, t) / now, age, random);
            const bool landed = keepa::priceTypeInfo(priceType).landed;
            history.append(t, value, landed && value > 1000 && random.chance(0.5) ? 399 : 0);
        }
    }
    for (const Series::Point& point : kept->points())
        history.append(point.minute, point.value, point.shipping, priceType == ExtraInfoUpdates);
    return history;
}

} // namespace arb::simulator
