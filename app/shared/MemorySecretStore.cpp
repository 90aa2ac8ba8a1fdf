// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "MemorySecretStore.h"

namespace mooring {

MemorySecretStore::MemorySecretStore(const QMap<QString, FieldValues> &secrets)
    : m_secrets(secrets)
{
}

QCoro::Task<Result<FieldValues>> MemorySecretStore::read(QString accountId)
{
    co_return m_secrets.value(accountId);
}

QCoro::Task<Result<void>> MemorySecretStore::write(QString accountId, FieldValues secrets)
{
    m_secrets.insert(accountId, secrets);
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemorySecretStore::remove(QString accountId)
{
    m_secrets.remove(accountId);
    co_return Result<void>();
}

SecretPlace MemorySecretStore::place(const QString &) const
{
    return {};
}

} // namespace mooring
