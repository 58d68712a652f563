#pragma once

#include "app/cli/Headless.h"

namespace arb::app {

/// `removed`: deals that left, newest first, with the reason; and `restore ASIN...`: puts them back.
[[nodiscard]] ExitCode removedCommand(Headless& run);
[[nodiscard]] ExitCode restoreCommand(Headless& run);

} // namespace arb::app
