// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace mooring {

/// Where things are on this system; each folder exists after the call that needs to write into it.
struct Paths
{
    QString configDir; ///< config.json and recipes/.
    QString stateDir; ///< state.json, journal.jsonl, lock.

    /// By the rules of the operating system, or everything below @p configDir where one is given (--config).
    [[nodiscard]] static Paths standard(const QString &configDir = {});
    [[nodiscard]] QString configFile() const { return configDir + QStringLiteral("/config.json"); }
    [[nodiscard]] QString recipesDir() const { return configDir + QStringLiteral("/recipes"); }
    [[nodiscard]] QString stateFile() const { return stateDir + QStringLiteral("/state.json"); }
    [[nodiscard]] QString journalFile() const { return stateDir + QStringLiteral("/journal.jsonl"); }
    [[nodiscard]] QString lockFile() const { return stateDir + QStringLiteral("/lock"); }
};

/// Makes @p path and what is missing above it; what it makes only the user can read (0700). False if that failed.
[[nodiscard]] bool makePrivateFolder(const QString &path);

} // namespace mooring
