// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/InterfaceAddresses.h"

#include <QNetworkInterface>

namespace mooring {

Result<QList<InterfaceAddress>> interfaceAddresses()
{
    QList<InterfaceAddress> result;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &device : interfaces) {
        if (!(device.flags() & QNetworkInterface::IsUp))
            continue;
        const bool isTunnel = device.type() == QNetworkInterface::Virtual;
        const auto entries = device.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            InterfaceAddress address;
            address.device = device.humanReadableName();
            address.deviceKind = isTunnel ? QStringLiteral("tun") : QString();
            address.deviceIndex = device.index();
            address.address = entry.ip();
            address.address.setScopeId({});
            address.prefixLength = entry.prefixLength();
            if (entry.isLifetimeKnown() && !entry.preferredLifetime().isForever()) {
                address.preferred
                    = std::chrono::seconds(std::max<qint64>(0, entry.preferredLifetime().remainingTime() / 1000));
                address.deprecated = entry.preferredLifetime().hasExpired();
            }
            result.append(address);
        }
    }
    return result;
}

} // namespace mooring
