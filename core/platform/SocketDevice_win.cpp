// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// Compiled, not yet run on Windows.
#include "platform/SocketDevice.h"

#include <winsock2.h>
#include <ws2tcpip.h>

#include <iphlpapi.h>
#include <netioapi.h>

namespace mooring {

bool bindToDevice(qintptr socket, const QString &device, RecordType type)
{
    NET_LUID luid{};
    NET_IFINDEX index = 0;
    if (ConvertInterfaceAliasToLuid(qUtf16Printable(device), &luid) != NO_ERROR
        || ConvertInterfaceLuidToIndex(&luid, &index) != NO_ERROR || index == 0)
        return false;
    // The index in network byte order for IPv4, in the computer's own for IPv6 (Winsock, IPPROTO_IP and IPPROTO_IPV6
    // options).
    const bool isIpv4 = type == RecordType::A;
    const DWORD value = isIpv4 ? htonl(index) : index;
    return ::setsockopt(static_cast<SOCKET>(socket), isIpv4 ? IPPROTO_IP : IPPROTO_IPV6,
                        isIpv4 ? IP_UNICAST_IF : IPV6_UNICAST_IF, reinterpret_cast<const char *>(&value), sizeof(value))
        == 0;
}

} // namespace mooring
