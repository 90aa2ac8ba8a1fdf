// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/RecordType.h"
#include "net/HttpClient.h"

namespace mooring {

/// The reply of a web server to one GET of HTTP/1.0 (RFC 9112), as far as an echo service needs it: a status line, headers
/// and a body of at most 1 KiB that is as long as Content-Length says, or ends its only line before the connection ends. Of
/// a status other than 200 the body is not waited for. Empty = more must come; @p closed = nothing more will.
/// Failure kinds: BadReply (no such reply: chunked, too long, cut short, malformed), Network (nothing came at all).
[[nodiscard]] std::optional<Result<HttpReply>> readHttpReply(const QByteArray &raw, bool closed);

/// The address in a reply of an echo service: status 200, text/plain, and the whole body is one address of the right family,
/// with at most one line end. Anything else is a captive portal, a challenge page or a fault: Failure::BadReply.
[[nodiscard]] Result<QHostAddress> readEchoReply(RecordType type, const HttpReply &reply);

/// The one address of a text with at most one line end; also what a command prints.
[[nodiscard]] std::optional<QHostAddress> readSoleAddress(RecordType type, QByteArray text);

} // namespace mooring
