// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace mooring::terminal {

/// Asks for one line without showing it. Empty if standard input is no terminal: then the caller reads it as it comes.
/// Blocks; only for a command line that can do nothing before it has the answer.
[[nodiscard]] std::optional<QByteArray> readHidden(const QString &prompt);

} // namespace mooring::terminal
