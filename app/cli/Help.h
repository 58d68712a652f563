#pragma once

#include "app/cli/ExitCode.h"
#include "app/cli/Options.h"

#include <optional>

namespace arb::app {

/// Answers --help, `COMMAND --help` and --version on standard output; nothing where none of them was asked
/// for.
[[nodiscard]] std::optional<ExitCode> answerHelp(const Options& options);

} // namespace arb::app
