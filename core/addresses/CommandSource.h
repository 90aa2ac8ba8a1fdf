// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressSource.h"

#include <chrono>

namespace mooring {

/// Runs a program that prints one address. The environment variable MOORING_TYPE tells it the record type, "A" or "AAAA".
class CommandSource final : public AddressSource
{
public:
    /// @p program is started as it is, without a shell, and killed after @p limit.
    CommandSource(QString program, QStringList arguments, std::chrono::milliseconds limit);

    [[nodiscard]] QString kind() const override { return QStringLiteral("command"); }
    [[nodiscard]] QCoro::Task<Result<QList<QHostAddress>>> detect(RecordType type, QList<QHostAddress> known) override;
    [[nodiscard]] QString detail() const override { return m_program; }

private:
    QString m_program;
    QStringList m_arguments;
    std::chrono::milliseconds m_limit;
};

/// Settings: "program", "arguments", "timeoutSeconds" (default 10).
[[nodiscard]] Result<std::unique_ptr<AddressSource>> makeCommandSource(const SourceConfig &config);

} // namespace mooring
