// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "DnsServer.h"
#include "LoopbackHttpServer.h"

namespace mooring::demo {

/// A strict update server of the dyndns2 kind (GET /nic/update, HTTP Basic) that changes the zone of a DnsServer.
/// Refuses what real ones refuse: no user agent, wrong password, unknown names, addresses that are none, a needless
/// parameter.
class Dyndns2Server : public QObject
{
    Q_OBJECT
public:
    /// @p zone must outlive this.
    Dyndns2Server(DnsServer &zone, const QByteArray &user, const QByteArray &password, QObject *parent = nullptr);
    [[nodiscard]] bool listen() { return m_http.listen(); }
    [[nodiscard]] quint16 port() const { return m_http.port(); }

signals:
    /// A request came in and was answered; @p names and @p addresses as received, @p answer as sent.
    void updated(const QString &names, const QString &addresses, const QString &answer);

private:
    [[nodiscard]] OutgoingReply handle(const IncomingRequest &request);
    [[nodiscard]] QByteArray update(const QString &name, const QList<QHostAddress> &addresses);

    DnsServer &m_zone;
    QByteArray m_authorization;
    LoopbackHttpServer m_http;
};

} // namespace mooring::demo
