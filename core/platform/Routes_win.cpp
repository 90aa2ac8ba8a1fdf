// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// Compiled, not yet run on Windows.
#include "platform/Routes.h"

#include "platform/Adapters_win.h"
#include "platform/PublicDestination.h"

#include <QCoreApplication>

#include <algorithm>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Routes)
};

ADDRESS_FAMILY familyOf(RecordType type)
{
    return type == RecordType::A ? ADDRESS_FAMILY(AF_INET) : ADDRESS_FAMILY(AF_INET6);
}

SOCKADDR_INET socketAddress(const QHostAddress &address)
{
    SOCKADDR_INET result{};
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4) {
        result.Ipv4.sin_family = AF_INET;
        result.Ipv4.sin_addr.s_addr = htonl(ipv4);
    } else {
        const Q_IPV6ADDR ipv6 = address.toIPv6Address();
        result.Ipv6.sin6_family = AF_INET6;
        std::copy(std::begin(ipv6.c), std::end(ipv6.c), result.Ipv6.sin6_addr.s6_addr);
    }
    return result;
}

/// The way that packets to the Internet take, or would take over the line @p luid. Nothing is sent.
DWORD lookUp(RecordType type, NET_LUID *luid, MIB_IPFORWARD_ROW2 &row, SOCKADDR_INET &source)
{
    const SOCKADDR_INET destination = socketAddress(publicDestination(type));
    return GetBestRoute2(luid, 0, nullptr, &destination, 0, &row, &source);
}

Route toRoute(const MIB_IPFORWARD_ROW2 &row, const IP_ADAPTER_ADDRESSES &adapter, const SOCKADDR_INET &source)
{
    Route route;
    route.device = adapterName(adapter);
    route.deviceKind = adapterKind(adapter);
    route.deviceIndex = adapterIndex(adapter);
    const QHostAddress nextHop = hostAddress(row.NextHop);
    if (nextHop != QHostAddress(QHostAddress::AnyIPv4) && nextHop != QHostAddress(QHostAddress::AnyIPv6)) // "On link".
        route.gateway = nextHop;
    route.source = hostAddress(source);
    // Windows adds the metrics of the route and of the interface.
    const bool isIpv4 = row.DestinationPrefix.Prefix.si_family == AF_INET;
    route.metric = row.Metric + (isIpv4 ? adapter.Ipv4Metric : adapter.Ipv6Metric);
    return route;
}

tl::unexpected<Failure> systemFailure(DWORD error)
{
    return fail(Failure::Kind::Unsupported,
                Text::tr("The system does not tell its routes: %1.").arg(qt_error_string(static_cast<int>(error))));
}

} // namespace

Result<Route> routeToInternet(RecordType type)
{
    MIB_IPFORWARD_ROW2 row{};
    SOCKADDR_INET source{};
    const DWORD error = lookUp(type, nullptr, row, source);
    if (error == ERROR_CALL_NOT_IMPLEMENTED || error == ERROR_ACCESS_DENIED)
        return systemFailure(error);
    if (error == ERROR_NOT_SUPPORTED) { // There is no such family. Wine: it has no look-up, but it has the table.
        const auto routes = defaultRoutes(type);
        if (!routes || !routes->isEmpty())
            return routes ? Result<Route>(routes->first()) : tl::unexpected(routes.error());
    }
    const AdapterTable adapters;
    const auto *adapter = error == NO_ERROR ? adapters.find(row.InterfaceLuid) : nullptr;
    // Every other error is one of no route, no interface or no such family; the documentation does not say which for what.
    if (!adapter || adapter->OperStatus != IfOperStatusUp || row.Loopback)
        return fail(Failure::Kind::NoAddress,
                    type == RecordType::A ? Text::tr("There is no way to the Internet by IPv4.")
                                          : Text::tr("There is no way to the Internet by IPv6."));
    return toRoute(row, *adapter, source);
}

Result<QList<Route>> defaultRoutes(RecordType type)
{
    MIB_IPFORWARD_TABLE2 *table = nullptr;
    const DWORD error = GetIpForwardTable2(familyOf(type), &table);
    if (error == ERROR_NOT_FOUND || error == ERROR_FILE_NOT_FOUND)
        return QList<Route>();
    if (error != NO_ERROR)
        return systemFailure(error);
    const AdapterTable adapters;
    QList<Route> result;
    for (ULONG i = 0; i < table->NumEntries; ++i) {
        MIB_IPFORWARD_ROW2 &row = table->Table[i];
        if (row.DestinationPrefix.PrefixLength != 0)
            continue;
        const auto *adapter = adapters.find(row.InterfaceLuid);
        if (!adapter || adapter->OperStatus != IfOperStatusUp)
            continue;
        MIB_IPFORWARD_ROW2 best{};
        SOCKADDR_INET source{};
        if (lookUp(type, &row.InterfaceLuid, best, source) != NO_ERROR)
            source = {};
        result.append(toRoute(row, *adapter, source));
    }
    FreeMibTable(table);
    std::stable_sort(result.begin(), result.end(), [](const Route &a, const Route &b) { return a.metric < b.metric; });
    return result;
}

QString linkAddress(int deviceIndex, const QHostAddress &neighbour)
{
    const bool isIpv4 = neighbour.protocol() == QAbstractSocket::IPv4Protocol;
    MIB_IPNET_TABLE2 *table = nullptr;
    if (neighbour.isNull() || GetIpNetTable2(familyOf(isIpv4 ? RecordType::A : RecordType::AAAA), &table) != NO_ERROR)
        return {};
    QHostAddress plain = neighbour;
    plain.setScopeId({});
    QString result;
    for (ULONG i = 0; i < table->NumEntries && result.isEmpty(); ++i) {
        const MIB_IPNET_ROW2 &row = table->Table[i];
        // Entries of neighbours that did not answer hold zeros, or what was true once.
        if (static_cast<int>(row.InterfaceIndex) == deviceIndex && row.State > NlnsIncomplete
            && hostAddress(row.Address) == plain)
            result = linkAddressText(
                {reinterpret_cast<const char *>(row.PhysicalAddress), qsizetype(row.PhysicalAddressLength)});
    }
    FreeMibTable(table);
    return result;
}

} // namespace mooring
