// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "Dyndns2Server.h"
#include "config/Config.h"
#include "shared/Services.h"

#include <QCoroTask>

#include <memory>

namespace mooring::demo {

/// Everything that a demonstration needs on this machine alone: a name server, an update server and a service that tells
/// "the public address", all on 127.0.0.1. Addresses are those reserved for documentation (RFC 5737, RFC 3849).
class DemoWorld : public QObject
{
    Q_OBJECT
public:
    explicit DemoWorld(QObject *parent = nullptr);

    /// Failure::Network if no loopback port can be had.
    [[nodiscard]] Result<void> start();
    /// In-memory state and the demo account's password; after start().
    [[nodiscard]] static Services::Options servicesOptions();
    /// One account, two names with A and AAAA; after start().
    [[nodiscard]] Config config() const;

    /// Pretends that the provider handed out another address.
    void changeAddress();
    [[nodiscard]] QHostAddress address(RecordType type) const;
    [[nodiscard]] QList<DomainName> names() const;
    /// Asks the demo's name server over the wire; a null address if the name has none.
    [[nodiscard]] QCoro::Task<Result<QHostAddress>> ask(DomainName name, RecordType type) const;
    [[nodiscard]] quint16 dnsPort() const { return m_dns.port(); }

signals:
    /// See Dyndns2Server::updated.
    void updated(const QString &names, const QString &addresses, const QString &answer);

private:
    [[nodiscard]] OutgoingReply echo(const IncomingRequest &request) const;

    int m_turn = 1;
    DnsServer m_dns;
    Dyndns2Server m_update;
    LoopbackHttpServer m_echo;
};

} // namespace mooring::demo
