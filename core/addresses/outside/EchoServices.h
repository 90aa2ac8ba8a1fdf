// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/RecordType.h"

#include <QUrl>

namespace mooring {

/// The services that answer with the address they see, for that family; each is run by somebody else.
[[nodiscard]] QList<QUrl> echoServices(RecordType type);

} // namespace mooring
