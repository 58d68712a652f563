#pragma once

#include <QLoggingCategory>
#include <QString>

#include <functional>

namespace arb {

Q_DECLARE_LOGGING_CATEGORY(logKeepa)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logUi)
Q_DECLARE_LOGGING_CATEGORY(logApp)

/// Blots out what looks like a key: `key=...` in URLs and runs of 40 or more letters and digits.
[[nodiscard]] QString redacted(const QString& text);

/// Sends all Qt messages to a rotating file (5 files of 5 MB) and, from warnings on or where `verbose`, to stderr.
/// Every line passes `redacted`. `quiet`: nothing on stderr unless `verbose`, for a caller that tells errors itself.
/// Call once, from main.
void startLogging(const QString& file, bool verbose, bool quiet = false);

/// From now on `listener` gets each line that is logged, on the thread that logs it; first the last lines of this run so
/// far. An empty one ends that: after the call returns, the old one is not called any more. It must not log.
void followLog(std::function<void(const QString& line)> listener);

} // namespace arb
