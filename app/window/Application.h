#pragma once

#include "app/cli/Options.h"

namespace arb::app {

/// Runs the window until it is quit; the program's exit code.
[[nodiscard]] int runWindow(int argc, char* argv[], const Options& options);

} // namespace arb::app
