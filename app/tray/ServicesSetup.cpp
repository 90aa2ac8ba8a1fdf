// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "ServicesSetup.h"

#include "model/Redactor.h"
#include "providers/ProviderRegistry.h"
#include "shared/Services.h"

namespace mooring {

ServicesSetup::ServicesSetup(Services &services)
    : m_services(services)
{
}

QList<ProviderInfo> ServicesSetup::providers() const
{
    return m_services.providers().providers();
}

const ProviderInfo *ServicesSetup::provider(QStringView id) const
{
    return m_services.providers().find(id);
}

Config ServicesSetup::config() const
{
    return m_services.config();
}

Result<std::unique_ptr<Provider>> ServicesSetup::connectTo(const AccountConfig &account, const FieldValues &secrets)
{
    // What was typed is a secret from the first request on.
    for (const QString &secret : secrets)
        m_services.redactor().add(secret);
    return m_services.provider(account, secrets);
}

ConfigResult<void> ServicesSetup::apply(const Config &config)
{
    return m_services.apply(config);
}

SecretStore &ServicesSetup::secrets()
{
    return m_services.secrets();
}

} // namespace mooring
