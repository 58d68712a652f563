#include "core/base/Error.h"

#include <QCoreApplication>

namespace arb {

QString Error::line() const
{
    return what.isEmpty() ? words : words + QStringLiteral(" (") + what + QStringLiteral(")");
}

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network: return QStringLiteral("network");
    case ErrorKind::Server: return QStringLiteral("server");
    case ErrorKind::Tls: return QStringLiteral("tls");
    case ErrorKind::Auth: return QStringLiteral("auth");
    case ErrorKind::Quota: return QStringLiteral("quota");
    case ErrorKind::Rejected: return QStringLiteral("rejected");
    case ErrorKind::Malformed: return QStringLiteral("malformed");
    case ErrorKind::Storage: return QStringLiteral("storage");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::Invalid: return QStringLiteral("invalid");
    case ErrorKind::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

Error cancelledError()
{
    return {ErrorKind::Cancelled, {}, QCoreApplication::translate("Error", "Cancelled."), {}, {}};
}

} // namespace arb
