// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "Output.h"
#include "addresses/LocalNetwork.h"
#include "engine/Updater.h"

namespace mooring {

/// Names that are not published now because of where this machine is attached.
struct NetworkHold
{
    Hold hold;
    QStringList names; ///< "home.example.org A".
};

/// Where this machine is attached, and what the configuration says about it.
struct NetworkView
{
    LocalNetwork network;
    std::optional<NetworkProfile> profile; ///< The one that fits.
    NetworkProfile rule; ///< What holds here, by that or by the general rules.
    QList<NetworkHold> holds;
};

/// Pure.
[[nodiscard]] NetworkView viewOf(const LocalNetwork &network, const Config &config);

/// Marks what would be held now in that network: a program that publishes nothing itself has no pass to know it from.
void markHeld(QList<RecordStatus> &statuses, const LocalNetwork &network, const Config &config);

void showNetwork(Output &output, const NetworkView &view);
/// {"network": {...}, "profile": {...} or null, "rule": {...}, "holds": [...]}
[[nodiscard]] QJsonObject networkJson(const NetworkView &view);
/// What is held and why, one line each.
void showHolds(Output &output, const NetworkView &view);

} // namespace mooring
