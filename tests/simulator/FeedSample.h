#pragma once

#include "core/keepa/Parse.h"
#include "core/simulator/Market.h"

#include <map>
#include <vector>

namespace arb::simulator {

/// What one complete paging run over the feed sees: the reference query, page by page, through the parser.
struct FeedRun
{
    UtcMillis when{};
    std::map<Asin, keepa::Deal> deals;
};

[[nodiscard]] FeedRun sampleFeed(Market& market, const keepa::DealQuery& query);

/// How two runs differ, in the terms of the recorded table.
struct FeedChange
{
    double before = 0; ///< deals in the first run
    double after = 0;
    double left = 0;
    double arrived = 0;
    double arrivedByPrice = 0; ///< of those: the used price changed since the first run
    double kept = 0;
    double priceDiffers = 0; ///< of the kept
    double rankDiffers = 0;
    double lookedAgain = 0;

    void add(const FeedRun& first, const FeedRun& second);
};

/// The share'th quantile of `values`, which get sorted.
[[nodiscard]] double quantile(std::vector<double>& values, double share);

} // namespace arb::simulator
