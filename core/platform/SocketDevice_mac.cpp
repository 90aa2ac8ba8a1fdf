// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// Not yet run on macOS.
#include "platform/SocketDevice.h"

#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace mooring {

bool bindToDevice(qintptr socket, const QString &device, RecordType type)
{
    const unsigned index = ::if_nametoindex(device.toUtf8().constData());
    if (index == 0)
        return false;
    const bool isIpv4 = type == RecordType::A;
    return ::setsockopt(static_cast<int>(socket), isIpv4 ? IPPROTO_IP : IPPROTO_IPV6, isIpv4 ? IP_BOUND_IF : IPV6_BOUND_IF,
                        &index, sizeof(index))
        == 0;
}

} // namespace mooring
