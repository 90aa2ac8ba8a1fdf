// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/StateStore.h"

namespace mooring {

/// State as in state.json. Addresses and kinds are texts, times are ISO 8601 in UTC.
[[nodiscard]] QJsonObject stateToJson(const State &state);
/// Empty if it is no state of version 1. An entry that makes no sense is left out: the worst that follows is one look at the
/// service.
[[nodiscard]] std::optional<State> stateFromJson(const QJsonObject &json);

} // namespace mooring
