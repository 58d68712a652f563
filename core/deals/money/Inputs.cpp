#include "core/deals/money/Inputs.h"

#include <array>

namespace arb::deals::money {
namespace {

constexpr std::size_t inputCount = static_cast<std::size_t>(Input::Markup) + 1;
static_assert(inputCount <= 32, "InputSet has 32 bits");

constexpr std::array<std::string_view, inputCount> names{
    "marketplace",
    "date",
    "profile",
    "category",
    "fulfilment",
    "plan",
    "price",
    "buyer_shipping",
    "item",
    "shipping",
    "tax_pct",
    "tax_exempt",
    "prep",
    "inbound_per_lb",
    "placement",
    "postage",
    "weight_lb",
    "dims_in",
    "returns_pct",
    "hold_months",
    "target_roi_pct",
    "fba_fee",
    "referral_pct",
    "shipping_included",
    "shipping_default",
    "markup_pct",
};

} // namespace

std::string_view inputName(Input input) { return names[static_cast<std::size_t>(input)]; }

std::vector<Input> InputSet::items() const
{
    std::vector<Input> inputs;
    for (std::size_t i = 0; i < inputCount; ++i) {
        if (contains(static_cast<Input>(i)))
            inputs.push_back(static_cast<Input>(i));
    }
    return inputs;
}

} // namespace arb::deals::money
