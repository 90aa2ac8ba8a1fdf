// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QNetworkAccessManager>
#include <QStringList>

namespace mooring::test {

class LoopbackHttp;

/// Takes every host to a loopback server: https://api.example/path goes out as http://127.0.0.1:PORT/path with the header
/// "Host: api.example". A host without a route fails as "host not found", so no test reaches the real network.
class RoutingManager : public QNetworkAccessManager
{
    Q_OBJECT
public:
    explicit RoutingManager(QObject *parent = nullptr);
    /// Every host that has no route of its own goes to @p server.
    explicit RoutingManager(const LoopbackHttp &server, QObject *parent = nullptr);

    void route(const QString &host, const LoopbackHttp &server);
    void routeAll(const LoopbackHttp &server);
    /// Hosts that were asked for and had no route.
    [[nodiscard]] const QStringList &refusedHosts() const { return m_refused; }

protected:
    QNetworkReply *createRequest(Operation op, const QNetworkRequest &request, QIODevice *outgoingData) override;

private:
    QMap<QString, quint16> m_ports;
    quint16 m_defaultPort = 0;
    QStringList m_refused;
};

} // namespace mooring::test
