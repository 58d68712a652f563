#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/simulator/SimulatedKeepa.h"

#include <QObject>

#include <cstdint>
#include <memory>

class QTcpServer;

namespace arb::simulator {

/// The simulated Keepa as an HTTP/1.1 server on 127.0.0.1: keep-alive, Content-Length, gzip where the client
/// takes it, GET and POST, a trailing slash accepted, 404 for unknown paths (protocol 9). Lives in one thread
/// with an event loop.
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive the server: before each answer the market's time passes until the clock's.
    HttpServer(std::shared_ptr<SimulatedKeepa> keepa, const Clock& clock, QObject* parent = nullptr);
    ~HttpServer() override;

    /// Listens on the loopback interface; port 0 takes a free one. Error: Network when the port is taken.
    [[nodiscard]] Status listen(std::uint16_t port);
    [[nodiscard]] std::uint16_t port() const;
    /// "http://127.0.0.1:PORT"
    [[nodiscard]] QString url() const;

    /// How long a `slow` answer dribbles (10 s by default).
    void setSlowDuration(Milliseconds duration) { m_slow = duration; }

private:
    void accept();

    std::shared_ptr<SimulatedKeepa> m_keepa;
    const Clock& m_clock;
    QTcpServer* m_server;
    Milliseconds m_slow{10'000};
};

} // namespace arb::simulator
