// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressSource.h"

namespace mooring {

/// Addresses that the user wrote down.
class FixedSource final : public AddressSource
{
public:
    explicit FixedSource(QList<QHostAddress> addresses);

    [[nodiscard]] QString kind() const override { return QStringLiteral("fixed"); }
    /// Those of the family, in the user's order.
    [[nodiscard]] QCoro::Task<Result<QList<QHostAddress>>> detect(RecordType type, QList<QHostAddress> known) override;

private:
    QList<QHostAddress> m_addresses;
};

/// Settings: "addresses".
[[nodiscard]] Result<std::unique_ptr<AddressSource>> makeFixedSource(const SourceConfig &config);

} // namespace mooring
