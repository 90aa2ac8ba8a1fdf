// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/dns/DnsClient.h"

#include <winsock2.h>
#include <ws2tcpip.h>

#include <iphlpapi.h>

namespace mooring::dns {

QList<Server> systemResolvers()
{
    constexpr ULONG flags
        = GAA_FLAG_SKIP_UNICAST | GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST | GAA_FLAG_SKIP_FRIENDLY_NAME;
    ULONG size = 0;
    if (GetAdaptersAddresses(AF_UNSPEC, flags, nullptr, nullptr, &size) != ERROR_BUFFER_OVERFLOW)
        return {};
    QByteArray buffer(size, Qt::Uninitialized);
    auto *first = reinterpret_cast<IP_ADAPTER_ADDRESSES *>(buffer.data());
    if (GetAdaptersAddresses(AF_UNSPEC, flags, nullptr, first, &size) != ERROR_SUCCESS)
        return {};
    QList<Server> servers;
    for (const auto *adapter = first; adapter; adapter = adapter->Next) {
        if (adapter->OperStatus != IfOperStatusUp)
            continue;
        for (const auto *dns = adapter->FirstDnsServerAddress; dns; dns = dns->Next) {
            const QHostAddress address(dns->Address.lpSockaddr);
            // Windows lists these site-local ones where no IPv6 resolver is set; nobody answers there.
            if (!address.isNull() && !address.isSiteLocal())
                servers.append({address, 53});
        }
    }
    return servers;
}

} // namespace mooring::dns
