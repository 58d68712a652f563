#pragma once

#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/deals/money/Amounts.h"
#include "core/deals/money/Category.h"
#include "core/deals/money/Measures.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace arb::deals::money {

/// What a table rests on. Grades as in profit.md: A first-party text, B vendor page, C compiled by someone
/// else, D not confirmed.
struct Provenance
{
    std::string source;
    char grade = 'D';
};

/// One step of a category's referral percentage. The last step of a category has no upper end.
struct ReferralTier
{
    std::optional<Cents> upTo; ///< inclusive
    Percent percent;
};

/// Whether a step switches the percentage of the whole price (clothing) or of the part above (jewelry):
/// profit.md 1.
enum class ReferralSplit : std::uint8_t { WholePrice, PartAbove };

struct CategoryRule
{
    bool media = false; ///< carries the closing fee
    Cents minimum = 0;
    ReferralSplit split = ReferralSplit::WholePrice;
    std::vector<ReferralTier> tiers;
};

/// FBA's size tiers, from the smallest. Books above 0.75 in are already LargeStandard.
enum class SizeTier : std::uint8_t { SmallStandard, LargeStandard, SmallBulky, LargeBulky };

/// The stable id, as in rate cards: "small_standard".
[[nodiscard]] std::string_view sizeTierId(SizeTier tier);
[[nodiscard]] std::optional<SizeTier> sizeTierFromId(std::string_view id);

/// A fee up to a weight (inclusive), one amount a price band.
struct WeightStep
{
    Weight upTo;
    std::vector<Cents> fees;
};

/// What is charged above the last step of a tier: a base, and an increment for every started `per`.
struct WeightIncrement
{
    std::vector<Cents> fees;
    Weight per;
    Cents increment = 0;
};

struct TierRule
{
    SizeTier tier = SizeTier::SmallStandard;
    Weight maxWeight;
    std::array<Length, 3> maxSides; ///< longest, median, shortest
    std::optional<Length> maxLengthPlusGirth;
    bool usesDimWeight = false;
    std::vector<WeightStep> steps;
    std::optional<WeightIncrement> above;
};

struct FulfilmentTable
{
    Provenance from;
    std::vector<Cents> bandStarts; ///< first price of each price band, ascending from 0
    int dimDivisor = 0;            ///< cubic inches a pound of dimensional weight
    std::vector<TierRule> tiers;   ///< from the smallest
};

/// From the first day to the last, both inclusive; without a last day it has no end yet.
struct DateWindow
{
    UtcDate first;
    std::optional<UtcDate> last;

    [[nodiscard]] bool contains(UtcDate day) const { return first <= day && (!last || day <= *last); }
};

/// A percentage on the fulfilment fee in a window (fuel and logistics).
struct Surcharge
{
    DateWindow window;
    Percent percent;
};

/// An amount on each unit in a window (holiday peak). The surcharge comes on top.
struct Peak
{
    DateWindow window;
    Cents perUnit = 0;
};

/// The aged inventory surcharge of a month that ends on `fromDay` or later: per cubic foot, at least per
/// unit.
struct AgedStep
{
    int fromDay = 0;
    CentRate perCubicFoot;
    Cents perUnit = 0;
};

/// Inbound placement of one unit up to a weight (inclusive).
struct PlacementStep
{
    SizeTier tier = SizeTier::SmallStandard;
    Weight upTo;
    Cents minimal = 0;
    Cents partial = 0;
};

/// The fees of one marketplace from one day on: a versioned data file, never code (profit.md, head).
struct RateCard
{
    std::string marketplace; ///< "US"
    Currency currency = Currency::Usd;
    std::string version;
    std::string fingerprint; ///< of the file's content: an edited card is another one, whatever its version says
    UtcDate effectiveFrom;

    Provenance referralFrom;
    std::array<std::optional<CategoryRule>, categoryCount> categories; ///< by Category
    Provenance closingFrom;
    Cents closingFee = 0; ///< per media item
    Provenance planFrom;
    Cents individualPerItem = 0;
    FulfilmentTable fulfilment;
    Provenance surchargesFrom;
    std::vector<Surcharge> surcharges;
    Provenance peaksFrom;
    std::vector<Peak> peaks;
    Provenance storageFrom;
    std::array<CentRate, 12> storagePerCubicFoot; ///< by calendar month, January first
    Provenance agedFrom;
    std::vector<AgedStep> aged; ///< ascending
    Provenance placementFrom;
    std::vector<PlacementStep> placement;
    Provenance assumptionsFrom;
    CentRate inboundPerPound; ///< default where the user states none
    Percent returns;          ///< default allowance of the item price
    Provenance refundFrom;
    Percent refundOfReferral; ///< what Amazon keeps of the referral fee on a refund
    Cents refundAtMost = 0;

    /// Reads a card. The error names the member, e.g. "fba.tiers[1].steps[0].fee", and what was expected
    /// there.
    [[nodiscard]] static Result<RateCard> parse(const QByteArray& json);

    /// The rule of a category, or nullptr where the card has none.
    [[nodiscard]] const CategoryRule* rule(Category category) const
    {
        const auto& found = categories[static_cast<std::size_t>(category)];
        return found ? &*found : nullptr;
    }
};

} // namespace arb::deals::money
