#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace arb::app {

/// How well a database mirrors Keepa, measured in virtual time against the built-in market.
struct FidelityOptions
{
    struct Outage
    {
        enum class Kind : std::uint8_t { Offline, TooManyRequests, Restart };
        Kind kind = Kind::Offline;
        double startHours = 0; ///< after the first fill
        double hours = 0;      ///< of Restart: how long the killed program stays away
    };

    double days = 7;
    int deals = 5000;
    double turnoverPercent = 25;
    double changesPerDay = 2;
    int tokensPerMinute = 20;
    std::uint64_t seed = 1;
    std::vector<Outage> outages;
    bool baseline = false; ///< a 15-minute delta and a 48-hour age prune, nothing else
};

/// Time-weighted figures since the end of the first fill. A product *qualifies* while its state at Keepa meets the
/// query; it is *listed* while it qualifies and the feed's age limit shows it.
struct FidelityFigures
{
    double missingPercent = 0;    ///< listed but not in the database, of the listed
    double ghostPercent = 0;      ///< in the database but not qualifying, of the database
    double wrongPricePercent = 0; ///< used price differs from Keepa's, of the rows that qualify
    double delayMedianSeconds = 0; ///< from a change at Keepa to the row: prices, arrivals and departures together
    double delayP95Seconds = 0;
    std::map<std::string, double> tokensPerDay; ///< by purpose
    std::int64_t http429 = 0;

    // Behind the figures.
    std::int64_t events = 0;
    std::int64_t priceEvents = 0;
    std::int64_t arrivals = 0;
    std::int64_t departures = 0;
    std::array<double, 3> delayP95ByKind{};   ///< price, arrival, departure
    double rows = 0;                          ///< time-weighted mean of rows in the database
    double wallSeconds = 0;
};

/// Runs engine and market for the given time. Error: Storage, Cancelled, or what the engine could not recover from.
[[nodiscard]] Result<FidelityFigures> measureFidelity(const FidelityOptions& options, std::stop_token stop);

/// What no program could beat under the feed's own rules with this plan: pages of 150 for 5 tokens, a token for each
/// arrival's details and each departure's proof, an identical query answered from a 120 s cache. Tokens are split
/// ideally between first page and the others, without any overhead or waiting.
[[nodiscard]] FidelityFigures fidelityBound(const FidelityOptions& options, const FidelityFigures& measured);

} // namespace arb::app
