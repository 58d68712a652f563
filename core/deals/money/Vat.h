#pragma once

#include "core/deals/CostSettings.h"
#include "core/deals/money/Amounts.h"

namespace arb::deals::money {

/// The user's standing with VAT (profit.md 9). The defaults are the United States: none of it.
struct VatInputs
{
    VatMode mode = VatMode::None;
    Percent saleRate; ///< on the goods: standard or reduced; 0 for UK printed books
    Percent feesRate; ///< local VAT on Amazon's fees; a cost only for who is not registered (VatMode::None)
    bool reclaim =
        false; ///< the supplier invoices VAT, which a registered seller reclaims (VatMode::Standard)
};

/// VAT due on a sale: within the gross price (Standard), within what the sale exceeds the purchase by
/// (Margin), or 0. `purchase` is what was paid for the goods and their way to the user; only the margin
/// scheme reads it.
[[nodiscard]] Cents vatOnSale(const VatInputs& vat, Cents gross, Cents purchase);

/// VAT on Amazon's fees that nobody gives back.
[[nodiscard]] Cents vatOnFees(const VatInputs& vat, Cents fees);

/// VAT within a purchase that is reclaimed.
[[nodiscard]] Cents vatReclaimed(const VatInputs& vat, Cents purchase);

} // namespace arb::deals::money
