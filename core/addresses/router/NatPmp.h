// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <optional>

/// The messages of NAT-PMP (RFC 6886) that tell a router's outer address. Pure.
namespace mooring::natpmp {

constexpr quint8 version = 0;

enum ResultCode : quint16 {
    Success = 0,
    UnsupportedVersion = 1,
    NotAuthorized = 2,
    NetworkFailure = 3, ///< The router has no address itself (yet).
    OutOfResources = 4,
    UnsupportedOpcode = 5,
};

/// What a router answers, and announces unasked when its address changes (section 3.2.1).
struct AddressReply
{
    quint16 result = Success;
    quint32 epoch = 0; ///< Seconds since the router's table was made.
    QHostAddress address; ///< As told, 0.0.0.0 as well; null when the result is not Success.
};

/// Section 3.2.
[[nodiscard]] QByteArray addressRequest();
/// Empty if @p wire is no such reply: version, opcode and size are checked, the address is not judged.
[[nodiscard]] std::optional<AddressReply> readAddressReply(QByteArrayView wire);
/// Whether a NAT-PMP router refuses a message of another version, such as PCP's (section 3.5).
[[nodiscard]] bool isVersionRefusal(QByteArrayView wire);

} // namespace mooring::natpmp
