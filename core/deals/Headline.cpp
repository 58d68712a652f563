#include "core/deals/Headline.h"

#include "core/deals/Facts.h"
#include "core/deals/FactsFrom.h"
#include "core/keepa/Deal.h"
#include "core/keepa/Seller.h"

namespace arb::deals {

using keepa::DateRange;
using keepa::PriceType;

std::optional<Money> priceOf(const Facts& facts, std::optional<std::int64_t> cents)
{
    return cents ? std::optional{Money{*cents, currencyOf(facts)}} : std::nullopt;
}

std::optional<UtcTime> timeOf(std::optional<keepa::KeepaTime> time)
{
    return time ? std::optional{keepa::toUtc(*time)} : std::nullopt;
}

std::optional<std::int64_t> countOf(std::optional<int> count)
{
    return count ? std::optional<std::int64_t>{*count} : std::nullopt;
}

void takeCurrentValues(Facts& facts, const keepa::TypeValues& current)
{
    const auto price = [&](PriceType type) { return priceOf(facts, current.at(type)); };
    facts.usedPrice = price(PriceType::Used);
    facts.newPrice = price(PriceType::New);
    facts.newFbaPrice = price(PriceType::NewFba);
    facts.amazonPrice = price(PriceType::Amazon);
    facts.listPrice = price(PriceType::ListPrice);
    facts.collectiblePrice = price(PriceType::Collectible);
    facts.salesRank = current.at(PriceType::SalesRank);
    facts.usedOffers = current.at(PriceType::CountUsed).value_or(0);
    facts.newOffers = current.at(PriceType::CountNew).value_or(0);
    // Answers until 2025 end before this type: then only "no new offer at all" tells that there is none.
    facts.fbaOffers = current.at(PriceType::CountNewFba);
    if (!facts.fbaOffers && *facts.newOffers == 0)
        facts.fbaOffers = 0;
}

void takeLandedValues(Facts& facts, const keepa::TypeValues& current)
{
    const auto price = [&](PriceType type) { return priceOf(facts, current.at(type)); };
    facts.likeNewLanded = price(PriceType::UsedLikeNewShipping);
    facts.veryGoodLanded = price(PriceType::UsedVeryGoodShipping);
    facts.goodLanded = price(PriceType::UsedGoodShipping);
    facts.acceptableLanded = price(PriceType::UsedAcceptableShipping);
    facts.buyBoxUsedLanded = price(PriceType::BuyBoxUsedShipping);
    facts.buyBoxLanded = price(PriceType::BuyBoxShipping);
}

void takeReviews(Facts& facts, const keepa::TypeValues& current)
{
    if (const auto rating = current.at(PriceType::Rating))
        facts.stars = static_cast<double>(*rating) / 10.0;
    if (const auto reviews = current.at(PriceType::CountReviews))
        facts.reviewCount = *reviews;
}

namespace {

/// The drop at the last change of the used price. Keepa tells it only at the very update of the change; later
/// deal objects carry 0, so what is known stays until the price changes again (protocol 4.4).
std::optional<Money> dropOf(const Facts& before, const keepa::Deal& deal)
{
    const auto now = deal.current(PriceType::Used);
    if (!now)
        return std::nullopt;
    if (const auto told = deal.deltaLast(PriceType::Used); told && *told != 0)
        return priceOf(before, *told);
    if (!before.usedSince)
        return std::nullopt;
    if (timeOf(deal.currentSince(PriceType::Used)) == before.usedSince)
        return before.usedDropLast;
    // It changed unseen between two looks: the price of before is the best known predecessor.
    return before.usedPrice ? priceOf(before, before.usedPrice->cents - *now) : std::nullopt;
}

void takeAverages(Facts& facts, const keepa::Deal& deal)
{
    const auto price = [&](DateRange range, PriceType type) { return priceOf(facts, deal.avg(range, type)); };
    facts.used.days2 = price(DateRange::Day, PriceType::Used);
    facts.used.days8 = price(DateRange::Week, PriceType::Used);
    facts.used.days30 = price(DateRange::Month, PriceType::Used);
    facts.used.days90 = price(DateRange::Quarter, PriceType::Used);
    facts.newAvg90 = price(DateRange::Quarter, PriceType::New);
    facts.amazonAvg90 = price(DateRange::Quarter, PriceType::Amazon);
    facts.buyBoxUsedAvg90 = price(DateRange::Quarter, PriceType::BuyBoxUsedShipping);
    facts.rank.days30 = deal.avg(DateRange::Month, PriceType::SalesRank);
    facts.rank.days90 = deal.avg(DateRange::Quarter, PriceType::SalesRank);
    facts.usedOffersAvg.days30 = deal.avg(DateRange::Month, PriceType::CountUsed);
    facts.usedOffersAvg.days90 = deal.avg(DateRange::Quarter, PriceType::CountUsed);
    facts.newOffersAvg.days30 = deal.avg(DateRange::Month, PriceType::CountNew);
    facts.newOffersAvg.days90 = deal.avg(DateRange::Quarter, PriceType::CountNew);
}

void takeIdentity(Facts& facts, const keepa::Deal& deal)
{
    if (std::string title = plainTitle(deal.title); !title.empty())
        facts.title = std::move(title);
    if (!deal.image.empty())
        facts.image = deal.image;
    if (deal.rootCategory)
        facts.rootCategory = deal.rootCategory;
}

} // namespace

void mergeDeal(Facts& facts, const keepa::Deal& deal, keepa::DomainId domain)
{
    facts.domain = domain;
    const auto lookedAt = timeOf(deal.lastUpdate);
    const bool older = facts.headlineAt && (!lookedAt || *lookedAt < *facts.headlineAt);
    if (!older || !facts.title)
        takeIdentity(facts, deal);
    if (older)
        return;

    facts.usedDropLast = dropOf(facts, deal);
    takeCurrentValues(facts, deal.currentValues);
    takeLandedValues(facts, deal.currentValues);
    takeReviews(facts, deal.currentValues);
    takeAverages(facts, deal);
    facts.usedSince = timeOf(deal.currentSince(PriceType::Used));
    facts.usedBackInStock = deal.backInStock(PriceType::Used);
    facts.rankDrops30 = countOf(deal.salesRankDrops30);
    facts.rankDrops90 = countOf(deal.salesRankDrops90);
    facts.rankDrops180 = countOf(deal.salesRankDrops180);
    facts.rankDrops365 = countOf(deal.salesRankDrops365);
    if (lookedAt)
        facts.headlineAt = lookedAt;
    if (deal.creationDate)
        facts.dealSince = timeOf(deal.creationDate);
    if (!facts.productAt && !facts.missingReason)
        facts.missingReason = MissingReason::DetailsPending;
}

void mergeSeller(Facts& facts, const keepa::Seller& seller, UtcTime fetchedAt)
{
    if (!facts.offer.sellerId || *facts.offer.sellerId != seller.sellerId)
        return;
    if (facts.seller.at && fetchedAt < *facts.seller.at)
        return;
    const keepa::RatingShares& lifetime = seller.rating(keepa::RatingWindow::Lifetime);
    facts.seller = {};
    if (!seller.name.empty())
        facts.seller.name = seller.name;
    if (const auto rating = seller.currentRating ? seller.currentRating : lifetime.positive)
        facts.seller.rating = static_cast<double>(*rating);
    facts.seller.ratingCount =
        seller.currentRatingCount ? seller.currentRatingCount : countOf(lifetime.count);
    facts.seller.scammer = seller.isScammer;
    facts.seller.at = fetchedAt;
}

} // namespace arb::deals
