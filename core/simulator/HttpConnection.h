#pragma once

#include "core/base/Clock.h"
#include "core/simulator/SimulatedKeepa.h"

#include <QByteArray>
#include <QObject>

#include <memory>
#include <string>

class QTcpSocket;

namespace arb::simulator {

/// One client of the HTTP server: reads requests one after the other and answers each before the next is
/// read.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    /// Takes over `socket`; deletes itself when the client is gone. `slow` is how long a slow answer
    /// dribbles.
    HttpConnection(QTcpSocket* socket, std::shared_ptr<SimulatedKeepa> keepa, const Clock& clock,
                   Milliseconds slow, QObject* parent);

private:
    struct Request;

    void read();
    /// The next complete request in the buffer, if any; answers 400 itself to what is no HTTP.
    [[nodiscard]] std::unique_ptr<Request> takeRequest();
    void answer(const Request& request);
    void send(const Request& request, Answer answer);
    void refuse(int status, const QByteArray& words);
    void dribble(QByteArray bytes, bool close);
    void finish(bool close);

    QTcpSocket* m_socket;
    std::shared_ptr<SimulatedKeepa> m_keepa;
    const Clock& m_clock;
    Milliseconds m_slow;
    QByteArray m_buffer;
    bool m_busy = false;
};

} // namespace arb::simulator
