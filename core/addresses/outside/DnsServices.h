// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/outside/HostPort.h"
#include "model/RecordType.h"
#include "net/dns/DnsMessage.h"

#include <QStringList>

namespace mooring {

inline constexpr quint16 dnsPort = 53;

/// Name servers that answer one question with the address that asks it.
struct DnsService
{
    QString name; ///< Who runs it.
    QList<HostPort> servers; ///< Any of them may be asked.
    QString question;
    std::optional<quint16> type = {}; ///< dns::Type; absent = A or AAAA, whichever is wanted.
    quint16 cls = dns::ClassIn;
    /// They answer from their own zone. A resolver that catches the question on the way would get its own address as the
    /// answer, and two such services would agree on it; but it has no authority.
    bool authoritative = false;

    /// Whether it can tell an address for records of @p wanted.
    [[nodiscard]] bool serves(RecordType wanted) const;
    /// The type to ask for.
    [[nodiscard]] quint16 typeFor(RecordType wanted) const;
};

/// The built-in ones.
[[nodiscard]] QList<DnsService> dnsServices();

/// The address in the reply to the service's question: one record of the name and type that were asked for, and a TXT record
/// must be one string that is an address. Failure kind: BadReply.
[[nodiscard]] Result<QHostAddress> readDnsReply(const DnsService &service, RecordType type, const dns::Message &reply);

} // namespace mooring
