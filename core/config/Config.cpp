// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/Config.h"

namespace mooring {

SourceSet defaultSources()
{
    const SourceConfig web{QStringLiteral("web"), {}};
    const SourceConfig local{QStringLiteral("interface"), {}};
    // IPv4 is nearly always behind address translation, so the interface would only say something private.
    return {{RecordType::A, {web}}, {RecordType::AAAA, {local, web}}};
}

const AccountConfig *Config::account(QStringView id) const
{
    for (const AccountConfig &candidate : accounts) {
        if (candidate.id == id)
            return &candidate;
    }
    return nullptr;
}

} // namespace mooring
