// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Records.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QList>

namespace mooring {

/// Speaks to one account at one service. Knows no engine, UI, keychain or disk.
class Provider
{
public:
    virtual ~Provider() = default;

    /// All records of the account that must change, at once: the provider decides how few calls that takes.
    /// One outcome for each desired record, in order; one record's failure never stops another's. Other records of the zone,
    /// and attributes that were not asked for, stay as they are.
    [[nodiscard]] virtual QCoro::Task<QList<Outcome>> publish(QList<DesiredRecord> desired) = 0;

    /// What the service itself says it holds for these names now, per desired record; for verification without a write.
    /// Failure::Unsupported where the service cannot list (the engine then asks DNS).
    [[nodiscard]] virtual QCoro::Task<Result<QList<QList<QHostAddress>>>> published(QList<DesiredRecord> desired);

    /// For point-and-click set-up; Failure::Unsupported where the service cannot list.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Zone>>> zones();
    /// The A and AAAA records of a zone.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Record>>> records(Zone zone);

    /// Identifiers worth keeping over a restart (zone and record ids); opaque to the caller, no secrets.
    [[nodiscard]] virtual QJsonObject cache() const { return {}; }
    virtual void setCache(const QJsonObject &cache);

    /// Gives up for good: no HTTP request is sent any more, and those under way end with Failure::Cancelled. Every provider
    /// of ProviderRegistry::create can; what it asks in other ways ends by itself.
    virtual void cancel();
};

} // namespace mooring
