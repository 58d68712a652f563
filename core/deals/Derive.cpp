#include "core/deals/Derived.h"

#include "core/deals/CostSettings.h"
#include "core/deals/derive/Figures.h"
#include "core/deals/derive/Judgement.h"
#include "core/deals/derive/Prices.h"

namespace arb::deals {

Derived derive(const Facts& facts, const CostSettings& settings, const money::RateCards& cards, UtcDate today)
{
    Derived out;
    derivation::buyPrice(facts, settings, out);
    derivation::salePrice(facts, out);
    derivation::comparisons(facts, out);
    derivation::season(facts, today, out);
    derivation::archetype(facts, out);
    derivation::evidenceGrade(facts, today, out);
    derivation::offerTrends(facts, out);
    derivation::trust(facts, out);
    if (facts.title)
        out.riskFlags = derivation::riskFlags(*facts.title, facts.edition.value_or(std::string()),
                                              facts.binding.value_or(std::string()));
    derivation::figures(facts, settings, cards, today, out);
    return out;
}

} // namespace arb::deals
