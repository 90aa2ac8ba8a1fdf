// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/DeviceBinding.h"

#include "platform/SocketDevice.h"

#include <QCoreApplication>
#include <QNetworkInterface>

namespace mooring {

std::optional<Failure> bindToDevice(QAbstractSocket &socket, const QString &device, const QHostAddress &peer)
{
    const bool isIpv4 = peer.protocol() == QAbstractSocket::IPv4Protocol;
    if (device.isEmpty() || bindToDevice(socket, device, isIpv4 ? RecordType::A : RecordType::AAAA))
        return std::nullopt;
    if (!QNetworkInterface::interfaceFromName(device).isValid()) {
        return Failure{Failure::Kind::NoAddress,
                       QCoreApplication::translate("DeviceBinding", "The interface “%1” is not there.").arg(device),
                       {}};
    }
    return Failure{Failure::Kind::Network,
                   QCoreApplication::translate("DeviceBinding",
                                               "The system does not let a connection go over the interface “%1” only: %2.")
                       .arg(device, socket.errorString()),
                   {}};
}

} // namespace mooring
