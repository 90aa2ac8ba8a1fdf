// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressSource.h"
#include "addresses/SourceParts.h"

namespace mooring {

/// Asks the router for its outer address: nobody outside the own network is asked.
class RouterSource final : public AddressSource
{
public:
    using Ask = decltype(SourceParts::router);

    /// @p device empty = the default line's router.
    RouterSource(QString device, Ask ask);

    [[nodiscard]] QString kind() const override { return QStringLiteral("router"); }
    /// Failure kinds as SourceParts::router; Unsupported for AAAA.
    [[nodiscard]] QCoro::Task<Result<QList<QHostAddress>>> detect(RecordType type, QList<QHostAddress> known) override;
    [[nodiscard]] QString detail() const override { return m_detail; }

private:
    QString m_device;
    Ask m_ask;
    QString m_detail;
};

/// Settings: "name" (of the interface, may hold * and ?).
[[nodiscard]] Result<std::unique_ptr<AddressSource>> makeRouterSource(const SourceConfig &config, const SourceParts &parts);

} // namespace mooring
