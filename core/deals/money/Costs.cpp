#include "core/deals/money/Costs.h"

#include "core/deals/money/Fees.h"

namespace arb::deals::money {

CostModel::CostModel(const FullInputs& inputs)
    : m_shipping(inputs.shipping), m_tax(inputs.tax), m_taxOnShipping(inputs.taxOnShipping), m_vat(inputs.vat)
{
    if (!m_shipping)
        m_unknown.insert(Input::Shipping);
    if (!m_tax)
        m_unknown.insert(Input::Tax);
    if (!inputs.prep)
        m_unknown.insert(Input::Prep);

    // Who ships to the buyer sends nothing to Amazon's warehouse.
    std::optional<Cents> placement = 0;
    m_inbound = 0;
    if (inputs.fulfilment == Fulfilment::Fba) {
        placement = inputs.placement;
        if (!placement)
            m_unknown.insert(Input::Placement);
        if (!inputs.inboundPerPound) {
            m_unknown.insert(Input::InboundPerPound);
            m_inbound.reset();
        } else if (inputs.weight) {
            m_inbound = inboundFreight(*inputs.inboundPerPound, *inputs.weight);
        } else if (inputs.inboundPerPound->tenThousandths != 0) {
            m_unknown.insert(Input::Weight);
            m_inbound.reset();
        }
    }
    if (inputs.prep && m_inbound && placement)
        m_rest = *inputs.prep + *m_inbound + *placement;
}

std::optional<Cents> CostModel::tax(Cents item) const
{
    if (!m_tax)
        return std::nullopt;
    if (!m_taxOnShipping || m_tax->millionths == 0)
        return share(item, *m_tax);
    if (!m_shipping)
        return std::nullopt;
    return share(item + *m_shipping, *m_tax);
}

std::optional<Cents> CostModel::purchase(Cents item) const
{
    if (!m_shipping)
        return std::nullopt;
    return item + *m_shipping;
}

std::optional<Cents> CostModel::buy(Cents item) const
{
    const auto paid = purchase(item);
    const auto taxed = tax(item);
    if (!paid || !taxed)
        return std::nullopt;
    return *paid + *taxed - vatReclaimed(m_vat, *paid);
}

std::optional<Cents> CostModel::allIn(Cents item) const
{
    const auto bought = buy(item);
    if (!bought || !m_rest)
        return std::nullopt;
    return *bought + *m_rest;
}

Cents CostModel::steepestRise() const
{
    return 1 + static_cast<Cents>(ceilDivide(m_tax.value_or(Percent{}).millionths, Percent::whole));
}

} // namespace arb::deals::money
