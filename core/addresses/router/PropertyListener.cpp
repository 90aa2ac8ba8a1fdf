// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/PropertyListener.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace mooring {

namespace {

constexpr int mostWaiting = 4;
constexpr auto patience = 5s; // For one request.

/// One connection, which owns itself through its server.
class Caller : public QObject
{
public:
    Caller(QTcpSocket *socket, std::function<void(const PropertyChange &)> then)
        : QObject(socket)
        , m_socket(socket)
        , m_then(std::move(then))
    {
        connect(socket, &QTcpSocket::readyRead, this, &Caller::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patience, this, [this] { m_socket->abort(); });
        read();
    }

private:
    void read()
    {
        if (m_isAnswered)
            return;
        m_bytes += m_socket->read(largestPropertyChange + 1 - m_bytes.size());
        const PropertyChangeRead result = readPropertyChange(m_bytes);
        if (result.state == PropertyChangeRead::State::Incomplete)
            return;
        m_isAnswered = true;
        const bool isGood = result.state == PropertyChangeRead::State::Complete;
        m_socket->write(isGood ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 400 Bad Request\r\n");
        m_socket->write("Content-Length: 0\r\nConnection: close\r\n\r\n");
        m_socket->disconnectFromHost();
        if (isGood)
            m_then(result.change);
    }

    QTcpSocket *m_socket;
    std::function<void(const PropertyChange &)> m_then;
    QByteArray m_bytes;
    bool m_isAnswered = false;
};

} // namespace

PropertyListener::PropertyListener(const QHostAddress &gateway)
    : m_gateway(gateway)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.setMaxPendingConnections(mostWaiting);
    connect(&m_server, &QTcpServer::newConnection, this, &PropertyListener::accept);
}

bool PropertyListener::listen(const QHostAddress &local)
{
    return m_server.listen(local);
}

void PropertyListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (socket->peerAddress() != m_gateway || m_server.findChildren<QTcpSocket *>().size() > mostWaiting) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new Caller(socket, [this](const PropertyChange &change) { Q_EMIT told(change); });
    }
}

} // namespace mooring
