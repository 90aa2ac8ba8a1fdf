// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Accounts.h"

#include "engine/ConfigHash.h"
#include "model/Redactor.h"
#include "providers/ProviderRegistry.h"
#include "secrets/SecretStore.h"

namespace mooring {

Accounts::Accounts(const ProviderRegistry &registry, SecretStore &secrets, HttpClient &http, const Clock &clock,
                   Random random, Redactor &redactor)
    : m_registry(registry)
    , m_secrets(secrets)
    , m_http(http)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_redactor(redactor)
{
}

QCoro::Task<Result<std::shared_ptr<Provider>>> Accounts::open(AccountConfig account, QJsonObject cache)
{
    const QString hash = accountHash(account);
    const auto known = m_open.find(account.id);
    if (known != m_open.end() && known->second.hash == hash)
        co_return Result<std::shared_ptr<Provider>>(known->second.provider); // QCoro 0.8 moves from an lvalue it is given

    const Result<FieldValues> secrets = co_await m_secrets.read(account.id);
    if (m_ended)
        co_return fail(Failure::Kind::Cancelled, {});
    if (!secrets)
        co_return tl::unexpected(secrets.error());
    for (const QString &secret : *secrets)
        m_redactor.add(secret);
    Result<std::unique_ptr<Provider>> made = m_registry.create(account, *secrets, m_http, m_clock, m_random);
    if (!made)
        co_return tl::unexpected(made.error());
    const std::shared_ptr<Provider> provider = std::move(*made);
    if (!cache.isEmpty())
        provider->setCache(cache);
    m_open[account.id] = Entry{hash, provider};
    co_return provider;
}

void Accounts::cancel(const QString &account)
{
    const auto open = m_open.find(account);
    if (open == m_open.end())
        return;
    const std::shared_ptr<Provider> provider = open->second.provider;
    m_open.erase(open);
    provider->cancel();
}

} // namespace mooring
