// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/dns/DnsMessage.h"

#include <QCoroTask>
#include <QHostAddress>

#include <chrono>

namespace mooring::dns {

struct Server
{
    QHostAddress address;
    quint16 port = 53;
};

/// One exchange with one server: UDP with retransmission, TCP when the reply is truncated or the query over @p udpLimit bytes.
/// The reply's id, source, and (for a query) question are checked. Failure kinds: Network, BadReply, Cancelled.
[[nodiscard]] QCoro::Task<Result<QByteArray>> exchange(Server server, QByteArray wire, std::chrono::milliseconds timeout,
                                                       qsizetype udpLimit = 1232);

/// What a zone's own servers say about a name.
struct AuthoritativeAnswer
{
    QString zone; ///< The cut that was found, presentation form.
    QList<QHostAddress> values;
    QString server; ///< Who said it, for a person.
};

/// The system's resolvers; used only to walk to the zone's servers.
[[nodiscard]] QList<Server> systemResolvers();

/// Finds the zone cut of @p name by asking for SOA upwards, its name servers, and asks one of them directly, never recursing.
/// With @p servers given, those are asked instead of searching. @p type is TypeA or TypeAaaa.
[[nodiscard]] QCoro::Task<Result<AuthoritativeAnswer>> askAuthoritative(QString name, quint16 type, QList<Server> resolvers,
                                                                        std::chrono::milliseconds timeout);

} // namespace mooring::dns
