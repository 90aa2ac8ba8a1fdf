// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/HostPort.h"

#include "net/dns/DnsName.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace mooring {

std::optional<HostPort> readHostPort(const QString &text, quint16 standardPort)
{
    static const QRegularExpression form(QStringLiteral(R"(\A(?:\[([0-9A-Fa-f:.]+)\]|([^\[\]:\s/]+))(?::(\d{1,5}))?\z)"));
    QHostAddress address;
    if (address.setAddress(text) && address.scopeId().isEmpty())
        return HostPort{text, standardPort};
    const auto match = form.match(text);
    const bool isIpv6 = !match.captured(1).isEmpty();
    const QString host = isIpv6 ? match.captured(1) : match.captured(2);
    const int port = match.hasCaptured(3) ? match.capturedView(3).toInt() : standardPort;
    if (!match.hasMatch() || port < 1 || port > 65535)
        return std::nullopt;
    if (isIpv6 ? !address.setAddress(host) || address.protocol() != QAbstractSocket::IPv6Protocol : !dns::nameToWire(host))
        return std::nullopt;
    return HostPort{host, quint16(port)};
}

QString hostPortText(const HostPort &server, quint16 standardPort)
{
    if (server.port == standardPort)
        return server.host;
    const QString host = server.host.contains(u':') ? u'[' + server.host + u']' : server.host;
    return host + u':' + QString::number(server.port);
}

} // namespace mooring
