// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <functional>

struct sockaddr;

namespace mooring {

/// One message of route(4) that has an rt_msghdr.
struct RouteMessage
{
    int type = 0; ///< RTM_ADD and others.
    int flags = 0; ///< RTF_UP and others.
    int deviceIndex = 0;
    int sequence = 0; ///< Of the request that this answers.
    bool isOwn = false; ///< The request was this process's.
    QHostAddress destination;
    int prefixLength = 0; ///< Of the destination.
    QHostAddress gateway; ///< Null where the next hop is an interface.
    QString gatewayMac; ///< Of a neighbour: "aa:bb:cc:dd:ee:ff".
};

/// Calls @p take with the type and the bytes of each message in a row of them.
void eachRoutingMessage(QByteArrayView messages, const std::function<void(int type, QByteArrayView message)> &take);
/// Empty type where the message is too short.
[[nodiscard]] RouteMessage readRouteMessage(QByteArrayView message);

/// A part of the routing table by sysctl(3): @p what is NET_RT_DUMP or NET_RT_FLAGS. Failure::Unsupported with the system's
/// words.
[[nodiscard]] Result<QList<RouteMessage>> readRoutingTable(int family, int what, int flags);

/// Without a scope id, neither beside the address nor inside it, where the kernel of macOS keeps it.
[[nodiscard]] QHostAddress hostAddress(const sockaddr *address);
/// Of a mask, whose sockaddr ends after its last byte that is not zero.
[[nodiscard]] int prefixLengthOf(const sockaddr *mask, int family);
/// Of a sockaddr_dl; empty if there is no link address or macOS hides it.
[[nodiscard]] QString linkAddressText(const sockaddr *address);
/// The kind as Linux names it, so that deviceKind() (DeviceKind.h) serves here too.
[[nodiscard]] QString deviceKindOf(const QString &device);

} // namespace mooring
