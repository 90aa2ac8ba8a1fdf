// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Survey.h"
#include "engine/StateStore.h"
#include "model/Records.h"
#include "model/Result.h"
#include "net/dns/DnsClient.h"
#include "providers/Provider.h"
#include "providers/ProviderInfo.h"
#include "secrets/SecretStore.h"

#include <QCoroTask>
#include <QStringList>

#include <functional>
#include <memory>

namespace mooring {

/// Whether an account could publish.
struct AccountCheck
{
    QString account;
    QStringList missing; ///< Keys of required secrets that are not stored.
    std::optional<Failure> failure; ///< The secrets cannot be read, a setting is wrong, or the service refuses the account.
    bool asked = false; ///< The service was asked and accepts the account.
};

/// What the zone's own servers answer for a name.
struct NameCheck
{
    DomainName name;
    RecordType type = RecordType::A;
    Result<dns::AuthoritativeAnswer> answer;
};

struct Diagnosis
{
    LocalNetwork network;
    QList<SourceAnswer> sources; ///< Of the sets in use.
    NatVerdict nat;
    QList<AccountCheck> accounts;
    QList<NameCheck> names;

    /// Every source set in use has an address that can be published, and every account can publish.
    [[nodiscard]] bool isHealthy() const;
    [[nodiscard]] std::optional<Failure> keychainFailure() const;
};

/// What a diagnosis looks with. What it refers to must outlive the task.
struct DiagnosisParts
{
    using Connect
        = std::function<Result<std::unique_ptr<Provider>>(const AccountConfig &account, const FieldValues &secrets)>;
    using FindProvider = std::function<const ProviderInfo *(const QString &id)>;
    using AskName = std::function<QCoro::Task<Result<dns::AuthoritativeAnswer>>(DomainName name, RecordType type)>;

    Config config;
    State state; ///< What was published; services are asked for it.
    AddressResolver &resolver;
    NetworkProbe &network;
    SecretStore &secrets;
    SourceParts sources; ///< This machine's addresses and the router.
    FindProvider provider; ///< Null for an unknown one.
    Connect connect;
    AskName askName; ///< What the zone's own servers answer.
};

/// Asks the zone's own servers, which the system's resolvers name; within five seconds.
[[nodiscard]] QCoro::Task<Result<dns::AuthoritativeAnswer>> askNameServers(DomainName name, RecordType type);

/// Looks at everything that the enabled records need, all at once; changes nothing anywhere.
[[nodiscard]] QCoro::Task<Diagnosis> diagnose(DiagnosisParts given);

} // namespace mooring
