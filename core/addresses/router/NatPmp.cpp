// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/NatPmp.h"

#include <QtEndian>

namespace mooring::natpmp {

namespace {

constexpr quint8 addressOpcode = 0;
constexpr quint8 replyBit = 0x80;
constexpr qsizetype shortSize = 8; // A refusal ends after the epoch.
constexpr qsizetype fullSize = 12;

quint8 byteAt(QByteArrayView wire, qsizetype index)
{
    return static_cast<quint8>(wire[index]);
}

} // namespace

QByteArray addressRequest()
{
    QByteArray wire(2, '\0');
    wire[0] = static_cast<char>(version);
    wire[1] = static_cast<char>(addressOpcode);
    return wire;
}

std::optional<AddressReply> readAddressReply(QByteArrayView wire)
{
    if (wire.size() < shortSize || byteAt(wire, 0) != version || byteAt(wire, 1) != (replyBit | addressOpcode))
        return std::nullopt;
    AddressReply reply;
    reply.result = qFromBigEndian<quint16>(wire.data() + 2);
    reply.epoch = qFromBigEndian<quint32>(wire.data() + 4);
    if (reply.result != Success)
        return wire.size() == shortSize || wire.size() == fullSize ? std::optional(reply) : std::nullopt;
    if (wire.size() != fullSize)
        return std::nullopt;
    reply.address.setAddress(qFromBigEndian<quint32>(wire.data() + 8));
    return reply;
}

bool isVersionRefusal(QByteArrayView wire)
{
    return wire.size() >= 4 && byteAt(wire, 0) == version && (byteAt(wire, 1) & replyBit)
        && qFromBigEndian<quint16>(wire.data() + 2) == UnsupportedVersion;
}

} // namespace mooring::natpmp
