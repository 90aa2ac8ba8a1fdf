// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/SecretStore.h"

#include <QJsonObject>

namespace mooring {

/// Secrets in a JSON file {account: {field: value}} (--secrets FILE). Refused when anybody but the owner can read or change
/// it; a systemd credential works, read only. Read anew each time, so that an edit counts at once.
class FileStore : public SecretStore
{
public:
    explicit FileStore(QString path);

    /// Rejected: no such file, not private, not the format; the message names the file and the place.
    [[nodiscard]] QCoro::Task<Result<FieldValues>> read(QString accountId) override;
    /// Makes the file where there is none (mode 0600) and replaces it in one step. Unsupported where it cannot be written.
    [[nodiscard]] QCoro::Task<Result<void>> write(QString accountId, FieldValues secrets) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString accountId) override;
    [[nodiscard]] SecretPlace place(const QString &accountId) const override;

private:
    [[nodiscard]] Result<QJsonObject> load() const;
    [[nodiscard]] Result<void> save(const QJsonObject &accounts) const;

    QString m_path;
};

} // namespace mooring
