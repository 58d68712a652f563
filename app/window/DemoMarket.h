#pragma once

#include "core/base/Clock.h"
#include "core/keepa/Transport.h"

#include <memory>

namespace arb::app {

/// The built-in market as a transport for the demo: a lively one, on a plan with many tokens. It is made at the first
/// request, on the worker that makes it: the window does not wait for it.
[[nodiscard]] std::shared_ptr<keepa::Transport> makeDemoMarket(std::shared_ptr<const Clock> clock);

/// The key that the demo's Keepa accepts.
[[nodiscard]] Secret demoKey();

} // namespace arb::app
