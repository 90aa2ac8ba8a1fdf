// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/Pcp.h"

#include <QtEndian>

#include <algorithm>

namespace mooring::pcp {

namespace {

constexpr quint8 replyBit = 0x80;
constexpr quint8 udp = 17;
constexpr qsizetype headerSize = 24;
constexpr qsizetype mapSize = headerSize + 36;
constexpr qsizetype mostBytes = 1100; // Section 7.
constexpr qsizetype nonceAt = 24;
constexpr qsizetype protocolAt = 36;
constexpr qsizetype internalPortAt = 40;
constexpr qsizetype addressAt = 44;

/// ::ffff:a.b.c.d, as PCP writes IPv4 (section 5).
void putAddress(char *out, quint32 address)
{
    out[10] = out[11] = '\xff';
    qToBigEndian(address, out + 12);
}

quint8 byteAt(QByteArrayView wire, qsizetype index)
{
    return static_cast<quint8>(wire[index]);
}

QHostAddress takeAddress(const char *wire)
{
    QHostAddress address(reinterpret_cast<const quint8 *>(wire));
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : QHostAddress();
}

} // namespace

QByteArray mapRequest(const MapRequest &request)
{
    QByteArray wire(mapSize, '\0');
    char *out = wire.data();
    out[0] = static_cast<char>(version);
    out[1] = static_cast<char>(Map);
    qToBigEndian(request.lifetime, out + 4);
    putAddress(out + 8, request.client.toIPv4Address());
    std::copy(request.nonce.begin(), request.nonce.end(), out + nonceAt);
    out[protocolAt] = static_cast<char>(udp);
    qToBigEndian(request.port, out + internalPortAt);
    // No wish for a certain outer port or address: ::ffff:0.0.0.0 means any IPv4 address (section 11.1).
    putAddress(out + addressAt, 0);
    return wire;
}

std::optional<Reply> readReply(QByteArrayView wire)
{
    if (wire.size() < headerSize || wire.size() > mostBytes || wire.size() % 4 != 0 || byteAt(wire, 0) != version
        || !(byteAt(wire, 1) & replyBit))
        return std::nullopt;
    Reply reply;
    reply.opcode = byteAt(wire, 1) & ~replyBit;
    reply.result = byteAt(wire, 3);
    reply.lifetime = qFromBigEndian<quint32>(wire.data() + 4);
    reply.epoch = qFromBigEndian<quint32>(wire.data() + 8);
    if (reply.opcode != Map)
        return reply;
    if (wire.size() < mapSize) {
        // Who does not know the version cannot know how long the message is.
        return reply.result == UnsupportedVersion ? std::optional(reply) : std::nullopt;
    }
    std::copy_n(wire.begin() + nonceAt, reply.nonce.size(), reply.nonce.begin());
    reply.protocol = byteAt(wire, protocolAt);
    reply.internalPort = qFromBigEndian<quint16>(wire.data() + internalPortAt);
    if (reply.result == Success)
        reply.external = takeAddress(wire.data() + addressAt);
    return reply;
}

bool answers(const Reply &reply, const MapRequest &request)
{
    return reply.opcode == Map && reply.nonce == request.nonce && reply.protocol == udp
        && reply.internalPort == request.port;
}

} // namespace mooring::pcp
