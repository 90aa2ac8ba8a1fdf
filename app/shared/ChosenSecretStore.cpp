// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "ChosenSecretStore.h"

#include "secrets/EnvironmentStore.h"
#include "secrets/FileStore.h"
#include "secrets/KeychainStore.h"

namespace mooring {

ChosenSecretStore::ChosenSecretStore(const QString &file, Redactor &redactor)
    : m_redactor(redactor)
{
    if (!file.isEmpty()) {
        m_first = std::make_unique<FileStore>(file);
        return;
    }
    m_keychain = std::make_unique<KeychainStore>();
    m_first = std::make_unique<EnvironmentStore>(QProcessEnvironment::systemEnvironment(), m_keychain.get());
}

ChosenSecretStore::~ChosenSecretStore() = default;

QCoro::Task<Result<FieldValues>> ChosenSecretStore::read(QString accountId)
{
    Result<FieldValues> secrets = co_await m_first->read(accountId);
    if (secrets)
        protect(*secrets);
    co_return secrets;
}

QCoro::Task<Result<void>> ChosenSecretStore::write(QString accountId, FieldValues secrets)
{
    protect(secrets);
    return m_first->write(accountId, secrets);
}

QCoro::Task<Result<void>> ChosenSecretStore::remove(QString accountId)
{
    return m_first->remove(accountId);
}

SecretPlace ChosenSecretStore::place(const QString &accountId) const
{
    return m_first->place(accountId);
}

void ChosenSecretStore::allowPrompt()
{
    if (m_keychain)
        m_keychain->allowPrompt();
}

void ChosenSecretStore::protect(const FieldValues &secrets)
{
    for (const QString &secret : secrets)
        m_redactor.add(secret);
}

} // namespace mooring
