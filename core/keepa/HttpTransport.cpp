#include "core/keepa/HttpTransport.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QMetaObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QThread>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace arb::keepa {

namespace {

/// The largest body that is accepted, after decompression. 100 products with everything are about 130 MB.
constexpr qint64 maxBody = 256LL * 1024 * 1024;

bool isLoopback(const QString& host)
{
    return host == QStringLiteral("localhost") || QHostAddress(host).isLoopback();
}

/// The proxy that the desktop is set to, asked for each request; never for this machine itself.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QByteArray encoded(const std::string& text) { return QByteArray::fromStdString(text).toPercentEncoding(); }

/// The only place where the key and the parameters are encoded.
QNetworkRequest networkRequest(const QUrl& baseUrl, const HttpRequest& request, const Secret& key)
{
    QByteArray url = baseUrl.toEncoded(QUrl::StripTrailingSlash) + QByteArray::fromStdString(request.path);
    url += "?key=" + encoded(key.reveal());
    for (const auto& [name, value] : request.parameters)
        url += '&' + encoded(name) + '=' + encoded(value);

    QNetworkRequest out(QUrl::fromEncoded(url, QUrl::StrictMode));
    out.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("AgentArbitrage"));
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setDecompressedSafetyCheckThreshold(maxBody);
    out.setTransferTimeout(static_cast<int>(request.timeout.count()));
    if (request.method == HttpRequest::Method::Post)
        out.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json; charset=UTF-8"));
    return out;
}

Error networkError(const QString& words)
{
    return {ErrorKind::Network,
            QString(),
            words,
            QCoreApplication::translate("Network", "Check the internet connection, then try again."),
            {}};
}

/// Words of our own: those of QNetworkReply hold the URL, and with it the key.
Error transferError(QNetworkReply::NetworkError error, const QString& tlsFault)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Tls,
                tlsFault,
                QCoreApplication::translate("Network",
                                            "The connection to Keepa is not secure, so it was not used."),
                QCoreApplication::translate("Network",
                                            "Check the date of this computer and whether a proxy or a virus "
                                            "scanner opens secure connections."),
                {}};
    case QNetworkReply::HostNotFoundError:
        return networkError(QCoreApplication::translate("Network", "Keepa's server was not found."));
    case QNetworkReply::ConnectionRefusedError:
        return networkError(QCoreApplication::translate("Network", "Keepa's server refused the connection."));
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return networkError(
            QCoreApplication::translate("Network", "Keepa's server took too long to answer."));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return networkError(
            QCoreApplication::translate("Network", "The proxy server did not pass the request on."));
    default:
        return networkError(
            QCoreApplication::translate("Network", "The connection to Keepa was interrupted."));
    }
}

/// Errors that Qt derives from an HTTP status; the answer itself is whole.
bool isOnlyStatus(QNetworkReply::NetworkError error, int status)
{
    return error == QNetworkReply::NoError ||
           (status >= 400 && error > QNetworkReply::ProxyAuthenticationRequiredError);
}

} // namespace

/// The thread with the network manager, and the objects that live there.
class HttpTransport::Network
{
public:
    /// One call. The result belongs to the mutex, the rest to the network thread.
    struct Exchange
    {
        QNetworkRequest request;
        std::optional<QByteArray> body; ///< of a POST

        std::mutex mutex;
        std::condition_variable_any done;
        std::optional<Result<HttpResponse>> result;
        bool abandoned = false;

        QNetworkReply* reply = nullptr;
        QString tlsFault;
        bool tooLarge = false;
    };

