// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/RecordService.h"

namespace mooring {

/// What one desired record takes. No changes: it is right already.
struct RecordPlan
{
    QList<RecordChange> changes; ///< In this order; a new value before an old one goes.
    Outcome::What outcome = Outcome::What::Unchanged; ///< When all changes are done.
};

/// Compares what @p present holds (records of the same name, of any type) with what is wanted. Pure.
/// Failure kinds: Conflict (several foreign values on first contact, or an alias in the way), Unsupported (a surplus value
/// cannot be removed).
[[nodiscard]] Result<RecordPlan> planRecord(const DesiredRecord &desired, const QList<ServiceRecord> &present,
                                            const ServiceZone &zone, const ServiceTraits &traits);

/// Whether both hold the same addresses, in any order.
[[nodiscard]] bool sameAddresses(const QList<QHostAddress> &a, const QList<QHostAddress> &b);

} // namespace mooring
