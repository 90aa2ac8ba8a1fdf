// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpClient.h"

#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace mooring::test {

/// A small HTTP/1.1 server in this process on a free port of 127.0.0.1. A strict fake is a handler that looks at every part
/// of the request and answers as the real service would; everything received is recorded.
class LoopbackHttp : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray method;
        QByteArray target; ///< Path and query exactly as received.
        HttpHeaders headers;
        QByteArray body;
        int connection = 0; ///< Number of the connection it came on, from 1.

        [[nodiscard]] QByteArray path() const;
        [[nodiscard]] QByteArray query() const; ///< Without the question mark, still encoded.
        /// The decoded value of a query item ('+' is not a space); null if there is no such item.
        [[nodiscard]] QByteArray queryItem(QByteArrayView name) const;
        /// The first header of that name, any letter case; empty if there is none.
        [[nodiscard]] QByteArray header(QByteArrayView name) const;
    };

    struct Reply
    {
        enum class Then {
            KeepAlive,
            Close, ///< Close in an orderly way after the reply.
            Cut, ///< Announce the body's full length, send half of it and close.
            Reset, ///< Send nothing and reset the connection.
            Hang, ///< Send nothing and keep the connection open.
            Drip, ///< Send the head at once and then one body byte every 20 ms.
        };
        int status = 200;
        QByteArray body = {};
        QByteArray contentType = "application/json";
        HttpHeaders headers = {};
        Then then = Then::KeepAlive;
        std::chrono::milliseconds delay{0}; ///< Before the reply, besides setDelay().
    };

    using Handler = std::function<Reply(const Request &)>;

    /// Listens at once; @p tls makes it an https server with that certificate and key.
    explicit LoopbackHttp(Handler handler, std::optional<QSslConfiguration> tls = {}, QObject *parent = nullptr);
    ~LoopbackHttp() override;

    [[nodiscard]] quint16 port() const;
    /// http(s)://127.0.0.1:PORT + @p target (path and query, already encoded).
    [[nodiscard]] QUrl url(const QByteArray &target = "/") const;
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Time added to each reply.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    void clearRequests() { m_requests.clear(); }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    [[nodiscard]] int openConnections() const;

Q_SIGNALS:
    void requestReceived();

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Reply &reply, const QByteArray &method);

    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    QList<Request> m_requests;
    std::chrono::milliseconds m_delay{0};
    int m_connectionCount = 0;
};

} // namespace mooring::test
