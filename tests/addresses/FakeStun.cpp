// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/FakeStun.h"

#include <QNetworkDatagram>
#include <QtEndian>

namespace mooring::test {

namespace {

const auto cookie = QByteArray::fromHex("2112a442");

QByteArray number(quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray Stun::attribute(quint16 type, const QByteArray &value)
{
    return number(type) + number(quint16(value.size())) + value + QByteArray((4 - value.size() % 4) % 4, ' ');
}

QByteArray Stun::message(quint16 type, const QByteArray &id, const QByteArray &attributes)
{
    return number(type) + number(quint16(attributes.size())) + cookie + id + attributes;
}

QByteArray Stun::addressValue(const QHostAddress &address, const QByteArray &mask)
{
    QByteArray bytes;
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    if (isIpv4) {
        const quint32 v4 = qToBigEndian(address.toIPv4Address());
        bytes = QByteArray(reinterpret_cast<const char *>(&v4), sizeof(v4));
    } else {
        const Q_IPV6ADDR v6 = address.toIPv6Address();
        bytes = QByteArray(reinterpret_cast<const char *>(v6.c), sizeof(v6.c));
    }
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(bytes[i] ^ mask[i]);
    return QByteArray::fromHex(isIpv4 ? "0001abcd" : "0002abcd") + bytes;
}

QByteArray Stun::reply(const QByteArray &id, const QHostAddress &address)
{
    return message(Success, id, attribute(0x0020, addressValue(address, cookie + id)));
}

FakeStun::FakeStun(Handler handler, const QHostAddress &address)
    : m_handler(std::move(handler))
{
    m_socket.bind(address);
    m_stranger.bind(address);
    connect(&m_socket, &QUdpSocket::readyRead, this, &FakeStun::read);
}

void FakeStun::read()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        const QByteArray wire = datagram.data();
        if (wire.size() != 20 || !wire.startsWith(QByteArray::fromHex("00010000") + cookie))
            m_problems << QStringLiteral("request: ") + QString::fromLatin1(wire.toHex());
        const QByteArray id = wire.mid(8, 12);
        m_ids << id;
        const QHostAddress sender = datagram.senderAddress();
        if (m_elsewhere) {
            for (const QByteArray &reply : m_elsewhere(id, sender))
                m_stranger.writeDatagram(reply, sender, quint16(datagram.senderPort()));
        }
        for (const QByteArray &reply : m_handler(id, sender))
            m_socket.writeDatagram(reply, sender, quint16(datagram.senderPort()));
    }
}

} // namespace mooring::test
