#pragma once

#include "core/base/Result.h"

namespace arb::app {

/// What a headless command ends with; documented in the manual and stable for scripts.
enum class ExitCode : int {
    Done = 0,
    Failed = 1, ///< a bug
    Usage = 2,
    NoKey = 3, ///< no key, or Keepa refused it
    OutOfTokens = 4,
    Network = 5, ///< Keepa cannot be reached, or its answers cannot be used
    Storage = 6,
    Cancelled = 7,
    QueryRefused = 8,
};

[[nodiscard]] inline ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
    case ErrorKind::Server:
    case ErrorKind::Tls:
    case ErrorKind::Malformed:
        return ExitCode::Network;
    case ErrorKind::Auth:
        return ExitCode::NoKey;
    case ErrorKind::Quota:
        return ExitCode::OutOfTokens;
    case ErrorKind::Rejected:
        return ExitCode::QueryRefused;
    case ErrorKind::Storage:
        return ExitCode::Storage;
    case ErrorKind::Cancelled:
        return ExitCode::Cancelled;
    case ErrorKind::Invalid:
        return ExitCode::Usage;
    case ErrorKind::Internal:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace arb::app
