// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "model/Result.h"

#include <chrono>
#include <optional>

namespace mooring {

/// Something the user should know about an import. Never holds a secret.
struct ImportNote
{
    enum class Severity {
        Info, ///< Imported, with something worth knowing.
        Warning, ///< Imported with a change.
        NotImported, ///< This part could not be taken over.
    };

    Severity severity = Severity::Info;
    int line = 0; ///< 1-based, in the file that was read; 0 = the whole file.
    QString text;

    bool operator==(const ImportNote &) const = default;
};

/// What the configuration of another client means in our terms. Every record is enabled; account ids are unique within this.
struct Imported
{
    QList<AccountConfig> accounts;
    QMap<QString, QMap<QString, QString>> secrets; ///< Account id to field to value; belongs into the SecretStore only.
    QList<RecordConfig> records;
    QMap<QString, SourceSet> sources; ///< Those that records name besides "default".
    std::optional<std::chrono::seconds> interval;
    QList<ImportNote> notes;
};

/// Reads another client's configuration, whatever kind it is.
/// Failure kinds: Unsupported (a kind that is not known or not supported yet; says which), Rejected (too long, not text).
[[nodiscard]] Result<Imported> importConfig(const QByteArray &content);

} // namespace mooring
