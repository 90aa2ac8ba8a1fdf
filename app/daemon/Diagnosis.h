// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "Survey.h"
#include "model/Records.h"
#include "model/Result.h"
#include "net/dns/DnsClient.h"

#include <QCoroTask>
#include <QStringList>

namespace mooring {

class Services;

/// Whether an account could publish.
struct AccountCheck
{
    QString account;
    QStringList missing; ///< Labels of required secrets that are not stored.
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

/// Looks at everything that the enabled records need; changes nothing anywhere. @p services must outlive the task.
[[nodiscard]] QCoro::Task<Diagnosis> diagnose(Services *services);

} // namespace mooring
