#include "core/keepa/HttpTransport.h"
#include "LoopbackServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <future>
#include <zlib.h>

using namespace arb;
using namespace arb::keepa;
using namespace std::chrono_literals;
using arb::test::LoopbackServer;

namespace {

const Secret key("s3cret+key/with=odd&signs");

QByteArray gzip(const QByteArray& plain)
{
    z_stream stream{};
    constexpr int gzipFormat = 16 + MAX_WBITS;
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipFormat, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))), '\0');
    QByteArray source = plain;
    stream.next_in = reinterpret_cast<Bytef*>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

LoopbackServer::Handler always(const QByteArray& answer)
{
    return [answer](QTcpSocket& socket, const QByteArray&) { socket.write(answer); };
}

std::unique_ptr<HttpTransport> transportTo(const LoopbackServer& server)
{
    return std::move(HttpTransport::create(server.url()).value());
}

HttpRequest get(const std::string& path) { return {.path = path, .parameters = {}}; }

void verifyNoSecret(const Error& error)
{
    const QString all = error.what + error.words + error.action + error.line();
    QVERIFY2(!all.contains(QStringLiteral("s3cret")), qPrintable(all));
    QVERIFY2(!all.contains(QStringLiteral("127.0.0.1")), qPrintable(all));
}

} // namespace

