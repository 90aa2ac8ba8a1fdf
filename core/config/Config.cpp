// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/Config.h"

namespace mooring {

SourceSet defaultSources()
{
    const auto source = [](const QString &kind) {
        return SourceConfig{kind, {}};
    };
    const SourceConfig web = source(QStringLiteral("web"));
    // IPv4 is nearly always behind a router, so the interface would only say something private, and the router knows
    // without anybody outside being asked. IPv6 is the machine's own.
    return {{RecordType::A, {source(QStringLiteral("router")), source(QStringLiteral("stun")), web}},
            {RecordType::AAAA, {source(QStringLiteral("interface")), web}}};
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
