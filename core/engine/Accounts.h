// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "model/Clock.h"
#include "model/Result.h"
#include "providers/Provider.h"

#include <QCoroTask>

#include <map>
#include <memory>

namespace mooring {

class HttpClient;
class ProviderRegistry;
class Redactor;
class SecretStore;

/// The providers in use, one an account, made when first needed and kept for the identifiers they know.
class Accounts
{
public:
    /// Everything outlives this, except that after end() nothing is touched any more.
    Accounts(const ProviderRegistry &registry, SecretStore &secrets, HttpClient &http, const Clock &clock, Random random,
             Redactor &redactor);

    /// The provider of @p account; reads its secrets only when there is none yet or the account was edited.
    /// Failure kinds: those of SecretStore::read and ProviderRegistry::create, Cancelled after end().
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<Provider>>> open(AccountConfig account, QJsonObject cache);
    /// Forgets a provider with its secrets; they are read again when next needed.
    void close(const QString &account) { m_open.erase(account); }
    /// Forgets a provider too, and breaks off what it has under way.
    void cancel(const QString &account);
    void end() { m_ended = true; }

private:
    struct Entry
    {
        QString hash; ///< accountHash of what it was made from.
        std::shared_ptr<Provider> provider;
    };

    const ProviderRegistry &m_registry;
    SecretStore &m_secrets;
    HttpClient &m_http;
    const Clock &m_clock;
    Random m_random;
    Redactor &m_redactor;
    std::map<QString, Entry> m_open;
    bool m_ended = false;
};

} // namespace mooring
