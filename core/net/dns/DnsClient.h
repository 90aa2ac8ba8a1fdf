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
    QString device = {}; ///< The interface to ask over, and no other; empty = as the routes say.
};

/// One exchange with one server: UDP with retransmission, TCP when the reply is truncated or @p wire over @p udpLimit bytes.
/// The reply's id, source, and (for a query) question are checked. Failure kinds: Network, BadReply, NoAddress (the server's
/// device is not there).
[[nodiscard]] QCoro::Task<Result<QByteArray>> exchange(Server server, QByteArray wire, std::chrono::milliseconds timeout,
                                                       qsizetype udpLimit = 1232);

/// Asks @p server one question, with EDNS (RFC 6891) unless the server does not know it. Any result code is a success.
/// Failure kinds: Rejected (no name), and those of exchange().
[[nodiscard]] QCoro::Task<Result<Message>> ask(Server server, QString name, quint16 type, bool recursion,
                                               std::chrono::milliseconds timeout, quint16 cls = ClassIn);

/// The addresses of a host name by the system's resolver; of a literal address itself. Failure kind: Network.
[[nodiscard]] QCoro::Task<Result<QList<QHostAddress>>> resolveHost(QString host);

/// The owner of the SOA record in a reply that covers @p name (RFC 2308 section 3), or empty.
[[nodiscard]] QString zoneCut(const Message &reply, const QString &name);

/// What a zone's own servers say about a name.
struct AuthoritativeAnswer
{
    QString zone; ///< The cut that was found, presentation form.
    QList<QHostAddress> values;
    QString server; ///< Who said it, for a person.
};

/// The resolvers that the system is set up with, in its order; empty if they cannot be found out.
[[nodiscard]] QList<Server> systemResolvers();

/// Finds the zone cut of @p name by asking @p resolvers for SOA upwards, then its name servers, and asks one of them
/// directly, never recursing. A resolver that answers with authority itself is believed, so that tests and the demo need one
/// server.
/// @p type is TypeA or TypeAaaa; no value and no failure means that the name does not hold any. @p timeout is for all of it.
/// Failure kinds: Rejected (no name), NoSuchZone, Network, Server, BadReply.
[[nodiscard]] QCoro::Task<Result<AuthoritativeAnswer>> askAuthoritative(QString name, quint16 type, QList<Server> resolvers,
                                                                        std::chrono::milliseconds timeout);

} // namespace mooring::dns
