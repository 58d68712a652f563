#include "tests/app/Programs.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrlQuery>

#include <cstdlib>
#include <unistd.h>

namespace arb::test {

namespace {

constexpr int startTimeout = 20'000;
constexpr unsigned nobody = 65534;

QString binary(const char* name) { return QStringLiteral(ARB_BIN_DIR "/") + QLatin1String(name); }

/// No keychain, no display and no key from the tester's own session.
QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name :
         {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "AGENT_ARBITRAGE_KEEPA_KEY",
          "QT_QPA_PLATFORM", "http_proxy", "https_proxy", "all_proxy"})
        environment.remove(QLatin1String(name));
    return environment;
}

} // namespace

Simulator::Simulator(const QStringList& options)
{
    const QStringList still{QStringLiteral("--turnover"), QStringLiteral("0"), QStringLiteral("--changes"),
                            QStringLiteral("0")};
    m_process.start(binary("keepa-simulator"), QStringList{QStringLiteral("--port"), QStringLiteral("0"),
                                                           QStringLiteral("--key"), testKey} +
                                                   still + options);
    const auto greeting = QByteArrayLiteral("listening on ");
    while (m_process.waitForReadyRead(startTimeout)) {
        if (!m_process.canReadLine())
            continue;
        const QByteArray line = m_process.readLine().trimmed();
        if (line.startsWith(greeting))
            m_url = QString::fromLatin1(line.mid(greeting.size()));
        return;
    }
}

Simulator::~Simulator()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
}

qint64 Simulator::stop()
{
    m_process.terminate();
    m_process.waitForFinished(5'000);
    const QList<QByteArray> words = m_process.readAllStandardOutput().simplified().split(' ');
    const qsizetype charged = words.indexOf("charged");
    return charged >= 0 && charged + 1 < words.size() ? words[charged + 1].toLongLong() : -1;
}

QJsonObject Simulator::get(const QString& endpoint, const QList<QPair<QString, QString>>& parameters) const
{
    QUrl url(m_url + QLatin1Char('/') + endpoint);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("key"), testKey);
    for (const auto& [name, value] : parameters)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    url.setQuery(query);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(startTimeout, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QStringList Simulator::allAsins(const QString& queryJson) const
{
    QStringList asins;
    QJsonObject query = QJsonDocument::fromJson(queryJson.toUtf8()).object();
    for (int page = 0; page < 100; ++page) {
        query.insert(QStringLiteral("page"), page);
        const QString selection = QString::fromUtf8(QJsonDocument(query).toJson(QJsonDocument::Compact));
        const QJsonArray deals = get(QStringLiteral("deal"), {{QStringLiteral("selection"), selection}})
                                     .value(QStringLiteral("deals"))
                                     .toObject()
                                     .value(QStringLiteral("dr"))
                                     .toArray();
        for (const QJsonValue& deal : deals)
            asins << deal.toObject().value(QStringLiteral("asin")).toString();
        if (deals.size() < 150)
            break;
    }
    asins.removeDuplicates();
    return asins;
}

QJsonObject Ended::object() const { return QJsonDocument::fromJson(out).object(); }
QJsonArray Ended::array() const { return QJsonDocument::fromJson(out).array(); }

Program::Program(QString url, bool withKey) : m_url(std::move(url)), m_withKey(withKey)
{
    QFile file(keyFile());
    if (file.open(QIODevice::WriteOnly))
        file.write(testKey.toUtf8() + '\n');
}

QString Program::dataDir() const { return m_places.filePath(QStringLiteral("data")); }
QString Program::keyFile() const { return m_places.filePath(QStringLiteral("key")); }

void Program::obeyPermissions()
{
    m_obeysPermissions = true;
    constexpr auto everybody = QFile::Permissions(0x7777);
    for (const QString& path : QStringList{m_places.path(), dataDir(), dataDir() + QStringLiteral("/logs")})
        QFile::setPermissions(path, everybody);
}

std::unique_ptr<QProcess> Program::prepare(const QStringList& arguments) const
{
    QStringList all{QStringLiteral("--data-dir"), dataDir(), QStringLiteral("--keepa-url"), m_url};
    if (m_withKey)
        all << QStringLiteral("--key-file") << keyFile();
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(plainEnvironment());
    if (m_obeysPermissions && ::geteuid() == 0)
        process->setChildProcessModifier([] {
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(EXIT_FAILURE);
        });
    process->setProgram(binary("agent-arbitrage"));
    process->setArguments(all + arguments);
    return process;
}

std::unique_ptr<QProcess> Program::prepareWindow() const
{
    auto process = prepare({});
    QProcessEnvironment environment = process->processEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process->setProcessEnvironment(environment);
    return process;
}

std::unique_ptr<QProcess> Program::start(const QStringList& arguments) const
{
    auto process = prepare(arguments);
    process->start();
    process->waitForStarted();
    return process;
}

Ended Program::waitFor(QProcess& process, int milliseconds)
{
    Ended ended;
    const bool finished = process.state() == QProcess::NotRunning || process.waitForFinished(milliseconds);
    if (!finished) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        ended.code = process.exitCode();
    }
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}

Ended Program::run(const QStringList& arguments, const QByteArray& input) const
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return waitFor(*process);
}

QStringList filesContaining(const QString& folder, const QByteArray& text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found << file.fileName();
    }
    return found;
}

} // namespace arb::test
