// The HTTP face over real sockets.

#include "tests/simulator/Feed.h"

#include "core/simulator/HttpServer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpSocket>
#include <QUrlQuery>
#include <QtTest>

#include <csignal>

using namespace arb;
using namespace arb::simulator;

namespace {
struct Reply
{
    int status = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
};
} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const MarketOptions options = smallMarket(120);
        m_clock = std::make_unique<ManualClock>(options.start);
        m_keepa = std::make_shared<SimulatedKeepa>(Market(options));
        m_server = std::make_unique<HttpServer>(m_keepa, *m_clock);
        m_server->setSlowDuration(Milliseconds{400});
        QVERIFY(m_server->listen(0));
    }

    void answers_a_client_of_any_make()
    {
        const Reply reply = get(QStringLiteral("/deal"), {{QStringLiteral("selection"), selection()}});
        QCOMPARE(reply.status, 200);
        const auto parsed = keepa::parseDeals(reply.body.toStdString());
        QVERIFY(parsed && parsed->value.deals.size() > 80);
        QCOMPARE(get(QStringLiteral("/token/")).status, 200);
        QCOMPARE(get(QStringLiteral("/deals")).status, 404);
    }

    void takes_the_query_by_post()
    {
        QNetworkRequest request(url(QStringLiteral("/deal"), {}));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QStringLiteral("application/json; charset=UTF-8"));
        const Reply reply = finished(m_network.post(request, selection().toUtf8()));
        QCOMPARE(reply.status, 200);
        QVERIFY(keepa::parseDeals(reply.body.toStdString()));
    }

    void keeps_a_connection_for_several_requests_even_at_once()
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
        QVERIFY(socket.waitForConnected());
        const QByteArray request = "GET /token?key=" + key() + " HTTP/1.1\r\nHost: x\r\n\r\n";
        socket.write(request + request);
        QByteArray received;
        QTRY_VERIFY((received += socket.readAll()).count("\"tokensLeft\"") == 2);
        socket.write(request);
        QTRY_VERIFY((received += socket.readAll()).count("\"tokensLeft\"") == 3);
        QCOMPARE(received.count("HTTP/1.1 200 OK"), 3);
        QVERIFY(!received.contains("Content-Encoding"));
    }

    void compresses_for_those_who_take_it()
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
        QVERIFY(socket.waitForConnected());
        socket.write("GET /token?key=" + key() +
                     " HTTP/1.1\r\nHost: x\r\nAccept-Encoding: deflate, GZIP\r\n\r\n");
        QByteArray received;
        QTRY_VERIFY((received += socket.readAll()).contains("\x1f\x8b"));
        QVERIFY(received.contains("Content-Encoding: gzip"));
    }

    void refuses_what_is_no_request()
    {
        for (const QByteArray& nonsense : {QByteArray("hello\r\n\r\n"), QByteArray("GET\r\n\r\n"),
                                           QByteArray("DELETE /deal HTTP/1.1\r\n\r\n"),
                                           QByteArray("POST /deal HTTP/1.1\r\nContent-Length: -5\r\n\r\n")}) {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
            QVERIFY(socket.waitForConnected());
            socket.write(nonsense);
            QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
            QVERIFY2(socket.readAll().startsWith("HTTP/1.1 4"), nonsense.constData());
        }
        QCOMPARE(get(QStringLiteral("/token")).status, 200);
    }

    void follows_the_clock()
    {
        const QByteArray before = get(QStringLiteral("/token")).body;
        m_clock->advance(Hours{3});
        const auto envelope = keepa::parseEnvelope(get(QStringLiteral("/token")).body.toStdString());
        QCOMPARE(envelope->timestamp.value, m_clock->utc().value);
        QVERIFY(before != get(QStringLiteral("/token")).body);
    }

    void faults_reach_the_wire_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("fails");
        QTest::newRow("429") << "429" << 429 << true;
        QTest::newRow("400") << "400" << 400 << true;
        QTest::newRow("402") << "402" << 402 << true;
        QTest::newRow("500") << "500" << 500 << true;
        QTest::newRow("html") << "html" << 502 << true;
        QTest::newRow("slow") << "slow" << 200 << false;
        QTest::newRow("reset") << "reset" << 200 << true;
        QTest::newRow("truncated gzip") << "truncated-gzip" << 200 << true;
        QTest::newRow("broken JSON") << "broken-json" << 200 << false;
        QTest::newRow("wrong types") << "wrong-types" << 200 << false;
    }

    void faults_reach_the_wire()
    {
        QFETCH(QString, fault);
        QFETCH(int, status);
        QFETCH(bool, fails);
        m_keepa->addFault({*faultFromName(fault.toStdString()), 1});
        QElapsedTimer timer;
        timer.start();
        const Reply reply = get(QStringLiteral("/deal"), {{QStringLiteral("selection"), selection()}});
        QCOMPARE(reply.status, status);
        const auto parsed = keepa::parseDeals(reply.body.toStdString());
        if (fails)
            QVERIFY(reply.error != QNetworkReply::NoError || !parsed);
        else
            QCOMPARE(reply.error, QNetworkReply::NoError);
        if (fault == QStringLiteral("slow"))
            QVERIFY(timer.elapsed() >= 350 && parsed);
        if (fault == QStringLiteral("broken-json"))
            QVERIFY(!parsed);
        QCOMPARE(get(QStringLiteral("/token")).status, 200);
    }

    void the_program_says_where_it_listens_and_ends_when_told()
    {
        QProcess program;
        program.start(QStringLiteral(ARB_BIN_DIR "/keepa-simulator"),
                      {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--deals"),
                       QStringLiteral("60"), QStringLiteral("--key"), QStringLiteral("abc"),
                       QStringLiteral("--fault"), QStringLiteral("500:1")});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 30'000);
        const QString line = QString::fromUtf8(program.readLine()).trimmed();
        QVERIFY(line.startsWith(QStringLiteral("listening on http://127.0.0.1:")));
        const QString base = line.mid(QStringLiteral("listening on ").size());
        const auto token = [&] {
            return finished(m_network.get(QNetworkRequest(QUrl(base + QStringLiteral("/token?key=abc")))));
        };
        QCOMPARE(token().status, 500);
        QCOMPARE(token().status, 200);
#ifdef Q_OS_UNIX
        ::kill(static_cast<pid_t>(program.processId()), SIGTERM);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
#endif
    }

    void the_program_refuses_a_wrong_command_line_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        QTest::newRow("port") << QStringList{QStringLiteral("--port"), QStringLiteral("70000")} << "--port";
        QTest::newRow("deals") << QStringList{QStringLiteral("--deals"), QStringLiteral("many")} << "--deals";
        QTest::newRow("fault") << QStringList{QStringLiteral("--fault"), QStringLiteral("flood")} << "flood";
        QTest::newRow("empty key") << QStringList{QStringLiteral("--key"), QString()} << "--key";
        QTest::newRow("unknown") << QStringList{QStringLiteral("--spead"), QStringLiteral("2")} << "spead";
        QTest::newRow("argument") << QStringList{QStringLiteral("now")} << "now";
    }

    void the_program_refuses_a_wrong_command_line()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        QProcess program;
        program.start(QStringLiteral(ARB_BIN_DIR "/keepa-simulator"), arguments);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(QString::fromUtf8(program.readAllStandardError()).contains(names));
        QVERIFY(program.readAllStandardOutput().isEmpty());
    }

    void the_help_names_every_fault_and_the_key()
    {
        QProcess program;
        program.start(QStringLiteral(ARB_BIN_DIR "/keepa-simulator"), {QStringLiteral("--help")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        const QByteArray text = program.readAllStandardOutput().simplified();
        for (const FaultKind kind : allFaults())
            QVERIFY(text.contains(QByteArray::fromStdString(std::string(faultName(kind)))));
        QVERIFY(text.contains(key()));
    }

private:
    static QByteArray key() { return QByteArray::fromStdString(std::string(KeepaOptions::defaultKey)); }
    static QString selection() { return QString::fromStdString(keepa::DealQuery::starter().toJson(0)); }

    QUrl url(const QString& path, const QList<std::pair<QString, QString>>& parameters) const
    {
        QString text = m_server->url() + path + QStringLiteral("?key=") + QString::fromLatin1(key());
        for (const auto& [name, value] : parameters)
            text += QLatin1Char('&') + name + QLatin1Char('=') +
                    QString::fromLatin1(QUrl::toPercentEncoding(value));
        return QUrl(text);
    }

    static Reply finished(QNetworkReply* reply)
    {
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000))
            reply->abort();
        Reply result{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                     reply->error()};
        reply->deleteLater();
        return result;
    }

    Reply get(const QString& path, const QList<std::pair<QString, QString>>& parameters = {})
    {
        return finished(m_network.get(QNetworkRequest(url(path, parameters))));
    }

    std::unique_ptr<ManualClock> m_clock;
    std::shared_ptr<SimulatedKeepa> m_keepa;
    std::unique_ptr<HttpServer> m_server;
    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "HttpServerTest.moc"
