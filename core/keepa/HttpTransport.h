#pragma once

#include "core/keepa/Transport.h"

#include <QUrl>

#include <memory>

namespace arb::keepa {

/// Keepa over HTTPS. One thread of its own holds the network manager, so that connections are kept open
/// between calls from any worker and no worker needs an event loop. TLS errors are fatal, redirects are not
/// followed, the system's proxy is used (not for loopback), HTTP/2 is off, gzip is undone. Thread-safe. The
/// key appears in the URL of a request only, as Keepa demands, never in an error.
class HttpTransport final : public Transport
{
public:
    /// https://api.keepa.com
    [[nodiscard]] static QUrl keepaUrl();

    /// A transport to `baseUrl`. Error: Invalid for anything but https, or plain http to a loopback host.
    [[nodiscard]] static Result<std::unique_ptr<HttpTransport>> create(const QUrl& baseUrl = keepaUrl());

    /// No call may be under way.
    ~HttpTransport() override;

    [[nodiscard]] Result<HttpResponse> send(const HttpRequest& request, const Secret& key,
                                            std::stop_token stop) override;

private:
    class Network;
    explicit HttpTransport(const QUrl& baseUrl);

    QUrl m_baseUrl;
    std::unique_ptr<Network> m_network;
};

} // namespace arb::keepa
