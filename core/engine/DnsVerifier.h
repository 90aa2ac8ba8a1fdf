// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Records.h"
#include "model/Result.h"

#include <QCoroTask>

#include <chrono>
#include <memory>

namespace mooring {

/// Asks DNS what is published: for services that cannot list. Injected, so that tests need no network.
class DnsVerifier
{
public:
    virtual ~DnsVerifier() = default;
    /// What the zone's authoritative servers answer; empty where the name or type does not exist.
    /// Any failure means that nothing is known.
    [[nodiscard]] virtual QCoro::Task<Result<QList<QHostAddress>>> ask(DomainName name, RecordType type,
                                                                       std::chrono::milliseconds timeout)
        = 0;
};

/// Over net/dns/DnsClient and the system's resolvers.
[[nodiscard]] std::unique_ptr<DnsVerifier> makeDnsVerifier();

} // namespace mooring
