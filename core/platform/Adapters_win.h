// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <winsock2.h>
#include <ws2ipdef.h>

#include <iphlpapi.h>
#include <netioapi.h>

namespace mooring {

/// The network adapters with their addresses, as GetAdaptersAddresses tells them now.
class AdapterTable
{
public:
    AdapterTable();

    /// NO_ERROR, also where there are none.
    [[nodiscard]] DWORD error() const { return m_error; }
    /// Then by Next; null = none. Valid as long as this object.
    [[nodiscard]] const IP_ADAPTER_ADDRESSES *first() const;
    /// Null if there is no such adapter.
    [[nodiscard]] const IP_ADAPTER_ADDRESSES *find(const NET_LUID &luid) const;

private:
    QByteArray m_buffer;
    DWORD m_error = NO_ERROR;
};

/// The name that Windows shows ("Ethernet 2"); the user may change it.
[[nodiscard]] QString adapterName(const IP_ADAPTER_ADDRESSES &adapter);
/// One number for both families.
[[nodiscard]] int adapterIndex(const IP_ADAPTER_ADDRESSES &adapter);
/// The kind as Linux names it, so that deviceKind() (DeviceKind.h) serves here too: names are arbitrary on Windows. "tun" or
/// "wireguard" for a VPN, "veth" for a virtual machine's network, "sit" for IPv6 in IPv4, empty for a line.
[[nodiscard]] QString adapterKind(const IP_ADAPTER_ADDRESSES &adapter);

/// "aa:bb:cc:dd:ee:ff"; empty if it is not six bytes long.
[[nodiscard]] QString linkAddressText(QByteArrayView bytes);
/// Without a scope id.
[[nodiscard]] QHostAddress hostAddress(const SOCKADDR_INET &address);

} // namespace mooring
