// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/SecretStore.h"

namespace mooring {

/// Secrets that end with the process; for the demo.
class MemorySecretStore final : public SecretStore
{
public:
    explicit MemorySecretStore(const QMap<QString, FieldValues> &secrets = {});
    [[nodiscard]] QCoro::Task<Result<FieldValues>> read(QString accountId) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString accountId, FieldValues secrets) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString accountId) override;
    [[nodiscard]] SecretPlace place(const QString &accountId) const override;

private:
    QMap<QString, FieldValues> m_secrets;
};

} // namespace mooring
