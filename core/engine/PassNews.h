// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/AccountPass.h"

namespace mooring {

// What a pass tells the user of, at its end.

/// One signal a type, however many accounts and names the change went to.
void tellAddressChanges(Updater &updater, const QList<Change> &changes);
/// Each outage of an account is told once, and its end once. That this machine is offline is nobody's outage,
/// and that its network is not ready yet (just after an event, or after the start: a minute) is none before it lasts.
void tellOutages(Engine &engine);
/// Writes down that an address or the network is gone, and its return. One that may only be about to come is not missed.
void noteLosses(Engine &engine, const PassData &pass);
/// Takes over what the plan does not publish from here.
void noteHeld(Engine &engine, const PassData &pass);
/// Each kind of hold is told once for each network, its end each time. Without a network nobody knows.
void tellHolds(Engine &engine, const PassData &pass);

} // namespace mooring
