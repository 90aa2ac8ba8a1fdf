// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/InterfaceAddresses.h"

#include <QByteArray>
#include <QMap>

namespace mooring {

/// What one rtnetlink(7) link message says.
struct LinkInfo
{
    QString name;
    QString kind; ///< IFLA_INFO_KIND; empty for hardware.
    bool up = false; ///< IFF_UP: switched on, with or without a carrier.
};

/// The links in a row of rtnetlink messages, by index.
[[nodiscard]] QMap<int, LinkInfo> readLinks(const QByteArray &messages);
/// The addresses in a row of rtnetlink messages on links that are up, named by @p links.
[[nodiscard]] QList<InterfaceAddress> readAddresses(const QByteArray &messages, const QMap<int, LinkInfo> &links);

/// Tells the changes that matter from the messages the kernel sends anyway: each router advertisement renews every address
/// and route, and wireless links report often.
class NetlinkFilter
{
public:
    /// Whether a link went up or down, an address became usable or left, or a default route changed. An address that is
    /// tentative is left alone: the kernel reports it again when it may be used.
    [[nodiscard]] bool takesChange(const QByteArray &messages);
    /// After lost messages: the next ones all count.
    void forget();

private:
    QMap<int, bool> m_links; ///< Index to "up".
    QMap<QByteArray, bool> m_addresses; ///< Index and address to "deprecated".
    QList<QByteArray> m_routes; ///< Default routes.
};

} // namespace mooring
