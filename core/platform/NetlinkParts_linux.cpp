// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/NetlinkParts_linux.h"

#include <QtEndian>

#include <algorithm>

namespace mooring::netlink {

Attributes readAttributes(QByteArrayView data)
{
    Attributes result;
    while (data.size() >= qsizetype(sizeof(rtattr))) {
        const auto head = structure<rtattr>(data);
        if (head.rta_len < sizeof(rtattr) || head.rta_len > data.size())
            break;
        result.insert(head.rta_type & NLA_TYPE_MASK,
                      data.sliced(sizeof(rtattr), qsizetype(head.rta_len) - qsizetype(sizeof(rtattr))).toByteArray());
        data = data.sliced(std::min<qsizetype>(RTA_ALIGN(head.rta_len), data.size()));
    }
    return result;
}

void eachMessage(QByteArrayView data, const std::function<void(int type, QByteArrayView payload)> &take)
{
    while (data.size() >= qsizetype(sizeof(nlmsghdr))) {
        const auto head = structure<nlmsghdr>(data);
        if (head.nlmsg_len < sizeof(nlmsghdr) || head.nlmsg_len > quint64(data.size()))
            break;
        take(head.nlmsg_type, data.sliced(NLMSG_HDRLEN, head.nlmsg_len - NLMSG_HDRLEN));
        data = data.sliced(std::min<qsizetype>(NLMSG_ALIGN(head.nlmsg_len), data.size()));
    }
}

quint32 addressFlags(const ifaddrmsg &message, const Attributes &attributes)
{
    const QByteArray wide = attributes.value(IFA_FLAGS); // ifa_flags has room for eight bits only.
    return wide.size() == sizeof(quint32) ? structure<quint32>(wide) : message.ifa_flags;
}

QByteArray ownAddress(const Attributes &attributes)
{
    // On a point-to-point link IFA_ADDRESS is the other end.
    return attributes.contains(IFA_LOCAL) ? attributes.value(IFA_LOCAL) : attributes.value(IFA_ADDRESS);
}

bool isTentative(quint32 flags)
{
    return (flags & (IFA_F_TENTATIVE | IFA_F_DADFAILED)) && !(flags & IFA_F_OPTIMISTIC);
}

QHostAddress hostAddress(const QByteArray &bytes)
{
    if (bytes.size() == 4)
        return QHostAddress(qFromBigEndian<quint32>(bytes.constData()));
    if (bytes.size() == 16)
        return QHostAddress(reinterpret_cast<const quint8 *>(bytes.constData()));
    return {};
}

QByteArray addressBytes(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return {reinterpret_cast<const char *>(bytes.c), sizeof(bytes.c)};
    }
    QByteArray bytes(sizeof(quint32), '\0');
    qToBigEndian(address.toIPv4Address(), bytes.data());
    return bytes;
}

QString macText(const QByteArray &bytes)
{
    // The loopback interface has six zeros; a tunnel has its end's IP address, InfiniBand twenty bytes.
    if (bytes.size() != 6 || bytes == QByteArray(6, '\0'))
        return {};
    return QString::fromLatin1(bytes.toHex(':'));
}

QByteArray attribute(quint16 type, const QByteArray &value)
{
    rtattr head{};
    head.rta_len = static_cast<quint16>(sizeof(head) + size_t(value.size()));
    head.rta_type = type;
    const QByteArray bytes = QByteArray(reinterpret_cast<const char *>(&head), sizeof(head)) + value;
    return bytes.leftJustified(RTA_ALIGN(head.rta_len), '\0');
}

} // namespace mooring::netlink
