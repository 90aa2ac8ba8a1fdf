// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>

namespace mooring {

/// Tells the changes that matter from the messages the kernel sends anyway: each router advertisement renews every address
/// and route, and wireless links report often.
class NetlinkFilter
{
public:
    /// Whether a link went up or down, an address became usable or left, a route that can carry connections to the Internet
    /// came or went in whatever table, or a policy rule changed. An address that is tentative is left alone: the kernel
    /// reports it again when it may be used.
    [[nodiscard]] bool takesChange(const QByteArray &messages);
    /// After lost messages: the next ones all count.
    void forget();

private:
    [[nodiscard]] bool takesLink(int type, QByteArrayView payload);
    [[nodiscard]] bool takesAddress(int type, QByteArrayView payload);
    [[nodiscard]] bool takesRoute(int type, QByteArrayView payload);
    void forgetRoutes(int device);

    QMap<int, bool> m_links; ///< Index to "up".
    QMap<QByteArray, bool> m_addresses; ///< Index and address to "deprecated".
    QMap<QByteArray, QSet<int>> m_routes; ///< What tells a route from others, to the devices it uses.
};

} // namespace mooring
