// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/router/GatewayLine.h"

#include <map>

namespace mooring {

/// The routers of this machine: asks them for their outer addresses, and hears when those change.
class Gateways : public QObject
{
    Q_OBJECT
public:
    explicit Gateways(GatewayParts parts, QObject *parent = nullptr);
    ~Gateways() override;

    /// The outer IPv4 address of the router on that interface, as it tells it; empty = the preferred default route that is
    /// no VPN. This must outlive the task. Failure kinds: Network (there is no router), NoAddress (it does not tell one),
    /// Forbidden, BadReply, Unsupported (the system does not tell its routes), Cancelled.
    [[nodiscard]] QCoro::Task<Result<RouterAnswer>> externalAddress(QString device);
    /// For resident programs: hears announcements and events of the default router and of all that are asked.
    void listen();
    /// The routes may be others now, or this is another network: forgets all but the routers that are still there.
    void networkChanged();
    /// Whether some router tells its changes by UPnP, and is heard.
    [[nodiscard]] bool isSubscribed() const;

Q_SIGNALS:
    void changed(); ///< A router may have another address: ask it.

private:
    [[nodiscard]] Result<Route> routeThrough(const QString &device) const;
    [[nodiscard]] std::shared_ptr<GatewayLine> line(const Route &route, const QString &device);
    void listenToDefault();

    GatewayParts m_parts;
    std::map<QString, std::shared_ptr<GatewayLine>> m_lines; ///< By what was asked for: a device, or empty.
    bool m_listens = false;
};

} // namespace mooring
