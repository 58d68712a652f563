#include "core/simulator/HttpServer.h"

#include "core/simulator/HttpConnection.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace arb::simulator {

HttpServer::HttpServer(std::shared_ptr<SimulatedKeepa> keepa, const Clock& clock, QObject* parent)
    : QObject(parent), m_keepa(std::move(keepa)), m_clock(clock), m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

HttpServer::~HttpServer() = default;

Status HttpServer::listen(std::uint16_t port)
{
    if (m_server->listen(QHostAddress::LocalHost, port))
        return {};
    return failure({ErrorKind::Network,
                    QStringLiteral("127.0.0.1:%1").arg(port),
                    m_server->errorString(),
                    QCoreApplication::translate("Simulator", "Choose another port, or 0 for a free one."),
                    {}});
}

std::uint16_t HttpServer::port() const { return m_server->serverPort(); }

QString HttpServer::url() const { return QStringLiteral("http://127.0.0.1:%1").arg(port()); }

void HttpServer::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection())
        new HttpConnection(socket, m_keepa, m_clock, m_slow, this);
}

} // namespace arb::simulator
