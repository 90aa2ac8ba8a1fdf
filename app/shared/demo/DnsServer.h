// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/DomainName.h"
#include "model/RecordType.h"
#include "net/dns/DnsMessage.h"

#include <QMap>
#include <QUdpSocket>

namespace mooring::demo {

/// The name server of one zone (RFC 1035 over UDP), on 127.0.0.1 and any free port. Answers with authority and never
/// recurses.
class DnsServer : public QObject
{
public:
    explicit DnsServer(const DomainName &zone, QObject *parent = nullptr);
    /// False if no port can be had.
    [[nodiscard]] bool listen();
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

    /// What the name holds from now on; the zone's serial number goes up with it.
    void set(const DomainName &name, const QHostAddress &address);
    [[nodiscard]] QHostAddress value(const DomainName &name, RecordType type) const;
    [[nodiscard]] bool knows(const DomainName &name) const { return m_names.contains(name.ascii()); }
    /// Makes @p name exist, without an address yet.
    void addName(const DomainName &name) { m_names.insert(name.ascii(), {}); }

private:
    void read();
    [[nodiscard]] dns::Message answer(const dns::Message &query) const;
    [[nodiscard]] dns::ResourceRecord soa() const;

    DomainName m_zone;
    quint32 m_serial = 1;
    QMap<QString, QMap<RecordType, QHostAddress>> m_names;
    QUdpSocket m_socket;
};

} // namespace mooring::demo
