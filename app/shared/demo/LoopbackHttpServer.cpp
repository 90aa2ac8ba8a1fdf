// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "LoopbackHttpServer.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace mooring::demo {

namespace {

constexpr qsizetype longestHead = 16 * 1024;

std::optional<IncomingRequest> parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    if (first.size() != 3 || !first[2].startsWith("HTTP/1."))
        return std::nullopt;
    IncomingRequest request{first[0], first[1], {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            request.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
    }
    return request;
}

QByteArray serialize(const OutgoingReply &reply)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + (reply.status == 200 ? " OK" : " Refused") + "\r\n";
    for (auto it = reply.headers.cbegin(); it != reply.headers.cend(); ++it)
        bytes += it.key() + ": " + it.value() + "\r\n";
    bytes += "Content-Type: text/plain\r\nContent-Length: " + QByteArray::number(reply.body.size());
    return bytes + "\r\nConnection: close\r\n\r\n" + reply.body;
}

} // namespace

LoopbackHttpServer::LoopbackHttpServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackHttpServer::accept);
}

bool LoopbackHttpServer::listen()
{
    return m_server.listen(QHostAddress::LocalHost, 0);
}

void LoopbackHttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        const auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { read(socket, *buffer); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void LoopbackHttpServer::read(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0 && buffer.size() <= longestHead)
        return;
    const auto request = end < 0 ? std::nullopt : parseHead(buffer.left(end));
    buffer.clear();
    socket->write(serialize(request ? m_handler(*request) : OutgoingReply{400, "bad request\n", {}}));
    socket->disconnectFromHost();
}

} // namespace mooring::demo
