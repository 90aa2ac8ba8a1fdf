// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <array>
#include <optional>

/// The messages of the Port Control Protocol (RFC 6887) that tell a router's outer address: it has no question for that, so
/// a mapping of the own port is asked for, which names the address, and given back at once. Pure.
namespace mooring::pcp {

constexpr quint8 version = 2;
using Nonce = std::array<quint8, 12>;

/// Section 7.4.
enum ResultCode : quint8 {
    Success = 0,
    UnsupportedVersion = 1,
    NotAuthorized = 2,
    NetworkFailure = 7,
    NoResources = 8,
    AddressMismatch = 12, ///< There is another NAT between us and the router that answers.
};

enum Opcode : quint8 {
    Announce = 0,
    Map = 1,
};

/// A mapping of a UDP port of this machine (section 11.1).
struct MapRequest
{
    Nonce nonce{};
    QHostAddress client; ///< The IPv4 address that the request is sent from.
    quint16 port = 0; ///< Of the socket that asks, so that nothing else is let in.
    quint32 lifetime = 0; ///< Seconds; 0 deletes it (section 15).
};

/// Any reply, and the router's announcement that it has lost its state (section 14.1).
struct Reply
{
    quint8 opcode = Announce;
    quint8 result = Success;
    quint32 lifetime = 0; ///< Seconds.
    quint32 epoch = 0; ///< Seconds (section 8.5).
    // Of a MAP reply only:
    Nonce nonce{};
    quint8 protocol = 0;
    quint16 internalPort = 0;
    /// Null when it is no IPv4 address or the result is not Success: then the field holds what we sent or nothing at all.
    QHostAddress external;
};

[[nodiscard]] QByteArray mapRequest(const MapRequest &request);
/// Empty if @p wire is no reply of this version (sections 8.3, 11.1): version, reply bit, size and padding are checked.
[[nodiscard]] std::optional<Reply> readReply(QByteArrayView wire);
/// Whether @p reply answers @p request: opcode, nonce, protocol and port are the same (section 11.4).
[[nodiscard]] bool answers(const Reply &reply, const MapRequest &request);

} // namespace mooring::pcp
