// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/LoopbackHttp.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

namespace mooring::test {

using namespace std::chrono_literals;

namespace {

QByteArray headerOf(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

// Drips what is left of the body, one byte a turn.
void drip(QTcpSocket *socket, const QByteArray &rest)
{
    if (rest.isEmpty())
        return;
    QTimer::singleShot(20ms, socket, [socket, rest] {
        socket->write(rest.left(1));
        drip(socket, rest.mid(1));
    });
}

} // namespace

QByteArray LoopbackHttp::Request::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QByteArray LoopbackHttp::Request::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray LoopbackHttp::Request::queryItem(QByteArrayView name) const
{
    const QList<QByteArray> items = query().split('&');
    for (const QByteArray &item : items) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray key = QByteArray::fromPercentEncoding(equals < 0 ? item : item.left(equals));
        if (key == name)
            return equals < 0 ? QByteArray("") : QByteArray::fromPercentEncoding(item.mid(equals + 1));
    }
    return {};
}

QByteArray LoopbackHttp::Request::header(QByteArrayView name) const
{
    return headerOf(headers, name);
}

LoopbackHttp::LoopbackHttp(Handler handler, std::optional<QSslConfiguration> tls, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_tls(tls.has_value())
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LoopbackHttp::accept);
    if (!m_server->listen(QHostAddress::LocalHost, 0))
        qFatal("cannot listen on 127.0.0.1");
}

LoopbackHttp::~LoopbackHttp()
{
    const QList<QTcpSocket *> sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

quint16 LoopbackHttp::port() const
{
    return m_server->serverPort();
}

QUrl LoopbackHttp::url(const QByteArray &target) const
{
    return QUrl::fromEncoded((m_tls ? "https" : "http") + ("://127.0.0.1:" + QByteArray::number(port())) + target,
                             QUrl::StrictMode);
}

int LoopbackHttp::openConnections() const
{
    const QList<QTcpSocket *> sockets = m_server->findChildren<QTcpSocket *>();
    return int(
        std::ranges::count_if(sockets, [](const QTcpSocket *s) { return s->state() == QAbstractSocket::ConnectedState; }));
}

void LoopbackHttp::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        socket->setProperty("number", ++m_connectionCount);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void LoopbackHttp::read(QTcpSocket *socket)
{
    // What has arrived of a request stays in the socket's own buffer until the request is whole.
    const QByteArray raw = socket->peek(socket->bytesAvailable());
    const qsizetype end = raw.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QList<QByteArray> lines = raw.left(end).split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    Request request;
    request.method = first.value(0);
    request.target = first.value(1);
    request.connection = socket->property("number").toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        request.headers.append({lines[i].left(colon).trimmed(), lines[i].mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (raw.size() < end + 4 + length)
        return;
    request.body = raw.mid(end + 4, length);
    socket->skip(end + 4 + length);
    m_requests.append(request);
    const Reply reply = m_handler(request);
    Q_EMIT requestReceived();
    const auto delay = reply.delay + m_delay;
    if (delay > 0ms)
        QTimer::singleShot(delay, socket, [this, socket, reply, method = request.method] { answer(socket, reply, method); });
    else
        answer(socket, reply, request.method);
}

void LoopbackHttp::answer(QTcpSocket *socket, const Reply &reply, const QByteArray &method)
{
    using Then = Reply::Then;
    if (reply.then == Then::Hang)
        return;
    if (reply.then == Then::Reset) {
        socket->abort();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Reply\r\n";
    if (!reply.contentType.isEmpty() && headerOf(reply.headers, "Content-Type").isEmpty())
        head += "Content-Type: " + reply.contentType + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.status != 204 && reply.status != 304)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    if (reply.then == Then::Close)
        head += "Connection: close\r\n";
    socket->write(head + "\r\n");
    if (method == "HEAD")
        return;
    if (reply.then == Then::Drip) {
        drip(socket, reply.body);
        return;
    }
    socket->write(reply.then == Then::Cut ? reply.body.left(reply.body.size() / 2) : reply.body);
    if (reply.then == Then::Close || reply.then == Then::Cut)
        socket->disconnectFromHost();
}

} // namespace mooring::test
