// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "shared/AccountSetup.h"

namespace mooring {

/// Two providers, a keychain and a configuration in memory. As strict as the real ones: refuses a wrong token, an account
/// without its secret, and a configuration with an unknown account.
class FakeSetup final : public AccountSetup
{
public:
    FakeSetup();
    [[nodiscard]] QList<ProviderInfo> providers() const override { return m_providers; }
    [[nodiscard]] const ProviderInfo *provider(QStringView id) const override;
    [[nodiscard]] Config config() const override { return m_config; }
    [[nodiscard]] Result<std::unique_ptr<Provider>> connectTo(const AccountConfig &account,
                                                              const FieldValues &secrets) override;
    [[nodiscard]] ConfigResult<void> apply(const Config &config) override;
    [[nodiscard]] SecretStore &secrets() override { return m_store; }

    static QString goodToken() { return QStringLiteral("good-token"); }

    bool keychainLocked = false;
    bool diskFull = false; ///< apply() fails.
    QMap<QString, FieldValues> stored; ///< The keychain.
    int applied = 0;

private:
    class Store final : public SecretStore
    {
    public:
        explicit Store(FakeSetup &setup)
            : m_setup(setup)
        {
        }
        [[nodiscard]] QCoro::Task<Result<FieldValues>> read(QString accountId) override;
        [[nodiscard]] QCoro::Task<Result<void>> write(QString accountId, FieldValues secrets) override;
        [[nodiscard]] QCoro::Task<Result<void>> remove(QString accountId) override;

    private:
        FakeSetup &m_setup;
    };

    QList<ProviderInfo> m_providers;
    Config m_config;
    Store m_store{*this};
};

} // namespace mooring
