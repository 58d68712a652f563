#pragma once

#include "app/cli/Headless.h"

namespace arb::app {

/// What a fill will cost, in one sentence, before it starts: matches, pages, tokens, time on this plan. A
/// database that mirrors the query knows it for free; else Keepa is asked for one page. Empty where neither
/// can tell, since the fill itself will say why.
[[nodiscard]] QString fillEstimate(Headless& run, sync::Session& session);

} // namespace arb::app
