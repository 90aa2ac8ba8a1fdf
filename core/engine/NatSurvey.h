// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/Engine.h"

namespace mooring {

/// What the router of @p sources, else of the default sources, says its outer IPv4 address is; null = nothing.
[[nodiscard]] QCoro::Task<QHostAddress> askRouter(std::shared_ptr<Engine> engine, QString sources);

/// Compares what router and outside see of this network, if that is not known yet or has changed, and remembers it. In the
/// background: nothing waits for it. Not while anything is held, only with a router and an outside source at hand, and only
/// where passes run by schedule: a single pass would end before it.
void surveyNatIfNew(const std::shared_ptr<Engine> &engine);

/// The same for a person who asks, whatever is known; ends when it is known anew. Changes nothing where it cannot be told:
/// without a network, through a VPN, in a network that no pass has seen.
[[nodiscard]] QCoro::Task<void> surveyNatNow(std::shared_ptr<Engine> engine);

} // namespace mooring
