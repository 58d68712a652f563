#pragma once

#include "core/base/Time.h"

#include <QString>

#include <optional>

namespace arb {

/// Decides what the program does next (retry, stop, ask); the words are only for people.
enum class ErrorKind {
    Network,   ///< no connection, time-out, a proxy's page: worth trying again
    Server,    ///< Keepa was reached and is out of order (HTTP 5xx): worth trying again
    Tls,       ///< the server could not be trusted: never tried again by itself
    Auth,      ///< no key, or Keepa refused it
    Quota,     ///< not enough tokens; `retryAt` says when there are
    Rejected,  ///< Keepa refused the request (HTTP 400/402/404/405): the same request fails again
    Malformed, ///< an answer or a file that does not have the documented shape
    Storage,   ///< the database or a file could not be read or written
    Cancelled, ///< the user or the program asked to stop
    Invalid,   ///< input of the user that cannot be used
    Internal,  ///< a bug: a state that cannot be
};

/// Why something did not work: for the program (kind, retryAt) and for people (the three texts, translated).
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString what;   ///< what failed: endpoint, field, ASIN, file. Never contains a secret
    QString words;  ///< one sentence for the user
    QString action; ///< what the user can do about it; may be empty
    std::optional<UtcTime> retryAt{}; ///< when trying again makes sense, if known

    /// "words (what)": one line for logs and the command line.
    [[nodiscard]] QString line() const;
};

/// Stable lower-case name of a kind ("network", "tls", ...), for logs and JSON.
[[nodiscard]] QString errorKindName(ErrorKind kind);

/// The error of a call that was asked to stop.
[[nodiscard]] Error cancelledError();

} // namespace arb
