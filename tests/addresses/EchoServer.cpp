// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/EchoServer.h"

#include "net/HttpClient.h"

#include <QSslServer>
#include <QTcpSocket>

#include <algorithm>

namespace mooring::test {

EchoServer::EchoServer(Handler handler, const QSslConfiguration &tls, const QList<QHostAddress> &addresses)
    : m_handler(std::move(handler))
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        m_servers.clear();
        m_port = 0;
        const auto listens = [&](const QHostAddress &address) {
            return listen(address, tls);
        };
        if (std::ranges::all_of(addresses, listens))
            return;
    }
    qFatal("cannot listen on every address");
}

EchoServer::~EchoServer()
{
    for (const auto &server : m_servers) {
        const QList<QTcpSocket *> sockets = server->findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->disconnect(this);
    }
}

bool EchoServer::listen(const QHostAddress &address, const QSslConfiguration &tls)
{
    std::unique_ptr<QTcpServer> server;
    if (tls.isNull()) {
        server = std::make_unique<QTcpServer>();
    } else {
        auto secure = std::make_unique<QSslServer>();
        secure->setSslConfiguration(tls);
        server = std::move(secure);
    }
    connect(server.get(), &QTcpServer::pendingConnectionAvailable, this, [this, s = server.get()] { accept(s); });
    const bool listens = server->listen(address, m_port);
    m_port = server->serverPort();
    m_servers.push_back(std::move(server));
    return listens;
}

void EchoServer::accept(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void EchoServer::read(QTcpSocket *socket)
{
    const QByteArray raw = socket->peek(socket->bytesAvailable());
    if (!raw.endsWith("\r\n\r\n"))
        return;
    socket->skip(raw.size());
    const QByteArrayList lines = raw.chopped(4).split('\n');
    const QByteArrayList first = lines.constFirst().trimmed().split(' ');
    Request request{{}, first.value(1), socket->peerAddress()};
    if (first.size() != 3 || first[0] != "GET" || first[2] != "HTTP/1.0")
        m_problems << QStringLiteral("request line: ") + QString::fromLatin1(lines.constFirst());
    QMap<QByteArray, QByteArray> headers;
    for (const QByteArray &line : lines.mid(1))
        headers.insert(line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed());
    const QMap<QByteArray, QByteArray> wanted{{"Accept", "text/plain"},
                                              {"Cache-Control", "no-cache"},
                                              {"Connection", "close"},
                                              {"User-Agent", userAgent},
                                              {"Host", headers.value("Host")}};
    const QByteArray port = ':' + QByteArray::number(m_port);
    if (headers != wanted || !headers.value("Host").endsWith(port))
        m_problems << QStringLiteral("headers: ") + QString::fromLatin1(raw);
    request.host = headers.value("Host").chopped(port.size());
    m_requests << request;
    const QByteArray answer = m_handler(request);
    if (answer.isEmpty())
        return;
    socket->write(answer);
    socket->disconnectFromHost();
}

QList<QByteArray> EchoServer::askedHosts() const
{
    QList<QByteArray> hosts;
    for (const Request &request : m_requests)
        hosts << request.host;
    return hosts;
}

QByteArray EchoServer::reply(int status, const QByteArray &contentType, const QByteArray &body,
                             const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Reply\r\nDate: Sun, 22 Nov 2026 12:00:00 GMT\r\nContent-Type: "
        + contentType + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + moreHeaders
        + "\r\n" + body;
}

} // namespace mooring::test
