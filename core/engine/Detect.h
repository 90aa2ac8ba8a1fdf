// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/AccountPass.h"

namespace mooring {

/// Looks where this machine is attached and detects what @p options leave to do there: fills network, found, otherLine and
/// PlanOptions::holds. Families and sources are independent: a slow or broken one neither delays nor hides another's answer.
/// What was asked of the outside while this machine changed its network is not believed; it is asked once more.
[[nodiscard]] QCoro::Task<PlanOptions> detectAddresses(std::shared_ptr<Engine> engine, std::shared_ptr<PassData> pass,
                                                       PlanOptions options);

} // namespace mooring
