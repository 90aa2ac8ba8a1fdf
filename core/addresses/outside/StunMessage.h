// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/RecordType.h"
#include "model/Result.h"

#include <QByteArray>

#include <optional>

namespace mooring {

inline constexpr qsizetype stunIdSize = 12; ///< Bytes of a transaction id.

/// A Binding request without attributes (RFC 8489 sections 3 and 5).
[[nodiscard]] QByteArray stunRequest(const QByteArray &id);

/// The address in a reply to the Binding request with that id. Empty = this is no reply to it, or a broken one: RFC 8489
/// section 6.3 wants it ignored and waited on. Failure kinds: BadReply (no XOR-MAPPED-ADDRESS of the right family, an
/// attribute that must be understood and is not), Rejected (an error 4xx or a redirect), Server (an error 5xx).
///
/// MAPPED-ADDRESS, all that a server of RFC 3489 has, is never taken: routers that rewrite addresses in the packets they
/// pass make a private one of it, which is why RFC 5389 brought the XOR (RFC 8489 section 14.2).
[[nodiscard]] std::optional<Result<QHostAddress>> readStunReply(const QByteArray &wire, const QByteArray &id,
                                                                RecordType type);

} // namespace mooring
