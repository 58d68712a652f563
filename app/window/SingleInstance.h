#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

class QLocalServer;

namespace arb::app {

/// One window a data directory: the first start owns it, a second one asks the first to show itself and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `lockFile` lies in the data directory; the socket's name is made from its path.
    explicit SingleInstance(const QString& lockFile, QObject* parent = nullptr);

    /// True where this process is the first. False: the first one was asked to come to the front.
    [[nodiscard]] bool claim();

Q_SIGNALS:
    /// A second start asked for the window.
    void raiseRequested();

private:
    [[nodiscard]] bool askFirst() const;
    void listen();

    QLockFile m_lock;
    QString m_socket;
    QLocalServer* m_server = nullptr;
};

} // namespace arb::app
