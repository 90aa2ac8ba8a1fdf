// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// Compiled, not yet run on Windows.
#include "platform/Adapters_win.h"

#include <QList>

#include <algorithm>
#include <iterator>

#include <ras.h>
#include <raserror.h>

namespace mooring {

namespace {

// What drivers call themselves. TAP-Windows says that it is Ethernet; so does a Hyper-V switch, but that may carry the real
// line of its host and is not in either list.
constexpr QStringView wireguardDrivers[] = {u"wireguard", u"wintun"};
constexpr QStringView tunnelDrivers[]
    = {u"tap-windows",      u"tap-win", u"openvpn", u"tailscale", u"zerotier",        u"vpn",      u"fortinet ssl",
       u"cisco anyconnect", u"juniper", u"pangp",   u"hamachi",   u"cloudflare warp", u"softether"};
constexpr QStringView virtualDrivers[] = {u"vmware virtual ethernet", u"virtualbox host-only"};
// Teams and bridges of real lines have the type of virtual adapters.
constexpr QStringView lineDrivers[] = {u"multiplexor", u"bridge"};

template <std::size_t N>
bool names(const QStringView (&drivers)[N], const QString &description)
{
    return std::any_of(std::begin(drivers), std::end(drivers),
                       [&description](QStringView driver) { return description.contains(driver, Qt::CaseInsensitive); });
}

/// Whether the dial-up connection @p entry brings a line (PPPoE, a modem). One that is not listed, such as another user's,
/// counts as a VPN: better no address than a wrong one.
bool isDialledLine(const QString &entry)
{
    QList<RASCONNW> connections(1);
    for (int attempt = 0; attempt < 3; ++attempt) {
        connections.first().dwSize = sizeof(RASCONNW);
        auto size = static_cast<DWORD>(connections.size() * qsizetype(sizeof(RASCONNW)));
        DWORD count = 0;
        const DWORD result = RasEnumConnectionsW(connections.data(), &size, &count);
        if (result == ERROR_BUFFER_TOO_SMALL) {
            connections.resize(qsizetype(size / sizeof(RASCONNW)) + 1);
            continue;
        }
        if (result != ERROR_SUCCESS)
            return false;
        connections.resize(count);
        return std::any_of(connections.cbegin(), connections.cend(), [&entry](const RASCONNW &connection) {
            return QString::fromWCharArray(connection.szEntryName) == entry
                && QString::fromWCharArray(connection.szDeviceType).compare(u"vpn", Qt::CaseInsensitive) != 0;
        });
    }
    return false;
}

} // namespace

AdapterTable::AdapterTable()
    : m_buffer(qsizetype(16) * 1024, Qt::Uninitialized) // Where the documentation says to begin.
{
    constexpr ULONG flags = GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST | GAA_FLAG_SKIP_DNS_SERVER;
    m_error = ERROR_BUFFER_OVERFLOW;
    for (int attempt = 0; attempt < 3 && m_error == ERROR_BUFFER_OVERFLOW; ++attempt) { // It may grow meanwhile.
        auto size = static_cast<ULONG>(m_buffer.size());
        m_error = GetAdaptersAddresses(AF_UNSPEC, flags, nullptr, reinterpret_cast<IP_ADAPTER_ADDRESSES *>(m_buffer.data()),
                                       &size);
        if (m_error == ERROR_BUFFER_OVERFLOW)
            m_buffer.resize(qsizetype(size));
    }
    if (m_error != NO_ERROR)
        m_buffer.clear();
    if (m_error == ERROR_NO_DATA || m_error == ERROR_ADDRESS_NOT_ASSOCIATED) // No adapters, or none with an address.
        m_error = NO_ERROR;
}

const IP_ADAPTER_ADDRESSES *AdapterTable::first() const
{
    return m_buffer.isEmpty() ? nullptr : reinterpret_cast<const IP_ADAPTER_ADDRESSES *>(m_buffer.constData());
}

const IP_ADAPTER_ADDRESSES *AdapterTable::find(const NET_LUID &luid) const
{
    const auto *adapter = first();
    while (adapter && adapter->Luid.Value != luid.Value)
        adapter = adapter->Next;
    return adapter;
}

QString adapterName(const IP_ADAPTER_ADDRESSES &adapter)
{
    return QString::fromWCharArray(adapter.FriendlyName);
}

int adapterIndex(const IP_ADAPTER_ADDRESSES &adapter)
{
    return static_cast<int>(adapter.IfIndex != 0 ? adapter.IfIndex : adapter.Ipv6IfIndex); // Zero where a family is off.
}

QString adapterKind(const IP_ADAPTER_ADDRESSES &adapter)
{
    const QString description = QString::fromWCharArray(adapter.Description);
    const QString vpn = QStringLiteral("tun");
    if (names(wireguardDrivers, description))
        return QStringLiteral("wireguard");
    if (names(tunnelDrivers, description))
        return vpn;
    if (names(virtualDrivers, description))
        return QStringLiteral("veth");
    switch (adapter.IfType) {
    case IF_TYPE_TUNNEL: // Not the others: Teredo, ISATAP and DirectAccess (IP-HTTPS) bring addresses of somebody else.
        return adapter.TunnelType == TUNNEL_TYPE_DIRECT || adapter.TunnelType == TUNNEL_TYPE_6TO4 ? QStringLiteral("sit")
                                                                                                  : vpn;
    case IF_TYPE_PPP:
        return isDialledLine(adapterName(adapter)) ? QString() : vpn;
    case IF_TYPE_PROP_VIRTUAL:
        return names(lineDrivers, description) ? QString() : vpn;
    default:
        return {};
    }
}

QString linkAddressText(QByteArrayView bytes)
{
    return bytes.size() == 6 ? QString::fromLatin1(bytes.toByteArray().toHex(':')) : QString();
}

QHostAddress hostAddress(const SOCKADDR_INET &address)
{
    QHostAddress result(reinterpret_cast<const sockaddr *>(&address));
    result.setScopeId({});
    return result;
}

} // namespace mooring
