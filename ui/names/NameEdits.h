// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"

#include <functional>

namespace mooring {

/// Changes of a configuration that concern one name of one account. Pure: nothing is saved. A name may be kept by several
/// entries, such as one for A and one for AAAA.
namespace edits {

struct RemovedName
{
    struct Part
    {
        RecordConfig record;
        QList<std::pair<QString, DomainName>> before; ///< Account and name of all that stood before it, in order.
    };
    QList<Part> parts; ///< In configuration order; empty = there was no such name.
};

/// All entries of the name, in order.
[[nodiscard]] QList<RecordConfig> find(const Config &config, const QString &account, const DomainName &name);
/// Calls @p change for each entry of the name.
void change(Config &config, const QString &account, const DomainName &name,
            const std::function<void(RecordConfig &)> &change);
[[nodiscard]] RemovedName remove(Config &config, const QString &account, const DomainName &name);
/// Puts the entries back as they were, behind the nearest one that still stands before them; all else stays as it is now.
void restore(Config &config, const RemovedName &removed);
/// Keeps or drops records of that type. The last type cannot be dropped: false, and nothing is changed.
[[nodiscard]] bool setType(Config &config, const QString &account, const DomainName &name, RecordType type, bool on);

} // namespace edits

} // namespace mooring
