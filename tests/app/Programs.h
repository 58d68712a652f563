#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace arb::test {

/// The key that simulator and program share in these tests. Odd enough to be found in any file that leaked
/// it.
inline const auto testKey =
    QStringLiteral("k3ySoOddThatNothingElseContainsIt0123456789abcdefghijklmnopqrstu");

/// A running keepa-simulator on a free port of the loopback interface; ends with the object.
class Simulator
{
public:
    /// `options` beside --port and --key; a market that stands still unless they say otherwise.
    explicit Simulator(const QStringList& options = {});
    ~Simulator();

    /// "http://127.0.0.1:PORT"; empty where it did not start.
    [[nodiscard]] QString url() const { return m_url; }
    /// Ends it and tells the tokens that it charged in all; -1 where it did not say.
    [[nodiscard]] qint64 stop();
    /// One request of our own, as any client would send it. Empty object where there is no JSON answer.
    [[nodiscard]] QJsonObject get(const QString& endpoint,
                                  const QList<QPair<QString, QString>>& parameters) const;
    /// ASINs of every page of a query, as Keepa's pages list them.
    [[nodiscard]] QStringList allAsins(const QString& queryJson) const;

private:
    QProcess m_process;
    QString m_url;
};

/// What a program that ended left behind.
struct Ended
{
    int code = -1; ///< exit code; -1: crashed or did not end in time
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    /// For the message of a failed comparison.
    [[nodiscard]] QByteArray told() const { return out + err; }
};

/// agent-arbitrage with a data directory of its own.
class Program
{
public:
    /// Asks `url` for deals. Without a key, none is anywhere: neither in a file nor in a keychain.
    explicit Program(QString url, bool withKey = true);

    [[nodiscard]] QString dataDir() const;
    [[nodiscard]] QString databaseFile() const { return dataDir() + QStringLiteral("/deals.db"); }
    [[nodiscard]] QString keyFile() const;
    void setUrl(const QString& url) { m_url = url; }
    /// From now on commands run as a user to whom file permissions apply: not as root.
    void obeyPermissions();

    /// Runs a command to its end.
    [[nodiscard]] Ended run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// A command ready to be started, for a caller who changes its surroundings first.
    [[nodiscard]] std::unique_ptr<QProcess> prepare(const QStringList& arguments) const;
    /// The window, on a display that nobody sees.
    [[nodiscard]] std::unique_ptr<QProcess> prepareWindow() const;
    /// Starts a command; the caller ends it.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    [[nodiscard]] static Ended waitFor(QProcess& process, int milliseconds = 60'000);

private:
    QTemporaryDir m_places;
    QString m_url;
    bool m_withKey;
    bool m_obeysPermissions = false;
};

/// Every file below `folder` that contains `text`.
[[nodiscard]] QStringList filesContaining(const QString& folder, const QByteArray& text);

} // namespace arb::test
