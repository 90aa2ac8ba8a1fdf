// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/EngineBench.h"

namespace mooring {

/// Two services as the assistant meets them, which refuse what real ones refuse: "Strict Cloud" lists zones and names,
/// "Plain DNS" can only be asked by an update and takes no IPv6. Both know one token and nobody else's names.
class StrictServices
{
public:
    /// Adds them to @p registry; this must outlive it.
    explicit StrictServices(ProviderRegistry &registry);

    [[nodiscard]] static QString goodToken() { return QStringLiteral("t0ken-of-the-cloud"); }

    /// What the services hold, by "name type".
    QMap<QString, QList<QHostAddress>> held;
    QStringList ours; ///< Zones whose names may be changed.
    std::optional<Failure> listFailure; ///< Of zones().
    std::optional<Failure> recordsFailure; ///< Of records() in example.net.
    std::shared_ptr<Event> listGate; ///< zones() waits for it.
    std::shared_ptr<Event> recordsGate; ///< records() waits for it.
    std::shared_ptr<Event> publishGate; ///< publish() waits for it.
    int recordsCalls = 0;
    int recordsUnderWay = 0; ///< Of recordsCalls, neither answered nor cancelled.
    int published = 0;
};

} // namespace mooring
