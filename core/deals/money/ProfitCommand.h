#pragma once

#include "core/base/Time.h"
#include "core/deals/CostSettings.h"
#include "core/deals/money/RateCards.h"

#include <string>
#include <string_view>

namespace arb::deals::money {

/// The core of `agent-arbitrage profit`: one JSON object in, one JSON object out, on one line without its
/// end.
///
/// In: marketplace, date, profile ("full", "classic"), category, fulfilment ("FBA", "FBM"), plan
/// ("professional", "individual"), price, buyer_shipping, item, shipping, tax_pct, tax_exempt, prep,
/// inbound_per_lb, placement, postage, weight_lb, dims_in [l, w, h], returns_pct, hold_months,
/// target_roi_pct, and instead of the card's storage_per_cuft_month, fba_fee, referral_pct; for classic also
/// shipping_included, shipping_default, markup_pct. Money is in cents, rates may have decimals. null is
/// unknown, and so is what follows from it. An absent member gets its default (of `defaults`, of the card, of
/// ClassicInputs) and is named in "assumed"; an absent price or item, weight or size is unknown.
///
/// Out: profitAnswer(). In the classic profile min_list is for markup_pct, and max_buy for target_roi_pct
/// where that is given, else for markup_pct. A line that cannot be used is answered by {"error": words,
/// "field": member or null}.
[[nodiscard]] std::string answerProfitLine(std::string_view jsonLine, const RateCards& cards, UtcDate today,
                                           const CostSettings& defaults = {});

} // namespace arb::deals::money
