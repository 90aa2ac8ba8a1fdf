// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/SocketDevice.h"

namespace mooring {

bool bindToDevice(QAbstractSocket &socket, const QString &device, RecordType type)
{
    // Qt makes the system's socket here; it needs one that exists and is not connected. A named address: bind() would take
    // the enumerator for a port.
    const QHostAddress any(type == RecordType::A ? QHostAddress::AnyIPv4 : QHostAddress::AnyIPv6);
    if (!socket.bind(any))
        return false;
    return bindToDevice(socket.socketDescriptor(), device, type);
}

} // namespace mooring
