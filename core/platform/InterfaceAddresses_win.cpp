// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// Compiled, not yet run on Windows.
#include "platform/InterfaceAddresses.h"

#include "platform/Adapters_win.h"

#include <QCoreApplication>

namespace mooring {

namespace {

/// Lifetimes are 32 bits of seconds; all ones is for ever.
std::optional<std::chrono::seconds> lifetime(ULONG seconds)
{
    if (seconds == 0xffffffff)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

InterfaceAddress interfaceAddress(const IP_ADAPTER_ADDRESSES &adapter, const IP_ADAPTER_UNICAST_ADDRESS &entry)
{
    InterfaceAddress result;
    result.address = QHostAddress(entry.Address.lpSockaddr);
    result.address.setScopeId({});
    const bool isIpv6 = result.address.protocol() == QAbstractSocket::IPv6Protocol;
    result.deviceIndex = adapterIndex(adapter);
    result.prefixLength = entry.OnLinkPrefixLength;
    // Stable addresses have the suffix origin "link layer address", also since their suffix is no longer made of it.
    result.temporary = isIpv6 && entry.SuffixOrigin == IpSuffixOriginRandom;
    result.deprecated = entry.DadState == IpDadStateDeprecated;
    result.tentative = entry.DadState != IpDadStatePreferred && entry.DadState != IpDadStateDeprecated;
    result.valid = lifetime(entry.ValidLifetime);
    result.preferred = lifetime(entry.PreferredLifetime);
    return result;
}

} // namespace

Result<QList<InterfaceAddress>> interfaceAddresses()
{
    const AdapterTable adapters;
    if (adapters.error() != NO_ERROR)
        return fail(Failure::Kind::Unsupported,
                    QCoreApplication::translate("InterfaceAddresses",
                                                "The system does not tell the addresses of its interfaces: %1.")
                        .arg(qt_error_string(static_cast<int>(adapters.error()))));
    QList<InterfaceAddress> result;
    for (const auto *adapter = adapters.first(); adapter; adapter = adapter->Next) {
        if (adapter->OperStatus != IfOperStatusUp)
            continue;
        const QString name = adapterName(*adapter);
        const QString kind = adapterKind(*adapter);
        const QString mac = linkAddressText(
            {reinterpret_cast<const char *>(adapter->PhysicalAddress), qsizetype(adapter->PhysicalAddressLength)});
        for (const auto *entry = adapter->FirstUnicastAddress; entry; entry = entry->Next) {
            InterfaceAddress address = interfaceAddress(*adapter, *entry);
            address.device = name;
            address.deviceKind = kind;
            address.mac = mac;
            if (!address.address.isNull())
                result.append(address);
        }
    }
    return result;
}

} // namespace mooring
