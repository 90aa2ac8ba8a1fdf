// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/ConfigFile.h"
#include "providers/Provider.h"
#include "providers/ProviderInfo.h"
#include "secrets/SecretStore.h"

#include <memory>

namespace mooring {

/// What setting up an account needs of the program; the composition root implements it.
class AccountSetup
{
public:
    virtual ~AccountSetup() = default;
    /// Sorted by name.
    [[nodiscard]] virtual QList<ProviderInfo> providers() const = 0;
    /// By id or alias; null if there is none.
    [[nodiscard]] virtual const ProviderInfo *provider(QStringView id) const = 0;
    /// The configuration in force.
    [[nodiscard]] virtual Config config() const = 0;
    /// A provider for an account that need not be saved yet; the failures of ProviderRegistry::create.
    [[nodiscard]] virtual Result<std::unique_ptr<Provider>> connectTo(const AccountConfig &account,
                                                                      const FieldValues &secrets)
        = 0;
    /// Checks, saves and puts in force; on an error everything stays as it was.
    [[nodiscard]] virtual ConfigResult<void> apply(const Config &config) = 0;
    /// Outlives every task that was started on it.
    [[nodiscard]] virtual SecretStore &secrets() = 0;
};

} // namespace mooring
