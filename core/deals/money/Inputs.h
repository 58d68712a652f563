#pragma once

#include "core/base/Time.h"
#include "core/deals/CostSettings.h"
#include "core/deals/money/Amounts.h"
#include "core/deals/money/Category.h"
#include "core/deals/money/Measures.h"
#include "core/deals/money/Vat.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace arb::deals::money {

/// What a calculation reads, to say which inputs were assumed or unknown.
enum class Input : std::uint8_t {
    Marketplace,
    Date,
    Profile,
    Category,
    Fulfilment,
    Plan,
    Price,
    BuyerShipping,
    Item,
    Shipping,
    Tax,
    TaxExempt,
    Prep,
    InboundPerPound,
    Placement,
    Postage,
    Weight,
    Dimensions,
    Returns,
    HoldMonths,
    TargetRoi,
    FbaFee,
    Referral,
    ShippingIncluded,
    ShippingDefault,
    Markup,
};

/// The stable name, as in the lines of `agent-arbitrage profit`: "tax_pct".
[[nodiscard]] std::string_view inputName(Input input);

/// A set of inputs.
class InputSet
{
public:
    void insert(Input input) { m_bits |= bit(input); }
    void insert(InputSet other) { m_bits |= other.m_bits; }
    [[nodiscard]] bool contains(Input input) const { return (m_bits & bit(input)) != 0; }
    [[nodiscard]] bool empty() const { return m_bits == 0; }
    /// In the order of the enumeration.
    [[nodiscard]] std::vector<Input> items() const;

    friend bool operator==(InputSet, InputSet) = default;

private:
    static constexpr std::uint32_t bit(Input input)
    {
        return std::uint32_t{1} << static_cast<unsigned>(input);
    }
    std::uint32_t m_bits = 0;
};

/// Everything the full profile reads (profit.md 4). What is nothing is unknown, and so is every result that
/// needs it; defaults are the caller's business, who names them in `assumed`.
struct FullInputs
{
    UtcDate date;
    Fulfilment fulfilment = Fulfilment::Fba;
    SellingPlan plan = SellingPlan::Professional;
    Category category = Category::Books;

    std::optional<Cents> price;         ///< P
    std::optional<Cents> buyerShipping; ///< S; of no effect with FBA
    std::optional<Cents> item;          ///< paid for the item
    std::optional<Cents> shipping;      ///< paid for shipping to the user
    std::optional<Percent> tax;         ///< purchase tax on the item; 0 with a resale certificate
    bool taxOnShipping = false;         ///< the state taxes shipping too
    std::optional<Cents> prep;
    std::optional<CentRate> inboundPerPound; ///< FBA
    std::optional<Cents> placement;          ///< FBA; see assumedPlacement()
    std::optional<Cents> postage;            ///< FBM: postage and packing to the buyer
    std::optional<Weight> weight;
    std::optional<Dimensions> dims;
    std::optional<Percent> returns; ///< allowance, of P
    std::optional<int> holdMonths;  ///< FBA: whole months in stock, 0 to maxHoldMonths
    std::optional<int> daysToSell;  ///< for annualised ROI only
    VatInputs vat;

    std::optional<Cents> fbaFee;                 ///< instead of the card's, in every price band
    std::optional<Percent> referral;             ///< instead of the card's; the category's minimum stays
    std::optional<CentRate> storagePerCubicFoot; ///< instead of the card's, in every month

    InputSet assumed; ///< inputs above that are defaults or estimates
};

inline constexpr int maxHoldMonths = 120;

/// Everything the classic profile reads (profit.md 11), with the earlier system's defaults.
struct ClassicInputs
{
    std::optional<Cents> price; ///< list at
    std::optional<Cents> now;   ///< buy price
    bool shippingIncluded = false;
    std::optional<Cents> shippingDefault = 399;
    std::optional<Percent> tax = Percent::ofBasisPoints(500);
    bool taxExempt = false;
    std::optional<Cents> prep = 275;
    std::optional<Cents> fbaFee = 550;
    std::optional<Percent> referral = Percent::ofBasisPoints(1500);
    std::optional<Percent> markup = Percent::ofBasisPoints(1000); ///< really a margin on the list price

    InputSet assumed;
};

} // namespace arb::deals::money
