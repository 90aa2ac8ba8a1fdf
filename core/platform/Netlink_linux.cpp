// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/Netlink_linux.h"

#include "platform/NetlinkParts_linux.h"

#include <algorithm>

#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/neighbour.h>
#include <net/if.h>

namespace mooring {

using namespace netlink;

namespace {

/// A lifetime in seconds, where 32 ones are for ever.
std::optional<std::chrono::seconds> lifetime(quint32 seconds)
{
    return seconds == 0xffffffff ? std::nullopt : std::optional(std::chrono::seconds(seconds));
}

/// RTA_GATEWAY; or RTA_VIA, the IPv6 gateway of an IPv4 route (RFC 8950).
QHostAddress gatewayOf(const Attributes &attributes)
{
    return hostAddress(attributes.contains(RTA_VIA) ? attributes.value(RTA_VIA).mid(sizeof(rtvia))
                                                    : attributes.value(RTA_GATEWAY));
}

QList<Route> readHops(QByteArrayView data, const Route &whole)
{
    QList<Route> result;
    while (data.size() >= qsizetype(sizeof(rtnexthop))) {
        const auto head = structure<rtnexthop>(data);
        if (head.rtnh_len < sizeof(rtnexthop) || head.rtnh_len > data.size())
            break;
        Route hop = whole;
        hop.deviceIndex = head.rtnh_ifindex;
        hop.gateway = gatewayOf(readAttributes(data.first(head.rtnh_len).sliced(sizeof(rtnexthop))));
        if (!(head.rtnh_flags & RTNH_F_DEAD))
            result.append(hop);
        data = data.sliced(std::min<qsizetype>(RTNH_ALIGN(head.rtnh_len), data.size()));
    }
    return result;
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
        result.insert(message.ifi_index,
                      {text(attributes.value(IFLA_IFNAME)), text(info.value(IFLA_INFO_KIND)),
                       (message.ifi_flags & IFF_UP) != 0, macText(attributes.value(IFLA_ADDRESS)),
                       (message.ifi_flags & IFF_RUNNING) != 0});
    });
    return result;
}

QList<InterfaceAddress> readAddresses(const QByteArray &messages, const QMap<int, LinkInfo> &links)
{
    QList<InterfaceAddress> result;
    eachMessage(messages, [&](int type, QByteArrayView payload) {
        const auto message = structure<ifaddrmsg>(payload);
        const int index = static_cast<int>(message.ifa_index);
        const LinkInfo link = links.value(index);
        if (type != RTM_NEWADDR || !link.up)
            return;
        const Attributes attributes = attributesAfter<ifaddrmsg>(payload);
        const quint32 flags = addressFlags(message, attributes);
        InterfaceAddress address;
        address.device = link.name;
        address.deviceKind = link.kind;
        address.deviceIndex = index;
        address.address = hostAddress(ownAddress(attributes));
        address.prefixLength = message.ifa_prefixlen;
        // The same bit means "secondary" for IPv4.
        address.temporary = message.ifa_family == AF_INET6 && (flags & IFA_F_TEMPORARY);
        address.deprecated = flags & IFA_F_DEPRECATED;
        address.tentative = isTentative(flags);
        address.mac = link.mac;
        if (attributes.contains(IFA_CACHEINFO)) {
            const auto times = structure<ifa_cacheinfo>(attributes.value(IFA_CACHEINFO));
            address.preferred = lifetime(times.ifa_prefered);
            address.valid = lifetime(times.ifa_valid);
        }
        if (!address.address.isNull())
            result.append(address);
    });
    return result;
}

QList<Route> readRoutePayload(QByteArrayView payload)
{
    const auto message = structure<rtmsg>(payload);
    if (message.rtm_type != RTN_UNICAST || (message.rtm_flags & RTNH_F_DEAD))
        return {};
    const Attributes attributes = attributesAfter<rtmsg>(payload);
    Route route;
    route.deviceIndex = structure<qint32>(attributes.value(RTA_OIF));
    route.gateway = gatewayOf(attributes);
    route.source = hostAddress(attributes.value(RTA_PREFSRC));
    route.metric = structure<quint32>(attributes.value(RTA_PRIORITY));
    if (attributes.contains(RTA_MULTIPATH))
        return readHops(attributes.value(RTA_MULTIPATH), route);
    return route.deviceIndex > 0 ? QList<Route>{route} : QList<Route>();
}

QList<Route> readRoute(const QByteArray &message)
{
    QList<Route> result;
    eachMessage(message, [&result](int type, QByteArrayView payload) {
        if (type == RTM_NEWROUTE)
            result += readRoutePayload(payload);
    });
    return result;
}

QList<Route> readDefaultRoutes(const QByteArray &messages)
{
    QList<Route> result;
    eachMessage(messages, [&result](int type, QByteArrayView payload) {
        const auto message = structure<rtmsg>(payload);
        // A table that the eight bits of rtm_table cannot name is not the main one.
        if (type == RTM_NEWROUTE && message.rtm_dst_len == 0 && message.rtm_table == RT_TABLE_MAIN
            && !(message.rtm_flags & RTM_F_CLONED)) {
            result += readRoutePayload(payload);
        }
    });
    std::stable_sort(result.begin(), result.end(), [](const Route &a, const Route &b) { return a.metric < b.metric; });
    return result;
}

QString readNeighbour(const QByteArray &message)
{
    QString result;
    eachMessage(message, [&result](int type, QByteArrayView payload) {
        if (type == RTM_NEWNEIGH && !(structure<ndmsg>(payload).ndm_state & (NUD_INCOMPLETE | NUD_FAILED | NUD_NOARP)))
            result = macText(attributesAfter<ndmsg>(payload).value(NDA_LLADDR));
    });
    return result;
}

} // namespace mooring
