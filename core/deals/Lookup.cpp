// Facts from product look-ups.
#include "core/deals/Facts.h"
#include "core/deals/FactsFrom.h"
#include "core/deals/Headline.h"
#include "core/deals/Statistics.h"
#include "core/keepa/Product.h"

#include <algorithm>
#include <vector>

namespace arb::deals {

using keepa::PriceType;

namespace {

std::optional<std::string> textOf(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional{text};
}

/// The first code that is an ISBN-13, else the primary EAN.
std::optional<std::string> isbn13Of(const keepa::Product& product)
{
    for (const std::string& ean : product.eanList) {
        if (ean.size() == 13 && (ean.starts_with("978") || ean.starts_with("979")))
            return ean;
    }
    return product.eanList.empty() ? std::nullopt : textOf(product.eanList.front());
}

std::optional<std::string> categoryPathOf(const keepa::Product& product)
{
    std::string path;
    for (const keepa::CategoryNode& node : product.categoryTree) {
        if (!path.empty())
            path += " > ";
        path += node.name;
    }
    return textOf(path);
}

void takeIdentity(Facts& facts, const keepa::Product& product)
{
    if (std::string title = plainTitle(product.title); !title.empty())
        facts.title = std::move(title);
    if (!product.image.empty())
        facts.image = product.image;
    facts.productType = static_cast<std::int64_t>(product.productType);
    facts.isbn13 = isbn13Of(product);
    facts.binding = textOf(product.binding);
    facts.edition = textOf(product.edition);
    facts.manufacturer = textOf(product.manufacturer);
    if (product.rootCategory)
        facts.rootCategory = product.rootCategory;
    if (!product.categoryTree.empty()) {
        facts.rootCategoryName = textOf(product.categoryTree.front().name);
        facts.categoryPath = categoryPathOf(product);
    }
    facts.adult = product.isAdult;
    facts.hazmat = !product.hazardousMaterials.empty();
    facts.heatSensitive = product.isHeatSensitive;
    facts.returnRate =
        product.returnRate ? std::optional{static_cast<std::int64_t>(*product.returnRate)} : std::nullopt;
    facts.monthlySold = countOf(product.monthlySold);
}

void takeSizeAndFees(Facts& facts, const keepa::Product& product)
{
    facts.package = {.lengthMm = countOf(product.package.lengthMm),
                     .widthMm = countOf(product.package.widthMm),
                     .heightMm = countOf(product.package.heightMm),
                     .weightGrams = countOf(product.package.weightGrams)};
    facts.keepaFees = {};
    if (product.fbaFees && product.fbaFees->pickAndPackFee && *product.fbaFees->pickAndPackFee > 0) {
        // A fee of 0 means that Keepa has no valid dimensions (profit.md 3).
        facts.keepaFees.pickAndPack = priceOf(facts, product.fbaFees->pickAndPackFee);
        facts.keepaFees.pickAndPackAt = timeOf(product.fbaFees->lastUpdate);
    }
    facts.keepaFees.referralPercent = product.referralFeePercentage;
    facts.keepaFees.closing = priceOf(facts, product.variableClosingFee);
}

void takeAverages(Facts& facts, const keepa::ProductStats& stats)
{
    const auto price = [&](const keepa::TypeValues& values, PriceType type) {
        return priceOf(facts, values.at(type));
    };
    facts.used.days30 = price(stats.avg30, PriceType::Used);
    facts.used.days90 = price(stats.avg90, PriceType::Used);
    facts.used.days180 = price(stats.avg180, PriceType::Used);
    facts.used.days365 = price(stats.avg365, PriceType::Used);
    facts.newAvg90 = price(stats.avg90, PriceType::New);
    facts.amazonAvg90 = price(stats.avg90, PriceType::Amazon);
    facts.amazonAvg180 = price(stats.avg180, PriceType::Amazon);
    facts.amazonAvg365 = price(stats.avg365, PriceType::Amazon);
    if (const auto buyBox = price(stats.avg90, PriceType::BuyBoxUsedShipping))
        facts.buyBoxUsedAvg90 = buyBox; // absent without offers: what the deal object said stays
    const auto counts = [&stats](PriceType type) {
        return CountAverages{.days30 = stats.avg30.at(type),
                             .days90 = stats.avg90.at(type),
                             .days180 = stats.avg180.at(type),
                             .days365 = stats.avg365.at(type)};
    };
    facts.rank = counts(PriceType::SalesRank);
    facts.usedOffersAvg = counts(PriceType::CountUsed);
    facts.newOffersAvg = counts(PriceType::CountNew);
}

void takeStatistics(Facts& facts, const keepa::ProductStats& stats)
{
    takeAverages(facts, stats);
    const auto share = [](std::optional<std::int64_t> percent) {
        return percent ? std::optional{static_cast<double>(*percent)} : std::nullopt;
    };
    facts.amazonOutOfStock90 = share(stats.outOfStockPercentage90.at(PriceType::Amazon));
    facts.usedOutOfStock90 = share(stats.outOfStockPercentage90.at(PriceType::Used));
    facts.usedLowest90 = stats.isLowest90.test(keepa::index(PriceType::Used));
    facts.rankDrops30 = countOf(stats.salesRankDrops30);
    facts.rankDrops90 = countOf(stats.salesRankDrops90);
    facts.rankDrops180 = countOf(stats.salesRankDrops180);
    facts.rankDrops365 = countOf(stats.salesRankDrops365);
}

bool withOffers(const keepa::Product& product)
{
    return product.offersSuccessful.value_or(false) || !product.liveOffersOrder.empty();
}

/// The used price's last change, from the history: more than the statistics tell.
void takeLastChange(Facts& facts, const keepa::History& used)
{
    if (used.empty())
        return;
    facts.usedSince = keepa::toUtc(used.back().time);
    facts.usedDropLast = std::nullopt;
    if (used.size() >= 2 && used.back().value && used[used.size() - 2].value)
        facts.usedDropLast = priceOf(facts, *used[used.size() - 2].value - *used.back().value);
}

/// The values now. A look-up without offers says nothing of the prices that include shipping: those on record
/// stay while the used price is what it was, and are unknown after it changed.
void takeHeadline(Facts& facts, const keepa::Product& product, UtcTime lookedAt)
{
    const std::optional<Money> usedBefore = facts.usedPrice;
    takeCurrentValues(facts, product.stats->current);
    takeReviews(facts, product.stats->current);
    takeLastChange(facts, product.history(PriceType::Used));
    if (withOffers(product))
        takeLandedValues(facts, product.stats->current);
    else if (facts.usedPrice != usedBefore)
        takeLandedValues(facts, keepa::TypeValues{});
    facts.headlineAt = lookedAt;
}

/// Live, used, shippable and not known to be a fraud.
bool isCandidate(const keepa::Offer& offer)
{
    return keepa::isUsed(offer.condition) && offer.price && *offer.price > 0 && !offer.isPreorder &&
           !offer.isScam && (offer.isShippable || offer.shipping);
}

/// Known landed prices first, the cheapest of them; an unknown shipping never counts as free, so such an
/// offer is taken only where there is no other. Ties: the better condition.
bool cheaper(const keepa::Offer& a, const keepa::Offer& b)
{
    const auto landedA = a.landed();
    const auto landedB = b.landed();
    if (landedA.has_value() != landedB.has_value())
        return landedA.has_value();
    const std::int64_t priceA = landedA.value_or(*a.price);
    const std::int64_t priceB = landedB.value_or(*b.price);
    return priceA != priceB ? priceA < priceB : a.condition < b.condition;
}

void takeOffers(Facts& facts, const keepa::Product& product, UtcTime offersAt)
{
    std::vector<const keepa::Offer*> candidates;
    std::vector<std::int64_t> landed;
    std::int64_t liveUsed = 0;
    for (const keepa::Offer* offer : product.liveOffers()) {
        liveUsed += keepa::isUsed(offer->condition) ? 1 : 0;
        if (!isCandidate(*offer))
            continue;
        candidates.push_back(offer);
        if (const auto total = offer->landed())
            landed.push_back(*total);
    }
    std::ranges::sort(landed);
    facts.offersAt = offersAt;
    facts.liveUsedOffers = liveUsed;
    facts.usedDispersion = spreadOf(landed);

    const std::optional<std::string> sellerBefore = facts.offer.sellerId;
    facts.offer = {};
    const auto best = std::ranges::min_element(candidates, [](auto* a, auto* b) { return cheaper(*a, *b); });
    if (best != candidates.end()) {
        const keepa::Offer& offer = **best;
        facts.offer.item = priceOf(facts, offer.price);
        facts.offer.shipping = priceOf(facts, offer.shipping);
        facts.offer.condition = offer.condition;
        facts.offer.sellerId = textOf(offer.sellerId);
        facts.offer.fba = offer.isFba;
        facts.offer.shipsFromChina = offer.shipsFromChina;
        if (!offer.prices.empty())
            facts.offer.priceSince = keepa::toUtc(offer.prices.back().time);
    }
    if (facts.offer.sellerId != sellerBefore)
        facts.seller = {};
}

bool hasHistory(const keepa::Product& product)
{
    return !product.history(PriceType::SalesRank).empty() || !product.history(PriceType::Used).empty() ||
           !product.history(PriceType::CountUsed).empty();
}

UtcTime offersTime(const keepa::Product& product, UtcTime fetchedAt)
{
    if (product.stats && product.stats->lastOffersUpdate)
        return keepa::toUtc(*product.stats->lastOffersUpdate);
    return product.lastUpdate ? keepa::toUtc(*product.lastUpdate) : fetchedAt;
}

} // namespace

void mergeProduct(Facts& facts, const keepa::Product& product, UtcTime fetchedAt)
{
    if (facts.productAt && fetchedAt < *facts.productAt)
        return;
    if (!product.exists()) {
        facts.productType = static_cast<std::int64_t>(product.productType);
        facts.missingReason = MissingReason::NotAtKeepa;
        facts.missingAttempts = facts.missingAttempts.value_or(0) + 1;
        return;
    }
    if (product.domain)
        facts.domain = *product.domain;
    takeIdentity(facts, product);
    takeSizeAndFees(facts, product);
    if (product.stats) {
        takeStatistics(facts, *product.stats);
        const UtcTime lookedAt = product.lastUpdate ? keepa::toUtc(*product.lastUpdate) : fetchedAt;
        if (!facts.headlineAt || lookedAt >= *facts.headlineAt)
            takeHeadline(facts, product, lookedAt);
    }
    if (hasHistory(product))
        facts.evidence = history::infer(product, fetchedAt);
    facts.productAt = fetchedAt;
    facts.tier = std::max(facts.tier, DetailTier::Product);
    facts.missingReason.reset();
    facts.missingAttempts.reset();
    facts.nextRetry.reset();
    if (withOffers(product)) {
        takeOffers(facts, product, offersTime(product, fetchedAt));
        facts.tier = DetailTier::Offers;
    } else if (!product.offers
                    .empty()) { // asked for, but Amazon could not be read: only historical offers came
        facts.missingReason = MissingReason::OffersUnavailable;
    }
}

} // namespace arb::deals
