// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "model/RecordType.h"
#include "model/Result.h"

#include <QCoroTask>
#include <QList>
#include <QStringList>

#include <memory>

namespace mooring {

/// One way to learn this machine's public addresses.
class AddressSource
{
public:
    virtual ~AddressSource() = default;
    /// "interface", "router", "web", "stun", "dns", "command", "fixed".
    [[nodiscard]] virtual QString kind() const = 0;
    /// The addresses of that family, best first, never empty. Whether they may be published is the resolver's question.
    /// @p known is what was found last; "web", "stun" and "dns" let one server confirm it, but ask several before they tell
    /// of another.
    /// The source must outlive the task.
    /// Failure kinds: NoAddress, Network, Tls, BadReply, Cancelled, Unsupported, Rejected (a setting does not fit the type).
    [[nodiscard]] virtual QCoro::Task<Result<QList<QHostAddress>>> detect(RecordType type, QList<QHostAddress> known = {})
        = 0;
    /// How the last answer was found, for a person: "eth0, stable"; may be empty.
    [[nodiscard]] virtual QString detail() const { return {}; }
    /// The hosts outside that it may ask for that family ("host" or "host:port"), in an order that stays, so that a person
    /// knows which to let past a VPN, proxy or firewall; empty where none is known beforehand.
    [[nodiscard]] virtual QStringList asks(RecordType) const { return {}; }
};

} // namespace mooring
