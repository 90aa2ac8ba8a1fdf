// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/dns/DnsReader.h"

#include "net/dns/DnsName.h"

namespace mooring::dns {

namespace {

constexpr quint16 typePtr = 12;
constexpr quint16 typeMx = 15;
constexpr qsizetype maxName = 255; // octets on the wire
constexpr quint8 pointerBits = 0xc0;

} // namespace

QByteArray DnsReader::bytes(qsizetype count)
{
    if (!m_ok || count < 0 || count > m_wire.size() - m_at) {
        m_ok = false;
        return {};
    }
    m_at += count;
    return m_wire.mid(m_at - count, count);
}

quint8 DnsReader::u8()
{
    const QByteArray b = bytes(1);
    return b.isEmpty() ? quint8(0) : quint8(b[0]);
}

quint16 DnsReader::u16()
{
    const quint16 high = u8();
    return quint16(high << 8 | u8());
}

quint32 DnsReader::u32()
{
    const quint32 high = u16();
    return high << 16 | u16();
}

quint64 DnsReader::u48()
{
    const quint64 high = u16();
    return high << 32 | u32();
}

QString DnsReader::name()
{
    QByteArrayList labels;
    qsizetype size = 1;
    qsizetype after = -1; // where reading goes on after the first pointer
    qsizetype lowest = m_at;
    while (m_ok) {
        const quint8 length = u8();
        if (!m_ok || length == 0)
            break;
        if ((length & pointerBits) == pointerBits) {
            const qsizetype target = (length & ~pointerBits) << 8 | u8();
            if (after < 0)
                after = m_at;
            m_ok = m_ok && target < lowest;
            lowest = m_at = m_ok ? target : m_at;
            continue;
        }
        size += length + 1;
        m_ok = (length & pointerBits) == 0 && size <= maxName;
        labels.append(bytes(length));
    }
    if (!m_ok)
        return {};
    if (after >= 0)
        m_at = after;
    return nameFromLabels(labels);
}

QByteArray DnsReader::expandedName()
{
    const QString text = name();
    return m_ok ? nameToWire(text).value_or(QByteArray()) : QByteArray();
}

QByteArray DnsReader::data(quint16 type, quint16 cls, qsizetype length)
{
    const qsizetype end = m_at + length;
    if (!m_ok || end > m_wire.size()) {
        m_ok = false;
        return {};
    }
    if (cls != ClassIn)
        return bytes(length);
    QByteArray result;
    switch (type) {
    case TypeA:
        m_ok = length == 4;
        return bytes(length);
    case TypeAaaa:
        m_ok = length == 16;
        return bytes(length);
    case TypeNs:
    case TypeCname:
    case typePtr:
        result = expandedName();
        break;
    case typeMx:
        result = bytes(2);
        result += expandedName();
        break;
    case TypeSoa:
        result = expandedName();
        result += expandedName();
        result += bytes(20);
        break;
    default:
        return bytes(length);
    }
    m_ok = m_ok && m_at == end;
    return m_ok ? result : QByteArray();
}

Question DnsReader::question()
{
    Question result;
    result.name = name();
    result.type = u16();
    result.cls = u16();
    return result;
}

ResourceRecord DnsReader::record()
{
    ResourceRecord result;
    result.name = name();
    result.type = u16();
    result.cls = u16();
    result.ttl = u32();
    result.rdata = data(result.type, result.cls, u16());
    return result;
}

} // namespace mooring::dns
