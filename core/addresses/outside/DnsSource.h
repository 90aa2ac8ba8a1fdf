// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/outside/DnsServices.h"
#include "addresses/outside/OutsideSource.h"

namespace mooring {

/// Asks name servers that answer with the address that asks, over UDP (TCP when that fails) of the wanted family.
class DnsSource final : public OutsideSource
{
public:
    /// @p device empty = as the routes say.
    DnsSource(QList<DnsService> services, int agree, QString device, const SourceParts &parts);

    [[nodiscard]] QString kind() const override { return QStringLiteral("dns"); }

private:
    [[nodiscard]] QList<OutsideServer> servers(RecordType type) const override;
    [[nodiscard]] QCoro::Task<Result<QHostAddress>> ask(RecordType type, qsizetype index) override;

    QList<DnsService> m_services;
    QString m_device;
    ResolveHost m_resolve;
};

/// Settings: "services" (names of built-in ones, or objects of "server", "name", "type", "class"), "agree" (default 2),
/// "interface".
[[nodiscard]] Result<std::unique_ptr<AddressSource>> makeDnsSource(const SourceConfig &config, const SourceParts &parts);

} // namespace mooring
