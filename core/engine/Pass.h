// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/AccountPass.h"

namespace mooring {

/// Looks where this machine is attached, detects, plans, verifies, publishes and reports once; waits first for the pass that
/// runs now. A pass that does not end within 10 minutes is abandoned, so that nothing stops the schedule for ever.
[[nodiscard]] QCoro::Task<PassReport> runEnginePass(std::shared_ptr<Engine> engine, PassOptions options, PassCause cause);

} // namespace mooring
