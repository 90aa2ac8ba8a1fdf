// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/Netlink_linux.h"

#include <QtEndian>

#include <cstring>
#include <functional>

#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <net/if.h>

namespace mooring {

namespace {

using Attributes = QMap<int, QByteArray>;

/// A copy of the structure at the start of @p data, which need not be aligned; zeros where it is too short.
template <typename T>
T structure(QByteArrayView data)
{
    T result{};
    if (data.size() >= qsizetype(sizeof(T)))
        std::memcpy(&result, data.data(), sizeof(T));
    return result;
}

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

/// Calls @p take with type, fixed part (of the size of T) and attributes of each message.
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

template <typename T>
Attributes attributesAfter(QByteArrayView payload)
{
    return payload.size() > qsizetype(NLMSG_ALIGN(sizeof(T))) ? readAttributes(payload.sliced(NLMSG_ALIGN(sizeof(T))))
                                                              : Attributes();
}

QHostAddress hostAddress(const QByteArray &bytes)
{
    if (bytes.size() == 4)
        return QHostAddress(qFromBigEndian<quint32>(bytes.constData()));
    if (bytes.size() == 16)
        return QHostAddress(reinterpret_cast<const quint8 *>(bytes.constData()));
    return {};
}

quint32 addressFlags(const ifaddrmsg &message, const Attributes &attributes)
{
    const QByteArray wide = attributes.value(IFA_FLAGS); // ifa_flags has room for eight bits only.
    return wide.size() == sizeof(quint32) ? structure<quint32>(wide) : message.ifa_flags;
}

/// On a point-to-point link IFA_ADDRESS is the other end.
QByteArray ownAddress(const Attributes &attributes)
{
    return attributes.contains(IFA_LOCAL) ? attributes.value(IFA_LOCAL) : attributes.value(IFA_ADDRESS);
}

bool isTentative(quint32 flags)
{
    return (flags & (IFA_F_TENTATIVE | IFA_F_DADFAILED)) && !(flags & IFA_F_OPTIMISTIC);
}

} // namespace

QMap<int, LinkInfo> readLinks(const QByteArray &messages)
{
    QMap<int, LinkInfo> result;
    eachMessage(messages, [&result](int type, QByteArrayView payload) {
        if (type != RTM_NEWLINK)
            return;
        const auto message = structure<ifinfomsg>(payload);
        const Attributes attributes = attributesAfter<ifinfomsg>(payload);
        const Attributes info = readAttributes(attributes.value(IFLA_LINKINFO));
        const auto text = [](const QByteArray &bytes) {
            return QString::fromUtf8(bytes.constData());
        }; // Ends with a zero.
        result.insert(
            message.ifi_index,
            {text(attributes.value(IFLA_IFNAME)), text(info.value(IFLA_INFO_KIND)), (message.ifi_flags & IFF_UP) != 0});
    });
    return result;
}

QList<InterfaceAddress> readAddresses(const QByteArray &messages, const QMap<int, LinkInfo> &links)
{
    QList<InterfaceAddress> result;
    eachMessage(messages, [&](int type, QByteArrayView payload) {
        const auto message = structure<ifaddrmsg>(payload);
        const int index = static_cast<int>(message.ifa_index);
        if (type != RTM_NEWADDR || !links.value(index).up)
            return;
        const Attributes attributes = attributesAfter<ifaddrmsg>(payload);
        const quint32 flags = addressFlags(message, attributes);
        InterfaceAddress address;
        address.device = links.value(index).name;
        address.deviceKind = links.value(index).kind;
        address.deviceIndex = index;
        address.address = hostAddress(ownAddress(attributes));
        address.prefixLength = message.ifa_prefixlen;
        // The same bit means "secondary" for IPv4.
        address.temporary = message.ifa_family == AF_INET6 && (flags & IFA_F_TEMPORARY);
        address.deprecated = flags & IFA_F_DEPRECATED;
        address.tentative = isTentative(flags);
        const auto times = structure<ifa_cacheinfo>(attributes.value(IFA_CACHEINFO));
        if (attributes.contains(IFA_CACHEINFO) && times.ifa_prefered != 0xffffffff)
            address.preferred = std::chrono::seconds(times.ifa_prefered);
        if (!address.address.isNull())
            result.append(address);
    });
    return result;
}

bool NetlinkFilter::takesChange(const QByteArray &messages)
{
    bool changed = false;
    eachMessage(messages, [&](int type, QByteArrayView payload) {
        if (type == RTM_NEWLINK || type == RTM_DELLINK) {
            const auto message = structure<ifinfomsg>(payload);
            const bool up = type == RTM_NEWLINK && (message.ifi_flags & IFF_UP) && (message.ifi_flags & IFF_RUNNING);
            changed |= !m_links.contains(message.ifi_index) ? up : m_links.value(message.ifi_index) != up;
            m_links.insert(message.ifi_index, up);
        } else if (type == RTM_NEWADDR || type == RTM_DELADDR) {
            const auto message = structure<ifaddrmsg>(payload);
            const Attributes attributes = attributesAfter<ifaddrmsg>(payload);
            const quint32 flags = addressFlags(message, attributes);
            const QByteArray key = QByteArray::number(message.ifa_index) + '/' + ownAddress(attributes);
            const bool deprecated = flags & IFA_F_DEPRECATED;
            if (type == RTM_DELADDR) {
                changed = true;
                m_addresses.remove(key);
            } else if (!isTentative(flags)) {
                changed |= !m_addresses.contains(key) || m_addresses.value(key) != deprecated;
                m_addresses.insert(key, deprecated);
            }
        } else if (type == RTM_NEWROUTE || type == RTM_DELROUTE) {
            const auto message = structure<rtmsg>(payload);
            if (message.rtm_dst_len != 0 || message.rtm_table != RT_TABLE_MAIN)
                return;
            const Attributes attributes = attributesAfter<rtmsg>(payload);
            const QByteArray key = QByteArray::number(message.rtm_family) + '/' + attributes.value(RTA_OIF) + '/'
                + attributes.value(RTA_GATEWAY) + '/' + attributes.value(RTA_PRIORITY);
            if (type == RTM_DELROUTE) {
                changed = true;
                m_routes.removeAll(key);
            } else if (!m_routes.contains(key)) {
                changed = true;
                m_routes.append(key);
            }
        }
    });
    return changed;
}

void NetlinkFilter::forget()
{
    *this = {};
}

} // namespace mooring
