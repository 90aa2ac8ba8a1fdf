// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace mooring {

/// What the user asked for.
struct TrayOptions
{
    QString configDir; ///< --config; empty = the system's place.
    QString secretsFile; ///< --secrets; empty = environment or keychain.
    bool hidden = false; ///< --hidden: no window at start where there is a tray; for autostart.
    bool demo = false; ///< --demo: servers in this process and documentation addresses; nothing of the user's is touched.
};

/// A text to print instead of running, and the exit code that goes with it (0 for --help and --version, else 2).
struct TrayAnswer
{
    int exitCode = 0;
    QString text;
};

[[nodiscard]] tl::expected<TrayOptions, TrayAnswer> parseTrayOptions(const QStringList &arguments);

} // namespace mooring
