#pragma once

#include "app/cli/Headless.h"

namespace arb::app {

/// What a fill will cost, in one sentence, before it starts: matches, pages, tokens, time on this plan. A
/// database that mirrors the query knows it for free; else Keepa is asked for one page. Empty where neither
/// can tell, since the fill itself will say why.
[[nodiscard]] QString fillEstimate(Headless& run, sync::Session& session);

/// The sentence for `matches` deals and an account as it is.
[[nodiscard]] QString fillEstimateText(std::int64_t matches, std::optional<std::int64_t> balance,
                                       std::optional<std::int64_t> perMinute);

} // namespace arb::app
