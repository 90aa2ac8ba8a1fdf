// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/RecordApi.h"

namespace mooring {

struct RecordApi::Job
{
    QList<DesiredRecord> desired;
    QList<Outcome> outcomes; ///< One for each desired record.
    QHash<int, ServiceZone> zones; ///< By index of the desired record.
    QSet<int> direct; ///< Sent with cached ids, without a look-up.
    QSet<int> refused; ///< The service does not know the ids: look again.
    QSet<int> again; ///< The zone itself is not there any more: find zones again.
    bool zonesListed = false; ///< The zones are fresh.

    void failed(int index, const Failure &failure) { outcomes[index] = Outcome::failed(failure); }
};

struct RecordApi::Unit
{
    int index = 0; ///< Of the desired record.
    RecordPlan plan;
};

struct RecordApi::Queue
{
    QList<Unit> units;
    qsizetype next = 0;
    int networkFailures = 0;
    std::optional<Failure> stop; ///< Set when no further call makes sense.
};

} // namespace mooring
