#pragma once

#include "core/deals/CostSettings.h"
#include "core/deals/Derived.h"
#include "core/deals/Facts.h"
#include "core/deals/money/RateCards.h"
#include "core/keepa/Product.h"

#include <initializer_list>
#include <string_view>
#include <utility>

/// What the tests of this room share: an ASIN, a day, short histories.
namespace arb::deals::testing {

inline Asin someAsin() { return *Asin::parse("0321928423"); }

/// 2026-09-01 00:00 UTC, the clock of the vectors in deals.md section 12.
inline constexpr keepa::KeepaTime k0{8'239'680};
inline constexpr UtcDate today{2026, 9, 1};

inline Money usd(std::int64_t cents) { return {cents, Currency::Usd}; }

/// A history from (minute relative to `k0`, value); -1 is "none".
inline keepa::History series(std::initializer_list<std::pair<std::int32_t, std::int64_t>> points)
{
    keepa::History history;
    for (const auto& [minute, value] : points)
        history.push_back({.time = {k0.minutes + minute},
                           .value = value < 0 ? std::nullopt : std::optional<std::int64_t>{value}});
    return history;
}

inline keepa::History& csv(keepa::Product& product, keepa::PriceType type)
{
    return product.csv[keepa::index(type)];
}

/// The rate cards that come with the program, read once.
inline const money::RateCards& cards()
{
    static const money::RateCards builtIn = money::RateCards::builtIn();
    return builtIn;
}

/// Example 1 of profit.md: a textbook of 9.5 x 7.5 x 1.1 in and 1.4 lb, item 14.00, shipping 3.99, sold
/// at 45.00.
inline Facts textbook()
{
    Facts facts{someAsin()};
    facts.title = "Principles of Things";
    facts.rootCategory = 283155;
    facts.rootCategoryName = "Books";
    facts.headlineAt = UtcTime{1'788'000'000};
    facts.productAt = facts.headlineAt;
    facts.tier = DetailTier::Offers;
    facts.usedPrice = usd(1400);
    facts.offersAt = facts.headlineAt;
    facts.offer.item = usd(1400);
    facts.offer.shipping = usd(399);
    facts.offer.condition = keepa::Condition::UsedGood;
    facts.offer.sellerId = "A2XP7ZWVHAT29K";
    facts.offer.fba = false;
    facts.package = {.lengthMm = 241, .widthMm = 190, .heightMm = 28, .weightGrams = 635};
    facts.evidence.listAtRaw = usd(4500);
    facts.evidence.listBasis = history::ListBasis::PeakMedian;
    facts.evidence.peakSales = 4;
    facts.evidence.usedSales = 12;
    facts.evidence.usedDrops = 20;
    return facts;
}

} // namespace arb::deals::testing
