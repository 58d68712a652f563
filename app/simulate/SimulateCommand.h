#pragma once

#include "app/cli/ExitCode.h"
#include "app/cli/Options.h"

#include <stop_token>

namespace arb::app {

/// `agent-arbitrage simulate`: runs engine and baseline against the built-in market and prints the figures, as a table
/// or (--json) as one object.
[[nodiscard]] ExitCode simulateCommand(const Options& options, std::stop_token stop);

} // namespace arb::app
