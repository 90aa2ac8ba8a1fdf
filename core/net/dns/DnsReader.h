// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/dns/DnsMessage.h"

namespace mooring::dns {

/// Reads a message from front to back. After the first thing that is malformed everything reads as zero and ok() is false.
class DnsReader
{
public:
    explicit DnsReader(const QByteArray &wire)
        : m_wire(wire)
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at == m_wire.size(); }

    quint8 u8();
    quint16 u16();
    quint32 u32();
    /// 48 bits (the time in TSIG).
    quint64 u48();
    QByteArray bytes(qsizetype count);
    /// A name; compression pointers must point before the part that they end (RFC 1035 section 4.1.4), so no loop can be.
    QString name();
    Question question();
    /// A record; names inside the data of the types that may be compressed (RFC 3597 section 4) come out uncompressed.
    ResourceRecord record();

private:
    QByteArray data(quint16 type, quint16 cls, qsizetype length);
    QByteArray expandedName();

    const QByteArray &m_wire;
    qsizetype m_at = 0;
    bool m_ok = true;
};

} // namespace mooring::dns
