// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Clock.h"
#include "net/dns/DnsClient.h"
#include "net/dns/Tsig.h"

namespace mooring::dns {

/// Speaks to one primary name server, with every message signed where there is a key.
class DnsSession
{
public:
    /// @p host is a name or a literal address. @p clock must outlive this and its tasks.
    DnsSession(QString host, quint16 port, std::optional<TsigKey> key, const Clock &clock);

    /// Sends a query or an update (its id is set here) and gives the reply, whose signature was checked. A reply that should
    /// be signed and is not is given only when it reports an error. Failure kinds: Credentials (the key is refused), Server
    /// (clocks differ), Network, BadReply, Rejected (a name cannot be sent).
    [[nodiscard]] QCoro::Task<Result<Message>> send(Message message, std::chrono::milliseconds timeout);
    [[nodiscard]] bool hasKey() const { return m_key.has_value(); }
    /// "ns1.example.org" or "127.0.0.1:5353", for a person.
    [[nodiscard]] QString serverText() const;

private:
    QCoro::Task<Result<Message>> sendTo(Server server, Message message, std::chrono::milliseconds timeout);
    [[nodiscard]] Failure keyFailure(const TsigVerdict &verdict) const;

    const QString m_host;
    const quint16 m_port;
    const std::optional<TsigKey> m_key;
    const Clock &m_clock;
    QList<QHostAddress> m_addresses; ///< Of the host; the one that answered last comes first.
};

} // namespace mooring::dns
