// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "model/RecordType.h"
#include "model/Result.h"

#include <QCoroTask>
#include <QList>

#include <memory>

namespace mooring {

/// One way to learn this machine's public addresses.
class AddressSource
{
public:
    virtual ~AddressSource() = default;
    /// "interface", "web", "command", "fixed".
    [[nodiscard]] virtual QString kind() const = 0;
    /// The addresses of that family, best first, never empty. Whether they may be published is the resolver's question.
    /// Failure kinds: NoAddress, Network, Tls, BadReply, Cancelled, Unsupported.
    [[nodiscard]] virtual QCoro::Task<Result<QList<QHostAddress>>> detect(RecordType type) = 0;
};

} // namespace mooring
