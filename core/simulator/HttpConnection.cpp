#include "core/simulator/HttpConnection.h"

#include <QList>
#include <QTcpSocket>
#include <QTimer>

#include <zlib.h>

#include <utility>

namespace arb::simulator {

namespace {
constexpr qsizetype headLimit = 256 * 1024; ///< 100 ASINs or a long selection in the URL are far below
constexpr qsizetype bodyLimit = 1024 * 1024;
constexpr int dribbleSteps = 20;

QByteArray decoded(QByteArray text)
{
    text.replace('+', ' '); // form encoding, as the Java client does
    return QByteArray::fromPercentEncoding(text);
}

QByteArray gzipped(const std::string& body)
{
    z_stream stream{};
    constexpr int gzipWindow = 15 + 16;
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, body.size())), Qt::Uninitialized);
    std::string input = body; // zlib's interface does not know const
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 402:
        return "Payment Required";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Payload Too Large";
    case 429:
        return "Too Many Requests";
    case 502:
        return "Bad Gateway";
    default:
        return "Internal Server Error";
    }
}

QByteArray head(int status, const QByteArray& type, qsizetype length, bool gzip, bool close)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) +
                      "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(length) +
                      "\r\n";
    if (gzip)
        text += "Content-Encoding: gzip\r\n";
    return text + (close ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n");
}

QByteArray contentType(const std::string& body)
{
    return body.starts_with('{')   ? "application/json;charset=utf-8"
           : body.starts_with('<') ? "text/html"
                                   : "text/plain";
}
} // namespace

struct HttpConnection::Request
{
    keepa::HttpRequest call;
    std::string key;
    bool known = true; ///< GET or POST
    bool gzip = false;
    bool close = false;
};

HttpConnection::HttpConnection(QTcpSocket* socket, std::shared_ptr<SimulatedKeepa> keepa, const Clock& clock,
                               Milliseconds slow, QObject* parent)
    : QObject(parent), m_socket(socket), m_keepa(std::move(keepa)), m_clock(clock), m_slow(slow)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::read()
{
    m_buffer += m_socket->readAll();
    while (!m_busy && m_socket->state() == QAbstractSocket::ConnectedState) {
        const auto request = takeRequest();
        if (!request)
            return;
        answer(*request);
    }
}

std::unique_ptr<HttpConnection::Request> HttpConnection::takeRequest()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > headLimit)
            refuse(413, "The request is too long.");
        return nullptr;
    }
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.front().trimmed().split(' ');
    if (first.size() != 3 || !first[2].startsWith("HTTP/1.")) {
        refuse(400, "This is no HTTP request.");
        return nullptr;
    }
    auto request = std::make_unique<Request>();
    request->close = first[2] == "HTTP/1.0";
    qsizetype length = 0;
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-length")
            length = value.toLongLong();
        else if (name == "accept-encoding")
            request->gzip = value.toLower().contains("gzip");
        else if (name == "connection")
            request->close =
                value.toLower() == "close" || (request->close && value.toLower() != "keep-alive");
    }
    if (length < 0 || length > bodyLimit) {
        refuse(413, "The body is too long.");
        return nullptr;
    }
    const qsizetype total = end + 4 + length;
    if (m_buffer.size() < total)
        return nullptr;
    request->known = first[0] == "GET" || first[0] == "POST";
    request->call.method =
        first[0] == "POST" ? keepa::HttpRequest::Method::Post : keepa::HttpRequest::Method::Get;
    request->call.body = m_buffer.mid(end + 4, length).toStdString();
    const qsizetype mark = first[1].indexOf('?');
    request->call.path = decoded(mark < 0 ? first[1] : first[1].left(mark)).toStdString();
    if (mark >= 0)
        for (const QByteArray& pair : first[1].mid(mark + 1).split('&')) {
            const qsizetype equals = pair.indexOf('=');
            const std::string name = decoded(equals < 0 ? pair : pair.left(equals)).toStdString();
            const std::string value =
                equals < 0 ? std::string() : decoded(pair.mid(equals + 1)).toStdString();
            if (name == "key")
                request->key = value;
            else
                request->call.parameters.emplace_back(name, value);
        }
    m_buffer.remove(0, total);
    return request;
}

void HttpConnection::answer(const Request& request)
{
    m_busy = true;
    if (!request.known) {
        refuse(405, "Only GET and POST are answered.");
        return;
    }
    m_keepa->advanceTo(m_clock.utc());
    send(request, m_keepa->serve(request.call, request.key));
}

void HttpConnection::send(const Request& request, Answer answer)
{
    const std::string& body = answer.http.body;
    QByteArray content = request.gzip ? gzipped(body) : QByteArray::fromStdString(body);
    if (answer.wire == Answer::Wire::TruncatedGzip)
        content.truncate(content.size() * 7 /
                         10); // announced with this length: only the content lacks its end
    const QByteArray begin =
        head(answer.http.status, contentType(body), content.size(), request.gzip, request.close);
    switch (answer.wire) {
    case Answer::Wire::Reset:
        m_socket->write(begin + content.left(content.size() / 2));
        m_socket->flush();
        m_socket->abort();
        return;
    case Answer::Wire::Slow:
        m_socket->write(begin);
        dribble(content, request.close);
        return;
    default:
        m_socket->write(begin);
        m_socket->write(content);
        finish(request.close);
    }
}

void HttpConnection::refuse(int status, const QByteArray& words)
{
    m_socket->write(head(status, "text/plain", words.size(), false, true) + words);
    finish(true);
}

void HttpConnection::dribble(QByteArray bytes, bool close)
{
    const qsizetype step = bytes.size() / dribbleSteps + 1;
    m_socket->write(bytes.left(step));
    const QByteArray rest = bytes.mid(step);
    if (rest.isEmpty()) {
        finish(close);
        read();
        return;
    }
    QTimer::singleShot(m_slow / dribbleSteps, this, [this, rest, close] { dribble(rest, close); });
}

void HttpConnection::finish(bool close)
{
    m_busy = close;
    if (close)
        m_socket->disconnectFromHost(); // sends what is still to be sent
}

} // namespace arb::simulator
