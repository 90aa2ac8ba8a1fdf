// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/NatVerdict.h"
#include "engine/Ledger.h"
#include "journal/Journal.h"

namespace mooring {

/// The events that the engine writes into the journal.
class Reporter
{
public:
    explicit Reporter(Journal &journal)
        : m_journal(journal)
    {
    }

    void started(qsizetype records);
    void stopped();
    void paused(const QDateTime &until);
    void resumed();
    void addressesChanged(const DetectionKey &key, const QList<QHostAddress> &before, const Detection &now);
    /// "addresses-lost": none is found any more where there was one; "addresses-found": the same are found again.
    void addressesLost(const DetectionKey &key, const Failure &failure);
    void addressesFound(const DetectionKey &key, const Detection &now);
    /// "network-lost" and "network-back": whether this machine is attached to a network at all.
    void networkLost();
    void networkBack();
    /// "record-created", "record-updated", "record-failed", "record-recovered", "account-stopped": what is new in @p change.
    void changed(const Change &change);
    void drifted(const PlannedRecord &record, const QList<QHostAddress> &actual);
    /// "publishing-held" and "publishing-resumed".
    void held(const Hold &hold);
    void holdEnded();
    /// "nat-found": something stands in the way of reaching this machine.
    void natFound(const NatVerdict &verdict, const QString &network);
    void passAbandoned();
    void stateNotWritten(const Failure &failure);

private:
    Journal &m_journal;
};

} // namespace mooring
