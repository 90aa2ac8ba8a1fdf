// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/outside/HostPort.h"
#include "addresses/outside/OutsideSource.h"

namespace mooring {

/// Asks STUN servers (RFC 8489) which address they see, over UDP of the wanted family.
class StunSource final : public OutsideSource
{
public:
    /// @p servers empty = the built-in ones. @p device empty = as the routes say.
    StunSource(QList<HostPort> servers, int agree, QString device, const SourceParts &parts);

    [[nodiscard]] QString kind() const override { return QStringLiteral("stun"); }

private:
    [[nodiscard]] QList<OutsideServer> servers(RecordType type) const override;
    [[nodiscard]] QCoro::Task<Result<QHostAddress>> ask(RecordType type, qsizetype index) override;

    QList<HostPort> m_servers;
    QString m_device;
    ResolveHost m_resolve;
};

/// Settings: "servers" ("host:port"), "agree" (default 2), "interface".
[[nodiscard]] Result<std::unique_ptr<AddressSource>> makeStunSource(const SourceConfig &config, const SourceParts &parts);

} // namespace mooring
