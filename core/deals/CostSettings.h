#pragma once

#include "core/base/Money.h"

#include <cstdint>
#include <optional>

namespace arb::deals {

enum class CostProfile : std::uint8_t { Full, Classic }; ///< profit.md section 11
enum class Fulfilment : std::uint8_t { Fba, Fbm };
enum class SellingPlan : std::uint8_t { Professional, Individual };
enum class VatMode : std::uint8_t { None, Standard, Margin };

/// What the user says about costs: the only settings that derive() reads. Amounts are cents of the marketplace,
/// rates are basis points (5 % = 500). Defaults are those of profit.md sections 1, 4 and 11.
struct CostSettings
{
    CostProfile profile = CostProfile::Full;
    Fulfilment fulfilment = Fulfilment::Fba;
    SellingPlan plan = SellingPlan::Professional;
    std::int64_t prepCents = 125;
    std::int64_t shippingDefaultCents = 399; ///< to the user, where an offer's shipping is unknown (an estimate then)
    bool taxExempt = true;                   ///< a resale certificate: purchases carry no sales tax
    std::int64_t taxBasisPoints = 500;
    std::int64_t inboundPerPoundCents = 60;
    std::optional<std::int64_t> placementCents; ///< unknown: the rate card's default for the size tier
    std::int64_t returnsBasisPoints = 300;
    int holdMonths = 3;                       ///< expected storage time
    std::int64_t postageCents = 480;          ///< FBM: outbound postage
    std::int64_t packingCents = 40;           ///< FBM: packing
    std::int64_t buyerShippingCents = 399;    ///< FBM: what the buyer pays for shipping
    std::int64_t targetRoiBasisPoints = 3000; ///< target of minimum list price and maximum buy price
    int expectedDaysToSell = 90;              ///< for annualised ROI where demand is unknown
    VatMode vatMode = VatMode::None;
    std::int64_t vatSaleBasisPoints = 0;
    std::int64_t vatFeesBasisPoints = 0;
    bool vatReclaim = false;
    // The classic profile (profit.md section 11).
    std::int64_t classicPrepCents = 275;
    std::int64_t classicShippingCents = 399;
    std::int64_t classicTaxBasisPoints = 500;
    bool classicTaxExempt = false;
    std::int64_t classicMarkupBasisPoints = 1000;
    std::int64_t classicFbaCents = 550;
    std::int64_t classicReferralBasisPoints = 1500;
    std::int64_t feeDifferenceCents = 50; ///< show Keepa's fee beside the card's from this difference on

    friend bool operator==(const CostSettings&, const CostSettings&) = default;
};

} // namespace arb::deals
