// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/outside/OutsideSource.h"

#include <QUrl>

namespace mooring {

/// Asks services on the web which address they see, each over a connection of the wanted family.
class WebSource final : public OutsideSource
{
public:
    /// @p services empty = the built-in ones of the family. @p device empty = as the routes say.
    WebSource(QList<QUrl> services, int agree, QString device, const SourceParts &parts);

    [[nodiscard]] QString kind() const override { return QStringLiteral("web"); }

private:
    [[nodiscard]] QList<QUrl> urls(RecordType type) const;
    [[nodiscard]] QList<OutsideServer> servers(RecordType type) const override;
    [[nodiscard]] QCoro::Task<Result<QHostAddress>> ask(RecordType type, qsizetype index) override;

    QList<QUrl> m_services;
    QString m_device;
    ResolveHost m_resolve;
    QSslConfiguration m_ssl;
};

/// Settings: "services" (URLs), "agree" (default 2), "interface".
[[nodiscard]] Result<std::unique_ptr<AddressSource>> makeWebSource(const SourceConfig &config, const SourceParts &parts);

} // namespace mooring
