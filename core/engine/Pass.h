// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/AccountPass.h"

namespace mooring {

/// Looks where this machine is attached, detects, plans, verifies, publishes and reports once; waits first for the pass that
/// runs now. A pass that does not end within 10 minutes is abandoned, so that nothing stops the schedule for ever.
[[nodiscard]] QCoro::Task<PassReport> runEnginePass(std::shared_ptr<Engine> engine, PassOptions options, PassCause cause);

/// Ends the pass that runs now, if any: requests under way are broken off and nothing more is sent. What was answered is
/// kept; whatever was not heard of is neither a failure nor taken for done, and is looked at by the next pass.
void cancelEnginePass(Engine &engine);

} // namespace mooring
