#!/usr/bin/env bash
# Builds Agent Arbitrage and starts it: run.sh [--demo] [options and commands of agent-arbitrage]
# Installs the Debian packages that are missing first. Works from any folder, with and without a terminal.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

"$root/packaging/install-packages.sh" build
configure release
# Only the programs: the same folder takes the tests too, whenever somebody builds them.
build release agent-arbitrage keepa-simulator

program=$root/build/release/bin/agent-arbitrage
[ -x "$program" ] || fail "The build ended without $program."
say "Starting agent-arbitrage $*"
exec "$program" "$@"
