// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// Not yet run on macOS.
#include "platform/InterfaceAddresses.h"

#include "platform/RouteMessages_mac.h"

#include <QCoreApplication>
#include <QHash>

#include <cerrno>
#include <cstring>
#include <ctime>

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet6/in6_var.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mooring {

namespace {

/// What is left until @p end, in seconds of the wall clock (XNU gives it so to ioctl); zero is for ever.
std::optional<std::chrono::seconds> timeUntil(time_t end)
{
    if (end == 0)
        return std::nullopt;
    const time_t now = ::time(nullptr);
    return std::chrono::seconds(end > now ? end - now : 0);
}

in6_ifreq request(const char *device, const sockaddr *address)
{
    in6_ifreq result{};
    ::strlcpy(result.ifr_name, device, sizeof(result.ifr_name));
    std::memcpy(&result.ifr_ifru.ifru_addr, address, sizeof(sockaddr_in6));
    return result;
}

/// Adds what only the calls of IPv6 tell.
void addDetails(InterfaceAddress &result, int fd, const char *device, const sockaddr *address)
{
    in6_ifreq flags = request(device, address);
    if (::ioctl(fd, SIOCGIFAFLAG_IN6, &flags) == 0) {
        const int set = flags.ifr_ifru.ifru_flags6;
        result.temporary = set & IN6_IFF_TEMPORARY;
        result.deprecated = set & IN6_IFF_DEPRECATED;
        result.tentative = set & (IN6_IFF_TENTATIVE | IN6_IFF_DUPLICATED | IN6_IFF_DETACHED);
    }
    in6_ifreq lifetime = request(device, address); // The answers overwrite the address.
    if (::ioctl(fd, SIOCGIFALIFETIME_IN6, &lifetime) == 0) {
        result.valid = timeUntil(lifetime.ifr_ifru.ifru_lifetime.ia6t_expire);
        result.preferred = timeUntil(lifetime.ifr_ifru.ifru_lifetime.ia6t_preferred);
    }
}

} // namespace

Result<QList<InterfaceAddress>> interfaceAddresses()
{
    ifaddrs *first = nullptr;
    if (::getifaddrs(&first) < 0)
        return fail(Failure::Kind::Unsupported,
                    QCoreApplication::translate("InterfaceAddresses",
                                                "The system does not tell the addresses of its interfaces: %1.")
                        .arg(qt_error_string(errno)));
    QHash<QString, QString> macs;
    for (const ifaddrs *entry = first; entry; entry = entry->ifa_next) {
        if (entry->ifa_addr && entry->ifa_addr->sa_family == AF_LINK)
            macs.insert(QString::fromUtf8(entry->ifa_name), linkAddressText(entry->ifa_addr));
    }
    QList<InterfaceAddress> result;
    const int fd = ::socket(AF_INET6, SOCK_DGRAM, 0);
    for (const ifaddrs *entry = first; entry; entry = entry->ifa_next) {
        InterfaceAddress address;
        address.address = hostAddress(entry->ifa_addr);
        if (address.address.isNull() || !(entry->ifa_flags & IFF_UP))
            continue;
        address.device = QString::fromUtf8(entry->ifa_name);
        address.deviceKind = deviceKindOf(address.device);
        address.deviceIndex = static_cast<int>(::if_nametoindex(entry->ifa_name));
        address.prefixLength = prefixLengthOf(entry->ifa_netmask, entry->ifa_addr->sa_family);
        address.mac = macs.value(address.device);
        if (entry->ifa_addr->sa_family == AF_INET6)
            addDetails(address, fd, entry->ifa_name, entry->ifa_addr);
        result.append(address);
    }
    if (fd >= 0)
        ::close(fd);
    ::freeifaddrs(first);
    return result;
}

} // namespace mooring
