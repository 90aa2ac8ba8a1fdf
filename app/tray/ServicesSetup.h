// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "shared/AccountSetup.h"

namespace mooring {

class Services;

/// Gives the user interface what it needs of the shared composition to set up accounts.
class ServicesSetup final : public AccountSetup
{
public:
    /// @p services must outlive this.
    explicit ServicesSetup(Services &services);
    [[nodiscard]] QList<ProviderInfo> providers() const override;
    [[nodiscard]] const ProviderInfo *provider(QStringView id) const override;
    [[nodiscard]] Config config() const override;
    [[nodiscard]] Result<std::unique_ptr<Provider>> connectTo(const AccountConfig &account,
                                                              const FieldValues &secrets) override;
    [[nodiscard]] ConfigResult<void> apply(const Config &config) override;
    [[nodiscard]] SecretStore &secrets() override;

private:
    Services &m_services;
};

} // namespace mooring
