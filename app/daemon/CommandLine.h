// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace mooring {

/// What the user asked for.
struct Invocation
{
    QString command; ///< "run", "once"...
    QStringList arguments; ///< After the command.
    QString configDir; ///< --config; empty = the system's place.
    QString secretsFile; ///< --secrets; empty = environment or keychain.
    QString logLevel; ///< --log-level: "debug", "info", "warning" or "error".
    bool logLevelIsFixed = false; ///< The configuration has no say: --log-level was given, or the command is not "run".
    bool json = false;
    bool force = false; ///< once --force.
    QStringList retry; ///< once --retry, each a name or an account.
    bool once = false; ///< demo --once.
    bool dryRun = false; ///< import --dry-run.
    bool enable = false; ///< import --enable.
    bool vpn = false; ///< network allow --vpn.
};

/// Instead of an invocation: a text to print and the exit code that goes with it.
struct CommandLineAnswer
{
    int exitCode = 0; ///< AllWell for --help and --version, else WrongUsage.
    QString text;
    bool json = false; ///< The user wants JSON.
};

/// @p arguments with the program's name first, as QCoreApplication::arguments() gives them.
[[nodiscard]] tl::expected<Invocation, CommandLineAnswer> parseCommandLine(const QStringList &arguments);

} // namespace mooring
