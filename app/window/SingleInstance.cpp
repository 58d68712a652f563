#include "app/window/SingleInstance.h"

#include "core/base/Logging.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>

namespace arb::app {

namespace {
constexpr int answerMs = 2'000;
const QByteArray raiseMessage = QByteArrayLiteral("raise\n");
} // namespace

SingleInstance::SingleInstance(const QString& lockFile, QObject* parent)
    : QObject(parent), m_lock(lockFile),
      m_socket(QStringLiteral("agent-arbitrage-") +
               QString::fromLatin1(
                   QCryptographicHash::hash(lockFile.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
    m_lock.setStaleLockTime(0); // only a dead process makes it stale, however long the window is open
}

bool SingleInstance::claim()
{
    if (m_lock.tryLock(0)) {
        listen();
        return true;
    }
    if (askFirst())
        return false;
    // The owner does not answer: a dead process's lock is taken over, a hanging one's is respected.
    if (!m_lock.removeStaleLockFile() || !m_lock.tryLock(0))
        return false;
    listen();
    return true;
}

bool SingleInstance::askFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(answerMs))
        return false;
    socket.write(raiseMessage);
    return socket.waitForBytesWritten(answerMs) && socket.waitForReadyRead(answerMs);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_socket); // left behind by a crash; the lock says that nobody else listens
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (socket->read(64) != raiseMessage)
                    return;
                socket->write("ok\n");
                socket->flush();
                Q_EMIT raiseRequested();
            });
        }
    });
    if (!m_server->listen(m_socket))
        qCWarning(logApp).noquote() << "a second start cannot reach this one:" << m_server->errorString();
}

} // namespace arb::app
