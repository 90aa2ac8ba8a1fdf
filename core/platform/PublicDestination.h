// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/RecordType.h"

#include <QHostAddress>

namespace mooring {

/// A public address that routes nobody has of its own lead to; the way there is the way to the Internet.
[[nodiscard]] QHostAddress publicDestination(RecordType type);

} // namespace mooring
