#include "tests/simulator/FeedSample.h"

#include <algorithm>

namespace arb::simulator {

using keepa::PriceType;

FeedRun sampleFeed(Market& market, const keepa::DealQuery& query)
{
    FeedRun run{market.now(), {}};
    for (int page = 0; page <= keepa::lastDealPage; ++page) {
        const auto answer = keepa::parseDeals("{\"deals\":" + market.deals(query, page)->json + '}');
        if (!answer || answer->value.deals.empty())
            break;
        for (const keepa::Deal& deal : answer->value.deals)
            run.deals.insert_or_assign(deal.asin, deal);
    }
    return run;
}

void FeedChange::add(const FeedRun& first, const FeedRun& second)
{
    before += static_cast<double>(first.deals.size());
    after += static_cast<double>(second.deals.size());
    for (const auto& [asin, old] : first.deals) {
        const auto found = second.deals.find(asin);
        if (found == second.deals.end()) {
            ++left;
            continue;
        }
        const keepa::Deal& now = found->second;
        ++kept;
        priceDiffers += now.current(PriceType::Used) != old.current(PriceType::Used) ? 1 : 0;
        rankDiffers += now.current(PriceType::SalesRank) != old.current(PriceType::SalesRank) ? 1 : 0;
        lookedAgain += now.lastUpdate > old.lastUpdate ? 1 : 0;
    }
    for (const auto& [asin, deal] : second.deals) {
        if (first.deals.contains(asin))
            continue;
        ++arrived;
        arrivedByPrice += toMillis(toUtc(*deal.creationDate)) > first.when ? 1 : 0;
    }
}

double quantile(std::vector<double>& values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

} // namespace arb::simulator
