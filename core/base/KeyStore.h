#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace arb {

/// Where Keepa's key is kept. A real seam: the system's keychain in the program, memory in tests. All calls are
/// asynchronous, made and answered on the GUI thread (the keychain needs its event loop).
class KeyStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The stored key; nullopt when there is none (a locked keyring looks the same). Error: Storage, when the
    /// keychain does not work or did not answer in time.
    virtual void read(std::function<void(Result<std::optional<Secret>>)> done) = 0;
    virtual void write(const Secret& key, std::function<void(Status)> done) = 0;
    virtual void remove(std::function<void(Status)> done) = 0;
};

/// The keychain of the system through QtKeychain: Secret Service, KWallet, macOS Keychain, Windows Credential Store.
/// Never falls back to plain text. Each call has its own time-out, since a job may never finish without a GLib loop.
class SystemKeyStore final : public KeyStore
{
    Q_OBJECT

public:
    explicit SystemKeyStore(QObject* parent = nullptr, Milliseconds timeout = Milliseconds{5000});

    void read(std::function<void(Result<std::optional<Secret>>)> done) override;
    void write(const Secret& key, std::function<void(Status)> done) override;
    void remove(std::function<void(Status)> done) override;

private:
    Milliseconds m_timeout;
};

/// The key from `file` (its first line), or from the environment variable AGENT_ARBITRAGE_KEEPA_KEY where `file` is
/// empty; nullopt where neither is given. Error: Auth for a file that cannot be read or is empty.
[[nodiscard]] Result<std::optional<Secret>> keyFromFileOrEnvironment(const QString& file);

} // namespace arb
