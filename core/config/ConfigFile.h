// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"

#include <QByteArray>

namespace mooring {

/// A failure with the place it is about.
struct ConfigError
{
    QString message; ///< For a person; names the remedy.
    QString pointer; ///< JSON pointer (RFC 6901) into config.json; empty for the whole file.
    int line = 0; ///< 1-based, for a syntax error; else 0.
};

template <typename T>
using ConfigResult = tl::expected<T, ConfigError>;

/// config.json to Config with every rule of the format checked (unknown account, duplicate id, TTL range, interval
/// >= 10...). Does not know providers: whether a provider and its fields exist is checked by ProviderRegistry::check.
[[nodiscard]] ConfigResult<Config> readConfig(const QByteArray &json);
/// The reverse; defaults are not written, unknown keys are.
[[nodiscard]] QByteArray writeConfig(const Config &config);

/// The file on disk: 0600, written with QSaveFile, a missing file is the default configuration.
class ConfigFile
{
public:
    explicit ConfigFile(QString path);

    [[nodiscard]] QString path() const { return m_path; }
    /// A file that cannot be understood stays where it is, a copy is kept aside ("config.json.broken-<UTC time>"), and the
    /// error tells the place and the copy's path.
    [[nodiscard]] ConfigResult<Config> load();
    /// Refuses (error) while the file on disk is one that load() could not read.
    [[nodiscard]] ConfigResult<void> save(const Config &config);

private:
    QString m_path;
    bool m_unreadable = false;
};

} // namespace mooring
