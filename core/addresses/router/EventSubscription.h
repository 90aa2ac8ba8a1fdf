// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/router/PropertyListener.h"
#include "addresses/router/Upnp.h"
#include "model/Clock.h"

#include <QCoroTask>

#include <memory>

namespace mooring {

class HttpClient;

/// Lets a router tell when its outer address changes (UPnP Device Architecture 1.1, section 4; IGD evented variable
/// ExternalIPAddress). What it tells is a hint: anyone on the network can pretend to be the router, so it is asked then.
class EventSubscription : public QObject, public std::enable_shared_from_this<EventSubscription>
{
    Q_OBJECT
public:
    /// Begins at once; @p service must have an events URL. @p clock and @p http must outlive the program's event loop.
    [[nodiscard]] static std::shared_ptr<EventSubscription> subscribe(upnp::Service service, HttpClient &http, Clock &clock);
    /// How the router is told the end: waiting for nothing, or before this returns (0.5 s at most), as the program ends.
    enum class End { InBackground, Now };
    /// Takes the subscription back.
    void end(End how);

    [[nodiscard]] bool isActive() const { return !m_id.isEmpty(); }
    /// Whether an event has come, as the first does at once: nothing on the way keeps them off.
    [[nodiscard]] bool isHeard() const { return m_isHeard; }

Q_SIGNALS:
    void hinted(const QHostAddress &address); ///< Null: it has none now.

private:
    EventSubscription(upnp::Service service, HttpClient &http, Clock &clock);

    QCoro::Task<> ask();
    void take(const PropertyChange &change);
    void askAfter(std::chrono::seconds delay);
    static QCoro::Task<> unsubscribe(HttpClient &http, QUrl url, QByteArray id);

    upnp::Service m_service;
    HttpClient &m_http;
    Clock &m_clock;
    PropertyListener m_listener;
    QByteArray m_path; ///< Nobody else can know it.
    QByteArray m_id; ///< SID; empty = not subscribed.
    QList<PropertyChange> m_early; ///< Come before the answer that names the SID.
    bool m_isHeard = false;
    bool m_isEnded = false;
};

} // namespace mooring
