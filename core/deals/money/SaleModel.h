#pragma once

#include "core/deals/money/Fees.h"
#include "core/deals/money/Inputs.h"

#include <optional>
#include <vector>

namespace arb::deals::money {

/// What a sale brings as a function of the list price, everything else fixed. The one place where the fees of
/// a sale are added up: the profit of a row and every solver read it.
///
/// Between two segment starts no fee falls as the price rises, so a price raised by n cents nets at most n
/// cents more. The solvers rest on that.
class SaleModel
{
public:
    SaleModel(const RateCard& card, const FullInputs& inputs);

    /// Everything but the price is known.
    [[nodiscard]] bool known() const { return m_unknown.empty(); }
    [[nodiscard]] InputSet unknown() const { return m_unknown; }

    [[nodiscard]] std::optional<Cents> buyerShipping() const { return m_buyerShipping; }
    [[nodiscard]] std::optional<Cents> closing() const { return m_closing; }
    [[nodiscard]] Cents perItem() const { return m_perItem; }
    [[nodiscard]] std::optional<Cents> storage() const { return m_storage; }
    [[nodiscard]] std::optional<Cents> aged() const { return m_aged; }
    [[nodiscard]] std::optional<Cents> postage() const { return m_postage; }

    [[nodiscard]] std::optional<Cents> referral(Cents price) const;
    [[nodiscard]] std::optional<Cents> fba(Cents price) const;
    [[nodiscard]] std::optional<Cents> returns(Cents price) const;

    /// VAT on the sale and on fees. Needs known().
    [[nodiscard]] Cents vat(Cents price, Cents purchase) const;

    /// What is left of price and buyer's shipping after every fee, postage, storage, returns and VAT, before
    /// the all-in cost. Needs known().
    [[nodiscard]] Cents net(Cents price, Cents purchase) const;

    /// net() with the referral fee and the returns allowance before rounding, in cents times Percent::whole.
    [[nodiscard]] Wide exactNet(Cents price, Cents purchase) const;

    /// First prices of the ranges within which no fee falls, ascending from 1: price bands, and the steps of
    /// a category that switch the whole price.
    [[nodiscard]] const std::vector<Cents>& segmentStarts() const { return m_segmentStarts; }

private:
    void readFulfilment(const RateCard& card, const FullInputs& inputs);
    void readHold(const RateCard& card, const FullInputs& inputs);
    void findSegments();

    const RateCard* m_card; ///< outlives the model, which lives for one calculation
    InputSet m_unknown;
    std::optional<Cents> m_buyerShipping;
    std::optional<CategoryRule> m_referral;
    std::optional<Cents> m_closing;
    Cents m_perItem = 0;
    std::optional<std::vector<Cents>> m_fba; ///< one a price band, or one for all
    std::optional<Cents> m_storage;
    std::optional<Cents> m_aged;
    std::optional<Cents> m_postage;
    std::optional<Percent> m_returns;
    VatInputs m_vat;
    std::vector<Cents> m_segmentStarts;
};

} // namespace arb::deals::money
