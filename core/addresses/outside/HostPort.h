// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace mooring {

/// A server as people write it.
struct HostPort
{
    QString host; ///< A name or a literal address, without brackets.
    quint16 port = 0;
};

/// "host", "host:port", "192.0.2.1:port", "2001:db8::1" or "[2001:db8::1]:port"; empty if it is none of them.
[[nodiscard]] std::optional<HostPort> readHostPort(const QString &text, quint16 standardPort);

/// The reverse; the standard port is left out.
[[nodiscard]] QString hostPortText(const HostPort &server, quint16 standardPort);

} // namespace mooring
