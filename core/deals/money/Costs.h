#pragma once

#include "core/deals/money/Inputs.h"

#include <optional>

namespace arb::deals::money {

/// The cash that goes out before a sale, as a function of the item's price: C of profit.md 4.
class CostModel
{
public:
    explicit CostModel(const FullInputs& inputs);

    /// Everything but the price of the item is known.
    [[nodiscard]] bool known() const { return m_shipping && m_tax && m_rest; }
    /// Inputs that are missing, the price of the item aside.
    [[nodiscard]] InputSet unknown() const { return m_unknown; }

    [[nodiscard]] std::optional<Cents> inbound() const { return m_inbound; }
    [[nodiscard]] std::optional<Cents> tax(Cents item) const;
    /// Item and shipping: what the supplier gets. Nothing where shipping is unknown.
    [[nodiscard]] std::optional<Cents> purchase(Cents item) const;
    /// Item, shipping and tax, less reclaimed VAT.
    [[nodiscard]] std::optional<Cents> buy(Cents item) const;
    /// The all-in cost.
    [[nodiscard]] std::optional<Cents> allIn(Cents item) const;
    /// By how much the all-in cost can rise with one cent more for the item.
    [[nodiscard]] Cents steepestRise() const;

private:
    std::optional<Cents> m_shipping;
    std::optional<Percent> m_tax;
    bool m_taxOnShipping = false;
    VatInputs m_vat;
    std::optional<Cents> m_inbound;
    std::optional<Cents> m_rest; ///< prep, inbound, placement
    InputSet m_unknown;
};

} // namespace arb::deals::money
