// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/Engine.h"

namespace mooring {

/// What one pass works with: the configuration as it was when it began, and what it has found so far.
struct PassData
{
    Config config;
    PassOptions options;
    FoundAddresses found;
    Plan plan;
    QList<Change> changes;
};

/// Does everything that one account needs in this pass: opens the provider, verifies what should be right, publishes what is
/// due or was changed elsewhere, writes the outcomes down, and reports them.
[[nodiscard]] QCoro::Task<void> serveAccount(std::shared_ptr<Engine> engine, std::shared_ptr<PassData> pass,
                                             AccountConfig account);

/// Writes one outcome down and remembers it for the report. The state is not yet saved.
void recordOutcome(Engine &engine, PassData &pass, const PlannedRecord &record, Outcome outcome, QList<Change> &changes);
/// Saves the state, then tells the journal: what was confirmed is on disk before anyone hears of it.
void saveAndReport(Engine &engine, PassData &pass, const QList<Change> &changes);

} // namespace mooring
