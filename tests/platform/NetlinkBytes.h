// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <linux/rtnetlink.h>

/// rtnetlink(7) messages as the kernel writes them.
namespace mooring::test {

QByteArray bytes(const auto &value)
{
    return {reinterpret_cast<const char *>(&value), sizeof(value)};
}

[[nodiscard]] QByteArray attribute(quint16 type, const QByteArray &value);
[[nodiscard]] QByteArray message(quint16 type, const QByteArray &payload);
/// The bytes of an address.
[[nodiscard]] QByteArray ipBytes(const char *text);

[[nodiscard]] QByteArray link(int index, const char *name, quint32 flags, const char *kind = nullptr,
                              quint16 type = RTM_NEWLINK, const QByteArray &more = {});
/// An address of the device 2. Its valid lifetime ends a minute after the preferred one, if that ends.
[[nodiscard]] QByteArray address6(const char *text, quint32 flags, quint32 preferred, quint16 type = RTM_NEWADDR);
[[nodiscard]] QByteArray address4(const char *own, const char *peer, quint32 flags);

/// A route as a person would write it; what is null or zero is left out.
struct RouteText
{
    int device = 0;
    const char *destination = "::";
    quint8 prefix = 0;
    const char *gateway = nullptr;
    const char *via = nullptr;
    const char *source = nullptr;
    quint32 metric = 0;
    quint32 table = RT_TABLE_MAIN;
    quint8 type = RTN_UNICAST;
    quint32 flags = 0;
    quint16 message = RTM_NEWROUTE;
};

[[nodiscard]] QByteArray route(const RouteText &text, const QByteArray &more = {});
/// The IPv4 default route over those devices, where 192.0.2.N is the gateway of the device N.
[[nodiscard]] QByteArray multipath(const QList<int> &devices);
/// 192.0.2.1 at the device 2.
[[nodiscard]] QByteArray neighbour(quint16 state, const QByteArray &mac);

} // namespace mooring::test
