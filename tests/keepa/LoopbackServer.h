#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace arb::test {

/// A real HTTP/1.1 server on 127.0.0.1 in a thread of its own, one connection at a time. What it does with a
/// request is up to the test.
class LoopbackServer
{
public:
    /// Gets a whole request (head and body) and the socket to answer on.
    using Handler = std::function<void(QTcpSocket& socket, const QByteArray& request)>;

    explicit LoopbackServer(Handler handler) : m_handler(std::move(handler))
    {
        m_thread = std::jthread([this](const std::stop_token& stop) { serve(stop); });
        m_port.wait(0);
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port.load())); }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] std::vector<QByteArray> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

    /// Status line, headers and body, with the right Content-Length.
    [[nodiscard]] static QByteArray response(const QByteArray& status, const QByteArray& body,
                                             const QByteArray& headers = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + headers +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private:
    void serve(const std::stop_token& stop)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_port.notify_all();
        while (!stop.stop_requested()) {
            if (!server.waitForNewConnection(10))
                continue;
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            ++m_connections;
            converse(*socket, stop);
        }
    }

    void converse(QTcpSocket& socket, const std::stop_token& stop)
    {
        QByteArray received;
        while (!stop.stop_requested() && socket.state() == QAbstractSocket::ConnectedState) {
            if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(10))
                continue;
            received += socket.readAll();
            if (!isWhole(received))
                continue;
            {
                const std::lock_guard lock(m_mutex);
                m_requests.push_back(received);
            }
            m_handler(socket, received);
            received.clear();
            while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(1000)) {
            }
        }
    }

    [[nodiscard]] static bool isWhole(const QByteArray& request)
    {
        const qsizetype head = request.indexOf("\r\n\r\n");
        if (head < 0)
            return false;
        const QByteArray lower = request.left(head).toLower();
        const qsizetype at = lower.indexOf("content-length:");
        const qsizetype length =
            at < 0 ? 0 : lower.mid(at + 15, lower.indexOf('\r', at + 15) - at - 15).trimmed().toLongLong();
        return request.size() >= head + 4 + length;
    }

    Handler m_handler;
    std::atomic<quint16> m_port{0};
    std::atomic<int> m_connections{0};
    mutable std::mutex m_mutex;
    std::vector<QByteArray> m_requests;
    std::jthread m_thread; // last: stops before the rest goes
};

} // namespace arb::test
