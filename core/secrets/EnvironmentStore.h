// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/SecretStore.h"

#include <QProcessEnvironment>

namespace mooring {

/// Secrets from variables MOORING_SECRET_<ACCOUNT>_<FIELD>: upper case, every character but letters and digits as '_'.
/// An account that has such a variable takes all its secrets from there; every other account is left to the next store.
class EnvironmentStore : public SecretStore
{
public:
    /// @p next must outlive this store and its tasks; without it, other accounts have no secrets.
    explicit EnvironmentStore(const QProcessEnvironment &environment, SecretStore *next = nullptr);

    /// Field keys come back in lower case, as all field keys are.
    [[nodiscard]] QCoro::Task<Result<FieldValues>> read(QString accountId) override;
    /// Unsupported for an account whose secrets are in the environment, or without a next store.
    [[nodiscard]] QCoro::Task<Result<void>> write(QString accountId, FieldValues secrets) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString accountId) override;
    /// With several variables the first one.
    [[nodiscard]] SecretPlace place(const QString &accountId) const override;

    /// "MOORING_SECRET_<ACCOUNT>_<FIELD>" for messages and documentation.
    [[nodiscard]] static QString variableName(const QString &accountId, const QString &field);

private:
    [[nodiscard]] FieldValues own(const QString &accountId) const;
    [[nodiscard]] std::optional<Failure> notWritable(const QString &accountId) const;

    QProcessEnvironment m_environment;
    SecretStore *m_next;
};

} // namespace mooring
