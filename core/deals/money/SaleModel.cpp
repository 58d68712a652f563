#include "core/deals/money/SaleModel.h"

#include <algorithm>

namespace arb::deals::money {

SaleModel::SaleModel(const RateCard& card, const FullInputs& inputs)
    : m_card(&card), m_perItem(perItemFee(card, inputs.plan)), m_returns(inputs.returns), m_vat(inputs.vat)
{
    if (const CategoryRule* rule = card.rule(inputs.category)) {
        m_closing = closingFee(card, *rule);
        m_referral = *rule;
        if (inputs.referral)
            m_referral->tiers = {ReferralTier{{}, *inputs.referral}};
    } else {
        m_unknown.insert(Input::Category);
    }
    if (!m_returns)
        m_unknown.insert(Input::Returns);
    readFulfilment(card, inputs);
    readHold(card, inputs);
    findSegments();
}

void SaleModel::readFulfilment(const RateCard& card, const FullInputs& inputs)
{
    if (inputs.fulfilment == Fulfilment::Fbm) {
        m_fba = std::vector<Cents>{0};
        m_buyerShipping = inputs.buyerShipping;
        m_postage = inputs.postage;
        if (!m_buyerShipping)
            m_unknown.insert(Input::BuyerShipping);
        if (!m_postage)
            m_unknown.insert(Input::Postage);
        return;
    }
    m_buyerShipping = 0;
    m_postage = 0;
    if (inputs.fbaFee) {
        m_fba = std::vector<Cents>{*inputs.fbaFee};
        return;
    }
    if (inputs.dims && inputs.weight)
        m_fba = fbaFees(card, *inputs.dims, *inputs.weight, inputs.date);
    else
        m_unknown.insert(inputs.dims ? Input::Weight : Input::Dimensions);
    if (!m_fba)
        m_unknown.insert(Input::FbaFee);
}

void SaleModel::readHold(const RateCard& card, const FullInputs& inputs)
{
    if (inputs.fulfilment == Fulfilment::Fbm || inputs.holdMonths == 0) {
        m_storage = 0;
        m_aged = 0;
    } else if (!inputs.holdMonths) {
        m_unknown.insert(Input::HoldMonths);
    } else if (!inputs.dims) {
        m_unknown.insert(Input::Dimensions);
    } else {
        const int months = std::clamp(*inputs.holdMonths, 0, maxHoldMonths);
        m_storage = storageFee(card, *inputs.dims, inputs.date, months, inputs.storagePerCubicFoot);
        m_aged = agedSurcharge(card, *inputs.dims, months);
    }
}

void SaleModel::findSegments()
{
    m_segmentStarts = {1};
    if (m_fba && m_fba->size() > 1)
        m_segmentStarts.insert(m_segmentStarts.end(), m_card->fulfilment.bandStarts.begin(),
                               m_card->fulfilment.bandStarts.end());
    if (m_referral && m_buyerShipping && m_referral->split == ReferralSplit::WholePrice) {
        for (const ReferralTier& tier : m_referral->tiers) {
            if (tier.upTo)
                m_segmentStarts.push_back(*tier.upTo + 1 - *m_buyerShipping);
        }
    }
    std::erase_if(m_segmentStarts, [](Cents start) { return start < 1; });
    std::ranges::sort(m_segmentStarts);
    const auto twice = std::ranges::unique(m_segmentStarts);
    m_segmentStarts.erase(twice.begin(), twice.end());
}

std::optional<Cents> SaleModel::referral(Cents price) const
{
    if (!m_referral || !m_buyerShipping)
        return std::nullopt;
    return referralFee(*m_referral, price + *m_buyerShipping);
}

std::optional<Cents> SaleModel::fba(Cents price) const
{
    if (!m_fba)
        return std::nullopt;
    return m_fba->size() == 1 ? m_fba->front() : (*m_fba)[priceBand(*m_card, price)];
}

std::optional<Cents> SaleModel::returns(Cents price) const
{
    if (!m_returns)
        return std::nullopt;
    return share(price, *m_returns);
}

Cents SaleModel::vat(Cents price, Cents purchase) const
{
    if (m_vat.mode == VatMode::None && m_vat.feesRate.millionths == 0)
        return 0;
    const Cents fees = *referral(price) + *m_closing + m_perItem + *fba(price) + *m_storage + *m_aged;
    return vatOnSale(m_vat, price + *m_buyerShipping, purchase) + vatOnFees(m_vat, fees);
}

Cents SaleModel::net(Cents price, Cents purchase) const
{
    return price + *m_buyerShipping - *referral(price) - *m_closing - m_perItem - *fba(price) - *m_storage -
           *m_aged - *m_postage - *returns(price) - vat(price, purchase);
}

Wide SaleModel::exactNet(Cents price, Cents purchase) const
{
    const Cents rounded = *referral(price) + *returns(price);
    return Wide{net(price, purchase) + rounded} * Percent::whole -
           exactReferralFee(*m_referral, price + *m_buyerShipping) - exactShare(price, *m_returns);
}

} // namespace arb::deals::money
