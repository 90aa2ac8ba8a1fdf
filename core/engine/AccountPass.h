// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/Engine.h"

namespace mooring {

/// Why a pass runs.
enum class PassCause {
    Schedule,
    Event, ///< Something happened.
    Settle, ///< A network that has just changed: only what was missing is looked at again.
    Person, ///< Reason enough to ask a locked keychain again, and every address source.
};

/// What one pass works with: the configuration as it was when it began, and what it has found so far.
struct PassData
{
    Config config;
    PassOptions options;
    PassCause cause = PassCause::Schedule;
    LocalNetwork network;
    bool offline = false; ///< Attached to no network: trouble with it counts for nothing.
    FoundAddresses found;
    QMap<DetectionKey, Hold> otherLine; ///< What was found and not believed.
    Plan plan;
    QList<Change> changes;
    QSet<QString> serving; ///< Accounts that are not done yet.
    bool isNews = false; ///< Other addresses, or another source of them, than before.
    bool isCancelled = false; ///< By a person: what was answered counts, nothing more is sent.
    bool isAbandoned = false; ///< The engine goes on without it; nothing of the engine may be touched any more.
    Event done;
    PassReport report;
};

/// Whether the engine is gone or goes on without this pass.
[[nodiscard]] inline bool isOver(const Engine &engine, const PassData &pass)
{
    return *engine.ended || pass.isAbandoned;
}

/// Does everything that one account needs in this pass: opens the provider, verifies what should be right, publishes what is
/// due or was changed elsewhere, writes the outcomes down, and reports them.
[[nodiscard]] QCoro::Task<void> serveAccount(std::shared_ptr<Engine> engine, std::shared_ptr<PassData> pass,
                                             AccountConfig account);

/// Writes one outcome down and remembers it for the report. The state is not yet saved. Without a network, trouble with it
/// is no outcome: the record waits.
void recordOutcome(Engine &engine, PassData &pass, const PlannedRecord &record, Outcome outcome, QList<Change> &changes);
/// Saves the state, then tells the journal: what was confirmed is on disk before anyone hears of it.
void saveAndReport(Engine &engine, PassData &pass, const QList<Change> &changes);

} // namespace mooring
