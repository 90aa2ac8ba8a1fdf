// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/FakeDns.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QtEndian>

namespace mooring::test {

FakeDns::FakeDns(Handler handler, const QHostAddress &address)
    : m_handler(std::move(handler))
{
    for (int attempt = 0; attempt < 100 && !m_tcp.isListening(); ++attempt) {
        m_udp.close();
        if (m_udp.bind(address))
            m_tcp.listen(address, m_udp.localPort());
    }
    m_stranger.bind(address);
    connect(&m_udp, &QUdpSocket::readyRead, this, &FakeDns::readDatagrams);
    connect(&m_tcp, &QTcpServer::newConnection, this, &FakeDns::readStream);
}

void FakeDns::readDatagrams()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        ++m_datagrams;
        m_asker = datagram.senderAddress();
        const auto query = dns::Message::fromWire(datagram.data());
        if (!query)
            continue;
        if (!m_spoofed.isEmpty()) {
            QByteArray reply = m_spoofed;
            reply.replace(0, 2, datagram.data().left(2));
            m_stranger.writeDatagram(reply, datagram.senderAddress(), quint16(datagram.senderPort()));
        }
        for (const QByteArray &reply : m_handler(*query, false))
            m_udp.writeDatagram(reply, m_asker, quint16(datagram.senderPort()));
    }
}

void FakeDns::readStream()
{
    while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray stream = socket->peek(socket->bytesAvailable());
            if (stream.size() < 2 || stream.size() < 2 + qFromBigEndian<quint16>(stream.constData()))
                return;
            const auto query = dns::Message::fromWire(socket->readAll().mid(2));
            m_asker = socket->peerAddress();
            if (!query)
                return;
            for (const QByteArray &reply : m_handler(*query, true)) {
                QByteArray size(2, Qt::Uninitialized);
                qToBigEndian(quint16(reply.size()), size.data());
                // In two parts, as a network may cut it.
                socket->write(size + reply.left(5));
                socket->flush();
                socket->write(reply.mid(5));
            }
        });
    }
}

} // namespace mooring::test
