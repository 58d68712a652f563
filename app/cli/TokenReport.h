#pragma once

#include "app/cli/Headless.h"

namespace arb::app {

/// `tokens`: what was spent by day and purpose, the sums, and the balance with its forecast.
[[nodiscard]] ExitCode tokensCommand(Headless& run);

} // namespace arb::app
