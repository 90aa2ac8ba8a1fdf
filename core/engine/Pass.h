// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/Engine.h"

namespace mooring {

/// Detects, plans, verifies, publishes and reports once; waits first for the pass that runs now. @p automatic is false where
/// a person asked for it, which is reason enough to ask a locked keychain again.
[[nodiscard]] QCoro::Task<PassReport> runEnginePass(std::shared_ptr<Engine> engine, PassOptions options, bool automatic);

} // namespace mooring
