#pragma once

#include "core/keepa/DealQuery.h"
#include "core/keepa/Parse.h"
#include "core/simulator/Market.h"

#include <QtTest>

#include <vector>

namespace arb::simulator {

/// A market small enough for a test.
[[nodiscard]] inline MarketOptions smallMarket(int deals = 400, std::uint64_t seed = 7)
{
    MarketOptions options;
    options.deals = deals;
    options.seed = seed;
    return options;
}

/// One page, through the parser.
[[nodiscard]] inline keepa::DealPage pageOf(Market& market, const keepa::DealQuery& query, int page)
{
    auto parsed = keepa::parseDeals("{\"deals\":" + market.deals(query, page)->json + '}');
    return parsed ? std::move(parsed->value) : keepa::DealPage{};
}

/// All pages of a query.
[[nodiscard]] inline std::vector<keepa::Deal> feedOf(Market& market, const keepa::DealQuery& query)
{
    std::vector<keepa::Deal> all;
    for (int page = 0; page <= keepa::lastDealPage; ++page) {
        keepa::DealPage one = pageOf(market, query, page);
        for (keepa::Deal& deal : one.deals)
            all.push_back(std::move(deal));
        if (one.received() < static_cast<std::size_t>(keepa::dealsPerPage))
            break;
    }
    return all;
}

} // namespace arb::simulator
