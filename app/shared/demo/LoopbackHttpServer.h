// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace mooring::demo {

/// One request as it came in; header names in lower case.
struct IncomingRequest
{
    QByteArray method;
    QByteArray target; ///< Path and query as sent.
    QMap<QByteArray, QByteArray> headers;
};

struct OutgoingReply
{
    int status = 200;
    QByteArray body; ///< text/plain
    QMap<QByteArray, QByteArray> headers;
};

/// As much of HTTP/1.1 as the demo's servers need: one request without a body a connection, on 127.0.0.1, any free port.
class LoopbackHttpServer : public QObject
{
public:
    using Handler = std::function<OutgoingReply(const IncomingRequest &)>;

    explicit LoopbackHttpServer(Handler handler, QObject *parent = nullptr);
    /// False if no port can be had.
    [[nodiscard]] bool listen();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void accept();
    void read(QTcpSocket *socket, QByteArray &buffer);

    Handler m_handler;
    QTcpServer m_server;
};

} // namespace mooring::demo