/// Over real sockets, against a server on this machine.
class HttpTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_parameter_is_encoded_exactly_once()
    {
        const LoopbackServer server(always(LoopbackServer::response("200 OK", "{}")));
        const std::string odd = "{\"a b\":\"+&=%20 \u00e9#?/;,:@\"}";
        const Result<HttpResponse> answer = transportTo(server)->send(
            {.path = "/deal", .parameters = {{"selection", odd}, {"x", ""}}}, key, {});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().line()));
        const QByteArray line = server.requests().at(0).split('\r').at(0);
        QVERIFY(line.startsWith("GET /deal?key=") && line.endsWith(" HTTP/1.1"));
        const QList<QByteArray> parts = line.split(' ').at(1).split('?').at(1).split('&');
        QCOMPARE(parts.size(), 3);
        QVERIFY(!parts[0].contains('+') && !parts[1].contains('+')); // a server may read + as a blank
        QCOMPARE(QByteArray::fromPercentEncoding(parts[0]), QByteArray("key=s3cret+key/with=odd&signs"));
        QCOMPARE(QByteArray::fromPercentEncoding(parts[1]), QByteArray::fromStdString("selection=" + odd));
        QCOMPARE(parts[2], QByteArray("x="));
    }

    void a_posted_body_arrives_as_it_is()
    {
        const LoopbackServer server(always(LoopbackServer::response("200 OK", "{}")));
        HttpRequest request{.method = HttpRequest::Method::Post, .path = "/deal", .parameters = {}};
        request.body = "{\"a\":\"b c+%\u00e9\"}";
        QVERIFY(transportTo(server)->send(request, key, {}));
        const QByteArray received = server.requests().at(0);
        QVERIFY(received.startsWith("POST /deal?key="));
        QVERIFY(received.contains("Content-Type: application/json; charset=UTF-8\r\n"));
        QVERIFY(received.endsWith(QByteArray("\r\n\r\n" + QByteArray::fromStdString(request.body))));
    }

    void a_compressed_body_is_unpacked()
    {
        const QByteArray body(2'000'000,
                              'x'); // far more repetitive than Keepa's, as a decompression bomb would be
        const LoopbackServer server(
            always(LoopbackServer::response("200 OK", gzip(body), "Content-Encoding: gzip\r\n")));
        const Result<HttpResponse> answer = transportTo(server)->send(get("/product"), key, {});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().line()));
        QCOMPARE(answer->body.size(), 2'000'000U);
        const QByteArray head = server.requests().at(0).toLower();
        const QByteArray offer = head.mid(head.indexOf("accept-encoding:"));
        QVERIFY(offer.left(offer.indexOf('\r')).contains("gzip"));
    }

    void a_large_repetitive_body_is_unpacked()
    {
        const QByteArray body(40'000'000, 'x');
        const LoopbackServer server(
            always(LoopbackServer::response("200 OK", gzip(body), "Content-Encoding: gzip\r\n")));
        const Result<HttpResponse> answer = transportTo(server)->send(get("/product"), key, {});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().line()));
        QCOMPARE(answer->body.size(), 40'000'000U);
    }

    void every_status_is_an_answer_with_its_body_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("400") << QByteArray("400 Bad Request") << 400;
        QTest::newRow("402") << QByteArray("402 Payment Required") << 402;
        QTest::newRow("404") << QByteArray("404 Not Found") << 404;
        QTest::newRow("405") << QByteArray("405 Method Not Allowed") << 405;
        QTest::newRow("429") << QByteArray("429 Too Many Requests") << 429;
        QTest::newRow("500") << QByteArray("500 Internal Server Error") << 500;
        QTest::newRow("502") << QByteArray("502 Bad Gateway") << 502;
    }
    void every_status_is_an_answer_with_its_body()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, code);
        const LoopbackServer server(always(
            LoopbackServer::response(status, gzip("{\"tokensLeft\":-249}"), "Content-Encoding: gzip\r\n")));
        const Result<HttpResponse> answer = transportTo(server)->send(get("/token"), key, {});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().line()));
        QCOMPARE(answer->status, code);
        QCOMPARE(answer->body, std::string("{\"tokensLeft\":-249}"));
    }

    void a_redirect_is_not_followed()
    {
        const LoopbackServer server([](QTcpSocket& socket, const QByteArray&) {
            socket.write(LoopbackServer::response("302 Found", "", "Location: /elsewhere\r\n"));
        });
        const Result<HttpResponse> answer = transportTo(server)->send(get("/token"), key, {});
        QVERIFY(answer);
        QCOMPARE(answer->status, 302);
        QCOMPARE(server.requests().size(), 1U);
    }

    void calls_share_a_connection()
    {
        const LoopbackServer server(always(LoopbackServer::response("200 OK", "{}")));
        const auto transport = transportTo(server);
        for (int i = 0; i < 3; ++i)
            QVERIFY(std::async(std::launch::async, [&] {
                        return transport->send(get("/token"), key, {});
                    }).get());
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.requests().size(), 3U);
    }

    void a_connection_that_breaks_in_the_body_is_network_trouble()
    {
        const LoopbackServer server([](QTcpSocket& socket, const QByteArray&) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"deals\":");
            socket.waitForBytesWritten(1000);
            socket.abort();
        });
        const Result<HttpResponse> answer = transportTo(server)->send(get("/deal"), key, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Network);
        verifyNoSecret(answer.error());
    }

    void a_truncated_compressed_body_is_no_answer()
    {
        const QByteArray packed = gzip(QByteArray::number(12345).repeated(5000));
        const LoopbackServer server(always(LoopbackServer::response("200 OK", packed.left(packed.size() / 2),
                                                                    "Content-Encoding: gzip\r\n")));
        const Result<HttpResponse> answer = transportTo(server)->send(get("/deal"), key, {});
        if (answer) // Qt may hand over what it could unpack; the parser refuses it then
            QVERIFY(answer->body.size() < 25'000U);
        else
            QCOMPARE(answer.error().kind, ErrorKind::Network);
    }

    void a_server_that_closes_without_an_answer_is_network_trouble()
    {
        const LoopbackServer server([](QTcpSocket& socket, const QByteArray&) { socket.abort(); });
        const Result<HttpResponse> answer = transportTo(server)->send(get("/deal"), key, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Network);
        verifyNoSecret(answer.error());
    }

    void nobody_listening_is_network_trouble()
    {
        QUrl url;
        {
            const LoopbackServer gone(always({}));
            url = gone.url();
        }
        const Result<HttpResponse> answer = HttpTransport::create(url).value()->send(get("/deal"), key, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Network);
        verifyNoSecret(answer.error());
    }

    void a_silent_server_is_given_up_after_the_timeout()
    {
        const LoopbackServer server([](QTcpSocket&, const QByteArray&) {});
        HttpRequest request = get("/deal");
        request.timeout = 60ms;
        const Result<HttpResponse> answer = transportTo(server)->send(request, key, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Network);
        verifyNoSecret(answer.error());
    }

    void a_call_is_cancelled_at_once_from_another_thread()
    {
        std::promise<void> received;
        const LoopbackServer server([&](QTcpSocket&, const QByteArray&) { received.set_value(); });
        const auto transport = transportTo(server);
        std::stop_source stop;
        auto answer = std::async(std::launch::async,
                                 [&] { return transport->send(get("/deal"), key, stop.get_token()); });
        received.get_future().wait();
        QElapsedTimer timer;
        timer.start();
        stop.request_stop();
        const Result<HttpResponse> result = answer.get();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY(timer.elapsed() < 5000); // the time-out is two minutes
    }

    void a_cancelled_call_is_not_even_begun()
    {
        const LoopbackServer server(always(LoopbackServer::response("200 OK", "{}")));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(transportTo(server)->send(get("/deal"), key, stop.get_token()).error().kind,
                 ErrorKind::Cancelled);
        QCOMPARE(server.requests().size(), 0U);
    }

    void a_server_that_cannot_prove_itself_is_not_used()
    {
        const QTemporaryDir dir;
        const QString certificate = dir.filePath(QStringLiteral("certificate.pem"));
        const QString privateKey = dir.filePath(QStringLiteral("key.pem"));
        const int made = QProcess::execute(
            QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
             QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
             QStringLiteral("-keyout"), privateKey, QStringLiteral("-out"), certificate});
        if (made != 0)
            QSKIP("openssl is not on this machine");
        QSslConfiguration configuration;
        QFile keyFile(privateKey);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QUrl url(QStringLiteral("https://localhost:%1").arg(server.serverPort()));
        QThread thread;
        server.moveToThread(&thread);
        thread.start();

        const Result<HttpResponse> answer = HttpTransport::create(url).value()->send(get("/token"), key, {});

        QMetaObject::invokeMethod(
            &server, [&] { server.close(); }, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Tls);
        QVERIFY(!answer.error().what.isEmpty()); // what is wrong with the certificate
        verifyNoSecret(answer.error());
    }

    void only_https_or_this_machine_is_allowed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* url, bool allowed) {
            QTest::newRow(url) << QString::fromLatin1(url) << allowed;
        };
        row("https://api.keepa.com", true);
        row("http://127.0.0.1:8080", true);
        row("http://localhost:8080/", true);
        row("http://[::1]:8080", true);
        row("http://api.keepa.com", false);
        row("http://127.0.0.1.example.com", false);
        row("http://localhost.example.com", false);
        row("ftp://127.0.0.1", false);
        row("https://", false);
        row("api.keepa.com", false);
        row("https://user:pass@api.keepa.com", false);
        row("https://api.keepa.com?key=x", false);
    }
    void only_https_or_this_machine_is_allowed()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowed);
        const auto transport = HttpTransport::create(QUrl(url));
        QCOMPARE(transport.has_value(), allowed);
        if (!allowed)
            QCOMPARE(transport.error().kind, ErrorKind::Invalid);
    }

    void a_slash_behind_the_address_does_not_double()
    {
        const LoopbackServer server(always(LoopbackServer::response("200 OK", "{}")));
        const QUrl url(server.url().toString() + QLatin1Char('/'));
        QVERIFY(HttpTransport::create(url).value()->send(get("/token"), key, {}));
        QVERIFY(server.requests().at(0).startsWith("GET /token?key="));
    }
};

QTEST_GUILESS_MAIN(HttpTransportTest)
#include "HttpTransportTest.moc"
