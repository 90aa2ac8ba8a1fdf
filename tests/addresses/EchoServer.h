// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace mooring::test {

/// Echo services on one port of 127.0.0.1 and ::1, or of other addresses. What each host answers, byte for byte, the test
/// says; a request that is not exactly what a careful server wants is a problem.
class EchoServer : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray host; ///< Of the header, without the port.
        QByteArray target;
        QHostAddress peer;

        [[nodiscard]] bool overIpv6() const { return peer.protocol() == QAbstractSocket::IPv6Protocol; }
    };
    /// Empty = nothing is sent and the connection stays open.
    using Handler = std::function<QByteArray(const Request &request)>;

    /// Null @p tls = plain http.
    explicit EchoServer(Handler handler, const QSslConfiguration &tls,
                        const QList<QHostAddress> &addresses
                        = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)});
    ~EchoServer() override;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] QList<QByteArray> askedHosts() const;
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    /// A proper reply.
    [[nodiscard]] static QByteArray reply(int status, const QByteArray &contentType, const QByteArray &body,
                                          const QByteArray &moreHeaders = {});

private:
    bool listen(const QHostAddress &address, const QSslConfiguration &tls);
    void accept(QTcpServer *server);
    void read(QTcpSocket *socket);

    Handler m_handler;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    quint16 m_port = 0;
    QList<Request> m_requests;
    QStringList m_problems;
    int m_connections = 0;
};

} // namespace mooring::test
