// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/JsonPlace.h"

namespace mooring {

/// Reads "heartbeats", a list of `{"url": "https://…", "everyMinutes": 60}`.
[[nodiscard]] QList<HeartbeatConfig> readHeartbeats(const JsonPlace &place);
/// The reverse; defaults are not written.
[[nodiscard]] QJsonArray heartbeatsArray(const QList<HeartbeatConfig> &heartbeats);

} // namespace mooring
