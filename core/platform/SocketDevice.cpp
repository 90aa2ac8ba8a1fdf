// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/SocketDevice.h"

namespace mooring {

bool bindToDevice(QAbstractSocket &socket, const QString &device, RecordType type)
{
    // Qt makes the system's socket here; it needs one that exists and is not connected.
    if (!socket.bind(type == RecordType::A ? QHostAddress::AnyIPv4 : QHostAddress::AnyIPv6))
        return false;
    return bindToDevice(socket.socketDescriptor(), device, type);
}

} // namespace mooring
