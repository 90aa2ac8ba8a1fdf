// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/AccountPass.h"

namespace mooring {

/// When the next pass is due by what this one found: the interval (longer while all is local and calm), the end of a wait,
/// or soon, while the network settles.
void planNextPass(Engine &engine, const PassData &pass);

} // namespace mooring
