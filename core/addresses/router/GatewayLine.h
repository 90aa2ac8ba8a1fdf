// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/SourceParts.h"
#include "addresses/router/Announcements.h"
#include "addresses/router/EventSubscription.h"
#include "addresses/router/PortControl.h"
#include "addresses/router/Upnp.h"
#include "platform/Routes.h"

#include <QThreadPool>

#include <memory>

namespace mooring {

class FirstContact;

/// What routers are asked with; a test gives its own. What it refers to must outlive all that uses it.
struct GatewayParts
{
    Clock &clock;
    HttpClient &http; ///< Goes direct, never through a proxy.
    std::function<Result<QList<Route>>(RecordType)> routes = defaultRoutes;
    std::function<QString(int, const QHostAddress &)> linkAddress = mooring::linkAddress;
    upnp::Functions upnp = upnp::functions();
    quint16 port = 5351; ///< Of NAT-PMP and PCP.
    quint16 announcementPort = 5350;
    QHostAddress announcementAddress{QHostAddress::AnyIPv4}; ///< Of this machine, where announcements are heard.
    /// For the UPnP library, which blocks; runs one job at a time.
    std::shared_ptr<QThreadPool> pool = std::make_shared<QThreadPool>();
};

/// One router, on one interface: knows what it can be asked by, and hears when it has another address.
class GatewayLine : public QObject, public std::enable_shared_from_this<GatewayLine>
{
    Q_OBJECT
public:
    /// @p isBound: only that interface may be used.
    [[nodiscard]] static std::shared_ptr<GatewayLine> make(GatewayParts parts, Route route, bool isBound);
    ~GatewayLine() override;

    /// NAT-PMP or PCP and UPnP at the same time until one is known to work, then that one, and the other if it fails.
    /// Failure kinds: NoAddress, Network, Forbidden, BadReply, Cancelled.
    [[nodiscard]] QCoro::Task<Result<RouterAnswer>> ask();
    /// Hears announcements from now on, and events as soon as a service for them is known.
    void listen();
    /// No more signals and no more work; the subscription at the router is taken back, at once when the program ends.
    void close(EventSubscription::End when);

    [[nodiscard]] bool isSubscribed() const { return m_events && m_events->isActive() && m_events->isHeard(); }
    [[nodiscard]] const Route &route() const { return m_route; }
    /// Whether @p route leads to the same router, also after the network was away: routers of other networks have the same
    /// addresses, but not the same link address.
    [[nodiscard]] bool isSameRouter(const Route &route) const;

Q_SIGNALS:
    void changed();

private:
    enum class Way { Unknown, PortControl, Upnp };

    GatewayLine(GatewayParts parts, Route route, bool isBound);

    QCoro::Task<Result<RouterAnswer>> askBy(Way way);
    QCoro::Task<Result<RouterAnswer>> askPortControl();
    QCoro::Task<Result<RouterAnswer>> askUpnp();
    QCoro::Task<> runPortControl(std::shared_ptr<FirstContact> contact);
    QCoro::Task<> runUpnp(std::shared_ptr<FirstContact> contact);
    void subscribe();
    void hint(const QHostAddress &address);
    void watch(std::chrono::seconds delay);
    QCoro::Task<> look(std::chrono::seconds delay);
    void tell(const QHostAddress &address, std::optional<quint32> epoch);
    [[nodiscard]] Failure silence(const Failure &first, const Failure &second) const;

    const GatewayParts m_parts;
    const Route m_route;
    const bool m_isBound;
    const std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
    Way m_way = Way::Unknown;
    std::optional<upnp::Service> m_service;
    QString m_linkAddress; ///< Of the router, once it has answered.
    std::optional<QHostAddress> m_told; ///< The last answer to a question.
    std::unique_ptr<Announcements> m_announcements;
    std::shared_ptr<EventSubscription> m_events;
    bool m_listens = false;
    bool m_isWatching = false; ///< The router said that it has no address, and is asked until it has one.
};

} // namespace mooring
