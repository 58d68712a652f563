#pragma once

#include "core/base/Asin.h"
#include "core/keepa/PriceType.h"
#include "core/simulator/Random.h"
#include "core/simulator/Series.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace arb::simulator {

/// One seller's offer of a product.
struct Offer
{
    std::int32_t id = 0;
    std::int32_t price = 0;    ///< cents, without shipping
    std::int32_t shipping = 0; ///< cents
    std::int32_t since = 0;    ///< Keepa minute it was first seen
    std::uint16_t seller = 0;
    std::uint8_t condition = 4; ///< Keepa's codes: 1 new, 2..5 used
    bool fba = false;

    [[nodiscard]] std::int32_t landed() const { return price + shipping; }
};

/// How a product's used price moves while nothing else happens.
enum class Pace : std::uint8_t { Still, Occasional, Repricer };

/// What the market does with a product. Whether it meets a query is never read from this, always evaluated.
enum class Stage : std::uint8_t {
    Bargain,  ///< a cheap used offer and a rank within bounds: meant to be a deal
    RankAway, ///< a cheap used offer, but the rank is out of bounds or lost
    Ordinary, ///< no cheap offer
};

/// The histories of a product by price type. Types that never had data have none.
class Tracks
{
public:
    Tracks() { m_slot.fill(-1); }

    [[nodiscard]] const Series* find(std::size_t type) const
    {
        return m_slot[type] < 0 ? nullptr : &m_series[static_cast<std::size_t>(m_slot[type])];
    }
    [[nodiscard]] Series* find(std::size_t type)
    {
        return m_slot[type] < 0 ? nullptr : &m_series[static_cast<std::size_t>(m_slot[type])];
    }
    Series& make(std::size_t type)
    {
        if (m_slot[type] < 0) {
            m_slot[type] = static_cast<std::int8_t>(m_series.size());
            m_series.emplace_back();
        }
        return m_series[static_cast<std::size_t>(m_slot[type])];
    }

private:
    std::array<std::int8_t, keepa::priceTypeCount> m_slot{};
    std::vector<Series> m_series;
};

/// A product as the market moves it and Keepa sees it. What happens between two looks is decided at the
/// second one, so this is Keepa's picture at `lastUpdate`, and nothing else is observable.
struct Product
{
    Asin asin;
    std::uint64_t seed = 0;
    Random random{};
    std::uint8_t genre = 0;
    Pace pace = Pace::Still;
    bool bold = false; ///< changes its price by percents, not by cents
    Stage stage = Stage::Ordinary;

    // reality
    std::int32_t ordinary = 0; ///< cents: the lowest used price without a bargain
    std::int32_t bargain = 0;  ///< cents: what a bargain of this book costs
    std::int32_t anchor = 0;   ///< cents: where a repricer started to tick down
    std::int32_t rankBase = 0;
    double rankHeat = 0;       ///< logarithm of rank / rankBase
    std::int32_t rankAway = 0; ///< RankAway: around this rank, or -1 where the rank is lost
    double salesPerHour = 0;
    std::int16_t usedWanted = 1;
    std::vector<Offer> used{};
    std::vector<Offer> fresh{}; ///< new, by third parties
    std::int32_t amazon = -1;   ///< Amazon's own price; -1 does not sell
    std::int32_t rank = -1;
    std::int32_t nextOfferId = 1;
    std::int64_t leavesAt = 0; ///< ms: when the present deal ends
    bool entering = false;     ///< becomes a deal, to be seen at the next look

    // Keepa
    std::int32_t tracked = 0;        ///< Keepa minute tracking began
    std::int32_t lastUpdate = 0;     ///< Keepa minute
    std::int32_t lastRankUpdate = 0; ///< Keepa minute
    std::int32_t lastPriceChange = 0;
    std::array<double, 4> rankDrops{}; ///< of 30, 90, 180, 365 days
    bool qualifies = false;            ///< under the reference query, as of lastUpdate
    Tracks tracks{};

    /// The current value of a type; -1 for none.
    [[nodiscard]] std::int32_t current(std::size_t type) const
    {
        const Series* series = tracks.find(type);
        return series ? series->value() : -1;
    }
    [[nodiscard]] std::int32_t current(keepa::PriceType type) const { return current(keepa::index(type)); }
};

/// Serialized deal, valid until Keepa's next look; creationDate, the one member that depends on the query,
/// goes between.
struct DealText
{
    std::string beforeCreation;
    std::string afterCreation;
    std::array<std::int32_t, keepa::priceTypeCount> since{}; ///< what may stand in between, by price type
    std::int32_t lastUpdate = -1; ///< the look it was written for
};

} // namespace arb::simulator
