#include "core/keepa/ClientErrors.h"

#include <QCoreApplication>

namespace arb::keepa {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// "deal", or "deal: dateRange" where Keepa names the parameter.
QString place(Endpoint endpoint, const std::optional<Envelope>& envelope)
{
    QString what = text(endpointName(endpoint));
    if (envelope && envelope->failure && !envelope->failure->details.empty())
        what += QStringLiteral(": ") + text(envelope->failure->details).left(80);
    return what;
}

/// Keepa's own sentence, shortened, in ours.
QString refusal(const std::optional<Envelope>& envelope, int status)
{
    constexpr int longest = 200;
    if (envelope && envelope->failure && !envelope->failure->message.empty())
        return QCoreApplication::translate("Keepa", "Keepa refused the request: %1")
            .arg(text(envelope->failure->message).simplified().left(longest));
    return QCoreApplication::translate("Keepa", "Keepa refused the request (HTTP status %1).").arg(status);
}

/// A wrong key gets zeros where every real account has a rate.
bool isWrongKey(const std::optional<Envelope>& envelope)
{
    return envelope && envelope->refillRate == 0 && envelope->tokensLeft.value_or(0) == 0;
}

Error outOfTokens(Endpoint endpoint, const std::optional<Envelope>& envelope, UtcMillis now)
{
    const UtcMillis at = now + waitUntilPositive(envelope.value_or(Envelope{}));
    const UtcTime roundedUp = UtcMillis{at.value + 999}.toSeconds();
    return {
        ErrorKind::Quota, place(endpoint, envelope),
        QCoreApplication::translate("Keepa", "The Keepa account has no tokens left."),
        QCoreApplication::translate("Keepa", "Wait until it has refilled; the program goes on by itself."),
        roundedUp};
}

Error badRequest(Endpoint endpoint, const std::optional<Envelope>& envelope)
{
    if (isWrongKey(envelope))
        return {ErrorKind::Auth,
                text(endpointName(endpoint)),
                QCoreApplication::translate("Keepa", "Keepa refused the key."),
                QCoreApplication::translate("Keepa",
                                            "Check the key on keepa.com and enter it again in the settings."),
                {}};
    return {ErrorKind::Rejected,
            place(endpoint, envelope),
            refusal(envelope, 400),
            endpoint == Endpoint::Deal
                ? QCoreApplication::translate("Keepa", "Correct the deal query in the settings.")
                : QString(),
            {}};
}

bool startsLikeHtml(std::string_view body)
{
    const std::size_t first = body.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && body[first] == '<';
}

Error noJson(Endpoint endpoint, const HttpResponse& response)
{
    if (startsLikeHtml(response.body))
        return {ErrorKind::Network,
                text(endpointName(endpoint)),
                QCoreApplication::translate("Keepa", "A web page came instead of Keepa's answer."),
                QCoreApplication::translate(
                    "Keepa", "Check the network: a proxy or a login page of the Wi-Fi may be in between."),
                {}};
    return {ErrorKind::Malformed,
            text(endpointName(endpoint)),
            QCoreApplication::translate("Keepa", "Keepa's answer is incomplete or not readable."),
            QCoreApplication::translate("Keepa", "Try again later."),
            {}};
}

} // namespace

std::optional<Error> errorOf(Endpoint endpoint, const HttpResponse& response,
                             const std::optional<Envelope>& envelope, UtcMillis now)
{
    const int status = response.status;
    if (status == 200) {
        if (!envelope)
            return noJson(endpoint, response);
        if (envelope->failure)
            return Error{ErrorKind::Rejected, place(endpoint, envelope), refusal(envelope, status), {}, {}};
        return std::nullopt;
    }
    if (status == 429)
        return outOfTokens(endpoint, envelope, now);
    if (status == 400)
        return badRequest(endpoint, envelope);
    if (status == 401 || status == 402)
        return Error{ErrorKind::Auth,
                     text(endpointName(endpoint)),
                     QCoreApplication::translate("Keepa", "This Keepa key has no access to the API."),
                     QCoreApplication::translate(
                         "Keepa", "Book an API plan on keepa.com, or enter another key in the settings."),
                     {}};
    if (status >= 300 && status < 400)
        return Error{
            ErrorKind::Network,
            text(endpointName(endpoint)),
            QCoreApplication::translate("Keepa", "The server sent the request elsewhere."),
            QCoreApplication::translate(
                "Keepa", "Check the network: a proxy or a login page of the Wi-Fi may be in between."),
            {}};
    if (status == 408 || status >= 500)
        return Error{
            ErrorKind::Server,
            text(endpointName(endpoint)),
            QCoreApplication::translate("Keepa", "Keepa is out of order at the moment (HTTP status %1).")
                .arg(status),
            QCoreApplication::translate("Keepa", "Try again later."),
            {}};
    return Error{ErrorKind::Rejected, place(endpoint, envelope), refusal(envelope, status), {}, {}};
}

} // namespace arb::keepa
