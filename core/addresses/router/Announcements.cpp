// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/Announcements.h"

#include "addresses/router/NatPmp.h"
#include "addresses/router/Pcp.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QNetworkProxy>

namespace mooring {

Announcements::Announcements(const QHostAddress &gateway, Clock &clock)
    : m_gateway(gateway)
    , m_clock(clock)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QUdpSocket::readyRead, this, &Announcements::read);
}

bool Announcements::listen(int deviceIndex, const QHostAddress &local, quint16 port)
{
    if (!m_socket.bind(local, port, QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint))
        return false;
    // Every host is in the group of all hosts on every interface (RFC 1112); joining only tells the sockets' filter, and
    // a refusal does no harm.
    m_socket.joinMulticastGroup(QHostAddress(QStringLiteral("224.0.0.1")),
                                QNetworkInterface::interfaceFromIndex(deviceIndex));
    return true;
}

void Announcements::asked(const QHostAddress &address, std::optional<quint32> epoch)
{
    m_address = address;
    if (epoch)
        (void)isLost(*epoch);
}

void Announcements::read()
{
    bool isAnyNews = false;
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        // IPv4 in the shape of IPv6 is the same host; anything else is somebody who pretends.
        if (datagram.isValid() && datagram.senderAddress().isEqual(m_gateway, QHostAddress::ConvertV4MappedToIPv4)
            && isNews(datagram.data()))
            isAnyNews = true;
    }
    if (isAnyNews)
        Q_EMIT changed();
}

bool Announcements::isNews(QByteArrayView wire)
{
    if (const auto reply = natpmp::readAddressReply(wire)) {
        const bool isLostNow = isLost(reply->epoch);
        const QHostAddress none(QHostAddress::AnyIPv4);
        const QHostAddress address = reply->address == none ? QHostAddress() : reply->address;
        const bool isOther = !m_address || *m_address != address;
        m_address = address;
        // Without an address there is nothing to ask for; it comes with another announcement.
        return !address.isNull() && (isOther || isLostNow);
    }
    const auto reply = pcp::readReply(wire);
    if (!reply || reply->opcode != pcp::Announce || reply->result != pcp::Success)
        return false;
    const bool isFirst = !m_epoch.hasSeen();
    return isLost(reply->epoch) || isFirst;
}

bool Announcements::isLost(quint32 epoch)
{
    return m_epoch.isLost(epoch, m_clock.monotonic());
}

} // namespace mooring
