// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Redactor.h"
#include "secrets/SecretStore.h"

#include <memory>

namespace mooring {

class KeychainStore;

/// Picks the place of each account's secrets: the file where one is given, else the environment where it holds any secret of
/// the account, else the keychain. Every secret that passes is made known to the redactor.
class ChosenSecretStore final : public SecretStore
{
public:
    /// @p file: --secrets, may be empty. @p redactor must outlive this.
    ChosenSecretStore(const QString &file, Redactor &redactor);
    ~ChosenSecretStore() override;

    [[nodiscard]] QCoro::Task<Result<FieldValues>> read(QString accountId) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString accountId, FieldValues secrets) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString accountId) override;
    [[nodiscard]] SecretPlace place(const QString &accountId) const override;

    /// See KeychainStore::allowPrompt(); nothing where the keychain is not used.
    void allowPrompt();

private:
    void protect(const FieldValues &secrets);

    Redactor &m_redactor;
    std::unique_ptr<KeychainStore> m_keychain; ///< Null with a file.
    std::unique_ptr<SecretStore> m_first; ///< The file, or the environment with the keychain behind it.
};

} // namespace mooring
