// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressResolver.h"
#include "addresses/NatVerdict.h"
#include "engine/Hold.h"
#include "engine/StateStore.h"

namespace mooring {

// What is remembered of each network that this machine was attached to. Functions of State: they ask nobody.

/// What is remembered of @p network, from now on also seen at @p now; at most 32 networks, the one not seen for longest is
/// dropped. Null for a network that cannot be told from others.
NetworkMemory *rememberNetwork(State &state, const LocalNetwork &network, const QDateTime &now);
/// Null if nothing is remembered.
[[nodiscard]] NetworkMemory *networkMemory(State &state, const LocalNetwork &network);
[[nodiscard]] const NetworkMemory *networkMemory(const State &state, const LocalNetwork &network);

/// DetectionRequest::startWith: what worked here before; empty where all sources are to be asked in the user's order: in a
/// new network, after 24 hours, and when the sources were edited. @p memory may be null.
[[nodiscard]] QString startWith(const NetworkMemory *memory, const DetectionKey &key, const QList<SourceConfig> &sources,
                                const QDateTime &now);
/// Notes what worked; @p startedWith is what the request began with. True if that is news.
bool noteChoice(NetworkMemory &memory, const DetectionKey &key, const QList<SourceConfig> &sources, const Detection &found,
                const QString &startedWith, const QDateTime &now);

/// What stands between this machine and the Internet there; Unknown before it was found out.
[[nodiscard]] NatVerdict natVerdictOf(const NetworkMemory *memory);
/// "CarrierGradeNat": as in the journal.
[[nodiscard]] QString natName(NatVerdict::Kind kind);
/// True the first time: @p what is not told again in that network.
bool tellOnce(NetworkMemory &memory, const QString &what);

} // namespace mooring
