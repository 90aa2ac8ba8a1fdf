// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/RecordType.h"
#include "net/HttpClient.h"

#include <QUrl>

namespace mooring {

/// The services that answer with the address they see, for that family; each host exists in that family only.
[[nodiscard]] QList<QUrl> echoServices(RecordType type);

/// The address in a reply of an echo service: status 200, text/plain, and the whole body is one address of the right family,
/// with at most one line end. Anything else is a captive portal, a challenge page or a fault: Failure::BadReply.
[[nodiscard]] Result<QHostAddress> readEchoReply(RecordType type, const HttpReply &reply);

/// The one address of a text with at most one line end; also what a command prints.
[[nodiscard]] std::optional<QHostAddress> readSoleAddress(RecordType type, QByteArray text);

} // namespace mooring