    Network()
    {
        m_thread.setObjectName(QStringLiteral("keepa-http"));
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    Network(const Network&) = delete;
    Network& operator=(const Network&) = delete;
    ~Network()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { m_manager.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] Result<HttpResponse> exchange(const std::shared_ptr<Exchange>& call,
                                                const std::stop_token& stop)
    {
        QMetaObject::invokeMethod(
            &m_context, [this, call] { start(call); }, Qt::QueuedConnection);
        std::unique_lock lock(call->mutex);
        if (call->done.wait(lock, stop, [&] { return call->result.has_value(); }))
            return std::move(*call->result);
        call->abandoned = true;
        lock.unlock();
        QMetaObject::invokeMethod(
            &m_context, [call] { abort(*call); }, Qt::QueuedConnection);
        return failure(cancelledError());
    }

private:
    // Everything below runs on the network thread.

    void start(const std::shared_ptr<Exchange>& call)
    {
        {
            const std::lock_guard lock(call->mutex);
            if (call->abandoned)
                return;
        }
        if (!m_manager) {
            m_manager = std::make_unique<QNetworkAccessManager>();
            m_manager->setProxyFactory(new SystemProxies); // owned by the manager
        }
        QNetworkReply* reply =
            call->body ? m_manager->post(call->request, *call->body) : m_manager->get(call->request);
        call->reply = reply;
        QObject::connect(reply, &QNetworkReply::sslErrors, &m_context,
                         [call](const QList<QSslError>& errors) {
                             if (!errors.isEmpty())
                                 call->tlsFault = errors.first().errorString();
                         });
        QObject::connect(reply, &QNetworkReply::readyRead, &m_context, [call, reply] {
            if (reply->bytesAvailable() > maxBody) {
                call->tooLarge = true;
                reply->abort();
            }
        });
        QObject::connect(reply, &QNetworkReply::finished, &m_context, [call] { finish(*call); });
    }

    static void abort(Exchange& call)
    {
        if (call.reply != nullptr)
            call.reply->abort();
    }

    static void finish(Exchange& call)
    {
        QNetworkReply* reply = std::exchange(call.reply, nullptr);
        Result<HttpResponse> result = outcome(call, *reply);
        reply->deleteLater();
        {
            const std::lock_guard lock(call.mutex);
            call.result = std::move(result);
        }
        call.done.notify_all();
    }

    [[nodiscard]] static Result<HttpResponse> outcome(const Exchange& call, QNetworkReply& reply)
    {
        if (call.tooLarge)
            return failure(
                {ErrorKind::Malformed,
                 QString(),
                 QCoreApplication::translate("Network", "The answer is larger than Keepa's answers can be."),
                 QString(),
                 {}});
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0 || !isOnlyStatus(reply.error(), status))
            return failure(transferError(reply.error(), call.tlsFault));
        return HttpResponse{status, reply.readAll().toStdString()};
    }

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

QUrl HttpTransport::keepaUrl() { return QUrl(QStringLiteral("https://api.keepa.com")); }

Result<std::unique_ptr<HttpTransport>> HttpTransport::create(const QUrl& baseUrl)
{
    const bool secure = baseUrl.scheme() == QStringLiteral("https");
    const bool local = baseUrl.scheme() == QStringLiteral("http") && isLoopback(baseUrl.host());
    const bool plain = baseUrl.userInfo().isEmpty() && !baseUrl.hasQuery() && !baseUrl.hasFragment();
    if (!baseUrl.isValid() || baseUrl.host().isEmpty() || !plain || !(secure || local))
        return failure(
            {ErrorKind::Invalid,
             QStringLiteral("keepa-url"),
             QCoreApplication::translate("Network", "Keepa's address must begin with https://. Only this "
                                                    "computer itself may be asked by http://."),
             QString(),
             {}});
    return std::unique_ptr<HttpTransport>(new HttpTransport(baseUrl));
}

HttpTransport::HttpTransport(const QUrl& baseUrl) : m_baseUrl(baseUrl), m_network(std::make_unique<Network>())
{}

HttpTransport::~HttpTransport() = default;

Result<HttpResponse> HttpTransport::send(const HttpRequest& request, const Secret& key, std::stop_token stop)
{
    if (stop.stop_requested())
        return failure(cancelledError());
    auto call = std::make_shared<Network::Exchange>();
    call->request = networkRequest(m_baseUrl, request, key);
    if (request.method == HttpRequest::Method::Post)
        call->body = QByteArray::fromStdString(request.body);
    return m_network->exchange(call, stop);
}

} // namespace arb::keepa
