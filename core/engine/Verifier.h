// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/DnsVerifier.h"
#include "engine/Planner.h"
#include "model/Clock.h"

namespace mooring {

/// Whether what is really there is what we published: for a shared name, whether ours is among it.
[[nodiscard]] bool holds(const PlannedRecord &record, const QList<QHostAddress> &actual);

/// Whether a DNS answer that differs may be believed to be a change by someone else: not while our own publication spreads
/// (the TTL, at least 10 minutes), and where DNS never confirmed it, only every 6 hours: this resolver may not see that zone
/// at all.
[[nodiscard]] bool isDrift(const PlannedRecord &record, const RecordState &known, const QDateTime &now);

/// What DNS said by record; those that did not answer in time are missing.
using DnsAnswers = QMap<RecordKey, QList<QHostAddress>>;

/// Asks for each record, several at a time, 5 seconds at most for all of them. @p ended tells that @p dns and @p clock are
/// gone.
/// @p context is what the time limit hangs on; it must live until then.
[[nodiscard]] QCoro::Task<DnsAnswers> askDns(DnsVerifier &dns, Clock &clock, QObject *context, QList<PlannedRecord> records,
                                             std::shared_ptr<const bool> ended);

} // namespace mooring
