// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/SocketDevice.h"

#include <net/if.h>
#include <sys/socket.h>

namespace mooring {

bool bindToDevice(qintptr socket, const QString &device, RecordType)
{
    const QByteArray name = device.toLocal8Bit();
    // An empty name would take the binding away, and a long one be cut.
    if (name.isEmpty() || name.size() >= IFNAMSIZ)
        return false;
    return ::setsockopt(static_cast<int>(socket), SOL_SOCKET, SO_BINDTODEVICE, name.constData(),
                        static_cast<socklen_t>(name.size()))
        == 0;
}

} // namespace mooring
